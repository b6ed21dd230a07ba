import type { Vector } from '../features/vocabulary.js';
import type { Chance } from './chance.js';
import { withDropout } from './dropout.js';
import { type Example, type LinearModel, type Shape, toShares, type Weights } from './linear-model.js';

export interface SoftmaxSettings {
  readonly kind: 'softmax';
  readonly passes: number;
  readonly rate: number;
  /** Share of a text’s rows that are left out of a step, so that no row learns to lean on another. */
  readonly inputDropout: number;
}

/** Multinomial logistic regression by Adagrad with one accumulator per row (Duchi et al., JMLR 2011). */
export function trainSoftmax(
  examples: readonly Example[],
  shape: Shape,
  settings: SoftmaxSettings,
  chance: Chance,
): LinearModel {
  const matrix = new Float32Array(shape.rows * shape.labels);
  const bias = new Float32Array(shape.labels);
  const model = softmaxModel(shape, { kind: 'softmax', matrix, bias });
  const squares = new Float64Array(shape.rows + 1).fill(1e-8);
  const order = Int32Array.from(examples.keys());
  for (let pass = 0; pass < settings.passes; pass += 1) {
    for (const at of chance.shuffle(order)) {
      const { label } = examples[at]!;
      const vector = withDropout(examples[at]!.vector, settings.inputDropout, chance);
      const slope = toShares(model.scores(vector));
      slope[label]! -= 1;
      let size = 0;
      for (const part of slope) size += part * part;
      for (let place = 0; place < vector.rows.length; place += 1) {
        const row = vector.rows[place]!;
        const value = vector.values[place]!;
        squares[row]! += value * value * size;
        descend(matrix, row * shape.labels, slope, (settings.rate * value) / Math.sqrt(squares[row]!));
      }
      squares[shape.rows]! += size;
      descend(bias, 0, slope, settings.rate / Math.sqrt(squares[shape.rows]!));
    }
  }
  return model;
}

function descend(weights: Float32Array, start: number, slope: Float64Array, step: number): void {
  for (let at = 0; at < slope.length; at += 1) weights[start + at]! -= step * slope[at]!;
}

export function softmaxModel(shape: Shape, weights: Weights & { readonly kind: 'softmax' }): LinearModel {
  const { matrix, bias } = weights;
  return {
    ...shape,
    weights,
    scores: ({ rows, values }: Vector) => {
      const scores = Float64Array.from(bias);
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
