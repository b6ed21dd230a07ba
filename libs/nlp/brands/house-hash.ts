import { uuidV5 } from '@parley/contracts';
import { featuresFingerprint } from '../features/fingerprint.js';
import type { House } from '../reading/house.js';
import type { Recipe } from '../training/held-out.js';
import { corpusHash, textsHash } from '../training/train-model.js';

/** Names what a house is worth something by: its texts, how this release reads them, how it trains, and what came of it. */
export function houseHash(
  { corpus, calibration, model }: House,
  recipe: Recipe,
  features: string = featuresFingerprint(),
): string {
  return uuidV5('house', features, corpusHash(corpus), textsHash(calibration), model, JSON.stringify(recipe));
}
