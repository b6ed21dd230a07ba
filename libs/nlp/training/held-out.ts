import { augment, type AugmentSettings } from '../augmenting/augment.js';
import { nearlyTheSame } from '../reading/lint-corpus.js';
import type { CorpusLine } from '../reading/parse-corpus.js';
import { eachSimilarPair } from '../reading/similar-lines.js';
import { chanceOf } from './chance.js';
import { dealFolds, groupsOf } from './folds.js';
import { type ModelSettings, type Scorer, trainScorer } from './scorer.js';

/** Everything that a model follows from, beside its lines. */
export interface Recipe {
  readonly model: ModelSettings;
  readonly augmenting: AugmentSettings;
  readonly seed: number;
  /** How many models, each trained without one part of the lines, tell what the model is worth. */
  readonly folds: number;
}

/** A scorer and the lines it has not seen. */
export interface Fold {
  readonly number: number;
  readonly scorer: Scorer;
  readonly heldOut: readonly CorpusLine[];
}

/** Trains on all lines and their spoiled copies. */
export function trainOn(lines: readonly CorpusLine[], labels: readonly string[], recipe: Recipe): Scorer {
  return trainScorer(augment(lines, recipe.augmenting, chanceOf(recipe.seed)), labels, recipe.model, recipe.seed);
}

/** A line and what a model that had not seen it made of it. */
export interface HeldOutLine {
  readonly line: CorpusLine;
  readonly fold: number;
  readonly scores: Float64Array;
}

/** @param spoil what is done to a text before it is scored */
export function scoresOf({ number, scorer, heldOut }: Fold, spoil = (text: string) => text): readonly HeldOutLine[] {
  return heldOut.map((line) => ({
    line,
    fold: number,
    scores: scorer.model.scores(scorer.vectorOf(spoil(line.text))),
  }));
}

/**
 * One fold after the other: lines that are nearly the same are held out together, and so are all copies of a line.
 * Each fold is trained when it is asked for.
 */
export function* foldsOf(lines: readonly CorpusLine[], labels: readonly string[], recipe: Recipe): Generator<Fold> {
  const texts = lines.map(({ text }) => text);
  const groups = groupsOf(lines.length, (wanted) => eachSimilarPair(texts, nearlyTheSame, { wanted }));
  const dealt = lines.map(({ label }, at) => ({ label, group: groups[at]! }));
  const foldOf = dealFolds(dealt, recipe.folds, chanceOf(recipe.seed));
  for (let fold = 0; fold < recipe.folds; fold += 1) {
    yield {
      number: fold,
      scorer: trainOn(
        lines.filter((_, at) => foldOf[at] !== fold),
        labels,
        recipe,
      ),
      heldOut: lines.filter((_, at) => foldOf[at] === fold),
    };
  }
}
