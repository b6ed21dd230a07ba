import type { Ratio, Spread } from './rounds.js';

export interface Line {
  /** The number of the measure, as in the documentation. */
  readonly measure: string;
  readonly what: string;
  readonly value: string;
  readonly spread: string;
  readonly aim: string;
  readonly met: boolean;
}

const round = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const between = ({ min, max }: Spread) => `${round(min)}–${round(max)}`;

export const atLeast = (measure: string, what: string, ratio: Spread, aim: number): Line => ({
  measure,
  what,
  value: round(ratio.median),
  spread: between(ratio),
  aim: `≥ ${aim}`,
  met: ratio.median >= aim,
});

export const atMost = (measure: string, what: string, ratio: Spread, aim: number, unit = ''): Line => ({
  measure,
  what,
  value: `${round(ratio.median)}${unit}`,
  spread: between(ratio),
  aim: `≤ ${aim}${unit}`,
  met: ratio.median <= aim,
});

export const shown = (measure: string, what: string, spread: Spread, unit = ''): Line => ({
  measure,
  what,
  value: `${round(spread.median)}${unit}`,
  spread: between(spread),
  aim: '',
  met: true,
});

/** Prints a line; beside it what the ratio was taken from, or other words. */
export function print(line: Line, beside?: Ratio | string): void {
  const words =
    typeof beside === 'object' ? `${round(beside.ours.median)}/s against ${round(beside.other.median)}/s` : beside;
  const detail = words === undefined ? '' : `  (${words})`;
  const verdict = line.aim === '' ? '' : line.met ? `  ${line.aim}` : `  MISSED ${line.aim}`;
  process.stdout.write(
    `${line.measure.padEnd(3)} ${line.what.padEnd(70)} ${line.value.padStart(8)}  [${line.spread}]${verdict}${detail}\n`,
  );
}
