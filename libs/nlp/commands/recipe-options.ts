import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Recipe } from '../training/held-out.js';
import { lowRankSettings, softmaxSettings } from '../training/scorer.js';
import { defaultRecipe } from '../training/train-model.js';

const settingsOf = { softmax: softmaxSettings, 'low-rank': lowRankSettings };

export interface RecipeOptions {
  readonly model: keyof typeof settingsOf;
  readonly seed: number;
}

/** The options that choose how a model is trained. */
export function withRecipeOptions(command: Command): Command {
  return command.addOption(modelOption(defaultRecipe.model.kind)).addOption(
    new Option('--seed <number>', 'chance begins here').default(defaultRecipe.seed).argParser((value) => {
      if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It is a whole number of at most nine digits.');
      return Number(value);
    }),
  );
}

export const modelOption = (kind: RecipeOptions['model']): Option =>
  new Option('--model <kind>', 'the model to train').choices(Object.keys(settingsOf)).default(kind);

export const modelSettings = (kind: RecipeOptions['model']) => settingsOf[kind];

export const recipeOf = ({ model, seed }: RecipeOptions): Recipe => ({
  ...defaultRecipe,
  model: modelSettings(model),
  seed,
});
