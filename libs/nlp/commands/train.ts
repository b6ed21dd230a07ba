import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { labels } from '../labels.js';
import { encodeModel, versionOf } from '../model/model-file.js';
import { foldsOf, type HeldOutLine, scoresOf } from '../training/held-out.js';
import { trainModel } from '../training/train-model.js';
import { ownCorpus, readCorpus } from './corpus-folder.js';
import { type RecipeOptions, recipeOf, withRecipeOptions } from './recipe-options.js';
import { run } from './run.js';

// `npm run train`: the model of our corpus, the same bytes on every machine.
interface Options extends RecipeOptions {
  readonly corpus: string;
  readonly out: string;
}

const command = new Command('train')
  .description(
    'Train the router’s model: five models on four fifths of the texts each to calibrate it, then one on all.',
  )
  .option('--corpus <folder>', 'holds <language>/<label>.txt', ownCorpus)
  .option('--out <file>', 'the model file to write', 'libs/nlp/models/router.model')
  .action((options: Options) => {
    const lines = readCorpus(options.corpus);
    const recipe = recipeOf(options);
    const heldOut: HeldOutLine[] = [];
    for (const fold of foldsOf(lines, labels, recipe)) {
      heldOut.push(...scoresOf(fold));
      process.stderr.write(`Fold ${fold.number + 1} of ${recipe.folds} is trained.\n`);
    }
    const file = encodeModel(trainModel(lines, recipe, heldOut));
    mkdirSync(dirname(options.out), { recursive: true });
    writeFileSync(options.out, file);
    console.log(
      `${options.out} is version ${versionOf(file)}: ${recipe.model.kind}, ${lines.length} texts, ${(file.length / 1e6).toFixed(2)} MB.`,
    );
  });
await run(withRecipeOptions(command));
