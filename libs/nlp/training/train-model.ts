import { uuidV5 } from '@parley/contracts';
import { augmentSettings } from '../augmenting/augment.js';
import { labelsOf } from '../labels.js';
import { agentFromOf, defaultCosts, type Thresholds, type TrainedModel } from '../model/model.js';
import type { HouseTexts } from '../reading/house.js';
import type { CorpusLine } from '../reading/parse-corpus.js';
import type { TextApart } from '../reading/texts-apart.js';
import { calibrate } from './calibrate.js';
import { type Recipe, trainOn } from './held-out.js';
import { lowRankSettings, type ModelSettings, softmaxSettings } from './scorer.js';

/**
 * A line comes in five copies, so a third of the passes that uncopied lines want, or less, and a feature in eight copies do what more would. Measured on
 * folds of our corpus.
 */
export const recipes: Readonly<Record<ModelSettings['kind'], Recipe>> = {
  softmax: recipeWith({ ...softmaxSettings, seenIn: 8, passes: 8, inputDropout: 0.45, smoothing: 0.05, gate: 0.3 }),
  'low-rank': recipeWith({ ...lowRankSettings, seenIn: 6, passes: 8, rank: 64 }),
};
export const defaultRecipe = recipes.softmax;
/** What holds where a brand has not weighed its own costs. */
export const usualThresholds: Thresholds = { agentFrom: agentFromOf(defaultCosts), intentFrom: 0.5 };

function recipeWith(model: ModelSettings): Recipe {
  return { model, augmenting: augmentSettings, seed: 1, folds: 5 };
}

/** Trains a model on the corpus and finds out by the other texts how sure it may be. The same texts and recipe give the same model on every machine. */
export function trainModel(house: HouseTexts, recipe: Recipe): TrainedModel {
  const labels = labelsOf(house.corpus);
  const { vocabulary, model, vectorOf } = trainOn(house.corpus, labels, recipe);
  const scored = house.calibration.map((line) => ({ line, scores: model.scores(vectorOf(line.text)) }));
  return {
    corpus: corpusHash(house.corpus),
    calibratedOn: textsHash(house.calibration),
    labels,
    thresholds: usualThresholds,
    recipe,
    calibration: calibrate(scored, labels),
    vocabulary,
    weights: model.weights,
  };
}

/** Changes with any text, label or mark of a lookalike; where a line stands and what other comments say is no matter. */
export function corpusHash(lines: readonly CorpusLine[]): string {
  return uuidV5(
    'corpus',
    ...lines.flatMap(({ language, label, text, lookalike }) => [language, label, text, lookalike ? '~' : '']),
  );
}

/** Changes with any text, label or language of texts that are never learnt. */
export function textsHash(texts: readonly TextApart[]): string {
  return uuidV5('apart', ...texts.flatMap(({ language, label, text }) => [language, label, text]));
}
