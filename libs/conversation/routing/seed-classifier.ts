import type { IntentClassifier, IntentGuess } from './classifier.js';
import { featuresOf } from './features.js';
import { conceptContent } from './seed/concepts.js';
import { corpus, type SeedLine } from './seed/corpus.js';
import { agentLabels } from './seed/labels.js';
import { contentVersion } from './version.js';

/** Settings of the model; part of its version. */
const settings = {
  passes: 12,
  rate: 0.5,
  /** A text goes to an agent from this share on; 0.5 is what a text of unknown words gets. */
  agentFrom: 0.6,
  /** Below, the matter of a text for an agent is `other`. */
  intentFrom: 0.4,
} as const;

const forAgents: ReadonlySet<string> = new Set(agentLabels);

/**
 * A small softmax regression over the hand-written seed lines, trained in the process when it is first asked for.
 * It stands in for a model trained on real texts, which comes behind the same interface: expect it to tell a plain
 * question about an order from small talk, and little more.
 */
export function trainSeedClassifier(lines: readonly SeedLine[] = corpus): IntentClassifier {
  const gate = train(lines.map((line) => ({ ...line, label: forAgents.has(line.label) ? 'agent' : 'unclear' })));
  const matter = train(lines);
  return {
    id: 'seed-softmax',
    version: contentVersion(JSON.stringify(lines), conceptContent, JSON.stringify(settings)),
    thresholds: { agentFrom: settings.agentFrom, intentFrom: settings.intentFrom },
    classify: (text) => guess(gate, matter, text),
  };
}

let trained: IntentClassifier | undefined;
/** The classifier of the shipped corpus, trained once per process. */
export const seedClassifier = (): IntentClassifier => (trained ??= trainSeedClassifier());

interface Sample {
  readonly label: string;
  readonly text: string;
}

interface Model {
  readonly labels: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** One row of label weights per feature. */
  readonly weights: Float64Array;
  readonly rarity: Float64Array;
}

function train(lines: readonly Sample[]): Model {
  const labels = [...new Set(lines.map((line) => line.label))].sort();
  const samples = lines.map((line) => ({
    label: labels.indexOf(line.label),
    features: [...new Set(featuresOf(line.text))],
  }));
  const seenIn = new Map<string, number>();
  for (const feature of samples.flatMap((sample) => sample.features))
    seenIn.set(feature, (seenIn.get(feature) ?? 0) + 1);
  const rowOf = new Map([...seenIn.keys()].map((feature, row) => [feature, row]));
  const rarity = Float64Array.from([...seenIn.values()], (count) => Math.log(1 + lines.length / count));

  const model: Model = { labels, rowOf, rarity, weights: new Float64Array(rowOf.size * labels.length) };
  const squares = new Float64Array(rowOf.size).fill(1e-6);
  const vectors = samples.map((sample) => vectorOf(model, sample.features));
  for (let pass = 0; pass < settings.passes; pass += 1) {
    // A fixed stride instead of a shuffle: neighbours in the corpus share a label, and training must be repeatable.
    for (let step = 0; step < samples.length; step += 1) {
      const at = (step * 379 + pass * 31) % samples.length;
      learn(model, squares, vectors[at]!, samples[at]!.label);
    }
  }
  return model;
}

type Vector = readonly (readonly [row: number, value: number])[];

function vectorOf(model: Model, features: readonly string[]): Vector {
  const known = [...new Set(features)].flatMap((feature) => {
    const row = model.rowOf.get(feature);
    return row === undefined ? [] : [[row, model.rarity[row]!] as const];
  });
  const length = Math.hypot(...known.map(([, value]) => value)) || 1;
  return known.map(([row, value]) => [row, value / length] as const);
}

function learn(model: Model, squares: Float64Array, vector: Vector, label: number): void {
  const width = model.labels.length;
  const gradient = probabilities(model, vector);
  gradient[label]! -= 1;
  for (const [row, value] of vector) {
    let size = 0;
    for (let at = 0; at < width; at += 1) size += (gradient[at]! * value) ** 2;
    squares[row]! += size;
    const step = (settings.rate * value) / Math.sqrt(squares[row]!);
    for (let at = 0; at < width; at += 1) model.weights[row * width + at]! -= step * gradient[at]!;
  }
}

function probabilities(model: Model, vector: Vector): Float64Array {
  const width = model.labels.length;
  const scores = new Float64Array(width);
  for (const [row, value] of vector) {
    for (let at = 0; at < width; at += 1) scores[at]! += model.weights[row * width + at]! * value;
  }
  const top = Math.max(...scores);
  let sum = 0;
  for (let at = 0; at < width; at += 1) sum += scores[at] = Math.exp(scores[at]! - top);
  return scores.map((score) => score / sum);
}

function guess(gate: Model, matter: Model, text: string): IntentGuess {
  const features = featuresOf(text);
  // Letter groups alone tell nothing of a text without a single known word.
  if (!features.some((feature) => feature.startsWith('w:') && gate.rowOf.has(feature)))
    return { agent: 0.5, matters: [{ label: 'other', share: 0 }], unclear: { label: 'gibberish', share: 1 } };
  const agent = rounded(probabilities(gate, vectorOf(gate, features))[gate.labels.indexOf('agent')]!);
  const shares = probabilities(matter, vectorOf(matter, features));
  const ranked = (wanted: boolean) => {
    const candidates = matter.labels
      .map((label, at) => ({ label, share: shares[at]! }))
      .filter(({ label }) => forAgents.has(label) === wanted);
    const sum = candidates.reduce((total, { share }) => total + share, 0);
    return candidates
      .map(({ label, share }) => ({ label, share: rounded(share / sum) }))
      .sort((a, b) => b.share - a.share);
  };
  const unclear = ranked(false)[0]!;
  return {
    agent,
    matters: ranked(true).slice(0, 3),
    unclear: unclear.share >= settings.intentFrom ? unclear : { ...unclear, label: 'vague' },
  };
}

/** Four digits: differences in the last bits of `Math.exp` between engines do not reach a recorded fact. */
const rounded = (share: number): number => Math.round(share * 1e4) / 1e4;
