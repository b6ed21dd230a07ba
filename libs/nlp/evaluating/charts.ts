import { binsOf, type Forecast } from './calibration-error.js';
import { riskCoverage } from './risk-coverage.js';
import { svgOf } from './svg.js';

/** How often guesses came true against the chance they were given, ten bins, as SVG. */
export function reliabilityDiagram(title: string, forecasts: readonly Forecast[]): string {
  const points = binsOf(forecasts).map(({ chance, right }) => [chance, right] as const);
  return svgOf({ title, across: 'chance given', up: 'share that came true', line: points, points, diagonal: true });
}

/** The share of wrong guesses among the surest, as SVG. */
export function riskCoverageDiagram(title: string, forecasts: readonly Forecast[]): string {
  const curve = riskCoverage(forecasts);
  const stride = Math.ceil(curve.length / 200);
  const line = curve.filter((_, at) => at % stride === 0 || at === curve.length - 1);
  const highest = Math.max(0.01, ...line.map(({ risk }) => risk));
  return svgOf({
    title,
    across: 'share of texts taken, the surest first',
    up: 'share of them that is wrong',
    highest,
    line: line.map(({ coverage, risk }) => [coverage, risk] as const),
  });
}
