import { defaultRecipe, encodeModel, trainModel } from '@parley/nlp';
import { ownCalibration, ownCorpus, readCalibration, readCorpus } from '../../nlp/commands/corpus-folder.js';
import { atMost, print } from './report.js';
import { milliseconds, spreadOf } from './rounds.js';

const ROUNDS = 5;

/** train: what the model of the house takes, from the letters of its texts to the bytes of its file. */
export async function measureTrain(): Promise<void> {
  const house = { corpus: readCorpus(ownCorpus), calibration: readCalibration(ownCalibration) };
  const seconds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    seconds.push((await milliseconds(async () => encodeModel(trainModel(house, defaultRecipe)))) / 1_000);
  print(atMost('train', `a model of ${house.corpus.length} texts`, spreadOf(seconds), 15, ' s'));
}
