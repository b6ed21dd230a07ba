import { join } from 'node:path';
import type { EventStore } from '@parley/event-store';
import { openSqliteEventStore } from '@parley/event-store/sqlite';
import type { Clock } from '../clock.js';
import { dataFiles } from '../data-folder/files.js';
import { isPostgres, type EngineChoice } from './choice.js';
import type { EngineLog } from './engine-log.js';

/**
 * Opens the event store that the environment names; the adapters of the network are loaded only here.
 * @throws ParleyError `event-store-unavailable`, `storage-unavailable` (retryable), `storage-newer-than-code`
 */
export async function openEventStore(
  { dataDir, eventStoreUrl: url }: EngineChoice,
  clock: Clock,
  log: EngineLog | undefined,
): Promise<EventStore> {
  if (url === undefined) return openSqliteEventStore({ file: join(dataDir, dataFiles.events), clock });
  if (isPostgres(url)) {
    const { openPostgresEventStore } = await import('@parley/event-store/postgres');
    return openPostgresEventStore({ url, clock, log });
  }
  const { openEventStoreDb } = await import('@parley/event-store/eventstoredb');
  return openEventStoreDb({ url, clock, log });
}
