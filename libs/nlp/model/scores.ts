import { exp, log } from '../arithmetic/exponential.js';
import { agentsAmong } from '../labels.js';
import { toShares } from '../training/linear-model.js';

/** By how much a text scores for an agent rather than for none: the logarithm of the odds, before calibration. */
export function gateScoreOf(scores: Float64Array): number {
  const agents = agentsAmong(scores);
  return logSumOf(scores, 0, agents) - logSumOf(scores, agents, scores.length);
}

/** The share of each matter for agents, given that an agent is needed. */
export function matterShares(scores: Float64Array, temperature: number): Float64Array {
  return sharesOf(scores, 0, agentsAmong(scores), temperature);
}

/** The share of each kind of text that nobody can act upon, given that it is one. */
export function unclearShares(scores: Float64Array, temperature: number): Float64Array {
  return sharesOf(scores, agentsAmong(scores), scores.length, temperature);
}

function sharesOf(scores: Float64Array, from: number, to: number, temperature: number): Float64Array {
  const some = scores.slice(from, to);
  for (let at = 0; at < some.length; at += 1) some[at]! /= temperature;
  return toShares(some);
}

function logSumOf(scores: Float64Array, from: number, to: number): number {
  let top = -Infinity;
  for (let at = from; at < to; at += 1) if (scores[at]! > top) top = scores[at]!;
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += exp(scores[at]! - top);
  return top + log(sum);
}
