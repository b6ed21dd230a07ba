import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { reliabilityDiagram, riskCoverageDiagram } from '../evaluating/charts.js';
import { confusionsOf, figuresByLabel } from '../evaluating/confusion.js';
import {
  endings,
  gateForecasts,
  intentForecasts,
  type JudgedLine,
  lengthOf,
  routeFigures,
} from '../evaluating/judge.js';
import { againstFloors, foldFloors, unseenFloors } from '../evaluating/floors.js';
import { type Count, unseenFigures, unseenShares } from '../evaluating/unseen.js';
import { wholeWayFigures } from '../evaluating/whole-way.js';
import { labels } from '../labels.js';
import { openClassifier, type TrainedClassifier } from '../model/classifier.js';
import { routerModelFile } from '../models/router-model-file.js';
import { type TextApart, textsApartOf } from '../reading/texts-apart.js';
import { ownCorpus, readCorpus } from './corpus-folder.js';
import { type Measured, measureFolds } from './held-out-lines.js';
import { printFloors } from './print-floors.js';
import { type RecipeOptions, recipeOf, withRecipeOptions } from './recipe-options.js';
import { percent, run } from './run.js';

// `npm run eval`: what the model is worth on texts it has not seen.
/** The set whose totals may be looked at while a model is made. */
const guarded = 'libs/nlp/evaluation/unseen-a.tsv';

interface Options extends RecipeOptions {
  readonly corpus: string;
  readonly on?: string;
  readonly charts?: string;
  readonly check: boolean;
}

const command = new Command('eval')
  .description('Measure the router’s model on texts it was not trained on: by folds of the corpus, or on a set apart.')
  .option('--corpus <folder>', 'holds <language>/<label>.txt to train on', ownCorpus)
  .option('--on <file>', 'measure the model in place on these lines (id, language, label, noise, text), totals alone')
  .option('--charts <folder>', 'write reliability and risk-coverage diagrams there, as SVG')
  .option(
    '--check',
    `print guarded figures alone, of folds and on ${guarded}; fail where one is below its floor`,
    false,
  )
  .action((options: Options) => {
    if (options.check) {
      check(options);
      return;
    }
    if (options.on !== undefined) {
      printUnseen(options.on);
      return;
    }
    const measured = measureFolds(readCorpus(options.corpus), recipeOf(options), [0.1, 0.3]);
    printSlices(measured);
    printLabels(measured.judged);
    if (options.charts !== undefined) writeCharts(options.charts, measured.judged);
  });

function check(options: Options): void {
  const { judged } = measureFolds(readCorpus(options.corpus), recipeOf(options), []);
  const unseen = textsApartOf(readFileSync(guarded, 'utf8'));
  const inPlace = unseenShares(unseen, openClassifier(readFileSync(routerModelFile())));
  const hold = [
    printFloors('folds of the corpus', againstFloors(routeFigures(judged), foldFloors)),
    printFloors(`${guarded}, the model in place`, againstFloors({ ...inPlace }, unseenFloors)),
  ];
  if (hold.includes(false)) process.exitCode = 1;
}

/** Which lines are wrong stays unsaid: nobody is to mend a model by them. */
function printUnseen(file: string): void {
  const lines = textsApartOf(readFileSync(file, 'utf8'));
  const classifier = openClassifier(readFileSync(routerModelFile()));
  console.log(`${file}, model ${classifier.version}`);
  const of = (language: string): readonly TextApart[] => lines.filter((line) => line.language === language);
  for (const [name, slice] of [
    ['all', lines],
    ['en', of('en')],
    ['fr', of('fr')],
  ] as const)
    printTotals(`${name}: ${slice.length} texts`, slice, classifier);
}

function printTotals(title: string, lines: readonly TextApart[], classifier: TrainedClassifier): void {
  const figures = unseenFigures(lines, classifier);
  const counted = ({ right, of }: Count): string => `${percent(of === 0 ? 0 : right / of)}  (${right} of ${of}) `;
  console.log(title);
  console.log(`  ${counted(figures.route)} route right`);
  console.log(`  ${counted(figures.agentRecall)} of those for agents reach one`);
  console.log(`  ${counted(figures.clarifyRecall)} of the others do not`);
  console.log(`  ${counted(figures.intent)} intent right, of those for agents`);
  console.log(`  ${percent(figures.gateError)}  gate calibration error`);
  console.log(`  ${percent(figures.gateAuroc)}  gate AUROC`);
  console.log(`  ${figures.keywords} taken for a keyword other than AGENT`);
}

function printSlices({ judged, noisy }: Measured): void {
  const by = (nameOf: (each: JudgedLine) => string) =>
    [...Map.groupBy(judged, nameOf)].map(([name, slice]) => ({ name, judged: slice }));
  const apart = ({ line }: JudgedLine): string => (line.lookalike ? 'lookalikes' : 'all but lookalikes');
  const slices = [{ name: 'all', judged }, ...by(apart), ...by(({ line }) => line.language), ...by(lengthOf), ...noisy];
  for (const { name, judged } of slices) {
    const figures = routeFigures(judged);
    const whole = wholeWayFigures(judged);
    console.log(`${name}: ${figures.lines} texts`);
    console.log(
      `  ${percent(figures.route)}  route right; ${percent(whole.route)} with keywords and plain cases first`,
    );
    console.log(`  ${percent(figures.agentRecall)}  of those for agents reach one; ${percent(whole.agentRecall)}`);
    console.log(`  ${percent(figures.clarifyRecall)}  of the others do not; ${percent(whole.clarifyRecall)}`);
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
