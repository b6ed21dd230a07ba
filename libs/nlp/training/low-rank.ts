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
import { type SparseRows, sparseRows } from './sparse-rows.js';

export interface LowRankSettings {
  readonly kind: 'low-rank';
  readonly passes: number;
  /** At the start; it falls in a line to a tenth. */
  readonly rate: number;
  readonly rank: number;
  /** Share of a text’s rows that are left out of a step, and of the hidden places. */
  readonly inputDropout: number;
  readonly hiddenDropout: number;
}

/**
 * A softmax whose matrix is a product of two thin ones (as in fastText: Joulin et al., 2017), with dropout on both
 * sides, by Adagrad with one accumulator per row. No bend in between: what a feature adds stays readable.
 */
export function trainLowRank(
  examples: readonly Example[],
  shape: Shape,
  settings: LowRankSettings,
  chance: Chance,
): LinearModel {
  const { rank } = settings;
  const start = new Float32Array(shape.rows * rank);
  for (let at = 0; at < start.length; at += 1) start[at] = (2 * chance.random() - 1) / Math.sqrt(rank);
  const places = sparseRows(start, rank, longestOf(examples));
  const directions = new Float32Array(shape.labels * rank);
  const bias = new Float32Array(shape.labels);
  const step = stepOf({ places, directions, bias, rank }, shape, settings, chance);
  const order = Int32Array.from(examples.keys());
  const steps = settings.passes * examples.length;
  let done = 0;
  for (let pass = 0; pass < settings.passes; pass += 1) {
    for (const at of chance.shuffle(order)) {
      step(examples[at]!, settings.rate * (1 - (0.9 * done) / steps));
      done += 1;
    }
  }
  return lowRankModel(shape, { kind: 'low-rank', rank, places: places.weights, directions, bias });
}

type LowRankWeights = Weights & { readonly kind: 'low-rank' };
type InTraining = Omit<LowRankWeights, 'kind' | 'places'> & { readonly places: SparseRows };

function stepOf(
  { places, directions, bias, rank }: InTraining,
  shape: Shape,
  settings: LowRankSettings,
  chance: Chance,
): (example: Example, rate: number) => void {
  const directionSquares = new Float64Array(shape.labels).fill(1e-8);
  const hidden = new Float64Array(rank);
  const back = new Float64Array(rank);
  const hiddenScale = new Float64Array(rank);
  const scores = new Float64Array(shape.labels);
  return ({ vector, label }, rate) => {
    places.choose(vector, settings.inputDropout, chance);
    const sums = places.sum();
    for (let at = 0; at < rank; at += 1) {
      hiddenScale[at] = chance.random() < settings.hiddenDropout ? 0 : 1 / (1 - settings.hiddenDropout);
      hidden[at] = sums[at]! * hiddenScale[at]!;
    }
    scores.set(bias);
    addDirections(hidden, directions, scores);
    const slope = toShares(scores);
    slope[label]! -= 1;

    const length = squareOf(hidden) / rank;
    back.fill(0);
    for (let each = 0; each < shape.labels; each += 1) {
      const part = slope[each]!;
      directionSquares[each]! += part * part * (length + 1 / rank);
      const size = (rate * part) / Math.sqrt(directionSquares[each]!);
      const start = each * rank;
      for (let at = 0; at < rank; at += 1) {
        back[at]! += part * directions[start + at]!;
        directions[start + at]! -= size * hidden[at]!;
      }
      bias[each]! -= size;
    }
    for (let at = 0; at < rank; at += 1) back[at]! *= hiddenScale[at]!;

    const slant = squareOf(back) / rank;
    if (slant === 0) return;
    places.descend(back, slant, rate);
  };
}

function addPlaces({ rows, values }: Vector, places: Float32Array, hidden: Float64Array): void {
  for (let place = 0; place < rows.length; place += 1) {
    const start = rows[place]! * hidden.length;
    const value = values[place]!;
    for (let at = 0; at < hidden.length; at += 1) hidden[at]! += value * places[start + at]!;
  }
}

function addDirections(hidden: Float64Array, directions: Float32Array, scores: Float64Array): void {
  for (let label = 0; label < scores.length; label += 1) {
    const start = label * hidden.length;
    let score = 0;
    for (let at = 0; at < hidden.length; at += 1) score += hidden[at]! * directions[start + at]!;
    scores[label]! += score;
  }
}

export function lowRankModel(shape: Shape, weights: LowRankWeights): LinearModel {
  const { places, directions, bias, rank } = weights;
  return {
    ...shape,
    weights,
    scores: (vector) => {
      const hidden = new Float64Array(rank);
      addPlaces(vector, places, hidden);
      const scores = new Float64Array(bias);
      addDirections(hidden, directions, scores);
      return scores;
    },
    weight: (row, label) => {
      let weight = 0;
      for (let at = 0; at < rank; at += 1) weight += places[row * rank + at]! * directions[label * rank + at]!;
      return weight;
    },
  };
}
