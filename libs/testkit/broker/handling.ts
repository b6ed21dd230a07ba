import { ack, park, retry, type Outcome } from '@parley/broker';
import { gate, keysIn, Listening, makeTopic, message, randomOf, series, valuesOf, type BrokerCase } from './harness.js';

const SEED = 20_261_120;

export const handling: readonly BrokerCase[] = [
  {
    name: 'hands over each message as it was published, with its place, its attempt and a signal',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      await harness.broker.publish(topic, [message('a', 'before', { ce_id: '1' })]);
      const listening = await Listening.start(harness, 'g', [topic]);
      await harness.broker.publish(topic, [message('b', 'after')]);
      await listening.done();
      const [before, after] = listening.calls;
      expect(before!.message).toMatchObject({
        key: 'a',
        value: 'before',
        headers: { ce_id: '1' },
        topic,
        partition: 0,
      });
      expect(before!.context).toMatchObject({ attempt: 1, share: 1, signal: { aborted: false } });
      expect(BigInt(after!.message.offset)).toBeGreaterThan(BigInt(before!.message.offset));
      await listening.stop();
    },
  },
  {
    name: `keeps the order of every key while handlers fail at random, and never runs a key twice at once (seed ${SEED})`,
    async run(harness) {
      const topic = await makeTopic(harness, 't', 3);
      const random = randomOf(SEED);
      const busy = new Set<string>();
      const failuresLeft = new Map<string, number>();
      const answer = async ({ key, value }: { key: string; value: string }): Promise<Outcome> => {
        if (busy.has(key)) throw new Error(`key ${key} runs twice at once`);
        busy.add(key);
        await new Promise((resolve) => setImmediate(resolve));
        busy.delete(key);
        const left = failuresLeft.get(value) ?? Math.floor(random() * 4);
        failuresLeft.set(value, left - 1);
        if (left <= 0) return ack;
        if (random() < 0.5) return retry('at random');
        throw new Error('at random');
      };
      const keys = Array.from({ length: 20 }, (_, index) => `k${index}-`);
      const listening = await Listening.start(harness, 'g', [topic], answer, { maxAttempts: 10 });
      for (let round = 0; round < 10; round += 1) {
        await harness.broker.publish(
          topic,
          keys.map((key) => message(key, `${key}${round}`)),
        );
      }
      await listening.done();
      for (const key of keys) {
        const ofKey = listening.acknowledged.filter((value) => value.startsWith(key));
        expect(ofKey).toEqual(valuesOf(series(key, 10)));
      }
      expect(listening.consumer.health().retried).toBeGreaterThan(0);
      await listening.stop();
    },
  },
  {
    name: 'runs different keys of a partition side by side: a slow one delays no other (pitfalls 3, 9)',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      const slow = gate();
      const listening = await Listening.start(harness, 'g', [topic], async ({ key }) => {
        if (key === 'slow') await slow.opened;
        return ack;
      });
      await harness.broker.publish(topic, [...series('slow', 2), ...series('a', 20), ...series('b', 20)]);
      await listening.until('the other keys were done', () => listening.acknowledged.length === 40);
      expect(listening.begun.filter((value) => value.startsWith('slow'))).toEqual(['slow0']);
      slow.open();
      await listening.done();
      expect(listening.acknowledged.slice(-2)).toEqual(['slow0', 'slow1']);
      await listening.stop();
    },
  },
  {
    name: 'runs no more handlers at once than it was told to, and as many as that',
    async run(harness) {
      const topic = await makeTopic(harness, 't', 3);
      let running = 0;
      let most = 0;
      const full = gate();
      const listening = await Listening.start(
        harness,
        'g',
        [topic],
        async () => {
          running += 1;
          most = Math.max(most, running);
          if (running === 5) full.open();
          await full.opened;
          running -= 1;
          return ack;
        },
        { concurrency: 5 },
      );
      await harness.broker.publish(
        topic,
        Array.from({ length: 40 }, (_, index) => message(`k${index}`, 'v')),
      );
      await listening.done();
      expect(most).toBe(5);
      await listening.stop();
    },
  },
  {
    name: 'pauses a partition whose queue is full while the others flow (pitfall 20)',
    async run(harness) {
      const topic = await makeTopic(harness, 't', 2);
      const [stuck, flowing] = [keysIn(0, 2, 30), keysIn(1, 2, 30)];
      const blocked = gate();
      const listening = await Listening.start(
        harness,
        'g',
        [topic],
        async ({ partition }) => {
          if (partition === 0) await blocked.opened;
          return ack;
        },
        { queueLimit: 8 },
      );
      await harness.broker.publish(
        topic,
        [...stuck, ...flowing].map((key) => message(key, key)),
      );
      await listening.until('the other partition was done', () => listening.acknowledged.length === 30);
      expect(listening.begun.filter((value) => stuck.includes(value))).toEqual(stuck.slice(0, 8));
      expect(listening.events).toContainEqual(expect.objectContaining({ kind: 'paused', partition: 0 }));
      blocked.open();
      await listening.done();
      expect([...listening.acknowledged].sort()).toEqual([...stuck, ...flowing].sort());
      await listening.stop();
    },
  },
  {
    name: 'delays nothing but its own key by a poisoned message (pitfalls 2, 15)',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      const healthy = gate();
      const listening = await Listening.start(harness, 'g', [topic], async ({ key, value }, { attempt }) => {
        if (value !== 'poison0') return ack;
        if (attempt < 3) return retry('poisoned');
        await healthy.opened;
        return park(`poisoned: ${key}`);
      });
      await harness.broker.publish(topic, [...series('poison', 3), ...series('a', 10), ...series('b', 10)]);
      await listening.until('the other keys were done', () => listening.acknowledged.length === 20);
      healthy.open();
      await listening.done();
      expect(listening.begun.filter((value) => value.startsWith('poison'))).toEqual(['poison0', 'poison0', 'poison0']);
      await listening.stop();
    },
  },
];
