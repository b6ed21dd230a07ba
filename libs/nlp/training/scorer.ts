import { hashedFeatures } from '../features/hashed-features.js';
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

export type ModelSettings = (SoftmaxSettings | LowRankSettings) & {
  /** Texts that must show a feature before it is learnt. */
  readonly seenIn: number;
};

/** A trained model with the vocabulary it was trained over. */
export interface Scorer {
  readonly labels: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly model: LinearModel;
  vectorOf(text: string): Vector;
}

/** Measured best on public sets, where each text is learnt once. */
export const softmaxSettings: ModelSettings & SoftmaxSettings = {
  kind: 'softmax',
  seenIn: 2,
  passes: 20,
  rate: 0.5,
  inputDropout: 0,
  smoothing: 0,
  gate: 0,
};
export const lowRankSettings: ModelSettings & LowRankSettings = {
  kind: 'low-rank',
  seenIn: 2,
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
  const features = texts.map(({ text }) => hashedFeatures(text));
  const vocabulary = learnVocabulary(features, settings.seenIn);
  const vectorOf = vectoriserOf(vocabulary);
  const numberOf = new Map(labels.map((label, number) => [label, number]));
  const examples = texts.map(({ label }, at) => ({ vector: vectorOf(features[at]!), label: numberOf.get(label)! }));
  const shape = { rows: vocabulary.bucketOfRow.length, labels: labels.length };
  const chance = chanceOf(seed);
  const model =
    settings.kind === 'softmax'
      ? trainSoftmax(examples, shape, settings, chance)
      : trainLowRank(examples, shape, settings, chance);
  return { labels, vocabulary, model, vectorOf: (text) => vectorOf(hashedFeatures(text)) };
}
