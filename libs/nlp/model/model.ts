import type { RoutingThresholds } from '@parley/contracts';
import type { Vocabulary } from '../features/vocabulary.js';
import type { Calibration } from '../training/calibrate.js';
import type { Weights } from '../training/linear-model.js';
import type { Recipe } from '../training/held-out.js';

export { agentFromOf, type Costs, defaultCosts } from '@parley/conversation/routing';
/** From which chance on what is decided; 0 to 1. */
export type Thresholds = RoutingThresholds;

/** Everything a verdict follows from, beside the text. */
export interface TrainedModel {
  /** Hash of the lines it was trained on. */
  readonly corpus: string;
  /** Hash of the texts that told how sure it may be. */
  readonly calibratedOn: string;
  /** Those for agents first, then those that nobody can act upon. */
  readonly labels: readonly string[];
  readonly recipe: Recipe;
  readonly calibration: Calibration;
  readonly thresholds: Thresholds;
  readonly vocabulary: Vocabulary;
  readonly weights: Weights;
}
