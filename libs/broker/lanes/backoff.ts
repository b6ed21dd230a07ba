export interface BackoffLimits {
  /** Milliseconds. */
  readonly base: number;
  readonly max: number;
}

/**
 * Milliseconds to wait after the `failures`-th failure in a row (1 = the first): anywhere between nothing and the doubled base
 * (“full jitter”), so that lanes that failed together do not come back together.
 */
export function backoffAfter(failures: number, { base, max }: BackoffLimits, random: () => number): number {
  return Math.floor(random() * Math.min(max, base * 2 ** Math.min(failures - 1, 30)));
}
