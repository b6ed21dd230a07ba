import { withSlips } from '../augmenting/slips.js';
import { judgeHeldOut, type JudgedLine } from '../evaluating/judge.js';
import { labels } from '../labels.js';
import { agentFromOf, defaultCosts, type Thresholds } from '../model/model.js';
import type { CorpusLine } from '../reading/parse-corpus.js';
import { chanceOf } from '../training/chance.js';
import { foldsOf, type HeldOutLine, type Recipe, scoresOf } from '../training/held-out.js';

/** Not the seed of the training. */
const noiseSeed = 20_002;
const thresholds: Thresholds = { agentFrom: agentFromOf(defaultCosts), intentFrom: 0.5 };

/** Every line as a model scored it that had not seen it, and verdicts on all lines as they stand and with noise. */
export interface Measured {
  readonly heldOut: readonly HeldOutLine[];
  readonly judged: readonly JudgedLine[];
  readonly noisy: readonly { readonly name: string; readonly judged: readonly JudgedLine[] }[];
}

/**
 * Trains one model for each fold, and says so on standard error.
 * @param noises shares of words that get a slip where noise is measured
 */
export function measureFolds(lines: readonly CorpusLine[], recipe: Recipe, noises: readonly number[]): Measured {
  const heldOut: HeldOutLine[] = [];
  const noisy: HeldOutLine[][] = noises.map(() => []);
  const chance = chanceOf(noiseSeed);
  for (const fold of foldsOf(lines, labels, recipe)) {
    heldOut.push(...scoresOf(fold));
    noises.forEach((share, at) => noisy[at]!.push(...scoresOf(fold, (text) => withSlips(text, share, chance))));
    process.stderr.write(`Fold ${fold.number + 1} of ${recipe.folds} is trained.\n`);
  }
  return {
    heldOut,
    judged: judgeHeldOut(heldOut, heldOut, thresholds),
    noisy: noises.map((share, at) => ({
      name: `a slip in ${share * 100} % of words`,
      judged: judgeHeldOut(noisy[at]!, heldOut, thresholds),
    })),
  };
}
