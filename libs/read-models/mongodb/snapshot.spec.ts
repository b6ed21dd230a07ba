import { minutesAfter, noon, seeded } from '@parley/testkit';
import { describeOn } from '@parley/testkit/engines';
import {
  aContact,
  aMessageOf,
  aTimer,
  comparePositions,
  contactOf,
  gather,
  positionOf,
  put,
} from '@parley/testkit/read-models';
import type { DocumentWrite, ReadModelStore, ReadModelWriter, TimerDocument } from '../port.js';
import { openMongoReadModels } from './index.js';
import { aDatabase, type SpecDatabase } from './testing/database.js';

/** More than a page of a scan. */
const TIMERS = 620;
const nameOf = (n: number) => String(n).padStart(5, '0');

describeOn('mongodb', 'a snapshot of read models in MongoDB', (address) => {
  let database: SpecDatabase;
  let store: ReadModelStore;
  let writer: ReadModelWriter;

  beforeEach(async () => {
    database = aDatabase(address);
    store = await openMongoReadModels({ url: database.url, comparePositions });
    writer = await store.writer(1);
  });
  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  const collectionsBefore = async () =>
    (await database.db.listCollections().toArray()).filter(({ name }) => name.startsWith('before_'));

  it('shows every document as it was, whatever is changed, added and removed before, on and behind the page read', () =>
    seeded(async (chance) => {
      const stood = Array.from({ length: TIMERS }, (_, n) => aTimer(nameOf(2 * n), n));
      await writer.write(put('timers', ...stood), positionOf(1));
      const snapshot = await store.snapshot(1);
      const scanned: TimerDocument[] = [];
      let batch = 1;
      for await (const timer of snapshot.scan('timers')) {
        scanned.push(timer);
        if (scanned.length % 100 !== 0) continue;
        batch += 1;
        const changes = Array.from({ length: 20 }, (): DocumentWrite => {
          const name = nameOf(chance.integer(2 * TIMERS));
          if (chance.random() < 0.3) return { collection: 'timers', remove: aTimer(name, 0).id, revision: batch };
          return { collection: 'timers', put: aTimer(name, 9, { revision: batch }) };
        });
        await writer.write(changes, positionOf(batch));
      }
      expect(scanned).toEqual(stood);
      expect(await snapshot.checkpoint()).toBe(positionOf(1));
      expect(batch).toBe(7);
      await snapshot.close();
      expect(await collectionsBefore()).toEqual([]);
    }));

  it('shows what was erased since', async () => {
    const texts = [aMessageOf('a', 'one'), aMessageOf('a', 'two', { at: minutesAfter(noon, 1) })];
    await writer.write(put('messages', ...texts), positionOf(1));
    const snapshot = await store.snapshot(1);
    const erased = { collection: 'messages', removeAllOf: contactOf('a'), revision: 9 } as const;
    await writer.write([erased, ...put('messages', aMessageOf('a', 'one', { revision: 10 }))], positionOf(2));
    const shown = await gather(snapshot.scan('messages'));
    expect(new Set(shown)).toEqual(new Set(texts));
    await snapshot.close();
  });

  it('waits for the end of a batch that was begun', async () => {
    await writer.write(put('contacts', aContact('a')), positionOf(1));
    await writer.write(put('contacts', aContact('b')));
    const opening = store.snapshot(1);
    await writer.write(put('contacts', aContact('c')), positionOf(2));
    const snapshot = await opening;
    expect(await snapshot.checkpoint()).toBe(positionOf(2));
    expect((await gather(snapshot.scan('contacts'))).length).toBe(3);
    await snapshot.close();
  });

  it('is ended by the next one of the same generation, and says so', async () => {
    await writer.write(put('contacts', aContact('a')), positionOf(1));
    const first = await store.snapshot(1);
    const second = await store.snapshot(1);
    await writer.write(put('contacts', aContact('a', { revision: 2 })), positionOf(2));
    await expect(gather(first.scan('contacts'))).rejects.toMatchObject({ code: 'snapshot-lost', retryable: true });
    await first.close();
    expect(await gather(second.scan('contacts'))).toEqual([aContact('a')]);
    await second.close();
  });

  it('leaves nothing of itself behind a generation that is dropped', async () => {
    await writer.write(put('contacts', aContact('a')), positionOf(1));
    await store.snapshot(1);
    await writer.write(put('contacts', aContact('a', { revision: 2 })), positionOf(2));
    expect(await collectionsBefore()).toHaveLength(1);
    await store.switchTo(await store.createGeneration(), 1);
    await store.dropGeneration(1);
    expect(await collectionsBefore()).toEqual([]);
  });
});
