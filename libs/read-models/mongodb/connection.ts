import { ParleyError } from '@parley/contracts';
import { MongoClient, type Db } from 'mongodb';
import type { Logger } from 'pino';
import { DEADLINE } from './available.js';

export interface Connection {
  readonly db: Db;
  close(): Promise<void>;
}

/** Milliseconds. A server that cannot be found or connected to is given up sooner than one that is slow to answer. */
const [CONNECTING, FINDING, CLOSING] = [4_000, 5_000, 2_000];

/**
 * What is written is on the disk of most servers before it counts, and only such is read, from the one that takes the
 * writes. The rest (TLS, replica set, compression, pool) is for the URL to say.
 * @throws ParleyError `read-models-url-invalid`
 */
export function connectionTo(url: string, log?: Pick<Logger, 'info' | 'warn' | 'error'>): Connection {
  const client = clientFor(url);
  tellOfOutages(client, log);
  let closing: Promise<void> | undefined;
  return {
    db: client.db(databaseIn(url)),
    close: () => (closing ??= closeWithin(CLOSING, client)),
  };
}

/** The driver’s own words quote the URL, which may hold a password. */
function clientFor(url: string): MongoClient {
  try {
    return new MongoClient(url, {
      appName: 'parley',
      serverSelectionTimeoutMS: FINDING,
      connectTimeoutMS: CONNECTING,
      waitQueueTimeoutMS: FINDING,
      socketTimeoutMS: DEADLINE,
      writeConcern: { w: 'majority', journal: true },
      readConcern: { level: 'majority' },
      readPreference: 'primary',
      ignoreUndefined: true,
    });
  } catch {
    throw new ParleyError(
      'read-models-url-invalid',
      'The URL of the read models cannot be used: it has to be a connection string of MongoDB, such as mongodb://name:password@host:27017/parley, with special characters of the password percent-encoded.',
      { retryable: false },
    );
  }
}

function databaseIn(url: string): string {
  const [, named] = /^[^:]+:\/\/[^/]+\/([^?]+)/.exec(url) ?? [];
  return named === undefined ? 'parley' : decodeURIComponent(named);
}

function tellOfOutages(client: MongoClient, log?: Pick<Logger, 'info' | 'warn'>): void {
  const away = new Set<string>();
  client.on('serverHeartbeatFailed', ({ connectionId: server, failure }) => {
    if (away.has(server)) return;
    away.add(server);
    log?.warn({ server, reason: failure.name }, 'MongoDB does not answer; it is tried again until it does');
  });
  client.on('serverHeartbeatSucceeded', ({ connectionId: server }) => {
    if (away.delete(server)) log?.info({ server }, 'MongoDB answers again');
  });
}

/** A server that is gone is not waited for: what it was asked has failed or been answered. */
async function closeWithin(milliseconds: number, client: MongoClient): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([client.close().catch(() => undefined), late]);
  clearTimeout(timer);
}
