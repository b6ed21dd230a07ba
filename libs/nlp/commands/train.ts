import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { routeFigures } from '../evaluating/judge.js';
import { encodeModel, versionOf } from '../model/model-file.js';
import { trainModel } from '../training/train-model.js';
import { ownCorpus, readCorpus } from './corpus-folder.js';
import { measureFolds } from './held-out-lines.js';
import { printFloors } from './print-floors.js';
import { type RecipeOptions, recipeOf, withRecipeOptions } from './recipe-options.js';
import { run } from './run.js';

// `npm run train`: the model of our corpus, the same bytes on every machine.
interface Options extends RecipeOptions {
  readonly corpus: string;
  readonly out: string;
  readonly check: boolean;
}

const command = new Command('train')
  .description(
    'Train the router’s model: five models on four fifths of the texts each to calibrate it, then one on all.',
  )
  .option('--corpus <folder>', 'holds <language>/<label>.txt', ownCorpus)
  .option('--out <file>', 'the model file', 'libs/nlp/models/router.model')
  .option(
    '--check',
    'write nothing; fail unless the file is what is trained, and its figures stand above their floors',
    false,
  )
  .action((options: Options) => {
    const lines = readCorpus(options.corpus);
    const recipe = recipeOf(options);
    const { heldOut, judged } = measureFolds(lines, recipe, []);
    const file = encodeModel(trainModel(lines, recipe, heldOut));
    const trained = `version ${versionOf(file)}: ${recipe.model.kind}, ${lines.length} texts, ${(file.length / 1e6).toFixed(2)} MB`;
    const holds = printFloors(routeFigures(judged));
    if (!options.check) write(options.out, file, trained);
    else {
      check(options.out, file, trained);
      if (!holds) process.exitCode = 1;
    }
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
