import { partitionOf } from '@parley/broker';
import { contentOf, keysIn, Listening, makeTopic, message, series, valuesOf, type BrokerCase } from './harness.js';

export const publishing: readonly BrokerCase[] = [
  {
    name: 'keeps every field of a message, to the letter, over a restart',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      const sent = [
        message('contact', '{"text":"👩‍👩‍👧 Ça va? מתי\\u0000\\n"}', {
          ce_id: '1',
          'parley-revision': '0',
          ünusual: '“é”',
        }),
        message('', ''),
        message('contact', 'x'.repeat(100_000)),
      ];
      await harness.broker.publish(topic, sent);
      const broker = await harness.reopen();
      const stored = await contentOf(broker, topic);
      expect(stored.map(({ key, value, headers }) => ({ key, value, headers }))).toEqual(sent);
      for (const each of stored) {
        expect(each).toMatchObject({ topic, partition: 0 });
        expect(each.storedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      }
    },
  },
  {
    name: 'reads from any offset, inclusive, as many as asked for',
    async run(harness) {
      const { broker } = harness;
      const topic = await makeTopic(harness, 't');
      await broker.publish(topic, series('a', 10));
      const all = await contentOf(broker, topic);
      expect(valuesOf(await broker.read(topic, 0, all[3]!.offset, 4))).toEqual(['a3', 'a4', 'a5', 'a6']);
      expect(await broker.read(topic, 0, String(BigInt(all[9]!.offset) + 1n), 4)).toEqual([]);
    },
  },
  {
    name: 'gives N concurrent sends N distinct offsets, and all of them can be read back (pitfall 11)',
    async run(harness) {
      const { broker } = harness;
      const topic = await makeTopic(harness, 't', 4);
      const values = Array.from({ length: 200 }, (_, index) => `v${index}`);
      await Promise.all(values.map((value, index) => broker.publish(topic, [message(`key${index % 17}`, value)])));
      const stored = await contentOf(broker, topic, 4);
      expect(valuesOf(stored).sort()).toEqual([...values].sort());
      expect(new Set(stored.map(({ partition, offset }) => `${partition}/${offset}`)).size).toBe(values.length);
    },
  },
  {
    name: 'keeps the order of a key over sends that do not wait for each other (pitfall 10)',
    async run(harness) {
      const { broker } = harness;
      const topic = await makeTopic(harness, 't', 3);
      const sends = Array.from({ length: 50 }, (_, i) =>
        broker.publish(topic, [...series('a', 2, 2 * i), message('b', `b${i}`)]),
      );
      await Promise.all(sends);
      const stored = valuesOf(await contentOf(broker, topic, 3));
      expect(stored.filter((value) => value.startsWith('a'))).toEqual(valuesOf(series('a', 100)));
      expect(stored.filter((value) => value.startsWith('b'))).toEqual(valuesOf(series('b', 50)));
    },
  },
  {
    name: 'puts a key where our own partitioner says (pitfall 14)',
    async run(harness) {
      const { broker } = harness;
      const topic = await makeTopic(harness, 't', 12);
      const keys = Array.from({ length: 60 }, (_, index) => `contact${index}`);
      await broker.publish(
        topic,
        keys.map((key) => message(key, key)),
      );
      const stored = await contentOf(broker, topic, 12);
      expect(stored).toHaveLength(60);
      for (const { key, partition } of stored) expect(partition).toBe(partitionOf(key, 12));
    },
  },
  {
    name: 'refuses a topic that was never made',
    async run(harness) {
      const unknown = { code: 'topic-unknown', retryable: false };
      await expect(harness.broker.publish(`${harness.prefix}none`, series('a', 1))).rejects.toMatchObject(unknown);
      await expect(harness.broker.read(`${harness.prefix}none`, 0, '0', 1)).rejects.toMatchObject(unknown);
      await expect(Listening.start(harness, 'g', [`${harness.prefix}none`])).rejects.toMatchObject(unknown);
    },
  },
  {
    name: 'refuses another partition count for a topic, and takes the same again (pitfall 14)',
    async run(harness) {
      const topic = await makeTopic(harness, 't', 3);
      await harness.broker.publish(
        topic,
        keysIn(2, 3, 1).map((key) => message(key, 'kept')),
      );
      const changed = { code: 'topic-partitions-changed', retryable: false };
      const broker = await harness.reopen();
      await expect(broker.ensureTopics([{ name: topic, partitions: 4 }])).rejects.toMatchObject(changed);
      await broker.ensureTopics([{ name: topic, partitions: 3 }]);
      expect(valuesOf(await broker.read(topic, 2, '0', 10))).toEqual(['kept']);
    },
  },
  {
    name: 'keeps all of one publish in order, however much larger it is than a request may be',
    async run(harness) {
      const topic = await makeTopic(harness, 't', 2);
      const filler = 'x'.repeat(1_000);
      const sent = Array.from({ length: 3_000 }, (_, i) => message('a', `${i}${filler}`));
      await harness.broker.publish(topic, sent);
      expect(valuesOf(await contentOf(harness.broker, topic, 2))).toEqual(valuesOf(sent));
    },
  },
  {
    name: 'says that it is unavailable once it is closed',
    async run(harness) {
      const { broker } = harness;
      const topic = await makeTopic(harness, 't');
      await broker.publish(topic, series('a', 1));
      await broker.close();
      const unavailable = { code: 'broker-unavailable', retryable: true };
      await expect(broker.publish(topic, series('a', 1))).rejects.toMatchObject(unavailable);
      await expect(broker.read(topic, 0, '0', 1)).rejects.toMatchObject(unavailable);
      await expect(broker.groups()).rejects.toMatchObject(unavailable);
    },
  },
];
