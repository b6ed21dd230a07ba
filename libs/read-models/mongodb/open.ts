import type { Position } from '@parley/event-store';
import type { Logger } from 'pino';
import type { ReadModelStore } from '../port.js';
import { connectionTo } from './connection.js';
import { MongoReadModelStore } from './store.js';

export interface MongoReadModelsOptions {
  /** A connection string of MongoDB. The database it names is used, by default `parley`. */
  readonly url: string;
  /** The event store’s own order of positions. */
  readonly comparePositions: (a: Position, b: Position) => number;
  readonly log?: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/**
 * Opens the read models in MongoDB, or in what speaks its protocol, making the first generation where there is none.
 * Any number of processes may share a database. Rejects with `read-models-unavailable` (retryable) where no server
 * answers, and with `read-models-url-invalid`.
 */
export async function openMongoReadModels({
  url,
  comparePositions,
  log,
}: MongoReadModelsOptions): Promise<ReadModelStore> {
  const { db, close } = connectionTo(url, log);
  const store = new MongoReadModelStore({ db, comparePositions, disconnect: close });
  try {
    await store.prepare();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
