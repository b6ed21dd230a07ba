import { settingsTopic, type Broker, type Message } from '@parley/broker';
import { openEmbeddedBroker } from '@parley/broker/embedded';
import { ParleyError } from '@parley/contracts';
import { ParleyConfig } from './schema.js';
import { sendersOf } from './senders.js';
import { SettingsBook } from './settings-book.js';
import type { SettingsKeeper } from './settings-keeper.js';
import { SettingsTopic } from './settings-topic.js';

const carrier = { kind: 'loopback' };
const senders = ['main', 'vip'].map((id, n) => ({ id, code: `+1833555010${n}`, country: 'US', carrier }));
const config = ParleyConfig.parse({
  brands: [{ id: 'acme', name: 'Acme', helpContact: 'help@acme.example', senders }],
});
const actor = { kind: 'api', id: 'desk' } as const;
const now = '2026-11-20T17:00:00.000Z';

describe('changed settings on a topic', () => {
  let broker: Broker;
  let isDown: boolean;
  let logged: string[];
  beforeEach(async () => {
    broker = openEmbeddedBroker({ file: ':memory:', clock: { now: () => now } });
    await broker.ensureTopics([settingsTopic]);
    isDown = false;
    logged = [];
  });
  afterEach(() => broker.close());

  const log = { info: () => undefined, warn: (...words: unknown[]) => void logged.push(JSON.stringify(words)) };
  const away = () => new ParleyError('broker-unavailable', 'Nobody answers.', { retryable: true });
  const door: Pick<Broker, 'publish' | 'read'> = {
    publish: async (...asked) => (isDown ? Promise.reject(away()) : broker.publish(...asked)),
    // Pages of two, so that there are several.
    read: async (topic, partition, from) => (isDown ? Promise.reject(away()) : broker.read(topic, partition, from, 2)),
  };
  /** What one of several processes does at its start. */
  const start = async (earlier?: SettingsKeeper) => {
    const book = new SettingsBook({ senders: sendersOf(config), clock: { now: () => now }, log });
    const topic = new SettingsTopic(door, log);
    await book.keepIn(topic, earlier);
    return { book, topic, senders: sendersOf(config, (senderId) => book.changeOf(senderId)?.overrides) };
  };
  const records = (): Promise<readonly Message[]> => broker.read(settingsTopic.name, 0, '0', 100);
  const stray = (value: string) => broker.publish(settingsTopic.name, [{ key: 'x', headers: {}, value }]);

  it('hold where they were made at once, elsewhere after the next look, and for whoever starts later', async () => {
    const [here, there] = [await start(), await start()];
    await here.book.change('main', { quietHours: 'off' }, actor);
    expect(here.senders.get('main').settings.quietHours).toBe('off');
    expect(there.senders.get('main').settings.quietHours).toBe('strict');
    await there.book.catchUp();
    expect(there.senders.get('main').settings.quietHours).toBe('off');
    for (const withinHours of [1, 2, 3, 4, 5]) await there.book.change('vip', { replies: { withinHours } }, actor);
    expect((await start()).senders.get('vip').settings.replies.withinHours).toBe(5);
    expect((await start()).book.changeOf('main')).toEqual({
      at: now,
      actor,
      senderId: 'main',
      overrides: { quietHours: 'off' },
    });
  });

  it('are looked for until that is ended', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick'] });
    const [here, there] = [await start(), await start()];
    const end = there.book.watch(2_000);
    await here.book.change('main', { quietHours: 'off' }, actor);
    isDown = true;
    await jest.advanceTimersByTimeAsync(4_000);
    expect(there.book.changeOf('main')).toBeUndefined();
    expect(logged).toEqual([expect.stringContaining('broker-unavailable')]);
    isDown = false;
    await jest.advanceTimersByTimeAsync(2_000);
    expect(there.book.changeOf('main')).toMatchObject({ overrides: { quietHours: 'off' } });
    end();
    await here.book.change('main', {}, actor);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(there.book.changeOf('main')).toMatchObject({ overrides: { quietHours: 'off' } });
    jest.useRealTimers();
  });

  it('are the same everywhere, however two processes race', async () => {
    const books = await Promise.all([start(), start(), start()]);
    await Promise.all(
      books.map(({ book }, n) =>
        book.change('main', { replies: { withinHours: n + 1 } }, { kind: 'api', id: `desk-${n}` }),
      ),
    );
    await Promise.all(books.map(({ book }) => book.catchUp()));
    const held = books.map(({ book }) => book.changeOf('main'));
    expect(held).toEqual(Array(3).fill(held[0]));
    expect(JSON.parse((await records()).at(-1)!.value)).toMatchObject(held[0]!);
  });

  it('are not written a second time where they hold already, whoever made them', async () => {
    const [here, there] = [await start(), await start()];
    await here.book.change('main', { quietHours: 'off' }, actor);
    await there.book.change('main', { quietHours: 'off' }, { kind: 'agent', id: 'a7' });
    expect(await records()).toHaveLength(1);
  });

  it('stay as they are while the broker is away', async () => {
    const { book } = await start();
    isDown = true;
    await expect(book.change('main', { quietHours: 'off' }, actor)).rejects.toMatchObject({ retryable: true });
    isDown = false;
    await book.catchUp();
    expect(book.changeOf('main')).toBeUndefined();
  });

  it('are refused until there is something to keep them in', async () => {
    const book = new SettingsBook({ senders: sendersOf(config), clock: { now: () => now }, log });
    await book.catchUp();
    await expect(book.change('main', { quietHours: 'off' }, actor)).rejects.toMatchObject({
      code: 'sender-settings-not-kept',
      retryable: true,
    });
  });

  it('take along what the one process before them had kept in its file, once', async () => {
    const change = {
      at: '2026-11-01T00:00:00.000Z',
      actor,
      senderId: 'main',
      overrides: { quietHours: 'off' },
    } as const;
    const earlier: SettingsKeeper = { news: async () => [change], keep: async () => undefined };
    expect((await start(earlier)).book.changeOf('main')).toEqual(change);
    const { book } = await start(earlier);
    await book.change('main', {}, actor);
    expect((await start(earlier)).book.changeOf('main')?.overrides).toEqual({});
    expect(await records()).toHaveLength(2);
  });

  it('are found behind records that this release cannot read, which it tells of', async () => {
    await stray('no JSON');
    await stray(JSON.stringify({ kind: 'weather', at: now }));
    await stray(
      JSON.stringify({ kind: 'settings', at: now, actor, senderId: 'main', overrides: { quietTimes: 'off' } }),
    );
    const { book } = await start();
    await book.change('main', { quietHours: 'off' }, actor);
    expect(book.changeOf('main')).toMatchObject({ overrides: { quietHours: 'off' } });
    expect(logged.map((line) => /"offset":"(\d)"/.exec(line)?.[1])).toEqual(['0', '1', '2']);
  });

  describe('beside whose installation it is', () => {
    it('is whoever comes first, and nobody with other keys after that', async () => {
      const [first, second, stranger] = [await start(), await start(), await start()];
      await first.topic.belongTo('ours', now);
      await second.topic.belongTo('ours', now);
      await expect(stranger.topic.belongTo('theirs', now)).rejects.toMatchObject({
        code: 'install-key-differs',
        retryable: false,
        message: expect.stringContaining('PARLEY_SECRETS_FILE'),
      });
      expect(await records()).toHaveLength(1);
    });

    it('is one of those who come at the same moment', async () => {
      const rivals = await Promise.all([start(), start(), start()]);
      const outcomes = await Promise.allSettled(rivals.map(({ topic }, n) => topic.belongTo(`key ${n}`, now)));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('hides no settings', async () => {
      const { book } = await start();
      await book.change('main', { quietHours: 'off' }, actor);
      const later = new SettingsTopic(door, log);
      await later.belongTo('ours', now);
      expect(await later.news()).toMatchObject([{ senderId: 'main' }]);
    });
  });
});
