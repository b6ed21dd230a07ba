import { ParleyError } from '@parley/contracts';
import type { Position } from '../port.js';

/** Where an event stands in the log of the server: two offsets, compared commit first. */
export interface Place {
  readonly commit: bigint;
  readonly prepare: bigint;
}

/** Both offsets, for a transaction of several facts may have one commit (pitfall 18): `<commit>-<prepare>` in decimal digits. */
export const positionOf = ({ commit, prepare }: Place): Position => `${commit}-${prepare}`;

/** @throws ParleyError `position-invalid` */
export function placeOf(position: Position): Place {
  const match = /^(\d{1,19})-(\d{1,19})$/.exec(position);
  if (match) return { commit: BigInt(match[1]!), prepare: BigInt(match[2]!) };
  throw new ParleyError(
    'position-invalid',
    'The position was not issued by this event store: it is two decimal numbers and a hyphen here.',
    { retryable: false },
  );
}

/** Negative, zero or positive as `a` stands before, at or after `b`. */
export function compare(a: Place, b: Place): number {
  if (a.commit !== b.commit) return a.commit < b.commit ? -1 : 1;
  if (a.prepare !== b.prepare) return a.prepare < b.prepare ? -1 : 1;
  return 0;
}
