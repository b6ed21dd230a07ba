import { uuidV5 } from '@parley/contracts';
import { augmentSettings } from '../augmenting/augment.js';
import { labelsOf } from '../labels.js';
import { agentFromOf, defaultCosts, type Thresholds, type TrainedModel } from '../model/model.js';
import type { CorpusLine } from '../reading/parse-corpus.js';
import { foldsOf, type HeldOutLine, type Recipe, scoresOf, trainOn } from './held-out.js';
import { calibrate, type Calibration } from './calibrate.js';
import { lowRankSettings, type ModelSettings, softmaxSettings } from './scorer.js';

/**
 * A line comes in five copies, so a fifth of the passes and a feature in six copies do what more would. Measured on
 * folds of our corpus.
 */
export const recipes: Readonly<Record<ModelSettings['kind'], Recipe>> = {
  softmax: recipeWith({ ...softmaxSettings, seenIn: 6, passes: 6, inputDropout: 0.4 }),
  'low-rank': recipeWith({ ...lowRankSettings, seenIn: 6, passes: 8, rank: 64 }),
};
export const defaultRecipe = recipes.softmax;
/** What holds where a brand has not weighed its own costs. */
export const usualThresholds: Thresholds = { agentFrom: agentFromOf(defaultCosts), intentFrom: 0.5 };

function recipeWith(model: ModelSettings): Recipe {
  return { model, augmenting: augmentSettings, seed: 1, folds: 5 };
}

/**
 * Trains the model of a corpus. The same lines and recipe give the same model on every machine.
 * @param heldOut scores of every line by a model that had not seen it; trained here where they are left out
 */
export function trainModel(
  lines: readonly CorpusLine[],
  recipe: Recipe,
  heldOut: readonly HeldOutLine[] = [...foldsOf(lines, labelsOf(lines), recipe)].flatMap((fold) => scoresOf(fold)),
): TrainedModel {
  return trainCalibrated(lines, recipe, calibrate(heldOut, labelsOf(lines)));
}

/** As `trainModel`, where the calibration is known already: one model instead of one more for each fold. */
export function trainCalibrated(lines: readonly CorpusLine[], recipe: Recipe, calibration: Calibration): TrainedModel {
  const labels = labelsOf(lines);
  const scorer = trainOn(lines, labels, recipe);
  return {
    corpus: corpusHash(lines),
    labels,
    recipe,
    calibration,
    thresholds: usualThresholds,
    vocabulary: scorer.vocabulary,
    weights: scorer.model.weights,
  };
}

/** Changes with any text, label or mark of a lookalike; where a line stands and what other comments say is no matter. */
export function corpusHash(lines: readonly CorpusLine[]): string {
  return uuidV5(
    'corpus',
    ...lines.flatMap(({ language, label, text, lookalike }) => [language, label, text, lookalike ? '~' : '']),
  );
}
