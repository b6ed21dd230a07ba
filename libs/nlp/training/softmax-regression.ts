import type { Vector } from '../features/vocabulary.js';
import type { Chance } from './chance.js';
import {
  type Example,
  type LinearModel,
  longestOf,
  type Shape,
  squareOf,
  toShares,
  type Weights,
} from './linear-model.js';
import { type Objective, toSlope } from './objective.js';
import { sparseRows } from './sparse-rows.js';

export interface SoftmaxSettings extends Objective {
  readonly kind: 'softmax';
  readonly passes: number;
  readonly rate: number;
  /** Share of a text’s rows that are left out of a step, so that no row learns to lean on another. */
  readonly inputDropout: number;
}

/** Multinomial logistic regression by Adagrad with one accumulator per row. */
export function trainSoftmax(
  examples: readonly Example[],
  shape: Shape,
  settings: SoftmaxSettings,
  chance: Chance,
): LinearModel {
  const matrix = new Float32Array(shape.rows * shape.labels);
  const rows = sparseRows(matrix, shape.labels, longestOf(examples));
  const bias = new Float32Array(shape.labels);
  const shares = new Float64Array(shape.labels);
  let squares = 1e-8;
  const order = Int32Array.from(examples.keys());
  for (let pass = 0; pass < settings.passes; pass += 1) {
    for (const at of chance.shuffle(order)) {
      const { vector, label } = examples[at]!;
      rows.choose(vector, settings.inputDropout, chance);
      const sums = rows.sum();
      for (let each = 0; each < shares.length; each += 1) shares[each] = sums[each]! + bias[each]!;
      toSlope(toShares(shares), label, settings);
      const size = squareOf(shares);
      rows.descend(shares, size, settings.rate);
      squares += size;
      const step = settings.rate / Math.sqrt(squares);
      for (let each = 0; each < shares.length; each += 1) bias[each]! -= step * shares[each]!;
    }
  }
  return softmaxModel(shape, { kind: 'softmax', matrix, bias });
}

export function softmaxModel(shape: Shape, weights: Weights & { readonly kind: 'softmax' }): LinearModel {
  const { matrix, bias } = weights;
  return {
    ...shape,
    weights,
    scores: ({ rows, values }: Vector) => {
      const scores = new Float64Array(bias);
      for (let place = 0; place < rows.length; place += 1) {
        const start = rows[place]! * shape.labels;
        const value = values[place]!;
        for (let at = 0; at < shape.labels; at += 1) scores[at]! += value * matrix[start + at]!;
      }
      return scores;
    },
    weight: (row, label) => matrix[row * shape.labels + label]!,
  };
}
