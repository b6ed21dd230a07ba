import { learnVocabulary, type Vector, vectoriserOf, type Vocabulary } from '../features/vocabulary.js';
import { chanceOf } from './chance.js';
import type { LinearModel } from './linear-model.js';
import { type LowRankSettings, trainLowRank } from './low-rank.js';
import { type SoftmaxSettings, trainSoftmax } from './softmax-regression.js';

/** A text and the name of its label. */
export interface LabelledText {
  readonly text: string;
  readonly label: string;
}

export type ModelSettings = SoftmaxSettings | LowRankSettings;

/** A trained model with the vocabulary it was trained over. */
export interface Scorer {
  readonly labels: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly model: LinearModel;
  vectorOf(text: string): Vector;
}

/** The settings that were measured best on public sets; the product uses the same. */
export const softmaxSettings: SoftmaxSettings = { kind: 'softmax', passes: 20, rate: 0.5 };
export const lowRankSettings: LowRankSettings = {
  kind: 'low-rank',
  passes: 30,
  rate: 0.05,
  rank: 96,
  inputDropout: 0.5,
  hiddenDropout: 0.2,
};

/**
 * Learns to score labels from texts. The same texts in the same order, settings and seed give the same weights, bit by bit.
 * @param labels in the order in which the scores are to come; every label of a text is among them
 */
export function trainScorer(
  texts: readonly LabelledText[],
  labels: readonly string[],
  settings: ModelSettings,
  seed: number,
): Scorer {
  const vocabulary = learnVocabulary(texts.map(({ text }) => text));
  const vectorOf = vectoriserOf(vocabulary);
  const numberOf = new Map(labels.map((label, number) => [label, number]));
  const examples = texts.map(({ text, label }) => ({ vector: vectorOf(text), label: numberOf.get(label)! }));
  const shape = { rows: vocabulary.bucketOfRow.length, labels: labels.length };
  const chance = chanceOf(seed);
  const model =
    settings.kind === 'softmax'
      ? trainSoftmax(examples, shape, settings, chance)
      : trainLowRank(examples, shape, settings, chance);
  return { labels, vocabulary, model, vectorOf };
}
