import { featuresOf } from './features-of.js';
import { featuresFingerprint } from './fingerprint.js';
import { lexicon } from './lexicon.js';

const known = featuresFingerprint();

it('is the same as long as texts are read alike', () => {
  expect(known).toMatch(/^[0-9a-f]{8}$/);
  expect(featuresFingerprint((text) => [...featuresOf(text)])).toBe(known);
});

it.each<[changed: string, read: (text: string) => readonly string[]]>([
  ['a concept has another name', (text) => featuresOf(text).map((each) => each.replace('k:refund', 'k:money'))],
  ['words of a concept name it no more', (text) => featuresOf(text).filter((each) => each !== 'k:courier')],
  ['what a text names is told in no pairs', (text) => featuresOf(text).filter((each) => !/^k:.*[+]/.test(each))],
  ['what a text names is told in no order', (text) => featuresOf(text).filter((each) => !/^k:.*>/.test(each))],
  ['a letter is taken for another', (text) => featuresOf(text.replaceAll('ж', 'x'))],
  ['stretched letters stay', (text) => featuresOf(text.replace('soooo', 'soo'))],
])('is another where %s', (_, read) => {
  expect(featuresFingerprint(read)).not.toBe(known);
});

it('looks at every word of the lexicon, and sees each concept named', () => {
  const [seen, words] = [new Set<string>(), new Set<string>()];
  featuresFingerprint((text) => {
    for (const word of text.split(' ')) words.add(word);
    return featuresOf(text).filter((each) => seen.add(each));
  });
  const entries = Object.values(lexicon).flat();
  const wordsOf = (entry: string): readonly string[] => entry.replace('*', 'ing').split('_');
  expect(Object.keys(lexicon).filter((concept) => !seen.has(`k:${concept}`))).toEqual([]);
  expect(entries.flatMap(wordsOf).filter((word) => !words.has(word))).toEqual([]);
});

it('is another where a word in the midst of a long concept is left out', () => {
  const [concept, words] = Object.entries(lexicon).sort(([, one], [, other]) => other.length - one.length)[0]!;
  const without = words.filter((_, at) => at !== words.length >> 1);
  expect(featuresFingerprint(featuresOf, { ...lexicon, [concept]: without })).not.toBe(featuresFingerprint());
});
