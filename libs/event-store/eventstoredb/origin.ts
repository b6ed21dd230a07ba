import { uuidV5 } from '@parley/contracts';
import { jsonEvent, NO_STREAM, START } from '@eventstore/db-client';
import type { Connection } from './connection.js';
import { placeOfEvent, type Events } from './events.js';
import { failureOf, streamDeleted } from './failures.js';
import { pageOf } from './page.js';
import type { Place } from './places.js';

const TYPE = 'parley.log-begun';

/**
 * Where our log begins on a server that may be full of other things: an event in a stream of its own, written before
 * the first fact. Nobody who looks for our facts has to look further back.
 */
export async function originOf(connection: Connection, events: Events): Promise<Place> {
  const stream = events.nameOf('parley');
  const read = async (): Promise<Place | undefined> => {
    const options = { fromRevision: START, maxCount: 1, requiresLeader: true } as const;
    const page = await connection.call((client, signal) => pageOf(client.readStream(stream, options), signal));
    const event = page[0]?.event;
    if (event && event.revision !== 0n) throw streamDeleted(stream);
    return event && placeOfEvent(event);
  };
  const before = await read();
  if (before) return before;
  const begun = jsonEvent({ id: uuidV5('log', stream), type: TYPE, data: {} });
  let failure: unknown;
  try {
    const options = { expectedRevision: NO_STREAM, requiresLeader: true, deadline: connection.patience } as const;
    await connection.call((client) => client.appendToStream(stream, begun, options));
  } catch (error) {
    // Another process may have been first, or the answer was lost: only what stands there counts.
    failure = error;
  }
  const origin = await read();
  if (!origin) throw failureOf(failure);
  return origin;
}
