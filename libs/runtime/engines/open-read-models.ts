import { join } from 'node:path';
import type { EventStore } from '@parley/event-store';
import type { ReadModelStore } from '@parley/read-models';
import { openSqliteReadModels } from '@parley/read-models/sqlite';
import { dataFiles } from '../data-folder/files.js';
import type { EngineChoice } from './choice.js';
import type { EngineLog } from './engine-log.js';

/**
 * Opens the read models that the environment names; they count in positions of that event store.
 * @throws ParleyError `read-models-unavailable`, `storage-unavailable` (retryable), `storage-newer-than-code`
 */
export async function openReadModels(
  { dataDir, mongodbUrl: url }: EngineChoice,
  eventStore: Pick<EventStore, 'comparePositions'>,
  log: EngineLog | undefined,
): Promise<ReadModelStore> {
  const comparePositions = (a: string, b: string): number => eventStore.comparePositions(a, b);
  if (url === undefined) return openSqliteReadModels({ file: join(dataDir, dataFiles.readModels), comparePositions });
  const { openMongoReadModels } = await import('@parley/read-models/mongodb');
  return openMongoReadModels({ url, comparePositions, log });
}
