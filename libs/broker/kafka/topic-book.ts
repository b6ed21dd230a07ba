import { ParleyError } from '@parley/contracts';
import type { Admin } from 'kafkajs';
import type { Time } from '../lanes/time.js';
import { isKeptForEver } from '../topics.js';
import { pause } from './bounded.js';
import type { Names } from './names.js';
import { portError, typeOf } from './errors.js';
import type { Renewable } from './renewable.js';

export interface TopicWanted {
  readonly name: string;
  readonly partitions: number;
}

const DAY = 86_400_000;
/** Far longer than a halted group goes unnoticed: Kafka deletes by age, whether or not a group has read it. */
const LOG_RETENTION = 30 * DAY;
/** Milliseconds between two looks for a topic that was just made, and how many there are. */
const LOOK_AGAIN = 100;
const LOOKS = 100;
const notYetThere: ReadonlySet<string | undefined> = new Set([
  'UNKNOWN_TOPIC_OR_PARTITION',
  'LEADER_NOT_AVAILABLE',
  'NOT_LEADER_FOR_PARTITION',
]);

/** The topics there are, and how many partitions each has. */
export class TopicBook {
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly admin: Renewable<Admin>,
    private readonly names: Names,
    private readonly replication: number | undefined,
    private readonly time: Time,
  ) {}

  /** @throws ParleyError `topic-unknown`, `broker-unavailable` */
  async partitionsOf(topic: string): Promise<number> {
    const known = this.counts.get(topic);
    if (known !== undefined) return known;
    const [count] = await this.look([topic]).catch((error: unknown) => {
      throw portError(error, topic);
    });
    return count!;
  }

  /** @throws ParleyError `topic-partitions-changed`, `broker-unavailable` */
  async ensure(topics: readonly TopicWanted[]): Promise<void> {
    const unseen = topics.filter((topic) => !this.matches(topic));
    if (unseen.length === 0) return;
    const there = new Set(await this.admin.use((admin) => admin.listTopics()));
    const missing = unseen.filter(({ name }) => !there.has(this.names.onWire(name)));
    if (missing.length > 0) await this.make(missing);
    await this.seen(unseen.map(({ name }) => name));
    for (const topic of unseen) this.matches(topic);
  }

  private async make(missing: readonly TopicWanted[]): Promise<void> {
    const topics = missing.map(({ name, partitions }) => ({
      topic: this.names.onWire(name),
      numPartitions: partitions,
      ...(this.replication === undefined ? {} : { replicationFactor: this.replication }),
      configEntries: this.configOf(name),
    }));
    // Where another process was quicker, what it made is looked at next.
    await this.admin.use((admin) => admin.createTopics({ topics, waitForLeaders: false }));
  }

  private configOf(name: string): { name: string; value: string }[] {
    const retention = isKeptForEver(name) ? -1 : LOG_RETENTION;
    const config = {
      'cleanup.policy': 'delete',
      'retention.ms': String(retention),
      'retention.bytes': '-1',
      'message.timestamp.type': 'LogAppendTime',
      // With one replica away, acks=all still means two copies.
      ...((this.replication ?? 0) >= 3 ? { 'min.insync.replicas': '2' } : {}),
    };
    return Object.entries(config).map(([key, value]) => ({ name: key, value }));
  }

  /** The brokers hear of a new topic one after another, and lead its partitions a little later. */
  private async seen(topics: readonly string[]): Promise<void> {
    for (let looks = 1; ; looks += 1) {
      try {
        await this.look(topics);
        for (const topic of topics) {
          await this.admin.use((admin) => admin.fetchTopicOffsets(this.names.onWire(topic)));
        }
        return;
      } catch (error) {
        if (looks === LOOKS || !notYetThere.has(typeOf(error))) throw error;
        await pause(LOOK_AGAIN, this.time);
      }
    }
  }

  private async look(topics: readonly string[]): Promise<readonly number[]> {
    const wanted = topics.map((topic) => this.names.onWire(topic));
    const found = await this.admin.use((admin) => admin.fetchTopicMetadata({ topics: wanted }));
    for (const { name, partitions } of found.topics) this.counts.set(this.names.ofWire(name), partitions.length);
    return topics.map((topic) => this.counts.get(topic)!);
  }

  private matches({ name, partitions }: TopicWanted): boolean {
    const existing = this.counts.get(name);
    if (existing === undefined || existing === partitions) return existing !== undefined;
    throw new ParleyError(
      'topic-partitions-changed',
      `Topic ${name} has ${existing} partitions, not ${partitions}: the order of contacts hangs on that number, so set PARLEY_PARTITIONS back, or make a new topic.`,
      { retryable: false, details: { topic: name, existing, wanted: partitions } },
    );
  }
}
