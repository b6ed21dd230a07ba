import { ack } from '@parley/broker';
import { gate, Listening, makeTopic, message, series, valuesOf, type BrokerCase } from './harness.js';

export const committing: readonly BrokerCase[] = [
  {
    name: 'goes on after a drain where it stopped, without a repeat',
    async run(harness) {
      const topic = await makeTopic(harness, 't', 2);
      const keys = ['a', 'b', 'c'];
      const publish = (first: number) =>
        harness.broker.publish(
          topic,
          keys.flatMap((key) => series(key, 5, first)),
        );
      await publish(0);
      const first = await Listening.start(harness, 'g', [topic]);
      await first.done();
      await first.stop();
      expect(first.consumer.health().state).toBe('stopped');
      await harness.reopen();
      await publish(5);
      const second = await Listening.start(harness, 'g', [topic]);
      await second.done();
      expect(second.begun.sort()).toEqual(valuesOf(keys.flatMap((key) => series(key, 5, 5))).sort());
      await second.stop();
    },
  },
  {
    name: 'loses nothing when it is closed in the middle; what was not committed comes again, in order (pitfall 17)',
    async run(harness) {
      const topic = await makeTopic(harness, 't', 2);
      await harness.broker.publish(
        topic,
        ['a', 'b', 'c', 'd'].flatMap((key) => series(key, 25)),
      );
      const begun: string[] = [];
      for (const limit of [10, 30, 60]) {
        const part = await Listening.start(harness, 'g', [topic], () => ack, { concurrency: 2 });
        await part.until(
          `${limit} messages were begun`,
          () => part.begun.length >= limit || part.consumer.health().lag === 0,
        );
        await harness.reopen();
        begun.push(...part.begun);
      }
      const last = await Listening.start(harness, 'g', [topic]);
      await harness.broker.publish(topic, series('a', 1, 25));
      await last.done();
      begun.push(...last.begun);
      for (const key of ['a', 'b', 'c', 'd']) {
        const firsts = begun.filter((value, index) => value.startsWith(key) && begun.indexOf(value) === index);
        expect(firsts).toEqual(valuesOf(series(key, key === 'a' ? 26 : 25)));
      }
      await last.stop();
    },
  },
  {
    name: 'commits up to the first unfinished message and no further (pitfall 17)',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      const never = gate();
      const listening = await Listening.start(harness, 'g', [topic], async ({ value }) => {
        if (value === 'b0') await never.opened;
        return ack;
      });
      await harness.broker.publish(topic, [...series('a', 2), ...series('b', 1), ...series('c', 3)]);
      await listening.until('the rest was done', () => listening.acknowledged.length === 5);
      await listening.until('it was committed', () => listening.consumer.health().lag === 4);
      await harness.reopen();
      never.open();
      const again = await Listening.start(harness, 'g', [topic]);
      await again.done();
      expect(again.begun.sort()).toEqual(['b0', 'c0', 'c1', 'c2']);
      await again.stop();
    },
  },
  {
    name: 'lets handlers that run finish in a drain, commits them, and begins nothing more (pitfall 6)',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      const running = gate();
      const finish = gate();
      const listening = await Listening.start(harness, 'g', [topic], async ({ value }) => {
        if (value === 'a0') running.open();
        await finish.opened;
        return ack;
      });
      await harness.broker.publish(topic, series('a', 3));
      await listening.until('it runs', () => listening.begun.length === 1);
      await running.opened;
      const drained = listening.stop();
      expect(listening.consumer.health().state).toBe('draining');
      finish.open();
      await drained;
      await harness.broker.publish(topic, series('b', 1));
      await harness.reopen();
      const again = await Listening.start(harness, 'g', [topic]);
      await again.done();
      expect(listening.begun).toEqual(['a0']);
      expect(again.begun.sort()).toEqual(['a1', 'a2', 'b0']);
      await again.stop();
    },
  },
  {
    name: 'aborts in a drain what does not finish within the deadline, and does not commit it (pitfall 13)',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      const listening = await Listening.start(harness, 'g', [topic], async ({ value }, { signal }) => {
        if (value === 'b0') await new Promise((resolve) => signal.addEventListener('abort', resolve));
        return ack;
      });
      await harness.broker.publish(topic, [...series('a', 1), ...series('b', 1), ...series('c', 1)]);
      await listening.until('the others were done', () => listening.acknowledged.length === 2);
      await listening.consumer.drain(5);
      expect(listening.calls.find((call) => call.message.value === 'b0')!.context.signal.aborted).toBe(true);
      await harness.reopen();
      const again = await Listening.start(harness, 'g', [topic]);
      await again.done();
      expect(again.begun.sort()).toEqual(['b0', 'c0']);
      await again.stop();
    },
  },
  {
    name: 'keeps the offsets of two groups apart',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      await harness.broker.publish(topic, series('a', 5));
      const first = await Listening.start(harness, 'g1', [topic]);
      await first.done();
      await first.stop();
      await harness.broker.publish(topic, series('a', 1, 5));
      const second = await Listening.start(harness, 'g2', [topic]);
      await second.done();
      expect(second.begun).toEqual(valuesOf(series('a', 6)));
      const again = await Listening.start(harness, 'g1', [topic]);
      await again.done();
      expect(again.begun).toEqual(['a5']);
      await Promise.all([second.stop(), again.stop()]);
    },
  },
  {
    name: 'begins a group without offsets at the end where it was told to, and not again there later',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      await harness.broker.publish(topic, series('a', 3));
      const first = await Listening.start(harness, 'g', [topic], () => ack, { startAt: 'latest' });
      await harness.broker.publish(topic, series('a', 1, 3));
      await first.done();
      await first.stop();
      await harness.broker.publish(topic, series('a', 1, 4));
      const second = await Listening.start(harness, 'g', [topic], () => ack, { startAt: 'latest' });
      await second.done();
      expect([first.begun, second.begun]).toEqual([['a3'], ['a4']]);
      await second.stop();
    },
  },
  {
    name: 'tells how far a group is behind, in health and by partition',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      const blocked = gate();
      const listening = await Listening.start(harness, 'g', [topic], async () => {
        await blocked.opened;
        return ack;
      });
      await harness.broker.publish(topic, [message('a', '1'), message('b', '2'), message('c', '3')]);
      await listening.until('all three run', () => listening.begun.length === 3);
      expect(listening.consumer.health()).toMatchObject({
        group: `${harness.prefix}g`,
        state: 'running',
        lag: 3,
        inFlight: 3,
      });
      expect(listening.consumer.health().lastPollAt).toMatch(/Z$/);
      const [before] = await harness.broker.lag(`${harness.prefix}g`);
      expect(BigInt(before!.end) - BigInt(before!.committed)).toBe(3n);
      blocked.open();
      await listening.done();
      expect(listening.consumer.health()).toMatchObject({
        lag: 0,
        inFlight: 0,
        lastCommitAt: expect.stringMatching(/Z$/),
      });
      const [after] = await harness.broker.lag(`${harness.prefix}g`);
      expect(after).toEqual({ topic, partition: 0, committed: before!.end, end: before!.end });
      expect(await harness.broker.groups()).toContain(`${harness.prefix}g`);
      await listening.stop();
    },
  },
  {
    name: 'knows from the first moment how far a group is behind',
    async run(harness) {
      const topic = await makeTopic(harness, 't', 3);
      await harness.broker.publish(
        topic,
        ['a', 'b', 'c', 'd'].flatMap((key) => series(key, 2)),
      );
      const blocked = gate();
      const listening = await Listening.start(harness, 'g', [topic], async () => {
        await blocked.opened;
        return ack;
      });
      expect(listening.consumer.health()).toMatchObject({ lag: 8, lastPollAt: expect.stringMatching(/Z$/) });
      const rows = await harness.broker.lag(`${harness.prefix}g`);
      expect(rows.map(({ partition }) => partition)).toEqual([0, 1, 2]);
      expect(rows.reduce((sum, { committed, end }) => sum + Number(end) - Number(committed), 0)).toBe(8);
      blocked.open();
      await listening.done();
      await listening.stop();
    },
  },
  {
    name: 'is read for inspection without a trace: no group, nothing committed',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      await harness.broker.publish(topic, series('a', 3));
      const listening = await Listening.start(harness, 'g', [topic]);
      await listening.done();
      const ofThisHarness = async () =>
        (await harness.broker.groups()).filter((group) => group.startsWith(`${harness.prefix}`));
      const before = await Promise.all([ofThisHarness(), harness.broker.lag(`${harness.prefix}g`)]);
      expect(valuesOf(await harness.broker.read(topic, 0, '0', 10))).toEqual(['a0', 'a1', 'a2']);
      expect(await Promise.all([ofThisHarness(), harness.broker.lag(`${harness.prefix}g`)])).toEqual(before);
      expect(before[0]).toEqual([`${harness.prefix}g`]);
      expect(await harness.broker.lag(`${harness.prefix}never`)).toEqual([]);
      await listening.stop();
    },
  },
  {
    name: 'refuses a second consumer of a group in one broker until the first is drained',
    async run(harness) {
      const topic = await makeTopic(harness, 't');
      const first = await Listening.start(harness, 'g', [topic]);
      await expect(Listening.start(harness, 'g', [topic])).rejects.toMatchObject({ code: 'group-taken' });
      await first.stop();
      const second = await Listening.start(harness, 'g', [topic]);
      await harness.broker.publish(topic, series('a', 1));
      await second.done();
      expect(second.begun).toEqual(['a0']);
      await second.stop();
    },
  },
];
