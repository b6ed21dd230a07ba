import type { Admin, Cluster, Producer } from 'kafkajs';
import { ParleyError } from '@parley/contracts';
import type { Feed, Intake, LaneAdapter } from '../lanes/feed.js';
import { LaneConsumer } from '../lanes/lane-consumer.js';
import { timersBeside, type Time } from '../lanes/time.js';
import type { Broker, Consumer, ConsumerOptions, Message, OutgoingMessage } from '../port.js';
import { Connections } from './connections.js';
import { deadlinesOf, type Deadlines } from './deadlines.js';
import { portError } from './errors.js';
import { GroupBook, type GroupOffset } from './group-book.js';
import { GroupMember } from './group-member.js';
import { KafkaFeed } from './kafka-feed.js';
import { Names } from './names.js';
import type { KafkaBrokerOptions } from './options.js';
import { ownMark } from './process-mark.js';
import { PartitionReader } from './partition-reader.js';
import { Publisher } from './publisher.js';
import { Renewable } from './renewable.js';
import { TopicBook, type TopicWanted } from './topic-book.js';
import { TopicTail } from './topic-tail.js';

/** Topics, records and offsets in a Kafka cluster. */
export class KafkaBroker implements Broker {
  private readonly time: Time;
  private readonly names: Names;
  private readonly connections: Connections;
  private readonly admin: Renewable<Admin>;
  private readonly producer: Renewable<Producer>;
  private readonly reading: Renewable<Cluster>;
  private readonly topics: TopicBook;
  private readonly groupBook: GroupBook;
  private readonly publisher: Publisher;
  private readonly reader: PartitionReader;
  private readonly consumers = new Map<string, LaneConsumer>();
  private readonly taken = new Set<string>();
  private closed = false;

  constructor(private readonly options: KafkaBrokerOptions) {
    this.time = options.time ?? timersBeside(options.clock);
    this.names = new Names(options.prefix ?? '');
    this.connections = new Connections(options);
    this.admin = new Renewable(() => this.connections.admin(), this.time);
    this.producer = new Renewable(() => this.connections.producer(), this.time);
    this.reading = new Renewable(() => this.connections.cluster(), this.time);
    this.topics = new TopicBook(this.admin, this.names, options.replication, this.time);
    this.groupBook = new GroupBook(this.admin, this.names);
    this.publisher = new Publisher(this.producer, this.topics, this.names, options.compression ?? 'gzip');
    this.reader = new PartitionReader(this.reading, this.names, this.time);
  }

  /** @throws ParleyError `broker-unavailable`, `broker-access-denied` */
  async reach(): Promise<void> {
    await inWordsOfThePort(() => this.admin.use((admin) => admin.describeCluster()));
  }

  async ensureTopics(topics: readonly TopicWanted[]): Promise<void> {
    await inWordsOfThePort(() => this.topics.ensure(topics));
  }

  publish(topic: string, messages: readonly OutgoingMessage[]): Promise<void> {
    return this.publisher.publish(topic, messages);
  }

  /** @throws ParleyError `group-taken`, `handler-deadline-too-long`, `topic-unknown`, `broker-unavailable` */
  async consume(options: ConsumerOptions): Promise<Consumer> {
    const deadlines = deadlinesOf(options, this.options.sessionTimeout);
    if (this.taken.has(options.group)) {
      throw new ParleyError(
        'group-taken',
        `Group ${options.group} already has a consumer of this broker: drain it first, or give this one another group.`,
        { retryable: false, details: { group: options.group } },
      );
    }
    this.taken.add(options.group);
    try {
      const { handlerDeadline } = deadlines;
      const consumer = await inWordsOfThePort(async () => {
        for (const topic of options.topics) await this.topics.partitionsOf(topic);
        return LaneConsumer.start({ ...options, handlerDeadline }, this.adapter(deadlines));
      });
      this.consumers.set(options.group, consumer);
      return consumer;
    } catch (error) {
      this.taken.delete(options.group);
      throw error;
    }
  }

  read(topic: string, partition: number, fromOffset: string, limit: number): Promise<readonly Message[]> {
    return inWordsOfThePort(async () => {
      await this.topics.partitionsOf(topic);
      return this.reader.read(topic, partition, BigInt(fromOffset), limit);
    });
  }

  groups(): Promise<readonly string[]> {
    return inWordsOfThePort(() => this.groupBook.groups());
  }

  lag(group: string): Promise<readonly GroupOffset[]> {
    return inWordsOfThePort(() => this.groupBook.lag(group));
  }

  /** Abandons consumers that were not drained: what they had not committed is handled again later. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await Promise.all([...this.consumers.values()].map((consumer) => consumer.abandon()));
    for (const client of [this.admin, this.producer, this.reading]) client.close();
  }

  private adapter(deadlines: Deadlines): LaneAdapter {
    return {
      time: this.time,
      random: this.random,
      ensureTopics: (topics) => this.ensureTopics(topics),
      publish: (topic, messages) => this.publish(topic, messages),
      read: (topic, partition, from, limit) => this.read(topic, partition, from, limit),
      tail: (topic, onRecord) => new TopicTail(this.reader, topic, onRecord, this.time),
      feed: (options, intake) => this.feed(options, intake, deadlines),
    };
  }

  private feed({ group, topics, startAt }: ConsumerOptions, intake: Intake, deadlines: Deadlines): Feed {
    const { time, names, random } = this;
    const [cluster, coordination] = [1, 2].map(() => new Renewable(() => this.connections.cluster(), time));
    const wire = { group: names.onWire(group), topics: topics.map((topic) => names.onWire(topic)) };
    return new KafkaFeed({
      ...deadlines,
      member: new GroupMember(coordination!, cluster!, { ...wire, ...deadlines, mark: ownMark }, time),
      cluster: cluster!,
      names,
      intake,
      startAt: startAt ?? 'earliest',
      time,
      random,
      log: this.options.log,
      onLeave: () => {
        cluster!.close();
        coordination!.close();
        this.taken.delete(group);
        this.consumers.delete(group);
      },
    });
  }

  private readonly random = (): number => (this.options.random ?? Math.random)();
}

async function inWordsOfThePort<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw portError(error);
  }
}
