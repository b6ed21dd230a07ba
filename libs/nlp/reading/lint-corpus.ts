import { tokensOf } from '../features/tokens.js';
import type { CorpusLine } from './parse-corpus.js';
import { similarPairs } from './similar-lines.js';

export type FindingKind =
  /** One text twice, but for case, accents, marks and numbers. */
  | 'duplicate'
  /** One text under two labels. */
  | 'conflict'
  /** Nearly the same words: the second line teaches little. */
  | 'near-duplicate'
  /** Nearly the same words under two labels: one of them may be wrong. */
  | 'confusable';

export interface Finding {
  readonly kind: FindingKind;
  readonly first: CorpusLine;
  readonly second: CorpusLine;
}

/** From this share of common words on, two lines are nearly the same. */
export const nearlyTheSame = 0.75;

/** What is wrong with a corpus (duplicates, conflicts) and what a person should look at (the rest), in its order. */
export function lintCorpus(lines: readonly CorpusLine[]): readonly Finding[] {
  const pairs = similarPairs(
    lines.map(({ text }) => text),
    nearlyTheSame,
  );
  return pairs
    .map(({ first, second }) => ({ first: lines[first]!, second: lines[second]! }))
    .filter(({ first, second }) => hasLetters(first.text) || first.text === second.text)
    .map(({ first, second }) => ({ kind: kindOf(first, second), first, second }));
}

/** Numbers and emoji alone are what they are: `48213` and `19.99` differ, though features take both for a number. */
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

function kindOf(first: CorpusLine, second: CorpusLine): FindingKind {
  const same = wordsOf(first.text) === wordsOf(second.text);
  if (first.label === second.label) return same ? 'duplicate' : 'near-duplicate';
  return same ? 'conflict' : 'confusable';
}

/** Marks are no difference between lines. */
const wordsOf = (text: string): string =>
  tokensOf(text)
    .filter((token) => token !== '?' && token !== '!')
    .join(' ');
