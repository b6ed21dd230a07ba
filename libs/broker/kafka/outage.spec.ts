import { setTimeout as later } from 'node:timers/promises';
import { describeOn, startKafka, type StartedKafka } from '@parley/testkit/engines';
import { ack, type Broker, type Consumer } from '../port.js';
import { openKafkaBroker } from './index.js';

/** Milliseconds: the broker is started and stopped several times. */
jest.setTimeout(120_000);
const clock = { now: () => new Date().toISOString() };
const message = (value: string) => ({ key: value[0]!, headers: {}, value });

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

describeOn('own-engines', 'Kafka that goes away', () => {
  let kafka: StartedKafka;
  let broker: Broker;
  let seen: string[];
  let watch: () => void;

  beforeEach(async () => {
    kafka = await startKafka();
    broker = await openKafkaBroker({ brokers: [kafka.address], clientId: 'outage', clock });
    await broker.ensureTopics([{ name: 't', partitions: 3 }]);
    seen = [];
    watch = () => {};
  });

  afterEach(async () => {
    await broker.close();
    await kafka.close();
  });

  const consume = (): Promise<Consumer> =>
    broker.consume({
      group: 'g',
      topics: ['t'],
      handler: async ({ value }) => {
        seen.push(value);
        watch();
        return ack;
      },
      observe: () => watch(),
    });

  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      watch = () => isSo() && resolve();
      watch();
    });

  const publishAgain = async (value: string): Promise<void> => {
    for (;;) {
      try {
        return await broker.publish('t', [message(value)]);
      } catch (error) {
        expect(error).toMatchObject({ code: 'broker-unavailable', retryable: true });
      }
    }
  };

  it('is waited for: calls fail within some ten seconds, and everything comes back by itself', async () => {
    const consumer = await consume();
    await broker.publish('t', [message('a0'), message('b0')]);
    await until(() => consumer.health().lag === 0 && seen.length === 2);
    const polled = consumer.health().lastPollAt!;

    await kafka.stop();
    const refused = { code: 'broker-unavailable', retryable: true };
    expect(
      await millisecondsOf(() => expect(broker.publish('t', [message('c0')])).rejects.toMatchObject(refused)),
    ).toBeLessThan(12_000);
    await expect(broker.lag('g')).rejects.toMatchObject(refused);
    await expect(broker.read('t', 0, '0', 1)).rejects.toMatchObject(refused);
    await expect(openKafkaBroker({ brokers: [kafka.address], clientId: 'outage', clock })).rejects.toMatchObject(
      refused,
    );
    const silent = consumer.health().lastPollAt!;
    await later(1_500);
    expect(consumer.health()).toMatchObject({ state: 'running', lastPollAt: silent });

    await kafka.start();
    await publishAgain('d0');
    await until(() => seen.includes('d0') && consumer.health().lag === 0);
    expect(consumer.health().lastPollAt! > polled).toBe(true);
    expect(seen.filter((value) => value !== 'c0').sort()).toEqual(['a0', 'b0', 'd0']);
    expect((await broker.lag('g')).filter(({ committed, end }) => committed !== end)).toEqual([]);
    await consumer.drain(1_000);
  });

  it('is waited for after a kill, too, and what could not be committed then is committed', async () => {
    const handled = Promise.withResolvers<void>();
    const consumer = await broker.consume({
      group: 'g',
      topics: ['t'],
      handler: async ({ value }) => {
        seen.push(value);
        if (value === 'a0') await handled.promise;
        return ack;
      },
      observe: () => watch(),
    });
    await broker.publish('t', [message('a0')]);
    await until(() => seen.length === 0 || consumer.health().inFlight === 1);
    await kafka.kill();
    handled.resolve();
    await kafka.start();
    await publishAgain('b0');
    await until(() => seen.includes('b0') && consumer.health().lag === 0);
    await consumer.drain(1_000);
    expect((await broker.lag('g')).reduce((sum, row) => sum + Number(row.end) - Number(row.committed), 0)).toBe(0);
  });

  it('holds up neither a drain nor a close (pitfall 13)', async () => {
    const consumer = await consume();
    await broker.publish('t', [message('a0')]);
    await until(() => seen.length === 1);
    await kafka.kill();
    expect(await millisecondsOf(() => consumer.drain(500))).toBeLessThan(6_000);
    expect(consumer.health().state).toBe('stopped');
    expect(await millisecondsOf(() => broker.close())).toBeLessThan(3_000);
    await expect(broker.publish('t', [message('b0')])).rejects.toMatchObject({ code: 'broker-unavailable' });
  });
});
