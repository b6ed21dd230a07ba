import type { IntentClassifier } from '@parley/conversation/routing';
import { featureAt } from '../features/features-of.js';
import { bucketOf } from '../features/hash.js';
import { hashedFeatures } from '../features/hashed-features.js';
import { vectoriserOf } from '../features/vocabulary.js';
import type { LinearModel } from '../training/linear-model.js';
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
  const vectoriser = vectoriserOf(vocabulary);
  const featuresIn = lastKept(hashedFeatures);
  const vectorOf = lastKept((text) => vectoriser(featuresIn(text)));
  const meanOf = meansOf(model);

  const classify = (text: string): ExplainedGuess =>
    verdictOf(model.scores(vectorOf(text)), calibration, thresholds, labels);

  const chosenOf = ({ route, matters, unclear }: ExplainedGuess): string =>
    route === 'agent' ? matters[0]!.label : unclear.label;

  const contributions = (text: string, most: number, label = chosenOf(classify(text))): readonly Contribution[] => {
    const chosen = labels.indexOf(label);
    if (chosen < 0) return [];
    const { rows, values } = vectorOf(text);
    const weights = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at += 1)
      weights[at] = values[at]! * (model.weight(rows[at]!, chosen) - meanOf(rows[at]!));
    const features = featuresIn(text);
    return largest(weights, most).map((at) => {
      const bucket = vocabulary.bucketOfRow[rows[at]!]!;
      const place = features.findIndex((feature) => bucketOf(feature) === bucket);
      return { feature: featureAt(text, place)!, weight: rounded(weights[at]!) };
    });
  };

  return { id: `trained-${trained.recipe.model.kind}`, version: versionOf(file), thresholds, classify, contributions };
}

/** A text is often asked about twice in a row: for its verdict, and for what counted. */
function lastKept<T>(of: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly made: T } | undefined;
  return (text) => (last?.text === text ? last : (last = { text, made: of(text) })).made;
}

/** The mean weight of each row over all labels, reckoned when it is first asked for. */
function meansOf({ rows, labels, weight }: LinearModel): (row: number) => number {
  const means = new Float64Array(rows).fill(NaN);
  return (row) => {
    if (Number.isNaN(means[row])) {
      let mean = 0;
      for (let label = 0; label < labels; label += 1) mean += weight(row, label) / labels;
      means[row] = mean;
    }
    return means[row]!;
  };
}

/** Places of the largest numbers, largest first; of equals the first. */
function largest(numbers: Float64Array, most: number): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at]!;
    if (places.length === most && number <= numbers[places[most - 1]!]!) continue;
    let before = places.length;
    while (before > 0 && numbers[places[before - 1]!]! < number) before -= 1;
    places.splice(before, 0, at);
    if (places.length > most) places.pop();
  }
  return places;
}
