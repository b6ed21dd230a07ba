import { ParleyError } from '@parley/contracts';
import { partitionOf, type ConsumerOptions, type Message, type OutgoingMessage } from '@parley/broker';
import type { Feed, Intake, LaneAdapter, PartitionRef, ResumeAt } from '@parley/broker/lanes';
import { ManualTime } from './manual-time.js';

/**
 * An engine for lanes in which nothing happens by itself: time is turned by hand, partitions are assigned and revoked
 * on request, and it can be told to fail. It has no notion of a group but the offsets it was asked to commit.
 */
export class MemoryEngine implements LaneAdapter {
  readonly time = new ManualTime();
  readonly random = () => 0.999;
  readonly committed = new Map<string, string>();
  readonly paused = new Set<string>();
  readonly records = new Map<string, Message[]>();
  readonly topics = new Map<string, number>();
  /** Operations that fail while they stand here. */
  readonly failing = new Set<'publish' | 'commit' | 'read'>();
  left = false;
  private intake: Intake | undefined;
  private readonly tails = new Set<() => void>();
  private readonly cursors = new Map<string, { at: PartitionRef; next: number }>();

  async ensureTopics(topics: readonly { readonly name: string; readonly partitions: number }[]): Promise<void> {
    for (const { name, partitions } of topics) this.topics.set(name, partitions);
  }

  async publish(topic: string, messages: readonly OutgoingMessage[]): Promise<void> {
    this.failIf('publish');
    for (const message of messages) {
      const partition = partitionOf(message.key, this.topics.get(topic) ?? 1);
      const log = this.log(topic, partition);
      log.push({ ...message, topic, partition, offset: String(log.length), storedAt: this.time.now() });
    }
    for (const wake of this.tails) wake();
    this.pump();
  }

  async read(topic: string, partition: number, from: string, limit: number): Promise<readonly Message[]> {
    this.failIf('read');
    return this.log(topic, partition).slice(Number(from), Number(from) + limit);
  }

  tail(topic: string, onRecord: (record: Message) => void) {
    let next = 0;
    const wake = () => {
      for (const record of this.log(topic, 0).slice(next)) {
        next += 1;
        onRecord(record);
      }
    };
    this.tails.add(wake);
    return { catchUp: async () => wake(), close: () => void this.tails.delete(wake) };
  }

  feed(_options: ConsumerOptions, intake: Intake): Feed {
    this.intake = intake;
    return {
      start: async () => undefined,
      pause: (at) => void this.paused.add(idOf(at)),
      resume: (at) => {
        this.paused.delete(idOf(at));
        this.pump();
      },
      commit: async (offsets) => {
        this.failIf('commit');
        for (const at of offsets) this.committed.set(idOf(at), at.offset);
      },
      share: () => 1,
      leave: async () => void (this.left = true),
    };
  }

  /** Gives a partition to the consumer, from where the group stands. */
  async assign(topic: string, partition = 0): Promise<void> {
    const at = { topic, partition };
    const offset = this.committed.get(idOf(at)) ?? '0';
    await this.intake!.assign({ ...at, offset });
    this.cursors.set(idOf(at), { at, next: Number(offset) });
    this.paused.delete(idOf(at));
    this.pump();
  }

  async revoke(topic: string, partition: number, deadline: number): Promise<void> {
    this.cursors.delete(`${topic}/${partition}`);
    await this.intake!.revoke({ topic, partition }, deadline);
  }

  log(topic: string, partition: number): Message[] {
    const id = idOf({ topic, partition });
    const log = this.records.get(id) ?? [];
    this.records.set(id, log);
    return log;
  }

  private pump(): void {
    if (this.left) return;
    const ends: ResumeAt[] = [...this.cursors.values()].map(({ at }) => ({
      ...at,
      offset: String(this.log(at.topic, at.partition).length),
    }));
    this.intake?.polled(ends);
    for (const cursor of this.cursors.values()) {
      if (this.paused.has(idOf(cursor.at))) continue;
      const messages = this.log(cursor.at.topic, cursor.at.partition).slice(cursor.next);
      if (messages.length > 0) cursor.next += this.intake!.offer(cursor.at, messages);
    }
  }

  private failIf(operation: 'publish' | 'commit' | 'read'): void {
    if (!this.failing.has(operation)) return;
    throw new ParleyError('broker-unavailable', `${operation} was told to fail`, { retryable: true });
  }
}

function idOf({ topic, partition }: PartitionRef): string {
  return `${topic}/${partition}`;
}
