import type { Headers } from '@parley/contracts';

export interface OutgoingMessage {
  /** The contact id: it chooses the partition and the lane. */
  readonly key: string;
  readonly headers: Headers;
  /** JSON, UTF-8. */
  readonly value: string;
}

export interface Message extends OutgoingMessage {
  readonly topic: string;
  readonly partition: number;
  /** Place in the partition, as a decimal string. */
  readonly offset: string;
  /** When the broker stored it. */
  readonly storedAt: string;
}

/**
 * What became of a message; a value, never a thrown error.
 * - `ack`: done (or nothing to do).
 * - `retry`: try again in place, with backoff, a bounded number of times; then it is parked.
 * - `park`: to the dead-letter topic; later messages of its key queue behind it, other keys flow.
 * - `halt`: stop this consumer loudly and keep the message: the fault is not the message’s.
 */
export type Outcome =
  | { readonly kind: 'ack' }
  | { readonly kind: 'retry'; readonly because: string }
  | { readonly kind: 'park'; readonly because: string }
  | { readonly kind: 'halt'; readonly because: string };

export const ack: Outcome = { kind: 'ack' };
export const retry = (because: string): Outcome => ({ kind: 'retry', because });
export const park = (because: string): Outcome => ({ kind: 'park', because });
export const halt = (because: string): Outcome => ({ kind: 'halt', because });

export interface HandlingContext {
  readonly attempt: number;
  /** Part of the group’s partitions that this member holds, above 0 and up to 1: what a whole group may do, it may do that part of. */
  readonly share: number;
  /** Aborted when the consumer stops or the handler’s deadline passes. */
  readonly signal: AbortSignal;
}

export type MessageHandler = (message: Message, context: HandlingContext) => Promise<Outcome>;

export interface ConsumerOptions {
  /** Exact name of the group: offsets are kept under it. */
  readonly group: string;
  readonly topics: readonly string[];
  readonly handler: MessageHandler;
  /** Where a group without offsets begins. Default `earliest`. */
  readonly startAt?: 'earliest' | 'latest';
  /** Messages in flight at once over all lanes. Default 64. */
  readonly concurrency?: number;
  /** Messages fetched and waiting per partition before it is paused. Default 512. */
  readonly queueLimit?: number;
  /** Attempts in place before a message is parked. Default 6. */
  readonly maxAttempts?: number;
  /** Milliseconds before the second attempt; doubled, with jitter, up to `maxBackoff`. Defaults 100 and 10_000. */
  readonly backoff?: number;
  readonly maxBackoff?: number;
  /** Milliseconds one attempt may take before it counts as `retry`. Default 30_000. */
  readonly handlerDeadline?: number;
  /** Quarantined keys beyond which the consumer halts. Default 1_000. */
  readonly maxQuarantinedKeys?: number;
  /** Told of what an operator wants to know: for logs and metrics. It must not throw. */
  readonly observe?: (event: ConsumerEvent) => void;
}

/** Safe to log: a key is a contact id, and a reason is never a foreign error’s message. */
export interface ConsumerEvent {
  readonly kind:
    | 'retried'
    /** An engine is down: the message waits for it, uncounted. */
    | 'engine-unavailable'
    /** A sender code is at its rate: the message waits for its turn, uncounted. */
    | 'awaits-turn'
    | 'parked'
    /** The parked messages of a released key were handled again; `because` where one failed again. */
    | 'redriven'
    | 'halted'
    | 'paused'
    | 'resumed'
    | 'committed'
    | 'commit-failed';
  readonly group: string;
  readonly topic?: string;
  readonly partition?: number;
  readonly offset?: string;
  readonly key?: string;
  readonly because?: string;
  /** The attempt that led to this, from 1. */
  readonly attempt?: number;
}

export interface ConsumerHealth {
  readonly group: string;
  readonly state: 'starting' | 'running' | 'draining' | 'stopped' | 'halted';
  /** Why the consumer halted. */
  readonly because?: string;
  /** ISO instants. */
  readonly lastPollAt?: string;
  readonly lastCommitAt?: string;
  /** Part of the group’s partitions that this member holds, 0 to 1. */
  readonly share: number;
  /** Messages stored but not yet committed by the group. */
  readonly lag: number;
  readonly inFlight: number;
  readonly quarantinedKeys: number;
  /** Messages that wait on the dead-letter topic. */
  readonly parked: number;
  /** Attempts, since the start, after which a message was tried again. */
  readonly retried: number;
  /** Messages that wait for an engine (store, broker, read models) to come back; they are never parked for it. */
  readonly awaitingEngine: number;
}

export interface Consumer {
  health(): ConsumerHealth;
  /** Stops intake, lets lanes finish within `deadline` milliseconds, commits, leaves the group. Work that did not finish is not committed. */
  drain(deadline: number): Promise<void>;
}

/**
 * Durable, partitioned topics with at-least-once delivery and order per key.
 *
 * Errors: `broker-unavailable` (retryable), `topic-unknown`.
 */
export interface Broker {
  /** Makes topics that do not exist; refuses (`topic-partitions-changed`) one whose partition count differs. */
  ensureTopics(topics: readonly { readonly name: string; readonly partitions: number }[]): Promise<void>;
  /** Resolves once every message is durable. Messages of one key keep their order. */
  publish(topic: string, messages: readonly OutgoingMessage[]): Promise<void>;
  consume(options: ConsumerOptions): Promise<Consumer>;
  /** Stored messages of one partition from an offset (inclusive), for inspection; never moves a group. */
  read(topic: string, partition: number, fromOffset: string, limit: number): Promise<readonly Message[]>;
  /** Every group that ever committed an offset, by name. */
  groups(): Promise<readonly string[]>;
  /** Committed and last offsets of a group by topic and partition. */
  lag(group: string): Promise<readonly { topic: string; partition: number; committed: string; end: string }[]>;
  close(): Promise<void>;
}

/** The dead-letter topic of a group. */
export function deadLetterTopicOf(group: string): string {
  return `dead-letters.${group}`;
}
