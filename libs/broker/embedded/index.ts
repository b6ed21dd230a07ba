import { openDatabase } from '@parley/runtime/sqlite';
import type { Broker } from '../port.js';
import { timersBeside, type Time } from '../lanes/time.js';
import { EmbeddedBroker } from './embedded-broker.js';
import { brokerSchema } from './schema.js';

export interface EmbeddedBrokerOptions {
  /** The SQLite file; the event store’s own file shares its fsyncs. */
  readonly file: string;
  readonly clock: { now(): string };
  /** 0 ≤ n < 1, for the jitter of backoff. Default `Math.random`. */
  readonly random?: () => number;
  /** Hours for which messages are kept after every group has committed them. Default 168 (a week). */
  readonly retentionHours?: number;
  /** Default: the clock, and Node’s timers. */
  readonly time?: Time;
}

const WEEK_HOURS = 168;

/** @throws ParleyError `storage-unavailable`, `storage-newer-than-code` */
export function openEmbeddedBroker(options: EmbeddedBrokerOptions): Broker {
  const database = openDatabase(options.file, { synchronous: 'FULL' });
  try {
    database.migrate('broker', brokerSchema);
    return new EmbeddedBroker({
      database,
      time: options.time ?? timersBeside(options.clock),
      random: options.random ?? Math.random,
      retentionHours: options.retentionHours ?? WEEK_HOURS,
    });
  } catch (error) {
    database.close();
    throw error;
  }
}
