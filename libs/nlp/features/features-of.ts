import { conceptNames, conceptsOf, endOfPairs } from './concepts.js';
import { tokensOf } from './tokens.js';

/** Lengths of the letter groups, edges of the word counted as letters. */
export const shortest = 2;
export const longest = 4;

/**
 * What a text is judged by, repeats included: its words and neighbours (`w:`, with `^` before the first and `$` after
 * the last), letter groups inside its words (`c:`), the concepts it names in either language pairs of those that stand near each other, and
 * the order in which they come (`k:`).
 * These are the names, for people and for specs; models know features by their hashes, which `hashedFeatures` gives at once.
 */
export function featuresOf(text: string): readonly string[] {
  const tokens = tokensOf(text);
  const features = tokens.flatMap((token, at) => ofToken(token, tokens[at - 1]));
  if (tokens.length > 0) features.push(`w:${tokens.at(-1)!} $`);
  return [...features, ...ofConcepts(tokens)];
}

/** The name of one feature, by its place in {@link featuresOf}; the names of the others are not made. */
export function featureAt(text: string, place: number): string | undefined {
  const tokens = tokensOf(text);
  let left = place;
  for (const [at, token] of tokens.entries()) {
    const count = countOf(token);
    if (left < count) return ofToken(token, tokens[at - 1])[left];
    left -= count;
  }
  return tokens.length > 0 && left === 0 ? `w:${tokens.at(-1)!} $` : ofConcepts(tokens)[left - 1];
}

/** How many features a token has by itself. */
export function countOf(token: string): number {
  let count = 2;
  if (token.length < 2) return count;
  for (let length = shortest; length <= longest; length += 1) count += Math.max(0, token.length + 3 - length);
  return count;
}

function ofToken(token: string, before = '^'): string[] {
  const features = [`w:${token}`, `w:${before} ${token}`];
  if (token.length < 2) return features;
  const edged = `^${token}$`;
  for (let length = shortest; length <= longest; length += 1) {
    for (let at = 0; at + length <= edged.length; at += 1) features.push(`c:${edged.slice(at, at + length)}`);
  }
  return features;
}

function ofConcepts(tokens: readonly string[]): string[] {
  const concepts = conceptsOf(tokens);
  const features: string[] = [];
  for (let at = 0; at < concepts.length; at += 1) {
    features.push(`k:${conceptNames[concepts[at]!]!}`, stepName(concepts[at - 1], concepts[at]));
    const end = endOfPairs(concepts, at);
    for (let other = at + 1; other < end; other += 1) features.push(pairName(concepts[at]!, concepts[other]!));
  }
  if (concepts.length > 0) features.push(stepName(concepts.at(-1), undefined));
  return features;
}

/** Of a concept and the one named next; `^` stands before the first, `$` behind the last. */
export const stepName = (one: number | undefined, next: number | undefined): string =>
  `k:${one === undefined ? '^' : conceptNames[one]!}>${next === undefined ? '$' : conceptNames[next]!}`;

/** Of two concepts, whichever of them comes first in the text. */
export const pairName = (one: number, other: number): string =>
  `k:${conceptNames[Math.min(one, other)]!}+${conceptNames[Math.max(one, other)]!}`;
