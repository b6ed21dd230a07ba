import { ParleyError } from '@parley/contracts';
import type { Position } from '../port.js';

/** A position is the row’s number in decimal digits; `0` stands before the first fact. */
export function numberOf(position: Position | undefined): number {
  if (position === undefined) return 0;
  const number = /^\d{1,16}$/.test(position) ? Number(position) : NaN;
  if (Number.isSafeInteger(number)) return number;
  throw new ParleyError(
    'position-invalid',
    'The position was not issued by this event store: it is a decimal number here.',
    {
      retryable: false,
    },
  );
}
