import type { RouteFigures } from './judge.js';

/** A figure that may not fall below its floor (or, where it is an error, rise above its ceiling); all 0 to 1. */
export interface Floor {
  readonly figure: keyof RouteFigures;
  readonly limit: number;
  /** Measured when the floor was set. */
  readonly measured: number;
}

/** Errors are better where they are small. */
const errors: ReadonlySet<keyof RouteFigures> = new Set(['gateError', 'intentError'] as const);

/** Measured on the folds of our corpus with the model in place, and allowed to fall by about a point. */
export const floors: readonly Floor[] = [];

export interface HeldFloor extends Floor {
  readonly now: number;
  readonly holds: boolean;
}

export function againstFloors(figures: RouteFigures, wanted: readonly Floor[] = floors): readonly HeldFloor[] {
  return wanted.map((floor) => {
    const now = figures[floor.figure];
    return { ...floor, now, holds: errors.has(floor.figure) ? now <= floor.limit : now >= floor.limit };
  });
}
