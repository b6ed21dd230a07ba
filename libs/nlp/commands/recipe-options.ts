import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Recipe } from '../training/held-out.js';
import { defaultRecipe, recipes } from '../training/train-model.js';

export interface RecipeOptions {
  readonly model: keyof typeof recipes;
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
  new Option('--model <kind>', 'the model to train').choices(Object.keys(recipes)).default(kind);

export const recipeOf = ({ model, seed }: RecipeOptions): Recipe => ({ ...recipes[model], seed });
