import { ParleyError } from '@parley/contracts';
import { ack, deadLetterTopicOf, halt, park, releaseKey, retry } from '@parley/broker';
import { contentOf, Listening, makeTopic, message, series, valuesOf, type BrokerCase } from './harness.js';

const down = (code: string) => new ParleyError(code, 'down', { retryable: true });

export const parking: readonly BrokerCase[] = [
  {
    name: 'tries again a bounded number of times, then parks with the reason and the way back (pitfall 2)',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      const listening = await Listening.start(harness, 'g', [topic], () => retry('no such reply'), { maxAttempts: 3 });
      await harness.broker.publish(topic, [message('a', 'bad', { ce_id: '1' })]);
      await listening.done();
      expect(listening.calls.map((call) => call.context.attempt)).toEqual([1, 2, 3]);
      const [record] = await contentOf(harness.broker, deadLetterTopicOf(`${harness.prefix}g`));
      expect(record).toMatchObject({
        key: 'a',
        value: 'bad',
        headers: {
          ce_id: '1',
          'parley-dead-letter-kind': 'parked',
          'parley-dead-letter-topic': topic,
          'parley-dead-letter-partition': '0',
          'parley-dead-letter-offset': listening.calls[0]!.message.offset,
          'parley-dead-letter-group': `${harness.prefix}g`,
          'parley-dead-letter-reason': 'no such reply',
          'parley-dead-letter-attempts': '3',
          'parley-dead-letter-parked-at': expect.stringMatching(/Z$/),
        },
      });
      await listening.stop();
    },
  },
  {
    name: 'queues later messages of a parked key behind it, over a restart (pitfall 15)',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      const answer = ({ value }: { value: string }) => (value === 'a1' ? park('bad') : ack);
      const first = await Listening.start(harness, 'g', [topic], answer);
      await harness.broker.publish(topic, [...series('a', 3), ...series('b', 1)]);
      await first.done();
      await first.stop();
      expect(first.consumer.health()).toMatchObject({ quarantinedKeys: 1, parked: 2 });

      const broker = await harness.reopen();
      const second = await Listening.start(harness, 'g', [topic], answer);
      await broker.publish(topic, [...series('a', 2, 3), ...series('b', 1, 1)]);
      await second.done();
      expect([first.begun.sort(), second.begun]).toEqual([['a0', 'a1', 'b0'], ['b1']]);
      const parked = await contentOf(broker, deadLetterTopicOf(`${harness.prefix}g`));
      expect(valuesOf(parked)).toEqual(['a1', 'a2', 'a3', 'a4']);
      expect(second.consumer.health()).toMatchObject({ quarantinedKeys: 1, parked: 4 });
      await second.stop();
    },
  },
  {
    name: 'quarantines a key for one group alone',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      const parks = await Listening.start(harness, 'g1', [topic], () => park('bad'));
      const takes = await Listening.start(harness, 'g2', [topic]);
      await harness.broker.publish(topic, series('a', 3));
      await Promise.all([parks.done(), takes.done()]);
      expect([parks.begun, takes.begun]).toEqual([['a0'], ['a0', 'a1', 'a2']]);
      await Promise.all([parks.stop(), takes.stop()]);
    },
  },
  {
    name: 'hands the parked messages of a released key over again, in order, before newer ones',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      let mended = false;
      const listening = await Listening.start(harness, 'g', [topic], () => (mended ? ack : park('bad')));
      await harness.broker.publish(topic, series('a', 3));
      await listening.until('all were parked', () => listening.count('parked') === 3);
      mended = true;
      await releaseKey(harness.broker, `${harness.prefix}g`, 'a', '2026-11-20T15:00:00.000Z');
      await harness.broker.publish(topic, series('a', 2, 3));
      await listening.until('all were handled', () => listening.acknowledged.length === 5);
      expect(listening.acknowledged).toEqual(valuesOf(series('a', 5)));
      await listening.until('the key was free', () => listening.count('redriven') === 1);
      await listening.done();
      expect(listening.consumer.health()).toMatchObject({ quarantinedKeys: 0, parked: 0 });
      await listening.stop();
    },
  },
  {
    name: 'never parks a message because an engine is down, however often it fails',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      const codes = ['event-store-unavailable', 'broker-unavailable', 'read-models-unavailable', 'storage-unavailable'];
      const listening = await Listening.start(
        harness,
        'g',
        [topic],
        ({ value }, { attempt }) => {
          if (attempt <= 12) throw down(codes[attempt % codes.length]!);
          return value === 'a0' ? ack : park('bad');
        },
        { maxAttempts: 1 },
      );
      await harness.broker.publish(topic, series('a', 1));
      await listening.until('it waited for an engine', () => listening.consumer.health().awaitingEngine === 1);
      await listening.done();
      expect(listening.calls).toHaveLength(13);
      expect(listening.consumer.health()).toMatchObject({ parked: 0, awaitingEngine: 0, state: 'running' });
      await listening.stop();
    },
  },
  {
    name: 'halts when too many keys are quarantined, with the next one uncommitted (pitfall 15)',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      const options = { maxQuarantinedKeys: 2, concurrency: 1 };
      const listening = await Listening.start(harness, 'g', [topic], () => park('bad'), options);
      await harness.broker.publish(
        topic,
        ['a', 'b', 'c', 'd'].map((key) => message(key, key)),
      );
      await listening.until('it halted', () => listening.count('halted') === 1);
      const health = listening.consumer.health();
      expect(health).toMatchObject({ state: 'halted', quarantinedKeys: 2, because: expect.stringContaining('2 keys') });
      await listening.stop();
      const [at] = await harness.broker.lag(`${harness.prefix}g`);
      expect(BigInt(at!.end) - BigInt(at!.committed)).toBe(2n);
    },
  },
  {
    name: 'halts where a handler says so, says why, and has the message handled after a restart',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      const listening = await Listening.start(harness, 'g', [topic], ({ value }) =>
        value === 'a1' ? halt('broken invariant') : ack,
      );
      await harness.broker.publish(topic, series('a', 3));
      await listening.until('it halted', () => listening.count('halted') === 1);
      await harness.broker.publish(topic, series('b', 1));
      await listening.stop();
      expect(listening.begun).toEqual(['a0', 'a1']);
      expect(listening.consumer.health()).toMatchObject({ state: 'halted', because: 'broken invariant' });
      await harness.reopen();
      const again = await Listening.start(harness, 'g', [topic]);
      await again.done();
      expect(again.begun.filter((value) => value.startsWith('a'))).toEqual(['a1', 'a2']);
      expect(again.begun).toContain('b0');
      await again.stop();
    },
  },
];
