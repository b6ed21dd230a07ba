import { kernelsOf, memoryOf } from '../arithmetic/kernels.js';
import type { Vector } from '../features/vocabulary.js';
import type { Chance } from './chance.js';

/**
 * A matrix in training, of which a text touches a few rows: they are summed, and then moved down a slope, by Adagrad with
 * one accumulator per row (Duchi et al., JMLR 2011). Weights are floats of 32 bits, and so are sums of them.
 */
export interface SparseRows {
  /** Chooses the rows of a text, leaving out each by this chance, 0 to 1, and enlarging the rest by as much (Srivastava et al., JMLR 2014). */
  choose(vector: Vector, leftOut: number, chance: Chance): void;
  /** The chosen rows times their values, added up, in a place that the next sum overwrites. */
  sum(): Float32Array;
  /** Moves the chosen rows against {@link slope}. @param size of the slope: the sum of its squares */
  descend(size: number, rate: number): void;
  /** As wide as a row: to be filled before {@link descend}. */
  readonly slope: Float32Array;
  /** Sets each weight in turn, row by row. */
  fill(weight: () => number): void;
  /** The weights, row by row. */
  weights(): Float32Array;
}

/** @param longest of the vectors, in rows */
export function sparseRows(height: number, width: number, longest: number): SparseRows {
  // A row is padded to whole groups of four; what is padded stays zero.
  const padded = Math.ceil(width / 4) * 4;
  const places = placesOf({
    matrix: height * padded * 4,
    sums: padded * 4,
    slope: padded * 4,
    squares: height * 8,
    indices: longest * 4,
    values: longest * 4,
  });
  const memory = memoryOf(places.end);
  const { addRows, descendRows } = kernelsOf(memory);
  const floats = (start: number, length: number): Float32Array => new Float32Array(memory.buffer, start, length);
  const matrix = floats(places.matrix, height * padded);
  const sums = floats(places.sums, padded);
  const slope = floats(places.slope, width);
  const indices = new Int32Array(memory.buffer, places.indices, longest);
  const values = floats(places.values, longest);
  new Float64Array(memory.buffer, places.squares, height).fill(1e-8);
  let count = 0;

  return {
    slope,
    choose: (vector, leftOut, chance) => (count = chosen(vector, leftOut, chance, indices, values)),
    sum: () => {
      sums.fill(0);
      if (count > 0) addRows(places.indices, places.values, count, places.matrix, padded * 4, places.sums);
      return sums;
    },
    descend: (size, rate) => {
      if (count === 0) return;
      const { matrix: start, slope: down, squares } = places;
      descendRows(places.indices, places.values, count, start, padded * 4, down, squares, size, rate);
    },
    fill: (weight) => {
      for (let row = 0; row < height; row += 1)
        for (let at = 0; at < width; at += 1) matrix[row * padded + at] = weight();
    },
    weights: () => {
      const weights = new Float32Array(height * width);
      for (let row = 0; row < height; row += 1)
        weights.set(matrix.subarray(row * padded, row * padded + width), row * width);
      return weights;
    },
  };
}

/** Where each begins, one behind the other, in bytes; a number of 16 bytes may begin at each. */
function placesOf<Name extends string>(sizes: Readonly<Record<Name, number>>): Record<Name | 'end', number> {
  let end = 0;
  const places = {} as Record<Name | 'end', number>;
  for (const [name, size] of Object.entries(sizes) as [Name, number][]) {
    places[name] = end;
    end += Math.ceil(size / 16) * 16;
  }
  return { ...places, end };
}

/** Chances are taken from the bytes of a draw, four to a draw: to a 256th they are what was asked for. */
function chosen(vector: Vector, leftOut: number, chance: Chance, indices: Int32Array, values: Float32Array): number {
  const { rows, values: all } = vector;
  const below = Math.round(leftOut * 256);
  const larger = 256 / (256 - below);
  let kept = 0;
  let bytes = 0;
  for (let place = 0; place < rows.length; place += 1) {
    bytes = (place & 3) === 0 ? chance.bits() : bytes >>> 8;
    // Written in any case: the next row takes the place of one that is left out. No processor guesses a chance right.
    indices[kept] = rows[place]!;
    values[kept] = all[place]! * larger;
    kept += (below - (bytes & 255) - 1) >>> 31;
  }
  return kept;
}
