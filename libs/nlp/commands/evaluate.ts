import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { withSlips } from '../augmenting/slips.js';
import { reliabilityDiagram, riskCoverageDiagram } from '../evaluating/charts.js';
import { confusionsOf, figuresByLabel } from '../evaluating/confusion.js';
import {
  endings,
  gateForecasts,
  intentForecasts,
  judgeHeldOut,
  type JudgedLine,
  lengthOf,
  routeFigures,
} from '../evaluating/judge.js';
import { labels } from '../labels.js';
import { agentFromOf, defaultCosts, type Thresholds } from '../model/model.js';
import { encodeModel } from '../model/model-file.js';
import { openClassifier } from '../model/classifier.js';
import { chanceOf } from '../training/chance.js';
import { foldsOf, type HeldOutLine, scoresOf } from '../training/held-out.js';
import { trainModel } from '../training/train-model.js';
import { ownCorpus, readCorpus } from './corpus-folder.js';
import { type RecipeOptions, recipeOf, withRecipeOptions } from './recipe-options.js';
import { percent, run } from './run.js';

// `npm run eval`: what the model is worth on texts it has not seen.
interface Options extends RecipeOptions {
  readonly corpus: string;
  readonly on?: string;
  readonly charts?: string;
}

const noises = [0.1, 0.3];
/** Not the seed of the training. */
const noiseSeed = 20_002;
const thresholds: Thresholds = { agentFrom: agentFromOf(defaultCosts), intentFrom: 0.5 };

const command = new Command('eval')
  .description(
    'Measure the router’s model on texts it was not trained on: by folds of the corpus, or on a set of its own.',
  )
  .option('--corpus <folder>', 'holds <language>/<label>.txt to train on', ownCorpus)
  .option('--on <folder>', 'measure on these texts, trained on the whole corpus, in place of folds')
  .option('--charts <folder>', 'write reliability and risk-coverage diagrams there, as SVG')
  .action((options: Options) => {
    const judged = options.on === undefined ? judgedByFolds(options) : judgedOn(options.on, options);
    printSlices(judged);
    printLabels(judged[0]!.judged);
    if (options.charts !== undefined) writeCharts(options.charts, judged[0]!.judged);
  });

interface Slice {
  readonly name: string;
  readonly judged: readonly JudgedLine[];
}

function judgedByFolds(options: Options): readonly [Slice, ...Slice[]] {
  const lines = readCorpus(options.corpus);
  const recipe = recipeOf(options);
  const clean: HeldOutLine[] = [];
  const noisy: HeldOutLine[][] = noises.map(() => []);
  const chance = chanceOf(noiseSeed);
  for (const fold of foldsOf(lines, labels, recipe)) {
    clean.push(...scoresOf(fold));
    noises.forEach((share, at) => noisy[at]!.push(...scoresOf(fold, (text) => withSlips(text, share, chance))));
    process.stderr.write(`Fold ${fold.number + 1} of ${recipe.folds} is trained.\n`);
  }
  return [
    { name: 'all', judged: judgeHeldOut(clean, clean, thresholds) },
    ...noisy.map((lines, at) => ({ name: noiseName(at), judged: judgeHeldOut(lines, clean, thresholds) })),
  ];
}

function judgedOn(folder: string, options: Options): readonly [Slice, ...Slice[]] {
  const classifier = openClassifier(encodeModel(trainModel(readCorpus(options.corpus), recipeOf(options))));
  const lines = readCorpus(folder);
  const chance = chanceOf(noiseSeed);
  const judge = (spoil: (text: string) => string): JudgedLine[] =>
    lines.map((line) => ({ line, guess: classifier.classify(spoil(line.text)) }));
  return [
    { name: 'all', judged: judge((text) => text) },
    ...noises.map((share, at) => ({ name: noiseName(at), judged: judge((text) => withSlips(text, share, chance)) })),
  ];
}

const noiseName = (at: number): string => `a slip in ${noises[at]! * 100} % of words`;

function printSlices([all, ...noisy]: readonly [Slice, ...Slice[]]): void {
  const by = (nameOf: (each: JudgedLine) => string): Slice[] =>
    [...Map.groupBy(all.judged, nameOf)].map(([name, judged]) => ({ name, judged }));
  const slices = [all, ...by(({ line }) => line.language), ...by(lengthOf), ...noisy];
  for (const { name, judged } of slices) {
    const figures = routeFigures(judged);
    console.log(`${name}: ${figures.lines} texts`);
    console.log(`  ${percent(figures.route)}  route right`);
    console.log(`  ${percent(figures.agentRecall)}  of those for agents reach one`);
    console.log(`  ${percent(figures.clarifyRecall)}  of the others do not`);
    console.log(`  ${percent(figures.gateAuroc)}  gate AUROC`);
    console.log(`  ${percent(figures.gateError)}  gate calibration error`);
    console.log(`  ${percent(figures.intent)}  intent right, of those for agents`);
    console.log(`  ${percent(figures.intentAt80)}  intent right among the surest four fifths`);
    console.log(`  ${percent(figures.intentError)}  intent calibration error`);
    console.log(`  ${percent(figures.unclear)}  kind right, of the others`);
  }
}

function printLabels(judged: readonly JudgedLine[]): void {
  const ends = endings(judged);
  console.log('label: precision, recall, F1, texts');
  for (const { label, precision, recall, f1, texts } of figuresByLabel(ends, labels))
    console.log(
      `  ${label.padEnd(16)} ${percent(precision)} ${percent(recall)} ${percent(f1)} ${String(texts).padStart(5)}`,
    );
  console.log('most often taken for another');
  for (const { truth, guess, count } of confusionsOf(ends).slice(0, 15))
    console.log(`  ${String(count).padStart(5)}  ${truth} taken for ${guess}`);
}

function writeCharts(folder: string, judged: readonly JudgedLine[]): void {
  mkdirSync(folder, { recursive: true });
  const charts = {
    'gate-reliability': reliabilityDiagram('Is an agent needed?', gateForecasts(judged)),
    'intent-reliability': reliabilityDiagram('What is the matter?', intentForecasts(judged)),
    'intent-risk-coverage': riskCoverageDiagram('What is the matter?', intentForecasts(judged)),
  };
  for (const [name, svg] of Object.entries(charts)) writeFileSync(join(folder, `${name}.svg`), svg);
  console.log(`Diagrams are in ${folder}: ${Object.keys(charts).join(', ')}.`);
}

await run(withRecipeOptions(command));
