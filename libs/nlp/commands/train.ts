import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { encodeModel, versionOf } from '../model/model-file.js';
import { trainModel } from '../training/train-model.js';
import { ownCalibration, ownCorpus, readCalibration, readCorpus } from './corpus-folder.js';
import { type RecipeOptions, recipeOf, withRecipeOptions } from './recipe-options.js';
import { run } from './run.js';

// `npm run train`: the model of our corpus, the same bytes on every machine. What it is worth, `npm run eval` tells.
interface Options extends RecipeOptions {
  readonly corpus: string;
  readonly calibration: string;
  readonly out: string;
  readonly check: boolean;
}

const command = new Command('train')
  .description('Train the router’s model on the corpus, and calibrate it on texts that it does not learn.')
  .option('--corpus <folder>', 'holds <language>/<label>.txt', ownCorpus)
  .option('--calibration <folder>', 'holds <language>.tsv (id, language, label, noise, text)', ownCalibration)
  .option('--out <file>', 'the model file', 'libs/nlp/models/router.model')
  .option('--check', 'write nothing; fail unless the file is what is trained', false)
  .action((options: Options) => {
    const house = { corpus: readCorpus(options.corpus), calibration: readCalibration(options.calibration) };
    const recipe = recipeOf(options);
    const file = encodeModel(trainModel(house, recipe));
    const trained = `version ${versionOf(file)}: ${recipe.model.kind}, ${house.corpus.length} texts, calibrated on ${house.calibration.length}, ${(file.length / 1e6).toFixed(2)} MB`;
    (options.check ? check : write)(options.out, file, trained);
  });

function write(out: string, file: Uint8Array, trained: string): void {
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, file);
  console.log(`${out} is ${trained}.`);
}

function check(out: string, file: Uint8Array, trained: string): void {
  const kept = existsSync(out) ? readFileSync(out) : Buffer.alloc(0);
  if (kept.equals(file)) console.log(`${out} is what the corpus trains, ${trained}.`);
  else
    throw new Error(
      `${out} is version ${versionOf(kept)} of ${kept.length} bytes, but the corpus and the code train ${trained}. Run \`npm run train\` and commit the file.`,
    );
}

await run(withRecipeOptions(command));
