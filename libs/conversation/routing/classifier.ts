/** What a text needs: a person, a question back, or nothing. */
export type IntentRoute = 'agent' | 'clarify' | 'none';

export interface IntentGuess {
  readonly route: IntentRoute;
  /** One of the labels of the classifier, or `other` where a person is needed but the matter is unclear. */
  readonly intent: string;
  /** 0 to 1: how sure the classifier is of the route. */
  readonly confidence: number;
}

/**
 * Finds out what a text is about. A trained model stands behind the same interface.
 * Pure and deterministic: the same id, version and text give the same guess on every machine.
 */
export interface IntentClassifier {
  readonly id: string;
  /** Changes with anything that could change a guess. */
  readonly version: string;
  /** Never throws. */
  classify(text: string): IntentGuess;
}
