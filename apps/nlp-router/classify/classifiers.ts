import type { Classification, IntentClassifier } from '@parley/conversation/routing';
import type { BrandConfig } from '@parley/runtime';

/** Who finds out what the texts of a brand are about. */
export interface Classifiers {
  /** Never rejects, and answers within the deadline of whoever is asked. */
  classify(brand: BrandConfig, text: string): Promise<Classification>;
}

/**
 * The model of this process for the texts of a brand: asked for each text, so that what is activated holds from the
 * next one on.
 */
export interface Models {
  of(brandId: string): IntentClassifier;
}
