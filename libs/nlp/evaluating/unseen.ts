import { routeText } from '@parley/conversation/routing';
import { agentLabels, isLabel, type Label } from '../labels.js';
import type { TrainedClassifier } from '../model/classifier.js';
import type { ExplainedGuess } from '../model/verdict.js';
import { calibrationError } from './calibration-error.js';
import { auroc } from './ranking.js';

/** A line of a set that nothing is learnt from. */
export interface UnseenLine {
  /** en, fr, mixed or other. */
  readonly language: string;
  readonly label: Label;
  readonly text: string;
}

/**
 * Lines of `id language label noise text`, parted by tabs, below a heading. A quote is part of its text.
 * @throws Error where a line is of another shape
 */
export function unseenLinesOf(tsv: string): readonly UnseenLine[] {
  return tsv
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const [, language, label, , text] = line.replace(/\r$/, '').split('\t');
      if (language === undefined || text === undefined || label === undefined || !isLabel(label))
        throw new Error(`Line ${at + 2} is not: id, language, label, noise, text.`);
      return { language, label, text };
    });
}

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

const forAgents: ReadonlySet<Label> = new Set(agentLabels);

export function unseenFigures(lines: readonly UnseenLine[], classifier: TrainedClassifier): UnseenFigures {
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

function judge(line: UnseenLine, classifier: TrainedClassifier) {
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
