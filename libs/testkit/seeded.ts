/** Chance that can be played again. */
export interface Seeded {
  readonly seed: number;
  /** 0 (inclusive) to 1 (exclusive). */
  random(): number;
  /** 0 (inclusive) to `bound` (exclusive). */
  integer(bound: number): number;
  pick<T>(from: readonly T[]): T;
}

/**
 * Runs work that depends on chance; where it fails, the error begins with the seed.
 * `PARLEY_SEED` plays one seed again; otherwise each run has its own.
 */
export async function seeded(work: (chance: Seeded) => Promise<void>): Promise<void> {
  const seed = Number(process.env['PARLEY_SEED'] ?? Math.floor(Math.random() * 0x7fffffff));
  try {
    await work(chanceOf(seed));
  } catch (error) {
    throw new Error(`with PARLEY_SEED=${seed}: ${(error as Error).message}`, { cause: error });
  }
}

export function chanceOf(seed: number): Seeded {
  let state = seed >>> 0;
  const random = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000;
  };
  const integer = (bound: number): number => Math.floor(random() * bound);
  return { seed, random, integer, pick: (from) => from[integer(from.length)]! };
}
