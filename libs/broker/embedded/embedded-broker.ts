import { isParleyError, ParleyError } from '@parley/contracts';
import type { EmbeddedDatabase } from '@parley/runtime/sqlite';
import type { LaneAdapter } from '../lanes/feed.js';
import { LaneConsumer } from '../lanes/lane-consumer.js';
import type { Time } from '../lanes/time.js';
import { partitionOf } from '../partitioner.js';
import type { Broker, Consumer, ConsumerOptions, Message, OutgoingMessage } from '../port.js';
import { EmbeddedFeed } from './embedded-feed.js';
import { embeddedTail } from './embedded-tail.js';
import { Retention } from './retention.js';
import { sharedStateOf, type SharedState } from './shared-state.js';
import { BrokerTables } from './tables.js';

/** Milliseconds between two looks for commits of other processes, such as the command line’s; our own wake at once. */
const LOOK_AROUND = 500;

export interface EmbeddedBrokerParts {
  readonly database: EmbeddedDatabase;
  readonly time: Time;
  readonly random: () => number;
  readonly retentionHours: number;
}

/** Topics, records and offsets in the process’s own SQLite file. */
export class EmbeddedBroker implements Broker {
  private readonly database: EmbeddedDatabase;
  private readonly time: Time;
  private readonly tables: BrokerTables;
  private readonly shared: SharedState;
  private readonly retention: Retention;
  private readonly consumers = new Map<string, LaneConsumer>();
  private cancelLook: (() => void) | undefined;
  private seenVersion: number;
  private closed = false;

  constructor(private readonly parts: EmbeddedBrokerParts) {
    this.database = parts.database;
    this.time = parts.time;
    this.tables = new BrokerTables(parts.database.db);
    this.shared = sharedStateOf(parts.database.db);
    this.retention = new Retention(parts.database, this.tables, parts.time, parts.retentionHours);
    this.retention.start();
    this.seenVersion = this.tables.dataVersion();
    this.lookAround();
  }

  async ensureTopics(topics: readonly { readonly name: string; readonly partitions: number }[]): Promise<void> {
    const missing = topics.filter(({ name, partitions }) => !this.matches(name, partitions));
    if (missing.length === 0) return;
    await this.whileAvailable(() =>
      this.database.transact(() => {
        for (const { name, partitions } of missing) {
          if (!this.matches(name, partitions)) this.tables.insertTopic(name, partitions);
        }
      }),
    );
  }

  async publish(topicName: string, messages: readonly OutgoingMessage[]): Promise<void> {
    if (messages.length === 0) return;
    await this.whileAvailable(async () => {
      const topic = this.tables.topic(topicName);
      const storedAt = Date.parse(this.time.now());
      const records = messages.map(({ key, headers, value }) => ({
        partition: partitionOf(key, topic.partitions),
        key,
        headers: JSON.stringify(headers),
        value,
      }));
      const ends = await this.database.transact(() => this.tables.append(topic, records, storedAt));
      for (const [partition, end] of ends) this.wake(topic.id, partition, end);
    });
  }

  async consume(options: ConsumerOptions): Promise<Consumer> {
    if (this.shared.groups.has(options.group)) {
      throw new ParleyError(
        'group-taken',
        `Group ${options.group} already has a consumer in this process: drain it first, or give this one another group.`,
        { retryable: false, details: { group: options.group } },
      );
    }
    this.shared.groups.add(options.group);
    try {
      const consumer = await this.whileAvailable(() => LaneConsumer.start(options, this.adapter()));
      this.consumers.set(options.group, consumer);
      return consumer;
    } catch (error) {
      this.shared.groups.delete(options.group);
      throw error;
    }
  }

  async read(topic: string, partition: number, fromOffset: string, limit: number): Promise<readonly Message[]> {
    return this.whileAvailable(async () =>
      this.tables.read(this.tables.topic(topic), partition, Number(fromOffset), limit),
    );
  }

  async groups(): Promise<readonly string[]> {
    return this.whileAvailable(async () => this.tables.groups());
  }

  async lag(group: string): Promise<readonly { topic: string; partition: number; committed: string; end: string }[]> {
    return this.whileAvailable(async () =>
      this.tables.offsetsOf(group).map(({ topic, partition, committed }) => ({
        topic,
        partition,
        committed: String(committed),
        end: String(this.tables.end(this.tables.topic(topic).id, partition)),
      })),
    );
  }

  /** Abandons consumers that were not drained: what they had not committed is handled again later. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    this.cancelLook?.();
    this.retention.stop();
    await Promise.all([...this.consumers.values()].map((consumer) => consumer.abandon()));
    this.database.close();
  }

  private adapter(): LaneAdapter {
    return {
      time: this.time,
      random: this.parts.random,
      ensureTopics: (topics) => this.ensureTopics(topics),
      publish: (topic, messages) => this.publish(topic, messages),
      read: (topic, partition, from, limit) => this.read(topic, partition, from, limit),
      tail: (topic, onRecord) => embeddedTail(this.tables, this.shared, topic, onRecord),
      feed: (options, intake) =>
        new EmbeddedFeed(this.database, this.tables, this.shared, this.time, options, intake, () => {
          this.shared.groups.delete(options.group);
          this.consumers.delete(options.group);
        }),
    };
  }

  /** @throws ParleyError `topic-partitions-changed` */
  private matches(name: string, partitions: number): boolean {
    const existing = this.tables.findTopic(name);
    if (!existing || existing.partitions === partitions) return existing !== undefined;
    throw new ParleyError(
      'topic-partitions-changed',
      `Topic ${name} was made with ${existing.partitions} partitions, not ${partitions}: the order of contacts hangs on that number, so make a new topic instead.`,
      { retryable: false, details: { topic: name, existing: existing.partitions, wanted: partitions } },
    );
  }

  private wake(topicId: number, partition: number, end: number): void {
    for (const listener of this.shared.listeners) listener.grew(topicId, partition, end);
  }

  private lookAround(): void {
    this.cancelLook = this.time.after(LOOK_AROUND, () => {
      this.noticeOthers();
      this.lookAround();
    });
  }

  private noticeOthers(): void {
    try {
      const version = this.tables.dataVersion();
      for (const listener of this.shared.listeners) listener.looked?.();
      if (version === this.seenVersion) return;
      this.seenVersion = version;
      for (const { id, partitions } of this.tables.allTopics()) {
        for (let partition = 0; partition < partitions; partition += 1) {
          this.wake(id, partition, this.tables.end(id, partition));
        }
      }
    } catch {
      // The file cannot be read just now: the next look will.
    }
  }

  private async whileAvailable<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!isOfTheFile(error)) throw error;
      throw new ParleyError('broker-unavailable', 'The embedded broker could not read or write its database file.', {
        retryable: true,
        cause: error,
      });
    }
  }
}

/** The group commit says `storage-unavailable`; a read outside it throws SQLite’s own error, or that the file was closed. */
function isOfTheFile(error: unknown): boolean {
  if (isParleyError(error)) return error.code === 'storage-unavailable';
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ERR_SQLITE_ERROR' || code === 'ERR_INVALID_STATE';
}
