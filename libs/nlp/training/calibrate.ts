import { agentsAmong, isForAgents, labels } from '../labels.js';
import { gateScoreOf } from '../model/scores.js';
import type { HeldOutLine } from './held-out.js';
import { fitPlatt, type Sigmoid } from './platt.js';
import { fitTemperature, type Scored } from './temperature.js';

/** How the scores of a model become chances. */
export interface Calibration {
  /** From the score for an agent to the chance of one. */
  readonly gate: Sigmoid;
  /** Scores are divided by it before they become shares. */
  readonly temperature: number;
}

/**
 * How scores become chances, from lines that the scoring model had not seen; lookalikes are left aside.
 * @param names the labels of the model, in its order
 */
export function calibrate(all: readonly HeldOutLine[], names: readonly string[] = labels): Calibration {
  const heldOut = all.filter(({ line }) => !line.lookalike);
  const gate = fitPlatt(
    heldOut.map(({ scores }) => gateScoreOf(scores)),
    heldOut.map(({ line }) => isForAgents(line.label)),
  );
  const matters = heldOut.flatMap(({ line, scores }): Scored[] => {
    const label = names.indexOf(line.label);
    const agents = agentsAmong(scores);
    return label < agents ? [{ scores: scores.subarray(0, agents), label }] : [];
  });
  return { gate, temperature: fitTemperature(matters) };
}
