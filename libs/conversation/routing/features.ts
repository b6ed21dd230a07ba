import { normalise } from './normalise.js';
import { conceptOfWord } from './seed/concepts.js';

/** Words read at most: a text’s matter stands in its first sentences. */
const longest = 120;

/** What a text is judged by: its words, neighbours, word beginnings, letter groups, concepts and pairs of concepts. */
export function featuresOf(text: string): readonly string[] {
  const { whole } = normalise(text);
  const words = whole
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, longest)
    .map((word) => (/^\d+$/.test(word) ? '0' : word.slice(0, 24)));
  const features: string[] = [];
  const concepts = new Set<string>();
  words.forEach((word, index) => {
    features.push(`w:${word}`, `b:${words[index - 1] ?? '^'} ${word}`);
    const concept = conceptOfWord(word);
    if (concept) concepts.add(concept);
    const padded = `^${word}$`;
    for (let at = 0; word.length > 3 && at + 4 <= padded.length; at += 1)
      features.push(`c:${padded.slice(at, at + 4)}`);
  });
  if (words.length > 0) features.push(`b:${words.at(-1)!} $`);
  const found = [...concepts].sort();
  found.forEach((concept, index) => {
    features.push(`k:${concept}`);
    for (const other of found.slice(index + 1)) features.push(`k:${concept}+${other}`);
  });
  if (text.includes('?')) features.push('?');
  return features;
}
