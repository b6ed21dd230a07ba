import { isParleyError } from '@parley/contracts';
import { seeded } from '../seeded.js';
import { all, aNote, expectLogOrder, idsOf, notes, stream, type EventStoreCase } from './harness.js';

export const racing: readonly EventStoreCase[] = [
  {
    name: 'lets exactly one of several racing appends win each revision, a thousand times',
    timeout: 60_000,
    run: ({ store }) =>
      seeded(async (chance) => {
        const winners: string[] = [];
        for (let race = 0; race < 1_000; race += 1) {
          const contenders = Array.from({ length: 2 + chance.integer(3) }, (_, index) => aNote(`${race}/${index}`, 0));
          const results = await Promise.allSettled(
            contenders.map(async (fact) => {
              if (chance.random() < 0.3) await new Promise((resolve) => setImmediate(resolve));
              return store.append(stream('a'), race - 1, [fact]);
            }),
          );
          const won = contenders.filter((_, index) => results[index]!.status === 'fulfilled');
          expect(won).toHaveLength(1);
          for (const result of results) {
            if (result.status === 'rejected')
              expect(isParleyError(result.reason, 'wrong-expected-revision')).toBe(true);
          }
          winners.push(won[0]!.id);
        }
        expect(idsOf(await all(store.read(stream('a'))))).toEqual(winners);
      }),
  },
  {
    name: 'loses nothing of many streams written at once, and keeps each in order',
    timeout: 30_000,
    async run({ store }) {
      const write = async (name: number) => {
        for (let turn = 0; turn < 25; turn += 1)
          await store.append(stream(name), turn * 2 - 1, notes(name, 2, turn * 2));
      };
      await Promise.all(Array.from({ length: 40 }, (_, name) => write(name)));
      const log = await all(store.readAll());
      expect(log).toHaveLength(40 * 50);
      expectLogOrder(store, log);
      for (let name = 0; name < 40; name += 1) {
        expect(idsOf(await all(store.read(stream(name))))).toEqual(idsOf(notes(name, 50)));
      }
    },
  },
  {
    name: 'gives a later append a later position, whichever stream it goes to (pitfall 16)',
    async run({ store }) {
      const positions: string[] = [];
      for (let turn = 0; turn < 120; turn += 1) {
        positions.push((await store.append(stream(turn), -1, [aNote(turn, 0)])).position);
      }
      positions.forEach((position, index) => {
        expect(store.comparePositions(position, position)).toBe(0);
        if (index === 0) return;
        expect(store.comparePositions(positions[index - 1]!, position)).toBeLessThan(0);
        expect(store.comparePositions(position, positions[0]!)).toBeGreaterThan(0);
      });
      expect(await store.head()).toBe(positions.at(-1));
    },
  },
];
