import type { LinearModel, Shape, Weights } from './linear-model.js';
import { lowRankModel } from './low-rank.js';
import { softmaxModel } from './softmax-regression.js';

/** The model that weights make, whatever their kind. */
export function modelOf(shape: Shape, weights: Weights): LinearModel {
  return weights.kind === 'softmax' ? softmaxModel(shape, weights) : lowRankModel(shape, weights);
}
