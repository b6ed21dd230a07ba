import { conceptsOf } from './concepts.js';
import { tokensOf } from './tokens.js';

/** Lengths of the letter groups, edges of the word counted as letters. */
const shortest = 2;
const longest = 4;

/**
 * What a text is judged by, repeats included: its words and neighbours (`w:`, with `^` before the first and `$` after
 * the last), letter groups inside its words (`c:`), the concepts it names in either language and pairs of them (`k:`).
 */
export function featuresOf(text: string): readonly string[] {
  const tokens = tokensOf(text);
  const features: string[] = [];
  let before = '^';
  for (const token of tokens) {
    features.push(`w:${token}`, `w:${before} ${token}`);
    before = token;
    addLetterGroups(token, features);
  }
  if (tokens.length > 0) features.push(`w:${before} $`);
  addConcepts(tokens, features);
  return features;
}

function addLetterGroups(token: string, features: string[]): void {
  if (token.length < 2) return;
  const edged = `^${token}$`;
  for (let length = shortest; length <= longest; length += 1) {
    for (let at = 0; at + length <= edged.length; at += 1) features.push(`c:${edged.slice(at, at + length)}`);
  }
}

function addConcepts(tokens: readonly string[], features: string[]): void {
  const concepts = conceptsOf(tokens);
  concepts.forEach((concept, at) => {
    features.push(`k:${concept}`);
    for (const other of concepts.slice(at + 1)) features.push(`k:${concept}+${other}`);
  });
}
