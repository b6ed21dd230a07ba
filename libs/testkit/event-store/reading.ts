import type { ReadOptions } from '@parley/event-store';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { all, aNote, aTag, expectLogOrder, idsOf, logOf, notes, stream, type EventStoreCase } from './harness.js';

export const reading: readonly EventStoreCase[] = [
  {
    name: 'reads a stream forwards and backwards, from a revision, up to a limit',
    async run({ store }) {
      await store.append(stream('a'), -1, notes('a', 10));
      await store.append(stream('b'), -1, notes('b', 3));
      const revisions = async (options?: ReadOptions) =>
        (await all(store.read(stream('a'), options))).map((fact) => fact.revision);
      expect(await revisions()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(await revisions({ from: 7 })).toEqual([7, 8, 9]);
      expect(await revisions({ from: 2, limit: 3 })).toEqual([2, 3, 4]);
      expect(await revisions({ from: 10 })).toEqual([]);
      expect(await revisions({ limit: 0 })).toEqual([]);
      expect(await revisions({ direction: 'backwards', limit: 2 })).toEqual([9, 8]);
      expect(await revisions({ direction: 'backwards', from: 2 })).toEqual([2, 1, 0]);
      expect(await all(store.read(stream('nobody')))).toEqual([]);
    },
  },
  {
    name: 'reads a long stream whole, in both directions',
    async run({ store }) {
      for (let batch = 0; batch < 3; batch += 1)
        await store.append(stream('a'), batch * 500 - 1, notes('a', 500, batch * 500));
      const forwards = idsOf(await all(store.read(stream('a'))));
      expect(forwards).toEqual(idsOf(notes('a', 1_500)));
      expect(idsOf(await all(store.read(stream('a'), { direction: 'backwards' })))).toEqual(forwards.toReversed());
      expect(idsOf(await all(store.read(stream('a'), { limit: 1_200 })))).toEqual(forwards.slice(0, 1_200));
    },
  },
  {
    name: 'reads the whole log in order, and what comes after any position in it',
    async run({ store }) {
      for (let turn = 0; turn < 12; turn += 1) {
        await store.append(
          stream(turn % 3),
          Math.floor(turn / 3) * 2 - 1,
          notes(turn % 3, 2, Math.floor(turn / 3) * 2),
        );
      }
      const log = await all(store.readAll());
      expect(log).toHaveLength(24);
      expectLogOrder(store, log);
      for (const [index, fact] of log.entries())
        expect(await all(store.readAll(fact.position))).toEqual(log.slice(index + 1));
    },
  },
  {
    name: 'reads only the wanted types, however rare they are',
    async run({ store }) {
      const facts = notes('a', 900).map((note, index) => (index % 300 === 150 ? aTag('a', index) : note));
      for (let at = 0; at < 900; at += 300) await store.append(stream('a'), at - 1, facts.slice(at, at + 300));
      const tags = await all(store.readAll(undefined, { types: ['TagAdded'] }));
      expect(tags.map((fact) => fact.revision)).toEqual([150, 450, 750]);
      expect(await all(store.readAll(tags[0]!.position, { types: ['TagAdded'] }))).toEqual(tags.slice(1));
      expect(await all(store.readAll(undefined, { types: ['NoteAdded', 'TagAdded'] }))).toHaveLength(900);
      expect(await all(store.readAll(undefined, { types: [] }))).toEqual([]);
    },
  },
  {
    name: 'ends a read of the log where the log ended when it began',
    async run({ store }) {
      await store.append(stream('a'), -1, notes('a', 3));
      const read: string[] = [];
      for await (const fact of store.readAll()) {
        read.push(fact.id);
        if (read.length < 50) await store.append(stream('a'), read.length + 1, [aNote('a', read.length + 2)]);
      }
      expect(read).toEqual(idsOf(notes('a', 3)));
      expect(await logOf(store)).toHaveLength(6);
    },
  },
  {
    name: 'knows no head while the log is empty, and then that of the last fact',
    async run({ store }) {
      expect(await store.head()).toBeUndefined();
      const { position } = await store.append(stream('a'), -1, notes('a', 2));
      expect(await store.head()).toBe(position);
    },
  },
  {
    name: 'reads a log of 30,000 facts without holding it in memory (pitfall 20)',
    timeout: 120_000,
    async run({ store }) {
      const text = 'x'.repeat(600);
      for (let batch = 0; batch < 100; batch += 1) {
        const facts = Array.from({ length: 300 }, (_, ordinal) => aNote(batch, ordinal, text));
        await store.append(stream(batch), -1, facts);
      }
      const before = await memoryHeld();
      let count = 0;
      let growth = 0;
      for await (const fact of store.readAll()) {
        if (fact.type === 'NoteAdded') count += 1;
        if (count % 10_000 === 0) growth = Math.max(growth, (await memoryHeld()) - before);
      }
      expect(count).toBe(30_000);
      expect(growth).toBeLessThan(16 * 1024 * 1024);
    },
  },
];

/**
 * Bytes reachable on the heap, once everything else was collected. Buffers are given back by a thread of the engine’s
 * own, after the collection, and late on a busy machine: the least of some looks is what is truly held.
 */
async function memoryHeld(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let least = Infinity;
  for (let look = 0; look < 10; look += 1) {
    await nextTurn();
    collect();
    const { heapUsed, external } = process.memoryUsage();
    least = Math.min(least, heapUsed + external);
  }
  return least;
}
