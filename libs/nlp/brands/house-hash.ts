import { uuidV5 } from '@parley/contracts';
import { featuresFingerprint } from '../features/fingerprint.js';
import type { House } from '../reading/house.js';
import type { Recipe } from '../training/held-out.js';
import { corpusHash, textsHash } from '../training/train-model.js';

/** Names what a house is worth something by: its texts, how this release reads them, and how it trains. */
export function houseHash(
  { corpus, calibration }: House,
  recipe: Recipe,
  features: string = featuresFingerprint(),
): string {
  return uuidV5('house', features, corpusHash(corpus), textsHash(calibration), JSON.stringify(recipe));
}
