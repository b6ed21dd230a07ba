/** Something whose speed is measured: answers what it did per second in one round. */
export type Contender = () => Promise<number>;

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export interface Ratio extends Spread {
  readonly ours: Spread;
  readonly other: Spread;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
  return { median, min: sorted[0]!, max: sorted.at(-1)! };
}

/** The value below which a share of all lies, such as 0.99 of them. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/**
 * Runs both in turn, round by round in one process, after one round that does not count: what slows the machine
 * down slows both. The ratio is taken pair by pair.
 */
export async function interleaved(ours: Contender, other: Contender, rounds = 5): Promise<Ratio> {
  await ours();
  await other();
  const pairs: [number, number][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? await ours() : undefined;
    const second = await other();
    pairs.push([first ?? (await ours()), second]);
  }
  return {
    ...spreadOf(pairs.map(([a, b]) => a / b)),
    ours: spreadOf(pairs.map(([a]) => a)),
    other: spreadOf(pairs.map(([, b]) => b)),
  };
}

/** Units per second of one piece of work. */
export async function perSecond(units: number, work: () => Promise<void> | void): Promise<number> {
  const started = performance.now();
  await work();
  return (units * 1_000) / (performance.now() - started);
}

/** Milliseconds one piece of work takes. */
export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
