import type { Vocabulary } from '../features/vocabulary.js';
import type { Label } from '../labels.js';
import type { Calibration } from '../training/calibrate.js';
import type { Weights } from '../training/linear-model.js';
import type { Recipe } from '../training/held-out.js';

/** From which chance on what is decided; 0 to 1. */
export interface Thresholds {
  /** A text goes to an agent from this chance on that an agent is needed. */
  readonly agentFrom: number;
  /** The matter is named from this share on; below, it is `other`. */
  readonly intentFrom: number;
}

/** What a text costs that is routed wrongly, in any unit: only the proportion counts. */
export interface Costs {
  readonly wrongTicket: number;
  readonly wrongClarify: number;
}

/** A customer who is not understood costs thrice a ticket that nobody needed. */
export const defaultCosts: Costs = { wrongTicket: 1, wrongClarify: 3 };

/** The chance from which a ticket is the cheaper mistake. */
export const agentFromOf = ({ wrongTicket, wrongClarify }: Costs): number => wrongTicket / (wrongTicket + wrongClarify);

/** Everything a verdict follows from, beside the text. */
export interface TrainedModel {
  /** Hash of the lines it was trained on. */
  readonly corpus: string;
  readonly labels: readonly Label[];
  readonly recipe: Recipe;
  readonly calibration: Calibration;
  readonly thresholds: Thresholds;
  readonly vocabulary: Vocabulary;
  readonly weights: Weights;
}
