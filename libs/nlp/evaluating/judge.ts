import { isForAgents, labels } from '../labels.js';
import type { Thresholds } from '../model/model.js';
import { type ExplainedGuess, verdictOf } from '../model/verdict.js';
import type { CorpusLine } from '../reading/parse-corpus.js';
import { calibrate } from '../training/calibrate.js';
import type { HeldOutLine } from '../training/held-out.js';
import { accuracyOf, type Judged, shareOf } from './confusion.js';
import { calibrationError, type Forecast } from './calibration-error.js';
import { auroc } from './ranking.js';
import { accuracyAt, riskCoverage } from './risk-coverage.js';

/** A line and the verdict on it. */
export interface JudgedLine {
  readonly line: CorpusLine;
  readonly guess: ExplainedGuess;
}

export const needsAgent = ({ line }: JudgedLine): boolean => isForAgents(line.label);

/**
 * The verdict on every line, where the model had not seen it and the calibration of each fold comes from the other
 * folds alone.
 * @param names the labels of the models, in their order
 */
export function judgeHeldOut(
  heldOut: readonly HeldOutLine[],
  calibratedOn: readonly HeldOutLine[],
  thresholds: Thresholds,
  names: readonly string[] = labels,
): readonly JudgedLine[] {
  const folds = [...new Set(heldOut.map(({ fold }) => fold))];
  const calibrations = new Map(
    folds.map((fold) => [
      fold,
      calibrate(
        calibratedOn.filter((each) => each.fold !== fold),
        names,
      ),
    ]),
  );
  return heldOut.map(({ line, fold, scores }) => ({
    line,
    guess: verdictOf(scores, calibrations.get(fold)!, thresholds, names),
  }));
}

/** What verdicts are worth; all 0 to 1. */
export interface RouteFigures {
  readonly lines: number;
  /** Agent or not, as the line wants. */
  readonly route: number;
  /** Of the lines for agents, those that reached one. */
  readonly agentRecall: number;
  /** Of the other lines, those that did not. */
  readonly clarifyRecall: number;
  readonly gateAuroc: number;
  readonly gateError: number;
  /** Of the lines for agents, those whose most likely matter is right. */
  readonly intent: number;
  /** The same among the surest four fifths. */
  readonly intentAt80: number;
  readonly intentError: number;
  /** Of the other lines, those whose kind is right. */
  readonly unclear: number;
}

export function routeFigures(judged: readonly JudgedLine[]): RouteFigures {
  const agents = judged.filter(needsAgent);
  const others = judged.filter((each) => !needsAgent(each));
  const reached = agents.filter(({ guess }) => guess.route === 'agent').length;
  const spared = others.filter(({ guess }) => guess.route !== 'agent').length;
  const intents = intentForecasts(judged);
  return {
    lines: judged.length,
    route: shareOf(reached + spared, judged.length),
    agentRecall: shareOf(reached, agents.length),
    clarifyRecall: shareOf(spared, others.length),
    gateAuroc: auroc(
      agents.map(({ guess }) => guess.agent),
      others.map(({ guess }) => guess.agent),
    ),
    gateError: calibrationError(gateForecasts(judged)),
    intent: accuracyOf(matters(judged)),
    intentAt80: accuracyAt(0.8, riskCoverage(intents)),
    intentError: calibrationError(intents),
    unclear: shareOf(others.filter(({ line, guess }) => guess.unclear.label === line.label).length, others.length),
  };
}

/** The chance of an agent, and whether one was needed. */
export const gateForecasts = (judged: readonly JudgedLine[]): readonly Forecast[] =>
  judged.map((each) => ({ chance: each.guess.agent, right: needsAgent(each) }));

/** The share of the most likely matter, and whether it is right; of lines for agents. */
export const intentForecasts = (judged: readonly JudgedLine[]): readonly Forecast[] =>
  judged
    .filter(needsAgent)
    .map(({ line, guess }) => ({ chance: guess.matters[0]!.share, right: guess.matters[0]!.label === line.label }));

/** True and most likely matter of the lines for agents. */
export const matters = (judged: readonly JudgedLine[]): readonly Judged[] =>
  judged.filter(needsAgent).map(({ line, guess }) => ({ truth: line.label, guess: guess.matters[0]!.label }));

/** Every line by the label it ends with: its matter where it reached an agent, its kind elsewhere. */
export const endings = (judged: readonly JudgedLine[]): readonly Judged[] =>
  judged.map(({ line, guess }) => ({
    truth: line.label,
    guess: guess.route === 'agent' ? guess.matters[0]!.label : guess.unclear.label,
  }));

/** Length of a text in words, as evaluations slice it. */
export const lengthOf = ({ line }: JudgedLine): 'up to 4 words' | '5 to 15 words' | 'more words' => {
  const words = line.text.split(/\s+/).length;
  return words <= 4 ? 'up to 4 words' : words <= 15 ? '5 to 15 words' : 'more words';
};
