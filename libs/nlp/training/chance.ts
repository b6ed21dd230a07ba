/** Chance that is the same for the same seed on every machine: only integer arithmetic. */
export interface Chance {
  /** 32 bits, as a whole number that is not negative. */
  bits(): number;
  /** 0 (inclusive) to 1 (exclusive). */
  random(): number;
  /** 0 (inclusive) to `bound` (exclusive). */
  integer(bound: number): number;
  pick<T>(from: readonly T[]): T;
  /** Puts the items in an order by chance, in place. */
  shuffle<T extends { length: number; [at: number]: unknown }>(items: T): T;
}

/** The generator sfc32 (Chris Doty-Humphrey, public domain), its state filled from the seed. */
export function chanceOf(seed: number): Chance {
  let a = seed | 0;
  let b = 0x9e3779b9;
  let c = 0x243f6a88;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let warmUp = 0; warmUp < 15; warmUp += 1) next();
  const random = (): number => next() / 0x1_0000_0000;
  const integer = (bound: number): number => Math.floor(random() * bound);
  return {
    bits: next,
    random,
    integer,
    pick: (from) => from[integer(from.length)]!,
    shuffle: (items) => {
      for (let at = items.length - 1; at > 0; at -= 1) {
        const other = integer(at + 1);
        [items[at], items[other]] = [items[other], items[at]];
      }
      return items;
    },
  };
}
