import { lettersOf, mended } from './grammar/grammar.js';
import { bias, weights } from './intent-weights.js';
import { normalise, type Clause } from './normalise.js';

/**
 * From where on the score speaks: what it doubts goes to a person, what it is sure of is an opt-out. A verb of ending alone,
 * with nothing known beside it (stop charging my card), stays just below the first mark.
 */
export const thresholds = { doubt: 0.6, stop: 0.95 } as const;

/** Longer texts are stories: what is counted is their beginning. */
const longest = 60;

/**
 * The letters and the pairs of letters, at most two apart, in what a clause’s words do; each counts once.
 * A pair does not reach from one clause into the next.
 */
export function countedPairs(letters: string): ReadonlySet<string> {
  const found = new Set<string>();
  const within = letters.slice(0, longest);
  for (let at = 0; at < within.length; at += 1) {
    const letter = within[at]!;
    if (letter === '/' || letter === 'u') continue;
    found.add(letter);
    for (let next = at + 1; next < Math.min(within.length, at + 4) && within[next] !== '/'; next += 1) {
      if (within[next] !== 'u') found.add(letter + within[next]!);
    }
  }
  found.add(`length${Math.min(4, Math.floor(letters.length / 5))}`);
  return found;
}

/** What the words of a text do, by language: {@link countedPairs} counts in it. */
export function lettersOfText(text: string): readonly string[] {
  return lettersOf(normalise(text).clauses.map((clause) => mended(clause.text)));
}

/** How likely these clauses ask for silence, 0 to 1, by what their words do: the likeliest of three languages. */
export function silenceScore(clauses: readonly Clause[]): number {
  return Math.max(0, ...lettersOf(clauses.map(({ text }) => mended(text))).map(scoreOf));
}

/** For the version of what is built on it. */
export const scoreContent = (): string => JSON.stringify([thresholds, bias, [...weights]]);

function scoreOf(letters: string): number {
  let sum = bias;
  for (const pair of countedPairs(letters)) sum += weights.get(pair) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
