import type { HeldFloor } from '../evaluating/floors.js';
import { percent } from './run.js';

/** Prints every guarded figure beside its floor; false where one does not hold. */
export function printFloors(title: string, floors: readonly HeldFloor[]): boolean {
  console.log(`${title}: now, floor, when it was set`);
  for (const { figure, now, limit, measured, holds } of floors)
    console.log(`  ${percent(now)} ${percent(limit)} ${percent(measured)}  ${figure}${holds ? '' : '  DOES NOT HOLD'}`);
  return floors.every(({ holds }) => holds);
}
