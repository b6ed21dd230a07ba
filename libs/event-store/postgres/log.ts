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
    const page = types
      ? await wanted(connections, [...bounds, types])
      : { rows: await connections.read<Row>('log', statements.log, bounds) };
    const end = page.rows.length === PAGE ? placeOfRow(page.rows.at(-1)!) : page.end;
    yield { rows: page.rows, upTo: (at = end ?? last) };
  }
}

interface Looked {
  readonly rows: readonly Row[];
  /** Where the window ends, where there is more behind it. */
  readonly end?: Place | undefined;
}

async function wanted(connections: Connections, values: readonly unknown[]): Promise<Looked> {
  const looked = await connections.read<Row & WindowEnd>('log-of-types', statements.logOfTypes, values);
  const { end_tick: tick, end_ordinal: ordinal } = looked[0]!;
  const rows = looked.filter((row) => row.fact !== null);
  return { rows, end: tick === null ? undefined : placeOfRow({ tick, ordinal }) };
}

interface WindowEnd {
  readonly end_tick: string | null;
  readonly end_ordinal: number;
}

const placeOfRow = ({ tick, ordinal }: Pick<Row, 'tick' | 'ordinal'>): Place => ({ tick: Number(tick), ordinal });
