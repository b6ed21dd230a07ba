/** A guess with the chance it was given, 0 to 1, and what came of it. */
export interface Forecast {
  readonly chance: number;
  readonly right: boolean;
}

/** Forecasts of about one chance. */
export interface Bin {
  /** Mean chance, 0 to 1. */
  readonly chance: number;
  /** Share that came true, 0 to 1. */
  readonly right: number;
  readonly count: number;
}

/** Forecasts in ten bins of equal width, empty ones left out. */
export function binsOf(forecasts: readonly Forecast[]): readonly Bin[] {
  const sums = Array.from({ length: 10 }, () => ({ chance: 0, right: 0, count: 0 }));
  for (const { chance, right } of forecasts) {
    const sum = sums[Math.min(9, Math.floor(chance * 10))]!;
    sum.chance += chance;
    sum.right += right ? 1 : 0;
    sum.count += 1;
  }
  return sums
    .filter(({ count }) => count > 0)
    .map(({ chance, right, count }) => ({ chance: chance / count, right: right / count, count }));
}

/** Expected calibration error, 0 to 1: how far chances stand from what came true, weighed by count (Naeini et al., 2015). */
export function calibrationError(forecasts: readonly Forecast[]): number {
  const weighed = binsOf(forecasts).map(({ chance, right, count }) => Math.abs(chance - right) * count);
  return forecasts.length === 0 ? 0 : weighed.reduce((sum, each) => sum + each, 0) / forecasts.length;
}
