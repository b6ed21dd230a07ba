import {
  aContact,
  comparePositions,
  contactOf,
  gather,
  histories,
  positionOf,
  put,
  Shelf,
} from '@parley/testkit/read-models';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { collectionNames, type ReadModelStore } from '../port.js';
import { Projector } from '../projectors/index.js';
import { openSqliteReadModels } from './index.js';

describe('the SQLite read models beside another process', () => {
  let folder: string;
  let store: ReadModelStore;
  /** A connection that shares nothing with the store’s but the file: what another process is to us. */
  let otherProcess: DatabaseSync;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-'));
    store = await openSqliteReadModels({ file: join(folder, 'read-models.db'), comparePositions });
    otherProcess = new DatabaseSync(join(folder, 'read-models.db'));
  });

  afterEach(async () => {
    otherProcess.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it('reads from the generation another process switched to, at once', async () => {
    const beside = await store.createGeneration();
    await (await store.writer(beside)).write(put('contacts', aContact('a')), positionOf(1));
    expect(await store.live.contact(contactOf('a'))).toBeUndefined();
    otherProcess.exec(`UPDATE read_models SET live = ${beside}`);
    expect(await store.live.contact(contactOf('a'))).toEqual(aContact('a'));
  });

  it('tells its watchers of a switch another process made', async () => {
    const beside = await store.createGeneration();
    const told = new Promise<number>((resolve) => store.onSwitch(resolve));
    otherProcess.exec(`UPDATE read_models SET live = ${beside}`);
    expect(await told).toBe(beside);
  });

  it('ends a wait for a position another process wrote', async () => {
    const waiting = store.live.whenApplied(positionOf(4), new AbortController().signal);
    otherProcess.exec(`UPDATE generations SET checkpoint = '${positionOf(4)}'`);
    await waiting;
    expect(await store.live.checkpoint()).toBe(positionOf(4));
  });

  it('refuses to write a generation another process dropped', async () => {
    const beside = await store.createGeneration();
    const writer = await store.writer(beside);
    otherProcess.exec(`DELETE FROM generations WHERE number = ${beside}`);
    await expect(writer.write([], positionOf(1))).rejects.toMatchObject({ code: 'generation-unknown' });
  });

  it('opens while another process holds the write lock', async () => {
    otherProcess.exec('BEGIN IMMEDIATE');
    const second = await openSqliteReadModels({ file: join(folder, 'read-models.db'), comparePositions });
    expect(await second.liveGeneration()).toBe(1);
    otherProcess.exec('ROLLBACK');
    await second.close();
  });
});

describe('the SQLite read models', () => {
  it('hold after any history what documents in memory hold by the rules of the port', async () => {
    const store = await openSqliteReadModels({ file: ':memory:', comparePositions });
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const writer = await store.writer(await store.createGeneration());
        const projector = new Projector(writer);
        for (const fact of history) {
          await projector.apply(fact);
          await writer.write(projector.drain(), fact.position);
        }
        const shelf = new Shelf().project(history);
        for (const name of collectionNames) expect(await gather(writer.scan(name))).toEqual(shelf.all(name));
      }),
      { numRuns: 50 },
    );
    await store.close();
  });
});
