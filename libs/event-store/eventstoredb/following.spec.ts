import type { EventStore } from '@parley/event-store';
import { Upcasting } from '@parley/event-store';
import { all, aNote, aTag, idsOf, Listener, notes, stream } from '@parley/testkit/event-store';
import { EventStoreDbStandIn, type StandInOptions } from './testing/stand-in.js';
import { openEventStoreDb, type EventStoreDbOptions } from './index.js';

const clock = { now: () => '2026-11-20T15:00:00.000Z' };
const unavailable = { code: 'event-store-unavailable', retryable: true };

describe('following EventStoreDB (a stand-in)', () => {
  let standIn: EventStoreDbStandIn;
  let store: EventStore;
  let said: string[];

  const open = (options: Partial<EventStoreDbOptions> = {}, query = '') => {
    const say =
      (level: string) =>
      (...words: unknown[]) =>
        void said.push(`${level}: ${String(words.at(-1))}`);
    const log = { info: say('info'), warn: say('warn'), error: say('error') } as unknown as EventStoreDbOptions['log'];
    return openEventStoreDb({ url: standIn.url + query, clock, log, random: () => 0, ...options });
  };
  const begin = async (standInOptions: StandInOptions = {}, options: Partial<EventStoreDbOptions> = {}, query = '') => {
    standIn = await EventStoreDbStandIn.start(standInOptions);
    store = await open(options, query);
  };

  beforeEach(() => {
    said = [];
  });
  afterEach(async () => {
    await store.close();
    standIn.stop();
  });

  it.each([
    ['has a place of its own', false],
    ['shares its commit', true],
  ])('goes on in the middle of an append where each fact %s (pitfall 18)', async (_, sharedCommits) => {
    await begin({ sharedCommits });
    const { facts } = await store.append(stream('a'), -1, notes('a', 6));
    await store.append(stream('b'), -1, notes('b', 2));
    for (const [index, { position }] of facts.entries()) {
      const due = [...notes('a', 5 - index, index + 1), ...notes('b', 2)];
      expect(idsOf(await all(store.readAll(position)))).toEqual(idsOf(due));
      const listener = new Listener(store, { from: position });
      await listener.untilCaughtUp();
      expect(idsOf(listener.facts)).toEqual(idsOf(due));
      await listener.stop();
    }
  });

  it('knows when it has caught up where the server does not say so, as before 23.10', async () => {
    await begin({ announcesCaughtUp: false });
    const listener = new Listener(store);
    await listener.untilCaughtUp();
    const { position } = await store.append(stream('a'), -1, notes('a', 3));
    await listener.until(({ marks }) => marks.includes(position));
    expect(idsOf(listener.facts)).toEqual(idsOf(notes('a', 3)));
    await listener.stop();
  });

  it.each(['with-an-error', 'silently'] as const)(
    'goes on after the server ended the subscription %s, without gap or repeat (pitfall 19)',
    async (how) => {
      await begin();
      const listener = new Listener(store);
      for (let turn = 0; turn < 5; turn += 1) {
        await store.append(stream('a'), turn * 3 - 1, notes('a', 3, turn * 3));
        await listener.untilFacts(turn * 3 + 1);
        standIn.faults.dropSubscriptions(how);
      }
      const { position } = await store.append(stream('a'), 14, notes('a', 1, 15));
      await listener.until(({ marks }) => marks.includes(position));
      expect(idsOf(listener.facts)).toEqual(idsOf(notes('a', 16)));
      expect(said.filter((line) => line.startsWith('warn: The subscription to the event store ended')).length).toBe(5);
      await listener.stop();
    },
  );

  it.each(['from the beginning', 'once begun'] as const)(
    'begins again where the subscription is silent %s, and facts are missing (pitfall 18)',
    async (when) => {
      await begin({}, { pace: { silence: 30 } });
      standIn.faults.mutesSubscriptions = when;
      const listener = new Listener(store);
      await store.append(stream('a'), -1, notes('a', 3));
      while (standIn.counters.subscriptions < 3) await new Promise((resolve) => setImmediate(resolve));
      standIn.faults.mutesSubscriptions = undefined;
      await listener.untilFacts(3);
      await listener.untilCaughtUp();
      expect(idsOf(listener.facts)).toEqual(idsOf(notes('a', 3)));
      await listener.stop();
    },
  );

  it('comes back by itself after an outage, with an alarm meanwhile (pitfall 19)', async () => {
    await begin({}, { pace: { restart: 5, longestRestart: 20 } }, '&defaultDeadline=1000');
    const listener = new Listener(store);
    await store.append(stream('a'), -1, notes('a', 2));
    await listener.untilFacts(2);
    standIn.stop();
    await expect(store.append(stream('a'), 1, notes('a', 1, 2))).rejects.toMatchObject(unavailable);
    await expect(all(store.read(stream('a')))).rejects.toMatchObject(unavailable);
    await expect(all(store.readAll())).rejects.toMatchObject(unavailable);
    await expect(store.head()).rejects.toMatchObject(unavailable);
    while (!said.some((line) => line.startsWith('error:'))) await new Promise((resolve) => setImmediate(resolve));
    await standIn.start();
    for (let back = false; !back;) {
      back = await store.append(stream('a'), 1, notes('a', 2, 2)).then(
        () => true,
        () => false,
      );
    }
    await listener.untilFacts(4);
    expect(idsOf(listener.facts)).toEqual(idsOf(notes('a', 4)));
    expect(said).toContain('info: The subscription to the event store goes on.');
    await listener.stop();
  });

  it('lets what a slow subscriber does not take wait at the server (pitfall 20)', async () => {
    await begin({ noise: false });
    for (let at = 0; at < 1_500; at += 100) {
      const facts = Array.from({ length: 100 }, (_, index) => aNote('a', at + index, 'x'.repeat(6_000)));
      await store.append(stream('a'), at - 1, facts);
    }
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    const listener = new Listener(store, { eachItem: () => gate });
    let sent = -1;
    while (sent !== standIn.counters.sent) {
      sent = standIn.counters.sent;
      await store.read(stream('a'), { limit: 1 })[Symbol.asyncIterator]().next();
    }
    expect(sent).toBeLessThan(500);
    open();
    await listener.untilFacts(1_500);
    await listener.stop();
  });

  it('finds the head behind thousands of other events, and looks at each only once', async () => {
    await begin();
    const { position } = await store.append(stream('a'), -1, notes('a', 2));
    const reader = await open();
    standIn.log.writeStatistics(5_000);
    standIn.counters.looked = 0;
    expect(await reader.head()).toBe(position);
    expect(standIn.counters.looked).toBeLessThan(7_000);
    standIn.counters.looked = 0;
    expect(await reader.head()).toBe(position);
    expect(standIn.counters.looked).toBeLessThan(10);
    await reader.close();
  });

  it('looks no further back than to where its log began', async () => {
    await begin();
    standIn.log.writeStatistics(20_000);
    standIn.counters.looked = 0;
    const young = await open({}, '&prefix=young.');
    expect(await young.head()).toBeUndefined();
    expect(standIn.counters.looked).toBeLessThan(20);
    const { position } = await young.append(stream('a'), -1, notes('a', 1));
    await store.append(stream('a'), -1, notes('a', 3));
    expect(await young.head()).toBe(position);
    expect(idsOf(await all(young.readAll()))).toEqual(idsOf(notes('a', 1)));
    expect(idsOf(await all(store.readAll()))).toEqual(idsOf(notes('a', 3)));
    await young.close();
  });

  it('says that a newer release wrote a fact it does not know', async () => {
    await begin();
    await store.append(stream('a'), -1, notes('a', 1));
    const type = 'parley.conversation.moon-landed.v1';
    standIn.log.write(stream('a'), [{ type, data: { ...aNote('a', 1), data: {} } }]);
    const unknown = { code: 'fact-version-unknown', details: { type: 'MoonLanded', revision: 1 } };
    for (const read of [all(store.read(stream('a'))), all(store.readAll()), all(store.subscribeAll(undefined))]) {
      await expect(read).rejects.toMatchObject(unknown);
    }
    expect(await all(store.readAll(undefined, { types: ['NoteAdded'] }))).toHaveLength(1);
  });

  it('upcasts whatever it hands out (pitfall 25)', async () => {
    await begin();
    await store.append(stream('a'), -1, [aTag('a', 0)]);
    const upcasting = new Upcasting(
      [{ type: 'TagAdded', from: 1, to: 2, upcast: ({ data }) => ({ data: { tags: [data['tag']] } }) }],
      new Map([['TagAdded', 2]]),
    );
    const later = await open({ upcasting });
    const listener = new Listener(later);
    await listener.untilFacts(1);
    for (const facts of [await all(later.read(stream('a'))), await all(later.readAll()), listener.facts]) {
      expect(facts).toMatchObject([{ version: 2, data: { tags: ['tag-0'] }, revision: 0 }]);
    }
    await listener.stop();
    await later.close();
  });

  it('refuses a position it never issued', async () => {
    await begin();
    const invalid = { code: 'position-invalid', retryable: false };
    await expect(all(store.readAll('17'))).rejects.toMatchObject(invalid);
    await expect(all(store.subscribeAll('17'))).rejects.toMatchObject(invalid);
    expect(() => store.comparePositions('17', '1-1')).toThrow(expect.objectContaining(invalid));
  });

  it('ends every call in time where the server is there and says nothing', async () => {
    await begin({}, {}, '&defaultDeadline=300');
    await store.append(stream('a'), -1, notes('a', 1));
    standIn.faults.hangsReads = true;
    const began = performance.now();
    await expect(all(store.read(stream('a')))).rejects.toMatchObject(unavailable);
    await expect(store.head()).rejects.toMatchObject(unavailable);
    await expect(store.append(stream('b'), -1, notes('b', 1))).rejects.toMatchObject(unavailable);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('closes while a read hangs and a subscriber waits for a server that is gone', async () => {
    await begin();
    const listener = new Listener(store);
    await listener.untilCaughtUp();
    standIn.faults.hangsReads = true;
    const hanging = all(store.read(stream('a')));
    standIn.stop();
    const began = performance.now();
    await store.close();
    expect(performance.now() - began).toBeLessThan(2_000);
    await expect(hanging).rejects.toMatchObject(unavailable);
    await expect(listener.until(() => false)).rejects.toMatchObject(unavailable);
  });
});
