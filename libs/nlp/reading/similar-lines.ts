import { tokensOf } from '../features/tokens.js';

/** Two lines, by number, and the share of their words that both have, 0 to 1; 1 only where the sets are equal. */
export interface SimilarPair {
  readonly first: number;
  readonly second: number;
  readonly shared: number;
}

/**
 * Pairs of texts whose sets of words overlap at least so much (Jaccard), numbers counted as one word. Compares only
 * texts that share one of their rarest words, as no other pair can reach the limit (Chaudhuri et al., ICDE 2006).
 */
export function similarPairs(texts: readonly string[], atLeast: number): readonly SimilarPair[] {
  const words = texts.map((text) => [...new Set(tokensOf(text))]);
  const counts = new Map<string, number>();
  for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rareFirst = (a: string, b: string) => counts.get(a)! - counts.get(b)! || (a < b ? -1 : 1);
  const seenWith = new Map<string, number[]>();
  const pairs: SimilarPair[] = [];
  words.forEach((own, second) => {
    own.sort(rareFirst);
    const deciding = own.slice(0, own.length - Math.ceil(atLeast * own.length) + 1);
    const candidates = new Set(deciding.flatMap((word) => seenWith.get(word) ?? []));
    const ownSet = new Set(own);
    for (const first of candidates) {
      const both = words[first]!.filter((word) => ownSet.has(word)).length;
      const shared = both / (own.length + words[first]!.length - both);
      if (shared >= atLeast) pairs.push({ first, second, shared });
    }
    for (const word of deciding) seenWith.set(word, [...(seenWith.get(word) ?? []), second]);
  });
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}
