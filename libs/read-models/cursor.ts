import { ParleyError } from '@parley/contracts';

type Key = readonly [string | number, string | number];

/** The place after which a page goes on: opaque to the caller, and good only for the list that issued it. */
export function cursorOf(list: string, key: Key): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString('base64url');
}

/** @throws ParleyError `cursor-invalid` */
export function keyOf(list: string, cursor: string): Key {
  const parts = parsed(cursor);
  if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== list || !parts.every(isPart)) {
    throw new ParleyError(
      'cursor-invalid',
      'The cursor was not issued for this list: leave it out to start at the first page.',
      { retryable: false },
    );
  }
  return [parts[1] as string | number, parts[2] as string | number];
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

function isPart(part: unknown): boolean {
  return typeof part === 'string' || Number.isSafeInteger(part);
}
