import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@parley/runtime/sqlite';
import { ManualTime } from '@parley/testkit/broker';
import { ack, type Broker, type ConsumerOptions } from '../port.js';
import { openEmbeddedBroker } from './index.js';
import { BrokerTables } from './tables.js';

const HOUR = 3_600_000;
const message = (value: string, key = 'a') => ({ key, headers: {}, value });

describe('the embedded broker', () => {
  let folder: string;
  let file: string;
  let time: ManualTime;
  let open: Broker[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-broker-'));
    file = join(folder, 'parley.db');
    time = new ManualTime();
    open = [];
  });

  afterEach(async () => {
    for (const broker of open) await broker.close();
    rmSync(folder, { recursive: true });
  });

  const openBroker = async (retentionHours = 1) => {
    const broker = openEmbeddedBroker({ file, clock: time, time, retentionHours });
    open.push(broker);
    await broker.ensureTopics([{ name: 't', partitions: 1 }]);
    return broker;
  };

  const consume = async (broker: Broker, options: Partial<ConsumerOptions> = {}) => {
    const values: string[] = [];
    const consumer = await broker.consume({
      group: 'g',
      topics: ['t'],
      handler: async ({ value }) => {
        values.push(value);
        return ack;
      },
      ...options,
    });
    return { consumer, values };
  };

  it('wakes a consumer by the commit: no clock has to tick (measure 7)', async () => {
    const broker = await openBroker();
    const { values } = await consume(broker);
    await broker.publish('t', [message('1')]);
    await time.advance(0);
    expect(values).toEqual(['1']);
  });

  it('wakes the consumer of another broker on the same file', async () => {
    const { values } = await consume(await openBroker());
    await (await openBroker()).publish('t', [message('1')]);
    await time.advance(0);
    expect(values).toEqual(['1']);
  });

  it('notices within half a second what another process has published', async () => {
    const broker = await openBroker();
    const { values, consumer } = await consume(broker);
    await time.advance(0);
    const polledAt = consumer.health().lastPollAt;
    const other = new DatabaseSync(file);
    other.exec(
      `INSERT INTO broker_records SELECT id, 0, 0, 'a', '{}', 'from outside', 0 FROM broker_topics WHERE name = 't'`,
    );
    other.close();
    await time.advance(500);
    await time.advance(0);
    expect(values).toEqual(['from outside']);
    expect(consumer.health().lastPollAt).not.toBe(polledAt);
  });

  it('looks alive while nothing comes (pitfall 4)', async () => {
    const { consumer } = await consume(await openBroker());
    await time.advance(10_000);
    expect(Date.parse(time.now()) - Date.parse(consumer.health().lastPollAt!)).toBeLessThanOrEqual(500);
  });

  it('refuses a second consumer of a group, until the first is drained', async () => {
    const broker = await openBroker();
    const { consumer } = await consume(broker);
    await expect(consume(broker)).rejects.toMatchObject({ code: 'group-taken', details: { group: 'g' } });
    await expect(consume(await openBroker())).rejects.toMatchObject({ code: 'group-taken' });
    await consumer.drain(10);
    await consume(broker);
  });

  it('lets go of a group whose consumer could not start', async () => {
    const broker = await openBroker();
    await expect(consume(broker, { topics: ['none'] })).rejects.toMatchObject({ code: 'topic-unknown' });
    await consume(broker);
  });

  it('never moves an offset back (pitfall 30)', async () => {
    const broker = await openBroker();
    const { consumer } = await consume(broker);
    await broker.publish('t', [message('1'), message('2')]);
    await time.advance(100);
    await consumer.drain(10);
    const database = openDatabase(file, { synchronous: 'FULL' });
    const tables = new BrokerTables(database.db);
    await database.transact(() => tables.commit('g', tables.topic('t').id, 0, 1));
    database.close();
    expect(await broker.lag('g')).toEqual([{ topic: 't', partition: 0, committed: '2', end: '2' }]);
  });

  it('knows its lag from the first moment', async () => {
    const broker = await openBroker();
    await broker.publish('t', [message('1'), message('2')]);
    const { consumer } = await consume(broker);
    expect(consumer.health().lag).toBe(2);
  });

  it('makes concurrent sends durable by one COMMIT', async () => {
    const broker = await openBroker();
    const database = openDatabase(file, { synchronous: 'FULL' });
    const before = database.stats.commits;
    await Promise.all(Array.from({ length: 64 }, (_, i) => broker.publish('t', [message(String(i))])));
    expect(database.stats.commits - before).toBe(1);
    database.close();
  });

  it('says that it is unavailable once it is closed', async () => {
    const broker = await openBroker();
    await broker.close();
    const unavailable = { code: 'broker-unavailable', retryable: true };
    await expect(broker.publish('t', [message('1')])).rejects.toMatchObject(unavailable);
    await expect(broker.read('t', 0, '0', 1)).rejects.toMatchObject(unavailable);
    await expect(broker.lag('g')).rejects.toMatchObject(unavailable);
  });

  describe('retention (measure 8: the file does not grow for ever)', () => {
    const stored = async (broker: Broker, topic = 't') => (await broker.read(topic, 0, '0', 10_000)).length;
    const twoPasses = () => time.advance(120_000);

    it('deletes what every group has committed once it is old, and goes on counting from there', async () => {
      const broker = await openBroker();
      await consume(broker);
      await broker.publish(
        't',
        Array.from({ length: 1_700 }, (_, i) => message(String(i))),
      );
      await twoPasses();
      expect(await stored(broker)).toBe(1_700);
      await time.advance(HOUR);
      await broker.publish('t', [message('young')]);
      await twoPasses();
      expect((await broker.read('t', 0, '0', 10)).map((each) => [each.offset, each.value])).toEqual([
        ['1700', 'young'],
      ]);
    });

    it('never empties a partition: the next offset follows from the last record', async () => {
      const broker = await openBroker();
      await consume(broker);
      await broker.publish('t', [message('1'), message('2')]);
      await time.advance(2 * HOUR);
      await twoPasses();
      expect((await broker.read('t', 0, '0', 10)).map((each) => each.offset)).toEqual(['1']);
    });

    it('keeps what a group has still to read, even while it is away', async () => {
      const broker = await openBroker();
      await consume(broker);
      const { consumer } = await consume(broker, { group: 'away' });
      await consumer.drain(10);
      await broker.publish('t', [message('1'), message('2')]);
      await time.advance(2 * HOUR);
      await twoPasses();
      expect(await stored(broker)).toBe(2);
    });

    it('keeps everything of a topic that no group has ever read, and dead letters', async () => {
      const broker = await openBroker();
      await broker.ensureTopics([{ name: 'dead-letters.x', partitions: 1 }]);
      for (const topic of ['t', 'dead-letters.x']) await broker.publish(topic, [message('1'), message('2')]);
      await consume(broker, { topics: ['dead-letters.x'] });
      await time.advance(2 * HOUR);
      await twoPasses();
      expect([await stored(broker), await stored(broker, 'dead-letters.x')]).toEqual([2, 2]);
    });
  });
});
