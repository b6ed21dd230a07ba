import { agentLabels, type Label } from '../labels.js';
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

const forAgents: ReadonlySet<Label> = new Set(agentLabels);

/** How scores become chances, from lines that the scoring model had not seen. */
export function calibrate(heldOut: readonly HeldOutLine[]): Calibration {
  const gate = fitPlatt(
    heldOut.map(({ scores }) => gateScoreOf(scores)),
    heldOut.map(({ line }) => forAgents.has(line.label)),
  );
  const matters = heldOut.flatMap(({ line, scores }): Scored[] => {
    const label = (agentLabels as readonly Label[]).indexOf(line.label);
    return label < 0 ? [] : [{ scores: scores.subarray(0, agentLabels.length), label }];
  });
  return { gate, temperature: fitTemperature(matters) };
}
