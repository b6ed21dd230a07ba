import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import { describeOn } from '@parley/testkit/engines';
import {
  ack,
  deadLetterTopicOf,
  park,
  releaseKey,
  type Broker,
  type Consumer,
  type ConsumerOptions,
} from '../index.js';
import { openKafkaBroker, type KafkaBrokerOptions } from './index.js';

const clock = { now: () => new Date().toISOString() };
const message = (key: string, value: string) => ({ key, headers: { ce_id: value }, value });

describeOn('kafka', 'the Kafka broker, beside the contract', (address) => {
  let prefix: string;
  let open: Broker[];

  beforeEach(() => {
    prefix = `spec-${randomUUID().slice(0, 8)}-`;
    open = [];
  });
  afterEach(() => Promise.all(open.map((broker) => broker.close())));

  const openBroker = async (options: Partial<KafkaBrokerOptions> = {}) => {
    const broker = await openKafkaBroker({ brokers: address.split(','), clientId: 'spec', clock, prefix, ...options });
    open.push(broker);
    return broker;
  };

  const admin = async <T>(work: (admin: ReturnType<Kafka['admin']>) => Promise<T>): Promise<T> => {
    const client = new Kafka({ brokers: address.split(','), logLevel: logLevel.NOTHING }).admin();
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.disconnect();
    }
  };

  /** A consumer, and a promise of the moment when so many messages were handled. */
  const consume = async (broker: Broker, count: number, options: Partial<ConsumerOptions> = {}) => {
    const values: string[] = [];
    const all = Promise.withResolvers<void>();
    const consumer: Consumer = await broker.consume({
      group: 'g',
      topics: ['t'],
      handler: async ({ value }) => {
        values.push(value);
        if (values.length === count) all.resolve();
        return ack;
      },
      ...options,
    });
    return { consumer, values, all: all.promise };
  };

  it('puts its prefix before the names of topics and groups, and shows it to nobody', async () => {
    const broker = await openBroker();
    await broker.ensureTopics([{ name: 't', partitions: 1 }]);
    const { all, consumer, values } = await consume(broker, 1);
    await broker.publish('t', [message('a', '1')]);
    await all;
    await consumer.drain(1_000);
    expect(values).toEqual(['1']);
    expect(await broker.read('t', 0, '0', 1)).toMatchObject([{ topic: 't' }]);
    expect(await broker.groups()).toEqual(['g']);
    expect(await broker.lag('g')).toEqual([{ topic: 't', partition: 0, committed: '1', end: '1' }]);
    const onWire = await admin(async (client) => ({
      topics: (await client.listTopics()).filter((topic) => topic.startsWith(prefix)).sort(),
      groups: (await client.listGroups()).groups.filter(({ groupId }) => groupId.startsWith(prefix)),
    }));
    expect(onWire.topics).toEqual([`${prefix}dead-letters.g`, `${prefix}t`]);
    expect(onWire.groups).toMatchObject([{ groupId: `${prefix}g` }]);
    expect(await (await openBroker({ prefix: `${prefix}other-` })).groups()).toEqual([]);
  });

  it('makes log topics that keep a month, and dead letters that stay', async () => {
    const broker = await openBroker({ replication: 1 });
    await broker.ensureTopics([
      { name: 't', partitions: 2 },
      { name: deadLetterTopicOf('g'), partitions: 1 },
    ]);
    const retentionOf = (topic: string) =>
      admin(async (client) => {
        const configNames = ['retention.ms', 'message.timestamp.type'];
        const { resources } = await client.describeConfigs({
          includeSynonyms: false,
          resources: [{ type: 2, name: prefix + topic, configNames }],
        });
        return Object.fromEntries(resources[0]!.configEntries.map((entry) => [entry.configName, entry.configValue]));
      });
    expect(await retentionOf('t')).toEqual({ 'retention.ms': '2592000000', 'message.timestamp.type': 'LogAppendTime' });
    expect(await retentionOf(deadLetterTopicOf('g'))).toMatchObject({ 'retention.ms': '-1' });
  });

  it.each(['gzip', 'none'] as const)('stores with compression %s what can be read', async (compression) => {
    const broker = await openBroker({ compression });
    await broker.ensureTopics([{ name: 't', partitions: 1 }]);
    await broker.publish('t', [message('a', 'x'.repeat(10_000))]);
    expect(await broker.read('t', 0, '0', 1)).toMatchObject([{ value: 'x'.repeat(10_000) }]);
  });

  it('refuses a message that no broker takes, and one that this broker does not take, and goes on', async () => {
    const broker = await openBroker({ compression: 'none' });
    await broker.ensureTopics([{ name: 't', partitions: 1 }]);
    const tooLarge = { code: 'message-too-large', retryable: false };
    await expect(broker.publish('t', [message('a', 'x'.repeat(1_000_000))])).rejects.toMatchObject(tooLarge);
    await admin((client) =>
      client.alterConfigs({
        validateOnly: false,
        resources: [{ type: 2, name: `${prefix}t`, configEntries: [{ name: 'max.message.bytes', value: '1000' }] }],
      }),
    );
    await expect(broker.publish('t', [message('a', 'x'.repeat(2_000))])).rejects.toMatchObject(tooLarge);
    await broker.publish('t', [message('a', 'small')]);
    expect((await broker.read('t', 0, '0', 10)).map(({ value }) => value)).toEqual(['small']);
  });

  it('shows the lag of a partition that lanes hold up, and that it is alive, while it fetches nothing of it', async () => {
    const broker = await openBroker();
    await broker.ensureTopics([{ name: 't', partitions: 1 }]);
    const blocked = Promise.withResolvers<void>();
    const { consumer } = await consume(broker, 0, {
      queueLimit: 4,
      handler: async () => {
        await blocked.promise;
        return ack;
      },
    });
    const publish = () =>
      broker.publish(
        't',
        Array.from({ length: 1_000 }, (_, i) => message(`k${i}`, String(i))),
      );
    await publish();
    while (consumer.health().lag < 1_000) await broker.groups();
    const { lastPollAt } = consumer.health();
    await publish();
    while (consumer.health().lag < 2_000) await broker.groups();
    expect(consumer.health().lastPollAt! > lastPollAt!).toBe(true);
    blocked.resolve();
    while (consumer.health().lag > 0) await broker.groups();
    await consumer.drain(1_000);
  });

  it('hands parked messages over again when another process releases their key', async () => {
    const [broker, other] = [await openBroker(), await openBroker()];
    await broker.ensureTopics([{ name: 't', partitions: 1 }]);
    const [parked, redriven] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let mended = false;
    await consume(broker, 0, {
      handler: async () => (mended ? ack : park('bad')),
      observe: ({ kind }) => {
        if (kind === 'parked') parked.resolve();
        if (kind === 'redriven') redriven.resolve();
      },
    });
    await broker.publish('t', [message('a', '1')]);
    await parked.promise;
    mended = true;
    await releaseKey(other, 'g', 'a', clock.now());
    await redriven.promise;
  });

  it('says that a group is used by members of another kind', async () => {
    const broker = await openBroker();
    await broker.ensureTopics([{ name: 't', partitions: 1 }]);
    const kafka = new Kafka({ brokers: address.split(','), logLevel: logLevel.NOTHING });
    const stranger = kafka.consumer({ groupId: `${prefix}g` });
    await stranger.connect();
    await stranger.subscribe({ topic: `${prefix}t` });
    const joined = new Promise((resolve) => stranger.on('consumer.group_join', resolve));
    await stranger.run({ eachMessage: async () => undefined });
    await joined;
    await expect(consume(broker, 0)).rejects.toMatchObject({ code: 'broker-refused', retryable: false });
    await stranger.disconnect();
  });

  it('goes on, and says so loudly, where Kafka deleted what the group had not read', async () => {
    const errors: string[] = [];
    const log = {
      info: () => undefined,
      warn: () => undefined,
      error: (_: unknown, text: string) => errors.push(text),
    };
    const broker = await openBroker({ log: log as unknown as NonNullable<KafkaBrokerOptions['log']> });
    await broker.ensureTopics([{ name: 't', partitions: 1 }]);
    await broker.publish('t', [message('a', '0')]);
    const first = await consume(broker, 1);
    await first.all;
    await first.consumer.drain(1_000);
    await broker.publish(
      't',
      ['1', '2', '3'].map((value) => message('a', value)),
    );
    await admin(async (client) => {
      await client.fetchTopicOffsets(`${prefix}t`);
      await client.deleteTopicRecords({ topic: `${prefix}t`, partitions: [{ partition: 0, offset: '3' }] });
    });
    const second = await consume(broker, 1);
    await second.all;
    expect(second.values).toEqual(['3']);
    expect(errors).toEqual(['Kafka deleted records that a group had not read: it goes on behind them']);
    expect(await broker.read('t', 0, '0', 10)).toMatchObject([{ value: '3' }]);
  });

  it('sets no timer that lies in the past, of which Node would warn, and says nothing of what is in a message', async () => {
    const timers = jest.spyOn(globalThis, 'setTimeout');
    const said: unknown[] = [];
    const note = (...words: unknown[]) => void said.push(words);
    const log = { info: note, warn: note, error: note } as unknown as NonNullable<KafkaBrokerOptions['log']>;
    const notices = jest.spyOn(console, 'log');
    const broker = await openBroker({ log });
    await broker.ensureTopics([{ name: 't', partitions: 1 }]);
    const { all, consumer } = await consume(broker, 1);
    await broker.publish('t', [message('+15550100', 'a secret')]);
    await all;
    await consumer.drain(1_000);
    await broker.close();
    const delays = timers.mock.calls.map(([, delay]) => delay ?? 0);
    expect(delays.length).toBeGreaterThan(0);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
    expect(notices).not.toHaveBeenCalled();
    expect(JSON.stringify(said)).not.toMatch(/15550100|a secret/);
    jest.restoreAllMocks();
  });
});
