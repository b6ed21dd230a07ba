import { describeOn } from '@parley/testkit/engines';
import {
  aContact,
  aTimer,
  comparePositions,
  contactOf,
  gather,
  histories,
  positionOf,
  put,
} from '@parley/testkit/read-models';
import fc from 'fast-check';
import { Db, MongoNetworkError } from 'mongodb';
import { collectionNames, type ReadModelStore } from '../port.js';
import { Projector } from '../projectors/index.js';
import { openSqliteReadModels } from '../sqlite/index.js';
import { openMongoReadModels } from './index.js';
import { aDatabase, type SpecDatabase } from './testing/database.js';

const never = new AbortController().signal;

describeOn('mongodb', 'the MongoDB read models beside other processes', (address) => {
  let database: SpecDatabase;
  const opened: ReadModelStore[] = [];

  const open = async () => {
    const store = await openMongoReadModels({ url: database.url, comparePositions });
    opened.push(store);
    return store;
  };

  beforeEach(() => {
    database = aDatabase(address);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    await database.drop();
  });

  it('are opened by many at once, and have one first generation then', async () => {
    const stores = await Promise.all([open(), open(), open(), open()]);
    for (const store of stores) expect(await store.generations()).toEqual([1]);
    await (await stores[0]!.writer(1)).write(put('contacts', aContact('a')), positionOf(1));
    for (const store of stores) expect(await store.live.contact(contactOf('a'))).toEqual(aContact('a'));
  });

  it('let one of all that reach for the lease at once have it', async () => {
    const stores = await Promise.all([open(), open(), open(), open()]);
    for (let fence = 1; fence <= 5; fence += 1) {
      const seen = await stores[0]!.lease.read();
      const taken = await Promise.all(stores.map((store) => store.lease.take(seen)));
      expect(taken.filter((mark) => mark !== undefined)).toEqual([{ fence, beat: 0, held: true }]);
    }
  });

  it('keep every change, whoever makes it at the same time', async () => {
    const stores = await Promise.all([open(), open(), open()]);
    const leader = (await stores[0]!.lease.take(await stores[0]!.lease.read()))!;
    const writer = await stores[0]!.writer(1, leader.fence);
    const work = async (n: number) => {
      await writer.write([], positionOf(n));
      await stores[0]!.markPublished(positionOf(n), leader.fence);
    };
    const projection = (async () => {
      for (let n = 1; n <= 20; n += 1) await work(n);
    })();
    const beats = (async () => {
      for (let n = 0; n < 20; n += 1) await stores[0]!.lease.beat(leader);
    })();
    const rebuilds = stores.slice(1).map(async (store) => {
      for (let n = 0; n < 3; n += 1) await store.createGeneration();
    });
    await Promise.all([projection, beats, ...rebuilds]);
    const after = stores[2]!;
    expect(await after.generations()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect([await after.live.checkpoint(), await after.published()]).toEqual([positionOf(20), positionOf(20)]);
    expect(await after.lease.read()).toEqual({ fence: 1, beat: 20, held: true });
  });

  it('take no change for made that starts from a state long past', async () => {
    const [idle, busy] = [await open(), await open()];
    const seen = await idle.lease.read();
    const mark = (await busy.lease.take(seen))!;
    for (let n = 0; n < 40; n += 1) await busy.lease.beat(mark);
    expect(await database.db.collection('read_models').countDocuments()).toBeLessThan(30);
    expect(await idle.lease.take(seen)).toBeUndefined();
    expect(await idle.createGeneration()).toBe(2);
    expect(await busy.lease.read()).toEqual({ fence: 1, beat: 40, held: true });
  });

  it('are read from the generation another process switched to, at once, though the old one is gone', async () => {
    const [reader, other] = [await open(), await open()];
    await (await other.writer(1)).write(put('contacts', aContact('a', { name: 'old' })), positionOf(1));
    expect((await reader.live.contact(contactOf('a')))?.name).toBe('old');
    const beside = await other.createGeneration();
    await (await other.writer(beside)).write(put('contacts', aContact('a', { name: 'new' })), positionOf(1));
    await other.switchTo(beside, 1);
    await other.dropGeneration(1);
    expect((await reader.live.contact(contactOf('a')))?.name).toBe('new');
  });

  it('tell their watchers of a switch another process made', async () => {
    const [watcher, other] = [await open(), await open()];
    const told = new Promise<number>((resolve) => watcher.onSwitch(resolve));
    const beside = await other.createGeneration();
    await other.switchTo(beside, 1);
    expect(await told).toBe(beside);
  });

  it('end a wait for a position another process wrote, soon after', async () => {
    const [reader, other] = [await open(), await open()];
    const writer = await other.writer(1);
    for (let n = 1; n <= 5; n += 1) {
      const waiting = reader.live.whenApplied(positionOf(n), never);
      await writer.write(put('contacts', aContact('a', { revision: n })), positionOf(n));
      await waiting;
      expect((await reader.live.contact(contactOf('a')))?.revision).toBe(n);
    }
  });

  it('refuse to write a generation another process dropped, and leave nothing of it', async () => {
    const [store, other] = [await open(), await open()];
    const beside = await store.createGeneration();
    const writer = await store.writer(beside);
    await writer.write(put('timers', aTimer('t', 1)), positionOf(1));
    await other.dropGeneration(beside);
    const late = writer.write(put('timers', aTimer('t', 2)), positionOf(2));
    await expect(late).rejects.toMatchObject({ code: 'generation-unknown' });
    const names = (await database.db.listCollections().toArray()).map(({ name }) => name);
    expect(names.filter((name) => name.includes(`_v${beside}`))).toEqual([]);
  });

  it('leave nothing of a drop that was cut short once another generation is dropped, and touch nothing of others', async () => {
    const store = await open();
    const [cut, next] = [await store.createGeneration(), await store.createGeneration()];
    await database.db.createCollection('contacts_v0');
    const server = jest.spyOn(Db.prototype, 'dropCollection').mockRejectedValueOnce(new MongoNetworkError('cut'));
    await expect(store.dropGeneration(cut)).rejects.toMatchObject({ code: 'read-models-unavailable' });
    server.mockRestore();
    expect(await store.generations()).toEqual([1, next]);
    await store.dropGeneration(next);
    const names = (await database.db.listCollections().toArray()).map(({ name }) => name);
    expect(names.filter((name) => !/_v1$/.test(name)).sort()).toEqual(['contacts_v0', 'read_models']);
  });

  it('hold, whatever brands call the attributes of their contacts, just that', async () => {
    const store = await open();
    const attributes = { 'shoe.size': '9', $set: 'no', '': 'empty', ['__proto__']: 'x', 'a b': 'é' };
    const contact = aContact('a', { attributes: Object.fromEntries(Object.entries(attributes)) });
    await (await store.writer(1)).write(put('contacts', contact), positionOf(1));
    expect(await store.live.contact(contact.id)).toEqual(contact);
  });

  it('hold after any history, written by a leader or by a rebuild, what the SQLite read models hold', async () => {
    const store = await open();
    const embedded = await openSqliteReadModels({ file: ':memory:', comparePositions });
    const batches = fc.tuple(histories, fc.integer({ min: 1, max: 20 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(batches, async ([history, batch, leads]) => {
        const fence = leads ? (await store.lease.take(await store.lease.read()))!.fence : undefined;
        const writers = [
          await store.writer(await store.createGeneration(), fence),
          await embedded.writer(await embedded.createGeneration()),
        ] as const;
        for (const writer of writers) {
          const projector = new Projector(writer, { remembered: 1 });
          for (const [at, fact] of history.entries()) {
            await projector.apply(fact);
            if ((at + 1) % batch === 0 || at + 1 === history.length)
              await writer.write(projector.drain(), fact.position);
          }
        }
        for (const name of collectionNames) {
          expect(await gather(writers[0].scan(name))).toEqual(await gather(writers[1].scan(name)));
        }
        expect(await writers[0].factsApplied()).toBe(await writers[1].factsApplied());
        expect(await writers[0].checkpoint()).toBe(await writers[1].checkpoint());
      }),
      { numRuns: 15 },
    );
    await embedded.close();
  }, 60_000);
});
