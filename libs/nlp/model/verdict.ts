import { fourDigits, type IntentGuess, type RoutedGuess, routeOfGuess } from '@parley/conversation/routing';
import { agentsAmong, labels } from '../labels.js';
import type { Calibration } from '../training/calibrate.js';
import { chanceAt } from '../training/platt.js';
import type { Thresholds } from './model.js';
import { gateScoreOf, matterShares, unclearShares } from './scores.js';

/** A label and its share, 0 to 1, among those it was weighed against. */
export interface Candidate {
  readonly label: string;
  readonly share: number;
}

/** A guess and what it follows from. */
export interface ExplainedGuess extends IntentGuess, RoutedGuess {
  /** The chance that an agent is needed, 0 to 1. */
  readonly agent: number;
  /** The three most likely matters, given that an agent is needed. */
  readonly matters: readonly Candidate[];
  /** The most likely kind, given that nobody can act upon the text. */
  readonly unclear: Candidate;
  readonly thresholds: Thresholds;
}

/**
 * What scores of labels come to: an agent, a question back, or nothing.
 * @param names the labels, in the order of the scores
 */
export function verdictOf(
  scores: Float64Array,
  { gate, temperature }: Calibration,
  thresholds: Thresholds,
  names: readonly string[] = labels,
): ExplainedGuess {
  const agent = rounded(chanceAt(gate, gateScoreOf(scores)));
  const matters = ranked(names.slice(0, agentsAmong(names)), matterShares(scores, temperature)).slice(0, 3);
  const unclear = ranked(names.slice(agentsAmong(names)), unclearShares(scores, temperature))[0]!;
  const guess = { agent, matters, unclear };
  return { ...routeOfGuess(guess, thresholds), ...guess, thresholds };
}

function ranked(names: readonly string[], shares: Float64Array): Candidate[] {
  return names
    .map((label, at) => ({ label, share: rounded(shares[at]!) }))
    .sort((a, b) => b.share - a.share || (a.label < b.label ? -1 : 1));
}

export const rounded = fourDigits;
