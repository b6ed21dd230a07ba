import { exp, log } from '../arithmetic/exponential.js';
import { agentsAmong } from '../labels.js';
import { toShares } from '../training/linear-model.js';

/** By how much a text scores for an agent rather than for none: the logarithm of the odds, before calibration. */
export function gateScoreOf(scores: Float64Array): number {
  const agents = agentsAmong(scores);
  return logSumOf(scores.subarray(0, agents)) - logSumOf(scores.subarray(agents));
}

/** The share of each matter for agents, given that an agent is needed. */
export function matterShares(scores: Float64Array, temperature: number): Float64Array {
  return toShares(scores.slice(0, agentsAmong(scores)).map((score) => score / temperature));
}

/** The share of each kind of text that nobody can act upon, given that it is one. */
export function unclearShares(scores: Float64Array, temperature: number): Float64Array {
  return toShares(scores.slice(agentsAmong(scores)).map((score) => score / temperature));
}

function logSumOf(scores: Float64Array): number {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (const score of scores) sum += exp(score - top);
  return top + log(sum);
}
