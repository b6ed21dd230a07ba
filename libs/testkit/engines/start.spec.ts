import { openKafkaBroker } from '@parley/broker/kafka';
import { openPostgresEventStore } from '@parley/event-store/postgres';
import { systemClock } from '@parley/runtime';
import { all, idsOf, notes, stream } from '@parley/testkit/event-store';
import { describeOn } from './describe-on.js';
import { startKafka, startPostgres, type StartedEngine } from './start.js';

/** Milliseconds: several starts in one case, on a machine that does other things too. */
jest.setTimeout(120_000);

describeOn('own-engines', 'an engine of a spec’s own', () => {
  let engine: StartedEngine | undefined;
  afterEach(async () => engine?.close());

  it('PostgreSQL is there again with its facts after a stop, and after a kill', async () => {
    engine = await startPostgres();
    const { address } = engine;
    const facts = notes('a', 2);
    const write = async (revision: number) => {
      const store = await openPostgresEventStore({ url: address, clock: systemClock });
      await store.append(stream('a'), revision - 1, [facts[revision]!]);
      const found = idsOf(await all(store.read(stream('a'))));
      await store.close();
      return found;
    };
    expect(await write(0)).toEqual(idsOf(facts.slice(0, 1)));
    await engine.stop();
    await expect(openPostgresEventStore({ url: address, clock: systemClock })).rejects.toMatchObject({
      code: 'event-store-unavailable',
    });
    await engine.start();
    expect(await write(1)).toEqual(idsOf(facts));
    await engine.kill();
    await engine.start();
    const store = await openPostgresEventStore({ url: address, clock: systemClock });
    expect(idsOf(await all(store.read(stream('a'))))).toEqual(idsOf(facts));
    await store.close();
  });

  it.each(['4.1', '3.9'] as const)('Kafka %s is there again with its messages after a stop', async (version) => {
    engine = await startKafka({ version });
    const options = { brokers: [engine.address], clientId: 'spec', clock: systemClock };
    const before = await openKafkaBroker(options);
    await before.ensureTopics([{ name: 'kept', partitions: 1 }]);
    await before.publish('kept', [{ key: 'a', headers: {}, value: '"said"' }]);
    await before.close();
    await engine.stop();
    await expect(openKafkaBroker(options)).rejects.toMatchObject({ code: 'broker-unavailable' });
    await engine.start();
    const after = await openKafkaBroker(options);
    expect(await after.read('kept', 0, '0', 10)).toMatchObject([{ key: 'a', value: '"said"' }]);
    await after.close();
  });
});
