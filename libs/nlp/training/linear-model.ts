import { exp } from '../arithmetic/exponential.js';
import type { Vector } from '../features/vocabulary.js';

/** A text and the label it stands for. */
export interface Example {
  readonly vector: Vector;
  /** Index of the label. */
  readonly label: number;
}

/** How large a model is to be. */
export interface Shape {
  readonly rows: number;
  readonly labels: number;
}

/** Scores every label by a sum over the rows of a text; how the weights are held is its own matter. */
export interface LinearModel extends Shape {
  /** The natural logarithm of each label’s share, up to a common constant. */
  scores(vector: Vector): Float64Array;
  /** What a row of value 1 adds to the score of a label. */
  weight(row: number, label: number): number;
  readonly weights: Weights;
}

/** The weights as they are stored. Matrices go row by row. */
export type Weights =
  | { readonly kind: 'softmax'; readonly matrix: Float32Array; readonly bias: Float32Array }
  | {
      readonly kind: 'low-rank';
      readonly rank: number;
      /** A place in the hidden space for each row of the vocabulary. */
      readonly places: Float32Array;
      /** A direction in it for each label. */
      readonly directions: Float32Array;
      readonly bias: Float32Array;
    };

/** Turns scores into shares that sum to 1, in place. */
export function toShares(scores: Float64Array): Float64Array {
  let top = -Infinity;
  for (let at = 0; at < scores.length; at += 1) if (scores[at]! > top) top = scores[at]!;
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) sum += scores[at] = exp(scores[at]! - top);
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= sum;
  return scores;
}

/** Rows of the longest text. */
export const longestOf = (examples: readonly Example[]): number =>
  examples.reduce((longest, { vector }) => Math.max(longest, vector.rows.length), 0);

export function squareOf(numbers: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < numbers.length; at += 1) sum += numbers[at]! * numbers[at]!;
  return sum;
}
