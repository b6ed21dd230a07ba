import type { ConsumerEvent, Message } from '../port.js';
import type { Attempts } from './attempt.js';
import type { DeadLetters } from './dead-letters.js';
import type { LaneSettings } from './settings.js';

export type MessageAt = Pick<Message, 'topic' | 'partition' | 'offset' | 'key'>;

/** What the jobs of one consumer share. */
export interface LaneWork {
  readonly settings: LaneSettings;
  readonly attempts: Attempts;
  readonly deadLetters: DeadLetters;
  /** Whoever waits for an engine to come back. */
  readonly awaitingEngine: Set<unknown>;
  /** Keys whose handler was given up and may still run. */
  readonly strays: Map<string, Promise<unknown>>;
  /** Milliseconds to wait after so many failures in a row. */
  backoff(failures: number): number;
  halt(because: string, at: MessageAt): void;
  tell(kind: ConsumerEvent['kind'], at: MessageAt, more?: Pick<ConsumerEvent, 'because' | 'attempt'>): void;
}
