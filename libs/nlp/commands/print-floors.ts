import { againstFloors } from '../evaluating/floors.js';
import type { RouteFigures } from '../evaluating/judge.js';
import { percent } from './run.js';

/** Prints every guarded figure beside its floor; false where one does not hold. */
export function printFloors(figures: RouteFigures): boolean {
  const held = againstFloors(figures);
  console.log('guarded on folds of the corpus: now, floor, when it was set');
  for (const { figure, now, limit, measured, holds } of held)
    console.log(`  ${percent(now)} ${percent(limit)} ${percent(measured)}  ${figure}${holds ? '' : '  DOES NOT HOLD'}`);
  return held.every(({ holds }) => holds);
}
