import { judgeHeldOut } from '../evaluating/judge.js';
import { labelsOf } from '../labels.js';
import type { TrainedModel } from '../model/model.js';
import { encodeModel, versionOf } from '../model/model-file.js';
import type { House } from '../reading/house.js';
import type { CorpusLine } from '../reading/parse-corpus.js';
import type { Calibration } from '../training/calibrate.js';
import { foldsOf, type HeldOutLine, type Recipe, scoresOf } from '../training/held-out.js';
import { defaultRecipe, trainModel, usualThresholds } from '../training/train-model.js';
import type { BrandLine } from './brand-line.js';
import { type ModelFigures, modelFigures } from './figures.js';
import { trainingLines } from './training-lines.js';

export interface CandidateOrder {
  readonly house: House;
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

/** Told after each model how many are trained, of how many. */
export type OnModel = (done: number, of: number) => void;

/**
 * Trains a model for each fold, for the figures alone, and the one that stays on all lines. The same lines, in whatever order, and the same recipe give the
 * same version on every machine.
 */
export function trainCandidate(
  { house, lines, recipe = defaultRecipe }: CandidateOrder,
  onModel: OnModel = () => undefined,
): Candidate {
  const corpus = trainingLines(house.corpus, lines);
  const heldOut = heldOutLines(corpus, recipe, (done) => onModel(done, recipe.folds + 1));
  const model = trainModel({ ...house, corpus }, recipe);
  onModel(recipe.folds + 1, recipe.folds + 1);
  return { ...filed(model), recipe, calibration: model.calibration, figures: figuresOf(heldOut, corpus) };
}

/** What a house is worth without any brand, by the same measure: a model for each fold, and none that stays. */
export function measureHouse(
  { corpus }: House,
  recipe: Recipe = defaultRecipe,
  onModel: OnModel = () => undefined,
): ModelFigures {
  return figuresOf(
    heldOutLines(corpus, recipe, (done) => onModel(done, recipe.folds)),
    corpus,
  );
}

function heldOutLines(all: readonly CorpusLine[], recipe: Recipe, onFold: (done: number) => void): HeldOutLine[] {
  const heldOut: HeldOutLine[] = [];
  for (const fold of foldsOf(all, labelsOf(all), recipe)) {
    heldOut.push(...scoresOf(fold));
    onFold(fold.number + 1);
  }
  return heldOut;
}

function figuresOf(heldOut: readonly HeldOutLine[], all: readonly CorpusLine[]): ModelFigures {
  const names = labelsOf(all);
  return modelFigures(judgeHeldOut(heldOut, heldOut, usualThresholds, names), names);
}

/** The model of a candidate again, as sure as the texts of this release say: one training, and no figures. */
export function rebuildCandidate({
  house,
  lines,
  recipe = defaultRecipe,
}: CandidateOrder): Pick<Candidate, 'file' | 'version'> {
  return filed(trainModel({ ...house, corpus: trainingLines(house.corpus, lines) }, recipe));
}

function filed(model: TrainedModel): Pick<Candidate, 'file' | 'version'> {
  const file = encodeModel(model);
  return { file, version: versionOf(file) };
}
