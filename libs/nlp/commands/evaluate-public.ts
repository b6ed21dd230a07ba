import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { withSlips } from '../augmenting/slips.js';
import { banking77Of, clinc150Of } from '../public-sets/public-sets.js';
import { figuresOf, outOfScopeFigures, scoredBy } from '../public-sets/measure.js';
import { chanceOf } from '../training/chance.js';
import { type LabelledText, lowRankSettings, softmaxSettings, trainScorer } from '../training/scorer.js';
import { modelOption, type RecipeOptions } from './recipe-options.js';
import { percent, run } from './run.js';

// `npm run eval:public -- <folder>`: the product’s trainer on public sets, so that it can be held against published figures.
const settingsOf = { softmax: softmaxSettings, 'low-rank': lowRankSettings };
/** One seed for training, another for the noise that is measured. */
const trainingSeed = 1;
const noiseSeed = 2;
/** Chance of a slip in each word: of the texts that are measured, and of those trained on beside the clean ones. */
const testNoise = 0.3;
const trainingNoise = 0.3;

interface Options {
  readonly model: RecipeOptions['model'];
  readonly only?: string;
}

const command = new Command('eval:public')
  .description('Train on CLINC150 and banking77 with the trainer of the product, and print what its models reach.')
  .argument('<folder>', 'holds clinc150.json and banking77/{train,test}.csv')
  .addOption(modelOption('low-rank'))
  .addOption(new Option('--only <set>', 'one set alone').choices(['clinc150', 'banking77', 'noise']))
  .action((folder: string, { model, only }: Options) => {
    const measures = {
      clinc150: () => measureClinc150(folder, model),
      banking77: () => measureBanking77(folder, model),
      noise: () => measureNoise(folder, model),
    };
    for (const [name, measure] of Object.entries(measures)) if (only === undefined || only === name) measure();
  });

function measureClinc150(folder: string, model: Options['model']): void {
  const set = clinc150Of(contentOf(folder, 'clinc150.json'));
  const scorer = trained(set.train, model);
  const scored = scoredBy(scorer, set.test);
  const figures = figuresOf(scored, scoredBy(scorer, set.validation));
  const outOfScope = outOfScopeFigures(scorer, scored, set.testOutOfScope);
  print(`CLINC150, ${model}`, [
    ['in-scope accuracy', figures.accuracy, 'floor 91.0, aim 93.4'],
    ['out-of-scope AUROC, by the highest score', outOfScope.auroc, 'floor 95.5, aim 96.5'],
    ['out-of-scope texts turned away where a tenth of the others is', outOfScope.rejectedAt10, ''],
    ['calibration error, temperature fitted on the validation texts', figures.calibrationError, 'floor 2.5, aim 1.2'],
    ['accuracy on the surest nine tenths', figures.accuracyAt90, ''],
  ]);
}

function measureBanking77(folder: string, model: Options['model']): void {
  const train = banking77Of(contentOf(folder, 'banking77/train.csv'));
  const test = banking77Of(contentOf(folder, 'banking77/test.csv'));
  const { accuracy } = figuresOf(scoredBy(trained(train, model), test), []);
  print(`banking77, ${model}`, [['accuracy', accuracy, 'floor 90.5, aim 92.6']]);
}

function measureNoise(folder: string, model: Options['model']): void {
  const set = clinc150Of(contentOf(folder, 'clinc150.json'));
  const noisy = (texts: readonly LabelledText[], share: number, seed: number): LabelledText[] => {
    const chance = chanceOf(seed);
    return texts.map(({ text, label }) => ({ text: withSlips(text, share, chance), label }));
  };
  const scorer = trained([...set.train, ...noisy(set.train, trainingNoise, trainingSeed)], model);
  const { accuracy } = figuresOf(scoredBy(scorer, noisy(set.test, testNoise, noiseSeed)), []);
  print(`CLINC150 with a slip in ${testNoise * 100} % of the words, ${model}`, [
    ['in-scope accuracy', accuracy, 'floor 86, aim 90'],
  ]);
}

function trained(texts: readonly LabelledText[], model: Options['model']) {
  const labels = [...new Set(texts.map(({ label }) => label))].sort();
  return trainScorer(texts, labels, settingsOf[model], trainingSeed);
}

function contentOf(folder: string, name: string): string {
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`There is no ${file}: name the folder that holds ${name}.`);
  return readFileSync(file, 'utf8');
}

function print(title: string, lines: readonly (readonly [name: string, share: number, wanted: string])[]): void {
  console.log(title);
  for (const [name, share, wanted] of lines) console.log(`  ${percent(share)}  ${name}${wanted && ` (${wanted})`}`);
}

await run(command);
