import { featuresOf } from './features-of.js';
import { featuresFingerprint } from './fingerprint.js';
import { lexicon } from './lexicon.js';

it('is the same as long as texts are read alike', () => {
  expect(featuresFingerprint()).toMatch(/^[0-9a-f]{8}$/);
  expect(featuresFingerprint((text) => [...featuresOf(text)])).toBe(featuresFingerprint());
});

it.each<[changed: string, read: (text: string) => readonly string[]]>([
  ['a concept has another name', (text) => featuresOf(text).map((each) => each.replace('k:refund', 'k:money'))],
  ['a word stands under no concept any more', (text) => featuresOf(text.replace('purolator', ''))],
  ['a letter is taken for another', (text) => featuresOf(text.replaceAll('ж', 'x'))],
  ['stretched letters stay', (text) => featuresOf(text.replace('soooo', 'soo'))],
])('is another where %s', (_, read) => {
  expect(featuresFingerprint(read)).not.toBe(featuresFingerprint());
});

it('looks at every word of the lexicon', () => {
  const seen = new Set<string>();
  featuresFingerprint((text) => featuresOf(text).filter((each) => seen.add(each)));
  for (const concept of Object.keys(lexicon)) expect(seen).toContain(`k:${concept}`);
});
