import type { Forecast } from './calibration-error.js';

/** Of the surest share of texts, the share that is wrong. */
export interface RiskAtCoverage {
  readonly coverage: number;
  readonly risk: number;
}

/** One point for each text, the surest first (El-Yaniv and Wiener, JMLR 2010). */
export function riskCoverage(forecasts: readonly Forecast[]): readonly RiskAtCoverage[] {
  const surest = [...forecasts].sort((a, b) => b.chance - a.chance);
  let wrong = 0;
  return surest.map(({ right }, at) => {
    if (!right) wrong += 1;
    return { coverage: (at + 1) / surest.length, risk: wrong / (at + 1) };
  });
}

/** Mean risk over all coverages, 0 to 1; less is better. */
export function areaUnderRisk(curve: readonly RiskAtCoverage[]): number {
  return curve.length === 0 ? 0 : curve.reduce((sum, { risk }) => sum + risk, 0) / curve.length;
}

/** Accuracy on the surest share of texts, 0 to 1. */
export function accuracyAt(coverage: number, curve: readonly RiskAtCoverage[]): number {
  const point = curve.findLast((each) => each.coverage <= coverage + 1e-9);
  return point === undefined ? 0 : 1 - point.risk;
}
