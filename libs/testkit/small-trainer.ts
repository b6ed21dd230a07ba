import { defaultRecipe } from '@parley/nlp/brands';
import { TrainerHere } from '@parley/runtime/intents';
import { smallHouse } from '../nlp/brands/testing/small-house.js';

const { model, augmenting } = defaultRecipe;
/** Half the work of the usual one, and as good on a few dozen lines. */
export const smallRecipe = {
  ...defaultRecipe,
  model: { ...model, seenIn: 2 },
  augmenting: { ...augmenting, copies: 1 },
  folds: 2,
};

/** Trains in moments, over a corpus of a few dozen lines in place of the house’s own. */
export const smallTrainer = new TrainerHere(() => smallHouse, smallRecipe);
