import type { IntentClassifier } from '@parley/conversation/routing';
import { featuresOf } from '../features/features-of.js';
import { bucketOf } from '../features/hash.js';
import { vectoriserOf } from '../features/vocabulary.js';
import { modelOf } from '../training/model-of.js';
import { decodeModel, versionOf } from './model-file.js';
import type { Thresholds } from './model.js';
import { type ExplainedGuess, rounded, verdictOf } from './verdict.js';

/** A feature of the text and what it added to the score of the label that was chosen, beside the mean of the others. */
export interface Contribution {
  /** Such as `w:refund`, `c:efun`, `k:order+where`: see `featuresOf`. Personal: it is made of the text. */
  readonly feature: string;
  readonly weight: number;
}

export interface TrainedClassifier extends IntentClassifier {
  classify(text: string): ExplainedGuess;
  /** The features that counted most, strongest first: for a label, or for the one that was chosen. */
  contributions(text: string, most: number, label?: string): readonly Contribution[];
}

/**
 * The classifier of a model file. Pure: the same file, thresholds and text give the same guess.
 * @param overrides of a brand, over those of the file
 * @throws ParleyError `model-unreadable`
 */
export function openClassifier(file: Uint8Array, overrides: Partial<Thresholds> = {}): TrainedClassifier {
  const trained = decodeModel(file);
  const { vocabulary, labels, calibration } = trained;
  const thresholds = { ...trained.thresholds, ...overrides };
  const model = modelOf({ rows: vocabulary.bucketOfRow.length, labels: labels.length }, trained.weights);
  const vectorOf = vectoriserOf(vocabulary);

  const classify = (text: string): ExplainedGuess =>
    verdictOf(model.scores(vectorOf(text)), calibration, thresholds, labels);

  const chosenOf = ({ route, matters, unclear }: ExplainedGuess): string =>
    route === 'agent' ? matters[0]!.label : unclear.label;

  const contributions = (text: string, most: number, label?: string): readonly Contribution[] => {
    const chosen = labels.indexOf(label ?? chosenOf(classify(text)));
    if (chosen < 0) return [];
    const { rows, values } = vectorOf(text);
    const namedBy = new Map([...new Set(featuresOf(text))].map((feature) => [bucketOf(feature), feature]));
    const added = Array.from(rows, (row, at): Contribution => {
      let mean = 0;
      for (let label = 0; label < labels.length; label += 1) mean += model.weight(row, label) / labels.length;
      const weight = values[at]! * (model.weight(row, chosen) - mean);
      return { feature: namedBy.get(vocabulary.bucketOfRow[row]!)!, weight: rounded(weight) };
    });
    return added.sort((a, b) => b.weight - a.weight || (a.feature < b.feature ? -1 : 1)).slice(0, most);
  };

  return { id: `trained-${trained.recipe.model.kind}`, version: versionOf(file), thresholds, classify, contributions };
}
