import { z } from 'zod';
import { confusionsOf, figuresByLabel } from '../evaluating/confusion.js';
import { endings, type JudgedLine, needsAgent, routeFigures } from '../evaluating/judge.js';
import { isLabel } from '../labels.js';
import { rounded } from '../model/verdict.js';
import { isOfBrand } from './training-lines.js';

const Share = z.number().min(0).max(1);

export const RouteShares = z
  .object({
    lines: z.int(),
    route: Share.describe('Agent or not, as the line wants.'),
    agentRecall: Share.optional().describe(
      'Of the lines for agents, those that reached one; absent where there is none.',
    ),
    clarifyRecall: Share.optional().describe('Of the other lines, those that did not; absent where there is none.'),
    gateError: Share.describe('Expected calibration error of the chance that an agent is needed.'),
    intent: Share.optional().describe('Of the lines for agents, those whose most likely matter is right.'),
    intentError: Share.optional().describe('Expected calibration error of the share of that matter.'),
  })
  .meta({ id: 'RouteShares', description: 'What verdicts on unseen lines are worth; 0 to 1.' });
export type RouteShares = z.infer<typeof RouteShares>;

const LabelShares = z.object({ intent: z.string(), precision: Share, recall: Share, f1: Share, lines: z.int() });

/** Measured out of fold: every line is judged by a model that had not seen it. */
export const ModelFigures = z
  .object({
    all: RouteShares,
    house: RouteShares.describe('On the lines of the house alone: what the brand’s intents cost the others.'),
    own: RouteShares.optional().describe('On the lines of the brand alone.'),
    intents: z.array(LabelShares),
    confusable: z
      .array(z.object({ intent: z.string(), takenFor: z.string(), count: z.int(), of: z.int() }))
      .describe(
        'Pairs with an intent of the brand’s own that are often taken for each other: write lines that tell them apart.',
      ),
  })
  .meta({ id: 'ModelFigures', description: 'What a model is worth on lines it has not seen.' });
export type ModelFigures = z.infer<typeof ModelFigures>;

/** A pair is confusable from this share of an intent’s lines on, and from this many lines on. */
const confusedFrom = { share: 0.1, lines: 2 };

/** @param names the labels of the model, in the order in which they are to be shown */
export function modelFigures(judged: readonly JudgedLine[], names: readonly string[]): ModelFigures {
  const own = judged.filter(({ line }) => isOfBrand(line));
  const ends = endings(judged);
  const intents = figuresByLabel(ends, names)
    .filter(({ texts }) => texts > 0)
    .map(({ label, precision, recall, f1, texts }) => ({
      intent: label,
      precision: rounded(precision),
      recall: rounded(recall),
      f1: rounded(f1),
      lines: texts,
    }));
  const linesOf = new Map(intents.map(({ intent, lines }) => [intent, lines]));
  const confusable = confusionsOf(ends)
    .map(({ truth, guess, count }) => ({ intent: truth, takenFor: guess, count, of: linesOf.get(truth)! }))
    .filter(({ intent, takenFor }) => !isLabel(intent) || !isLabel(takenFor))
    .filter(({ count, of }) => count >= confusedFrom.lines && count >= confusedFrom.share * of);
  return {
    all: sharesOf(judged),
    house: sharesOf(judged.filter(({ line }) => !isOfBrand(line))),
    ...(own.length === 0 ? {} : { own: sharesOf(own) }),
    intents,
    confusable,
  };
}

function sharesOf(judged: readonly JudgedLine[]): RouteShares {
  const { lines, route, agentRecall, clarifyRecall, gateError, intent, intentError } = routeFigures(judged);
  const forAgents = judged.filter(needsAgent).length;
  return {
    lines,
    route: rounded(route),
    ...(forAgents > 0 ? { agentRecall: rounded(agentRecall) } : {}),
    ...(forAgents < lines ? { clarifyRecall: rounded(clarifyRecall) } : {}),
    gateError: rounded(gateError),
    ...(forAgents > 0 ? { intent: rounded(intent), intentError: rounded(intentError) } : {}),
  };
}
