import type { Answering, CountedFeature, RoutingThresholds } from '@parley/contracts';

/** What a text needs: a person, a question back, or nothing. */
export type IntentRoute = 'agent' | 'clarify' | 'none';

/** A label and its share, 0 to 1, among those it was weighed against. */
export interface Candidate {
  readonly label: string;
  readonly share: number;
}

/** What a classifier makes of a text: how likely each thing is, and not yet what follows from it. */
export interface IntentGuess {
  /** The chance that an agent is needed, 0 to 1, calibrated: of a hundred texts at 0.7, seventy need one. */
  readonly agent: number;
  /** The likeliest matters, given that an agent is needed; likeliest first. */
  readonly matters: readonly Candidate[];
  /** The likeliest kind, given that nobody can act upon the text. */
  readonly unclear: Candidate;
}

/**
 * Finds out what a text is about. A brand’s own model stands behind the same interface.
 * Pure and deterministic: the same id, version and text give the same guess on every machine.
 */
export interface IntentClassifier {
  readonly id: string;
  /** Changes with anything that could change a guess. */
  readonly version: string;
  /** What holds where a brand has not weighed its own costs. */
  readonly thresholds: RoutingThresholds;
  /** Never throws. */
  classify(text: string): IntentGuess;
  /** The features that counted most for a label, strongest first; absent where a classifier cannot tell. */
  contributions?(text: string, most: number, label: string): readonly CountedFeature[];
}

/** One text, classified by whoever answered: a model in this process, or one that is asked over a network. */
export interface Classification {
  readonly by: Answering;
  readonly guess: IntentGuess;
  readonly thresholds: RoutingThresholds;
  contributions?(most: number, label: string): readonly CountedFeature[];
}

/** A classifier’s answer for one text. Pure. */
export function classification(classifier: IntentClassifier, text: string): Classification {
  const { id, version, thresholds } = classifier;
  return {
    by: { id, version },
    guess: classifier.classify(text),
    thresholds,
    contributions: (most, label) => classifier.contributions?.(text, most, label) ?? [],
  };
}
