import { defaultRecipe } from '@parley/nlp/brands';
import { TrainerHere } from '@parley/runtime/intents';
import { smallHouse } from '../nlp/brands/testing/small-house.js';

/** Trains in moments, over a corpus of a few dozen lines in place of the house’s own. */
export const smallTrainer = new TrainerHere(() => smallHouse, { ...defaultRecipe, folds: 2 });
