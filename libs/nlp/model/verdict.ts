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
  const matters = likeliest(3, names, 0, matterShares(scores, temperature));
  const unclear = likeliest(1, names, agentsAmong(names), unclearShares(scores, temperature))[0]!;
  const guess = { agent, matters, unclear };
  return { ...routeOfGuess(guess, thresholds), ...guess, thresholds };
}

/** @param from where the names of the shares begin */
function likeliest(most: number, names: readonly string[], from: number, shares: Float64Array): Candidate[] {
  const best: Candidate[] = [];
  for (let at = 0; at < shares.length; at += 1) {
    const candidate = { label: names[from + at]!, share: rounded(shares[at]!) };
    if (best.length === most && !isBefore(candidate, best[most - 1]!)) continue;
    let place = best.length;
    while (place > 0 && isBefore(candidate, best[place - 1]!)) place -= 1;
    best.splice(place, 0, candidate);
    if (best.length > most) best.pop();
  }
  return best;
}

const isBefore = (one: Candidate, other: Candidate): boolean =>
  one.share > other.share || (one.share === other.share && one.label < other.label);

export const rounded = fourDigits;
