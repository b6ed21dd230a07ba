import { agentsAmong, isForAgents, labels } from '../labels.js';
import { gateScoreOf } from '../model/scores.js';
import { fitPlatt, type Sigmoid } from './platt.js';
import { fitTemperature, type Scored } from './temperature.js';

/** How the scores of a model become chances. */
export interface Calibration {
  /** From the score for an agent to the chance of one. */
  readonly gate: Sigmoid;
  /** Scores are divided by it before they become shares. */
  readonly temperature: number;
}

/** A text whose label is known, and what a model that had not seen it made of it. */
export interface ScoredText {
  readonly line: { readonly label: string; readonly lookalike?: true };
  readonly scores: Float64Array;
}

/**
 * How scores become chances, from texts that the scoring model had not seen; lookalikes are left aside.
 * @param names the labels of the model, in its order
 */
export function calibrate(all: readonly ScoredText[], names: readonly string[] = labels): Calibration {
  const scored = all.filter(({ line }) => !line.lookalike);
  const gate = fitPlatt(
    scored.map(({ scores }) => gateScoreOf(scores)),
    scored.map(({ line }) => isForAgents(line.label)),
  );
  const matters = scored.flatMap(({ line, scores }): Scored[] => {
    const label = names.indexOf(line.label);
    const agents = agentsAmong(scores);
    return label < agents ? [{ scores: scores.subarray(0, agents), label }] : [];
  });
  return { gate, temperature: fitTemperature(matters) };
}
