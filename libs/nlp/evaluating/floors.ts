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
export const floors: readonly Floor[] = [
  { figure: 'route', limit: 0.857, measured: 0.866 },
  { figure: 'agentRecall', limit: 0.96, measured: 0.969 },
  { figure: 'clarifyRecall', limit: 0.72, measured: 0.735 },
  { figure: 'gateAuroc', limit: 0.95, measured: 0.956 },
  { figure: 'gateError', limit: 0.025, measured: 0.015 },
  { figure: 'intent', limit: 0.848, measured: 0.859 },
  { figure: 'intentAt80', limit: 0.93, measured: 0.94 },
  { figure: 'intentError', limit: 0.03, measured: 0.017 },
  { figure: 'unclear', limit: 0.73, measured: 0.742 },
];

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
