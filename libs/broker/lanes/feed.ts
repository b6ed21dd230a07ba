import type { Broker, ConsumerOptions, Message } from '../port.js';
import type { Time } from './time.js';

export interface PartitionRef {
  readonly topic: string;
  readonly partition: number;
}

/** Where a group goes on in a partition: the first offset that is not done. */
export interface ResumeAt extends PartitionRef {
  readonly offset: string;
}

/**
 * What the lanes offer an adapter: it calls these. Partitions with the same number of all topics of a group belong to
 * the same member, so that a key has one lane.
 */
export interface Intake {
  /** The partition is this member’s, from this offset on. Offer nothing of it before this resolves. */
  assign(at: ResumeAt): Promise<void>;
  /**
   * Messages in the order of their offsets. Answers how many were taken. Where it is fewer than offered, the partition
   * was paused: offer the rest once more after `resume`.
   */
  offer(at: PartitionRef, messages: readonly Message[]): number;
  /** The partition goes to another member: resolves when its lanes stand still and what is contiguous is committed. */
  revoke(at: PartitionRef, deadline: number): Promise<void>;
  /** The broker was reached; `ends` are the offsets the next messages of these partitions will get. */
  polled(ends: readonly ResumeAt[]): void;
  /** The adapter cannot go on, and waiting would not help: the consumer halts, loudly. */
  halt(because: string): void;
}

/** One member of a group. Nothing of it throws for a reason that passes: the adapter tries again by itself. */
export interface Feed {
  start(): Promise<void>;
  pause(at: PartitionRef): void;
  resume(at: PartitionRef): void;
  /** Part of the group’s partitions that this member holds, 0 to 1; never 0 while anything of them is offered. */
  share(): number;
  /** Rejects where it cannot be known that the offsets were recorded; the lanes will ask again. */
  commit(offsets: readonly ResumeAt[]): Promise<void>;
  /** Leaves the group. Nothing is offered afterwards. */
  leave(): Promise<void>;
}

/** A topic of one partition, read from its beginning. */
export interface Tail {
  /** Resolves when every record stored before the call was handed over. */
  catchUp(): Promise<void>;
  close(): void;
}

/** Everything the lanes need of an engine. What it means to consume is the same for all of them, and lives in this folder. */
export interface LaneAdapter extends Pick<Broker, 'ensureTopics' | 'publish' | 'read'> {
  readonly time: Time;
  /** 0 ≤ n < 1. */
  readonly random: () => number;
  feed(options: ConsumerOptions, intake: Intake): Feed;
  /** Hands over each record once, in order, soon after it was stored. */
  tail(topic: string, onRecord: (record: Message) => void): Tail;
}
