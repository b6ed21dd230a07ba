import type { LogFilter } from '../port.js';
import type { Connections } from './connections.js';
import { beginning, comparePlaces, type Place } from './positions.js';
import type { Reach } from './horizon.js';
import { PAGE, statements } from './schema.js';

export interface Row {
  readonly tick: string;
  readonly ordinal: number;
  /** The recorded fact, JSON; its `position` is empty. */
  readonly fact: string;
}

export interface LogPage {
  readonly rows: readonly Row[];
  /** Everything up to here was looked at. */
  readonly upTo: Place;
}

/** The log after a place, as far as may be read, in pages: a query for each, nothing held in between. */
export async function* pagesOf(
  connections: Connections,
  from: Place,
  { horizon, last = beginning }: Reach,
  { types }: LogFilter = {},
): AsyncGenerator<LogPage> {
  for (let at = from; comparePlaces(at, last) < 0;) {
    const bounds = [at.tick, at.ordinal, horizon];
    const looked = types
      ? await connections.read<LookedAt>('log-of-types', statements.logOfTypes, [...bounds, types])
      : await connections.read<LookedAt>('log', statements.log, bounds);
    const end = looked.at(-1);
    at = end && (looked.length === PAGE || end.ends) ? { tick: Number(end.tick), ordinal: end.ordinal } : last;
    yield { rows: looked.filter((row): row is LookedAt & Row => row.fact !== null), upTo: at };
  }
}

interface LookedAt extends Omit<Row, 'fact'> {
  /** null where the row only ends a window and is not of a wanted type. */
  readonly fact: string | null;
  readonly ends?: boolean;
}
