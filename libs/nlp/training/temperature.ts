import { exp, log } from '../arithmetic/exponential.js';

/** Scores of the labels of a text, and the index of the right one. */
export interface Scored {
  readonly scores: ArrayLike<number>;
  readonly label: number;
}

/**
 * The number to divide scores by so that shares tell how often they are right: the one of least negative log-likelihood
 * (Guo et al., ICML 2017), to a thousandth of its logarithm, between 1/50 and 50. 1 where nothing is given.
 */
export function fitTemperature(scored: readonly Scored[]): number {
  if (scored.length === 0) return 1;
  const golden = (Math.sqrt(5) - 1) / 2;
  let low = -log(50);
  let high = log(50);
  while (high - low > 1e-3) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (lossAt(scored, exp(left)) <= lossAt(scored, exp(right))) high = right;
    else low = left;
  }
  return exp((low + high) / 2);
}

function lossAt(scored: readonly Scored[], temperature: number): number {
  let loss = 0;
  for (const { scores, label } of scored) {
    let top = -Infinity;
    for (let at = 0; at < scores.length; at += 1) top = Math.max(top, scores[at]!);
    let sum = 0;
    for (let at = 0; at < scores.length; at += 1) sum += exp((scores[at]! - top) / temperature);
    loss += log(sum) - (scores[label]! - top) / temperature;
  }
  return loss;
}
