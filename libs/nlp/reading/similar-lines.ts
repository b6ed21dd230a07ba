import { tokensOf } from '../features/tokens.js';

/** Two lines, by number, and the share of their words that both have, 0 to 1; 1 only where the sets are equal. */
export interface SimilarPair {
  readonly first: number;
  readonly second: number;
  readonly shared: number;
}

export interface Comparing {
  /** The first line that is held against those before it; 0 unless told. */
  readonly from?: number;
  /** Asked before two lines are compared, whether that still tells anything. */
  readonly wanted?: (first: number, second: number) => boolean;
}

/** As {@link eachSimilarPair}, all of them, in the order of their numbers: as many as the square of the lines. */
export function similarPairs(texts: readonly string[], atLeast: number): readonly SimilarPair[] {
  return [...eachSimilarPair(texts, atLeast)].sort((a, b) => a.first - b.first || a.second - b.second);
}

/**
 * Pairs of texts whose sets of words overlap at least so much (Jaccard), numbers counted as one word; by the second of
 * the two. Compares only texts that share one of their rarest words, as no other pair can reach the limit, and ends a
 * comparison where too many words are missed (Chaudhuri et al., ICDE 2006; Xiao et al., WWW 2008).
 */
export function* eachSimilarPair(
  texts: readonly string[],
  atLeast: number,
  { from = 0, wanted = () => true }: Comparing = {},
): Generator<SimilarPair> {
  const lines = rareWordsFirst(texts);
  const seenWith = new Map<number, number[]>();
  const comparedTo = new Int32Array(lines.length).fill(-1);
  for (const [second, own] of lines.entries()) {
    const deciding = own.slice(0, own.length - Math.ceil(atLeast * own.length) + 1);
    if (second >= from)
      for (const word of deciding)
        for (const first of seenWith.get(word) ?? []) {
          if (comparedTo[first] === second) continue;
          comparedTo[first] = second;
          if (!wanted(first, second)) continue;
          const shared = sharedOf(lines[first]!, own, atLeast);
          if (shared >= atLeast) yield { first, second, shared };
        }
    for (const word of deciding) {
      const seen = seenWith.get(word);
      if (seen) seen.push(second);
      else seenWith.set(word, [second]);
    }
  }
}

/** The words of each text once, as numbers that rise with how many texts have them. */
function rareWordsFirst(texts: readonly string[]): readonly Int32Array[] {
  const words = texts.map((text) => [...new Set(tokensOf(text))]);
  const counts = new Map<string, number>();
  for (const own of words) for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort(([a, more], [b, less]) => more - less || (a < b ? -1 : 1));
  const rankOf = new Map(ranked.map(([word], rank) => [word, rank]));
  return words.map((own) => Int32Array.from(own, (word) => rankOf.get(word)!).sort());
}

/** The share of words that both have, of two rising lists; 0 where it cannot reach the limit. */
function sharedOf(one: Int32Array, other: Int32Array, atLeast: number): number {
  // A shared word counts once of two: `both` of `one + other - both`.
  const spare =
    one.length + other.length - 2 * Math.ceil(((one.length + other.length) * atLeast) / (1 + atLeast) - 1e-9);
  let [a, b, missed] = [0, 0, 0];
  while (a < one.length && b < other.length) {
    const apart = one[a]! - other[b]!;
    if (apart <= 0) a += 1;
    if (apart >= 0) b += 1;
    if (apart !== 0 && (missed += 1) > spare) return 0;
  }
  const both = (a + b - missed) / 2;
  return both / (one.length + other.length - both);
}
