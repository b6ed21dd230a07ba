import { judgeHeldOut } from '../evaluating/judge.js';
import { labelsOf } from '../labels.js';
import type { TrainedModel } from '../model/model.js';
import { encodeModel, versionOf } from '../model/model-file.js';
import type { CorpusLine } from '../reading/parse-corpus.js';
import type { Calibration } from '../training/calibrate.js';
import { foldsOf, type HeldOutLine, type Recipe, scoresOf } from '../training/held-out.js';
import { defaultRecipe, trainCalibrated, trainModel } from '../training/train-model.js';
import type { BrandLine } from './brand-line.js';
import { type ModelFigures, modelFigures } from './figures.js';
import { trainingLines } from './training-lines.js';

export interface CandidateOrder {
  /** The corpus of the house. */
  readonly house: readonly CorpusLine[];
  /** Of the brand; none = the house’s own model. */
  readonly lines: readonly BrandLine[];
  readonly recipe?: Recipe;
}

/** A model and what it is worth. */
export interface Candidate {
  /** As `encodeModel` writes it. */
  readonly file: Uint8Array;
  readonly version: string;
  readonly recipe: Recipe;
  readonly calibration: Calibration;
  readonly figures: ModelFigures;
}

/**
 * Trains a model for each fold and one on all lines. The same lines, in whatever order, and the same recipe give the
 * same version on every machine.
 * @param onModel told after each model how many are trained, of how many
 */
export function trainCandidate(
  { house, lines, recipe = defaultRecipe }: CandidateOrder,
  onModel: (done: number, of: number) => void = () => undefined,
): Candidate {
  const all = trainingLines(house, lines);
  const names = labelsOf(all);
  const heldOut: HeldOutLine[] = [];
  for (const fold of foldsOf(all, names, recipe)) {
    heldOut.push(...scoresOf(fold));
    onModel(fold.number + 1, recipe.folds + 1);
  }
  const model = trainModel(all, recipe, heldOut);
  onModel(recipe.folds + 1, recipe.folds + 1);
  const judged = judgeHeldOut(heldOut, heldOut, model.thresholds, names);
  return { ...filed(model), recipe, calibration: model.calibration, figures: modelFigures(judged, names) };
}

/** What a model is made again from, where its lines and its calibration are known. */
export interface RebuildOrder extends CandidateOrder {
  readonly recipe: Recipe;
  readonly calibration: Calibration;
}

/** The model of a candidate again: one training instead of six. */
export function rebuildCandidate({
  house,
  lines,
  recipe,
  calibration,
}: RebuildOrder): Pick<Candidate, 'file' | 'version'> {
  return filed(trainCalibrated(trainingLines(house, lines), recipe, calibration));
}

function filed(model: TrainedModel): Pick<Candidate, 'file' | 'version'> {
  const file = encodeModel(model);
  return { file, version: versionOf(file) };
}
