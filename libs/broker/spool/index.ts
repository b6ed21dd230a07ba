import { timersBeside, type Time } from '../lanes/time.js';
import { Slots } from './slots.js';
import { Spool, type Publisher, type SpoolEvent } from './spool.js';
import { SpoolingPublisher } from './spooling-publisher.js';

export type { Publisher, SpoolEvent, SpoolHealth } from './spool.js';
export type { SpoolingPublisher } from './spooling-publisher.js';

export interface SpoolOptions {
  /** What messages are kept for. */
  readonly broker: Publisher;
  /** Holds the files `spool-<n>.db` and their locks; made where it is missing. */
  readonly folder: string;
  /** Bytes beyond which messages are refused with `spool-full`. */
  readonly maxBytes: number;
  readonly clock: { now(): string };
  /** Milliseconds the broker has for its answer before a message is kept instead. Default 2_000. */
  readonly answerWithin?: number;
  /** Told of what an operator wants to know. It must not throw. */
  readonly observe?: (event: SpoolEvent) => void;
  /** 0 ≤ n < 1, for the jitter of backoff. Default `Math.random`. */
  readonly random?: () => number;
  /** Default: the clock, and Node’s timers. */
  readonly time?: Time;
}

const ANSWER_WITHIN = 2_000;

/**
 * A broker to publish to that goes on accepting while the real one is away, on a disk of its own.
 * @throws ParleyError `spool-unusable`
 */
export function openSpool(options: SpoolOptions): SpoolingPublisher {
  const { broker, folder, maxBytes, answerWithin = ANSWER_WITHIN, observe = () => undefined } = options;
  const time = options.time ?? timersBeside(options.clock);
  const random = options.random ?? Math.random;
  const spool = new Spool({ broker, slots: new Slots(folder), maxBytes, answerWithin, time, random, observe });
  return new SpoolingPublisher({ broker, spool, time, answerWithin });
}
