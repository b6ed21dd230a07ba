import { encoded, bias, scale } from './intent-weights.js';
import type { Clause } from './normalise.js';
import { countFeatures, featuresVersion, sentencesOf, silenceRows, type Counter } from './silence-features.js';

/**
 * From where on the score speaks, as chances from 0 to 1; chosen on files of wishes that it had not learnt from, so that false
 * alarms stay near 2 in 100 texts that look like wishes.
 */
export const thresholds = {
  /** A person should look. */
  doubt: 0.3,
  /** What wording finds likely is an opt-out. */
  likely: 0.38,
  /** What wording doubts is an opt-out. */
  doubted: 0.68,
  /** What wording did not see is one. */
  stop: 0.7,
  /** One word or two that no grammar knows are one, and below nothing. */
  short: 0.8,
  /** What a phrase knows for something else is one. */
  guarded: 0.92,
} as const;

/** How much the features of a kind count together. Letters repeat what words say. */
const emphasis = [1, 0.7, 1] as const;
/** So many features count as if they stood in every text and said nothing, lest short texts be the surest. */
const steadying = 4;

/** A sentence has to say more than a whole text, which knows what stands around it. */
const sentenceMargin = 0.7;

/** What each of so many features of a kind is multiplied with. */
export const shareOf = (kind: number, count: number): number => emphasis[kind]! / Math.sqrt(count + steadying);

/** Weights of the sum, one for each row, and what a text has that has no feature at all. */
export interface SilenceWeights {
  readonly bias: number;
  /** What a weight of 1 adds. */
  readonly scale: number;
  readonly weights: Int8Array;
}

/** How likely the clauses of a text ask for silence, 0 to 1. */
export type SilenceScore = (clauses: readonly Clause[]) => number;

/** A text counts as a whole, or by the likeliest of its sentences, so that a wish does not drown in the story around it. */
export function scorerOf({ bias, scale, weights }: SilenceWeights): SilenceScore {
  const sums = new Float64Array(emphasis.length);
  const counts = new Int32Array(emphasis.length);
  const allSums = new Float64Array(emphasis.length);
  const allCounts = new Int32Array(emphasis.length);
  const add: Counter = (row, kind) => {
    sums[kind]! += weights[row]!;
    counts[kind]! += 1;
  };
  const summed = (ofKind: Float64Array, countOf: Int32Array): number => {
    let sum = bias;
    for (let kind = 0; kind < emphasis.length; kind += 1) sum += scale * ofKind[kind]! * shareOf(kind, countOf[kind]!);
    return sum;
  };
  return (clauses) => {
    const sentences = sentencesOf(clauses);
    allSums.fill(0);
    allCounts.fill(0);
    const margin = sentences.length > 1 ? sentenceMargin : 0;
    let likeliest = -Infinity;
    for (const sentence of sentences) {
      sums.fill(0);
      counts.fill(0);
      countFeatures(sentence, add);
      likeliest = Math.max(likeliest, summed(sums, counts) - margin);
      for (let kind = 0; kind < emphasis.length; kind += 1) {
        allSums[kind]! += sums[kind]!;
        allCounts[kind]! += counts[kind]!;
      }
    }
    if (sentences.length > 1) likeliest = Math.max(likeliest, summed(allSums, allCounts));
    return 1 / (1 + Math.exp(-likeliest));
  };
}

/** {@link scorerOf} the weights this release has learnt. */
export const silenceScore: SilenceScore = scorerOf({ bias, scale, weights: decoded(encoded) });

/** For the version of what is built on it. */
export const scoreContent = (): string =>
  JSON.stringify([featuresVersion, thresholds, emphasis, steadying, sentenceMargin, bias, scale, encoded]);

function decoded(text: string): Int8Array {
  const weights = new Int8Array(silenceRows);
  weights.set(new Int8Array(Buffer.from(text, 'base64').subarray(0, silenceRows)));
  return weights;
}
