import type { Vector } from '../features/vocabulary.js';
import type { Chance } from './chance.js';

/**
 * A matrix in training, of which a text touches a few rows: they are summed, and then moved down a slope, by Adagrad with
 * one accumulator per row (Duchi et al., JMLR 2011).
 */
export interface SparseRows {
  /** Chooses the rows of a text, leaving out each by this chance, 0 to 1, and enlarging the rest by as much (Srivastava et al., JMLR 2014). */
  choose(vector: Vector, leftOut: number, chance: Chance): void;
  /** The chosen rows times their values, added up, in a place that the next sum overwrites. */
  sum(): Float32Array;
  /** Moves the chosen rows against a slope. @param size of the slope: the sum of its squares */
  descend(slope: Float64Array, size: number, rate: number): void;
  /** The weights, row by row; they change with the next step. */
  readonly weights: Float32Array;
}

/**
 * @param weights `width` of them for each row, to be trained in place
 * @param longest of the vectors, in rows
 */
export function sparseRows(weights: Float32Array, width: number, longest: number): SparseRows {
  const squares = new Float64Array(weights.length / width).fill(1e-8);
  const sums = new Float32Array(width);
  const rows = new Int32Array(longest);
  const values = new Float32Array(longest);
  let count = 0;

  return {
    weights,
    choose: (vector, leftOut, chance) => {
      count = chosen(vector, leftOut, chance, rows, values);
    },
    sum: () => {
      sums.fill(0);
      for (let place = 0; place < count; place += 1) {
        const start = rows[place]! * width;
        const value = values[place]!;
        for (let at = 0; at < width; at += 1) sums[at]! += weights[start + at]! * value;
      }
      return sums;
    },
    descend: (slope, size, rate) => {
      for (let place = 0; place < count; place += 1) {
        const row = rows[place]!;
        const value = values[place]!;
        const square = (squares[row]! += value * value * size);
        const step = (rate * value) / Math.sqrt(square);
        const start = row * width;
        for (let at = 0; at < width; at += 1) weights[start + at]! -= step * slope[at]!;
      }
    },
  };
}

/** Chances are taken from the bytes of a draw, four to a draw: to a 256th they are what was asked for. */
function chosen(vector: Vector, leftOut: number, chance: Chance, rows: Int32Array, values: Float32Array): number {
  const { rows: allRows, values: allValues } = vector;
  const below = Math.round(leftOut * 256);
  const larger = 256 / (256 - below);
  let kept = 0;
  let bytes = 0;
  for (let place = 0; place < allRows.length; place += 1) {
    bytes = (place & 3) === 0 ? chance.bits() : bytes >>> 8;
    // Written in any case: the next row takes the place of one that is left out. No processor guesses a chance right.
    rows[kept] = allRows[place]!;
    values[kept] = allValues[place]! * larger;
    kept += (below - (bytes & 255) - 1) >>> 31;
  }
  return kept;
}
