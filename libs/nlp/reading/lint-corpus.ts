import type { CorpusLine } from './parse-corpus.js';
import { sameWords } from './same-words.js';
import { eachSimilarPair, similarPairs } from './similar-lines.js';

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
  const kindOf = kindsAmong(lines);
  return similarPairs(textsOf(lines), nearlyTheSame).flatMap(({ first, second }) => {
    const kind = kindOf(first, second);
    return kind === undefined ? [] : [{ kind, first: lines[first]!, second: lines[second]! }];
  });
}

/**
 * What is to be said of lines beside those that are known already, and beside those before them: of each line each kind
 * at most once with either, however many lines it resembles. In the order of the lines.
 */
export function lintBeside(known: readonly CorpusLine[], lines: readonly CorpusLine[]): readonly Finding[] {
  const all = [...known, ...lines];
  const kindOf = kindsAmong(all);
  const findings: Finding[] = [];
  let said = { of: -1, besideKnown: new Set<FindingKind>(), besideOwn: new Set<FindingKind>() };
  const saidOf = (first: number, second: number): Set<FindingKind> => {
    if (said.of !== second) said = { of: second, besideKnown: new Set(), besideOwn: new Set() };
    return first < known.length ? said.besideKnown : said.besideOwn;
  };
  const wanted = (first: number, second: number): boolean => {
    const kind = kindOf(first, second);
    return kind !== undefined && !saidOf(first, second).has(kind);
  };
  for (const { first, second } of eachSimilarPair(textsOf(all), nearlyTheSame, { from: known.length, wanted })) {
    const kind = kindOf(first, second)!;
    saidOf(first, second).add(kind);
    findings.push({ kind, first: all[first]!, second: all[second]! });
  }
  return findings;
}

const textsOf = (lines: readonly CorpusLine[]): string[] => lines.map(({ text }) => text);

/** Tells what two lines of nearly the same words are to each other; of no words at all, only the same text says the same. */
function kindsAmong(lines: readonly CorpusLine[]): (first: number, second: number) => FindingKind | undefined {
  const read = lines.map(({ text, label }) => ({
    text,
    label,
    words: sameWords(text),
    hasLetters: /\p{L}/u.test(text),
  }));
  return (first, second) => {
    const [one, other] = [read[first]!, read[second]!];
    if (!one.hasLetters && one.text !== other.text) return undefined;
    const same = one.words === other.words;
    if (one.label === other.label) return same ? 'duplicate' : 'near-duplicate';
    return same ? 'conflict' : 'confusable';
  };
}
