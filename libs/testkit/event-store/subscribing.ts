import { seeded } from '../seeded.js';
import { all, aNote, aTag, expectLogOrder, idsOf, notes, stream, type EventStoreCase } from './harness.js';
import { Listener } from './listener.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));

export const subscribing: readonly EventStoreCase[] = [
  {
    name: 'hands over what stands, says that it has caught up, and goes on with what comes',
    async run({ store }) {
      await store.append(stream('a'), -1, notes('a', 3));
      const listener = new Listener(store);
      await listener.untilCaughtUp();
      expect(listener.items.map((item) => item.kind)).toEqual(['fact', 'fact', 'fact', 'caught-up']);
      const { position } = await store.append(stream('a'), 2, notes('a', 2, 3));
      await listener.until(({ marks }) => marks.includes(position));
      expect(idsOf(listener.facts)).toEqual(idsOf(notes('a', 5)));
      await listener.stop();
    },
  },
  {
    name: 'says that it has caught up with an empty log, and then waits',
    async run({ store }) {
      const listener = new Listener(store);
      await listener.untilCaughtUp();
      await store.append(stream('a'), -1, [aNote('a', 0)]);
      await listener.untilFacts(1);
      await listener.stop();
      const resumed = new Listener(store, { from: listener.marks[0]! });
      await resumed.untilFacts(1);
      await resumed.stop();
    },
  },
  {
    name: 'hands over from reading to live without gap, repeat or disorder, whenever a subscriber begins',
    timeout: 60_000,
    run: ({ store }) =>
      seeded(async (chance) => {
        const listeners: { listener: Listener; from: string | undefined }[] = [];
        const write = async (name: number) => {
          for (let at = 0; at < 60;) {
            const count = 1 + chance.integer(4);
            const { facts } = await store.append(stream(name), at - 1, notes(name, count, at));
            at += count;
            if (chance.random() < 0.2) await turn();
            if (chance.random() < 0.01) {
              const from = chance.pick([undefined, facts[0]!.position]);
              listeners.push({ from, listener: new Listener(store, { ...(from ? { from } : {}) }) });
            }
          }
        };
        listeners.push({ from: undefined, listener: new Listener(store) });
        await Promise.all(Array.from({ length: 30 }, (_, name) => write(name)));
        const log = await all(store.readAll());
        expectLogOrder(store, log);
        expect(log.length).toBeGreaterThanOrEqual(1_800);
        for (const { listener, from } of listeners) {
          const due = log.slice(log.findIndex((fact) => fact.position === from) + 1);
          await listener.until(({ marks }) => marks.includes(log.at(-1)!.position));
          expect(idsOf(listener.facts)).toEqual(idsOf(due));
          await listener.stop();
        }
      }),
  },
  {
    name: 'tells a subscriber at once, without waiting for the next poll',
    timeout: 30_000,
    async run({ store }) {
      const listener = new Listener(store);
      await listener.untilCaughtUp();
      const began = performance.now();
      for (let ordinal = 0; ordinal < 100; ordinal += 1) {
        await store.append(stream('a'), ordinal - 1, [aNote('a', ordinal)]);
        await listener.untilFacts(ordinal + 1);
      }
      expect((performance.now() - began) / 100).toBeLessThan(150);
      await listener.stop();
    },
  },
  {
    name: 'lets a slow subscriber take its time, and holds up nobody else (pitfall 20)',
    timeout: 30_000,
    async run({ store }) {
      let open = () => {};
      const gate = new Promise<void>((resolve) => (open = resolve));
      const slow = new Listener(store, { eachItem: () => gate });
      const fast = new Listener(store);
      for (let at = 0; at < 1_200; at += 100) await store.append(stream('a'), at - 1, notes('a', 100, at));
      await fast.untilFacts(1_200);
      expect(slow.items).toEqual([]);
      open();
      await slow.untilFacts(1_200);
      expect(idsOf(slow.facts)).toEqual(idsOf(notes('a', 1_200)));
      await Promise.all([slow.stop(), fast.stop()]);
    },
  },
  {
    name: 'yields only the wanted types, while its marks move past the others (pitfall 18)',
    async run({ store }) {
      const listener = new Listener(store, { filter: { types: ['TagAdded'] } });
      await listener.untilCaughtUp();
      await store.append(stream('a'), -1, [aNote('a', 0), aTag('a', 1)]);
      const { position } = await store.append(stream('a'), 1, notes('a', 5, 2));
      await listener.until(({ marks }) => marks.includes(position));
      expect(idsOf(listener.facts)).toEqual([aTag('a', 1).id]);
      await listener.stop();
    },
  },
  {
    name: 'marks nothing as handed over that was not: each mark is a place to go on from',
    timeout: 30_000,
    async run({ store }) {
      const listener = new Listener(store);
      for (let at = 0; at < 60; at += 1) {
        await store.append(stream(at % 4), Math.floor(at / 4) - 1, [aNote(at % 4, Math.floor(at / 4))]);
        if (at % 7 === 0) await turn();
      }
      const head = (await store.head())!;
      await listener.until(({ marks }) => marks.includes(head));
      let handedOver = 0;
      for (const item of listener.items) {
        if (item.kind === 'fact') handedOver += 1;
        else expect(await all(store.readAll(item.position))).toHaveLength(60 - handedOver);
      }
      await listener.stop();
    },
  },
  {
    name: 'ends when it is aborted: before it began, in the middle, and while it waits',
    async run({ store }) {
      await store.append(stream('a'), -1, notes('a', 3));
      expect(await all(store.subscribeAll(undefined, undefined, AbortSignal.abort()))).toEqual([]);
      const abort = new AbortController();
      const kinds: string[] = [];
      for await (const item of store.subscribeAll(undefined, undefined, abort.signal)) {
        kinds.push(item.kind);
        if (kinds.length === 2) abort.abort();
      }
      expect(kinds).toEqual(['fact', 'fact']);
      const waiting = new Listener(store);
      await waiting.untilCaughtUp();
      await waiting.stop();
    },
  },
  {
    name: 'ends with an error, never silently, when the store is closed under it (pitfall 19)',
    async run({ store }) {
      const listener = new Listener(store);
      await listener.untilCaughtUp();
      await store.close();
      await expect(listener.until(() => false)).rejects.toMatchObject({ code: 'event-store-unavailable' });
    },
  },
];
