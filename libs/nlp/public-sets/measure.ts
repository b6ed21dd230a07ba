import { calibrationError, type Forecast } from '../evaluating/calibration-error.js';
import { shareOf } from '../evaluating/confusion.js';
import { auroc, rejectedAt } from '../evaluating/ranking.js';
import { accuracyAt, riskCoverage } from '../evaluating/risk-coverage.js';
import { toShares } from '../training/linear-model.js';
import type { LabelledText, Scorer } from '../training/scorer.js';
import { fitTemperature, type Scored } from '../training/temperature.js';

/** All 0 to 1. */
export interface Figures {
  readonly accuracy: number;
  readonly calibrationError: number;
  readonly accuracyAt90: number;
}

/** What a trained model makes of texts whose labels are known. */
export function scoredBy(scorer: Scorer, texts: readonly LabelledText[]): readonly Scored[] {
  const numberOf = new Map(scorer.labels.map((label, number) => [label, number]));
  return texts.map(({ text, label }) => ({
    scores: scorer.model.scores(scorer.vectorOf(text)),
    label: numberOf.get(label)!,
  }));
}

/** @param fittedOn scored texts to fit the temperature on, which are not those that are measured */
export function figuresOf(scored: readonly Scored[], fittedOn: readonly Scored[]): Figures {
  const temperature = fitTemperature(fittedOn);
  const forecasts = scored.map(({ scores, label }): Forecast => {
    const shares = toShares(Float64Array.from(scores, (score) => score / temperature));
    const guess = topOf(shares);
    return { chance: shares[guess]!, right: guess === label };
  });
  return {
    accuracy: shareOf(forecasts.filter(({ right }) => right).length, forecasts.length),
    calibrationError: calibrationError(forecasts),
    accuracyAt90: accuracyAt(0.9, riskCoverage(forecasts)),
  };
}

/** How well the highest score tells texts of a known matter from texts of none; both 0 to 1. */
export function outOfScopeFigures(
  scorer: Scorer,
  inScope: readonly Scored[],
  outOfScope: readonly string[],
): { readonly auroc: number; readonly rejectedAt10: number } {
  const known = inScope.map(({ scores }) => scores[topOf(scores)]!);
  const unknown = outOfScope.map((text) => {
    const scores = scorer.model.scores(scorer.vectorOf(text));
    return scores[topOf(scores)]!;
  });
  return { auroc: auroc(known, unknown), rejectedAt10: rejectedAt(0.1, known, unknown) };
}

function topOf(scores: ArrayLike<number>): number {
  let top = 0;
  for (let at = 1; at < scores.length; at += 1) if (scores[at]! > scores[top]!) top = at;
  return top;
}
