import { routeText } from '@parley/conversation/routing';
import { agentLabels, type Label } from '../labels.js';
import type { TrainedClassifier } from '../model/classifier.js';
import type { ExplainedGuess } from '../model/verdict.js';
import type { TextApart } from '../reading/texts-apart.js';
import { calibrationError } from './calibration-error.js';
import { shareOf } from './confusion.js';
import { auroc } from './ranking.js';

/** A share as it was counted. */
export interface Count {
  readonly right: number;
  readonly of: number;
}

/** What the whole way of a text is worth: keywords and plain cases first, then the model. */
export interface UnseenFigures {
  /** Agent or not, as the line wants. */
  readonly route: Count;
  /** Of the lines for agents, those that reached one. */
  readonly agentRecall: Count;
  /** Of the other lines, those that did not. */
  readonly clarifyRecall: Count;
  /** Of the lines for agents, those whose most likely matter is right, wherever they went. */
  readonly intent: Count;
  /** Lines that were taken for a keyword that is not `agent`; those for agents among them count as not reached. */
  readonly keywords: number;
  /** Of the chance of an agent, 0 to 1, over the lines that the model decided. */
  readonly gateError: number;
  readonly gateAuroc: number;
}

/** The same in shares, 0 to 1. */
export interface UnseenShares {
  readonly route: number;
  readonly agentRecall: number;
  readonly clarifyRecall: number;
  readonly intent: number;
  readonly gateError: number;
  readonly gateAuroc: number;
  /** How far the route of French texts is right less often than that of English ones; below 0 where it is more often. */
  readonly frenchBehind: number;
}

export function unseenShares(lines: readonly TextApart[], classifier: TrainedClassifier): UnseenShares {
  const figures = unseenFigures(lines, classifier);
  const routeIn = (wanted: string): number =>
    sharedBy(
      unseenFigures(
        lines.filter(({ language }) => language === wanted),
        classifier,
      ).route,
    );
  return {
    route: sharedBy(figures.route),
    agentRecall: sharedBy(figures.agentRecall),
    clarifyRecall: sharedBy(figures.clarifyRecall),
    intent: sharedBy(figures.intent),
    gateError: figures.gateError,
    gateAuroc: figures.gateAuroc,
    frenchBehind: routeIn('en') - routeIn('fr'),
  };
}

const sharedBy = ({ right, of }: Count): number => shareOf(right, of);

const forAgents: ReadonlySet<Label> = new Set(agentLabels);

export function unseenFigures(lines: readonly TextApart[], classifier: TrainedClassifier): UnseenFigures {
  const judged = lines.map((line) => judge(line, classifier));
  const agents = judged.filter(({ wanted }) => wanted);
  const others = judged.filter(({ wanted }) => !wanted);
  const decided = judged.flatMap(({ guess, wanted }) => (guess === undefined ? [] : [{ chance: guess.agent, wanted }]));
  return {
    route: counted(judged, ({ reached, wanted }) => reached === wanted),
    agentRecall: counted(agents, ({ reached }) => reached),
    clarifyRecall: counted(others, ({ reached }) => !reached),
    intent: counted(agents, ({ matter, line }) => matter === line.label),
    keywords: judged.filter(({ keyword }) => keyword !== undefined && keyword !== 'agent').length,
    gateError: calibrationError(decided.map(({ chance, wanted }) => ({ chance, right: wanted }))),
    gateAuroc: auroc(
      decided.filter(({ wanted }) => wanted).map(({ chance }) => chance),
      decided.filter(({ wanted }) => !wanted).map(({ chance }) => chance),
    ),
  };
}

function judge(line: TextApart, classifier: TrainedClassifier) {
  let guess: ExplainedGuess | undefined;
  const watched = { ...classifier, classify: (text: string) => (guess = classifier.classify(text)) };
  const { route, keyword, intent } = routeText({ text: line.text, languages: ['en', 'fr'] }, watched);
  return {
    line,
    wanted: forAgents.has(line.label),
    reached: route === 'agent',
    keyword,
    matter: guess === undefined ? intent : guess.matters[0]!.label,
    guess,
  };
}

function counted<T>(all: readonly T[], isRight: (each: T) => boolean): Count {
  return { right: all.filter(isRight).length, of: all.length };
}
