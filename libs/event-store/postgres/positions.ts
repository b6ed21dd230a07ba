import { ParleyError } from '@parley/contracts';
import type { Position } from '../port.js';

/** A place in the log: facts of one transaction share a tick, and their ordinals count from 1. */
export interface Place {
  readonly tick: number;
  readonly ordinal: number;
}

/** Before the first fact. */
export const beginning: Place = { tick: 0, ordinal: 0 };

export const positionOf = ({ tick, ordinal }: Place): Position => `${tick}.${ordinal}`;

/** @throws ParleyError `position-invalid` */
export function placeOf(position: Position | undefined): Place {
  if (position === undefined) return beginning;
  const [, tick, ordinal] = /^(\d{1,16})\.(\d{1,9})$/.exec(position) ?? [];
  if (ordinal !== undefined && Number.isSafeInteger(Number(tick)))
    return { tick: Number(tick), ordinal: Number(ordinal) };
  throw new ParleyError(
    'position-invalid',
    'The position was not issued by this event store: it is two decimal numbers with a dot between them here.',
    { retryable: false },
  );
}

export const comparePlaces = (a: Place, b: Place): number => a.tick - b.tick || a.ordinal - b.ordinal;
