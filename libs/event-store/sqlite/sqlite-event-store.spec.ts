import { ParleyError, type RecordedFact } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import { Upcasting } from '@parley/event-store';
import { openDatabase, type EmbeddedDatabase } from '@parley/runtime/sqlite';
import { all, aNote, aTag, idsOf, notes, stream } from '@parley/testkit/event-store';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteEventStore } from './index.js';
import { statements } from './schema.js';

const clock = { now: () => '2026-11-20T15:00:00.000Z' };

describe('the SQLite event store', () => {
  let folder: string;
  let file: string;
  let store: EventStore;
  let database: EmbeddedDatabase;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-'));
    file = join(folder, 'parley.db');
    store = openSqliteEventStore({ file, clock });
    database = openDatabase(file, { synchronous: 'FULL' });
  });

  afterEach(async () => {
    await store.close();
    database.close();
    rmSync(folder, { recursive: true });
  });

  it('answers every statement by an index, without scanning or sorting', () => {
    for (const statement of Object.values(statements)) {
      const sql = typeof statement === 'string' ? statement : statement(3);
      const parameters = Array(sql.split('?').length - 1).fill(0);
      const plan = database.db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters);
      const details = plan.map((row) => String(row['detail'])).join('\n');
      expect(details).not.toMatch(/SCAN|TEMP B-TREE/);
      if (!sql.startsWith('INSERT')) expect(details).toMatch(/^SEARCH facts/);
    }
  });

  it('stores appends that come together with one fsync', async () => {
    await Promise.all(Array.from({ length: 64 }, (_, name) => store.append(stream(name), -1, [aNote(name, 0)])));
    expect(database.stats).toEqual({ jobs: 64, commits: 1 });
  });

  it('stamps facts by the given clock', async () => {
    const { facts } = await store.append(stream('a'), -1, [aNote('a', 0)]);
    expect(facts[0]!.recordedAt).toBe('2026-11-20T15:00:00.000Z');
  });

  it('refuses a fact that stands elsewhere in the log, and stores nothing of its append', async () => {
    await store.append(stream('a'), -1, notes('a', 2));
    const again = { code: 'fact-already-recorded', retryable: false, details: { factId: aNote('a', 1).id } };
    await expect(store.append(stream('a'), 1, [aNote('a', 2), aNote('a', 1)])).rejects.toMatchObject(again);
    await expect(store.append(stream('b'), -1, [aNote('a', 1)])).rejects.toMatchObject(again);
    expect(await all(store.readAll())).toHaveLength(2);
  });

  it('sees what another process appended', async () => {
    await jest.isolateModulesAsync(async () => {
      // A second copy of the modules connects to the file as another process would.
      const { openSqliteEventStore: openElsewhere } = await import('./index.js');
      const other = openElsewhere({ file, clock });
      await other.append(stream('a'), -1, notes('a', 2));
      await other.close();
    });
    expect(idsOf(await all(store.readAll()))).toEqual(idsOf(notes('a', 2)));
    await expect(store.append(stream('a'), -1, [aTag('a', 0)])).rejects.toMatchObject({
      code: 'wrong-expected-revision',
    });
    await store.append(stream('a'), 1, [aNote('a', 2)]);
  });

  it('says that it is unavailable while the disk is full, and has lost nothing afterwards', async () => {
    await store.append(stream('a'), -1, [aNote('a', 0)]);
    const { page_count: pages } = database.db.prepare('PRAGMA page_count').get() as { page_count: number };
    database.db.exec(`PRAGMA max_page_count = ${pages}`);
    const long = notes('a', 3, 1).map((_, index) => aNote('a', 1 + index, 'x'.repeat(20_000)));
    await expect(store.append(stream('a'), 0, long)).rejects.toMatchObject({
      code: 'event-store-unavailable',
      retryable: true,
    });
    database.db.exec('PRAGMA max_page_count = 1000000');
    expect((await store.append(stream('a'), 0, long)).revision).toBe(3);
  });

  it('reads back before it gives up on a commit that was answered with an error (pitfall 22)', async () => {
    const commit = jest.spyOn(database.db, 'exec').mockImplementation(function (this: typeof database.db, sql) {
      commit.mockRestore();
      this.exec(sql);
      jest.spyOn(this, 'exec').mockImplementationOnce((ending) => {
        expect(ending).toBe('COMMIT');
        this.prepare(ending).run();
        throw new Error('the answer was lost');
      });
    });
    const { facts } = await store.append(stream('a'), -1, notes('a', 2));
    expect(await all(store.readAll())).toEqual(facts);
  });

  it('lets the event loop turn while a long log is read', async () => {
    for (let batch = 0; batch < 4; batch += 1) await store.append(stream(batch), -1, notes(batch, 1_000));
    let turns = 0;
    const count = () => {
      turns += 1;
      immediate = setImmediate(count);
    };
    let immediate = setImmediate(count);
    expect(await all(store.readAll())).toHaveLength(4_000);
    clearImmediate(immediate);
    expect(turns).toBeGreaterThanOrEqual(7);
  });

  it('finds what is rare in a log longer than it looks at in one go', async () => {
    for (let at = 0; at < 9_000; at += 1_000) {
      await store.append(stream('a'), at - 1, [aTag('a', at), ...notes('a', 999, at + 1)]);
    }
    const rare = { types: ['TagAdded' as const] };
    const tags = await all(store.readAll(undefined, rare));
    expect(tags.map((fact) => fact.revision)).toEqual([0, 1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000, 8_000]);
    expect(await all(store.readAll(tags[1]!.position, rare))).toHaveLength(7);
    expect(await all(store.readAll('1001', { types: ['MarkedRead'] }))).toEqual([]);
  });

  it('does not say that it has caught up while anything is left that was recorded meanwhile', async () => {
    await store.append(stream('a'), -1, notes('a', 3));
    const kinds: string[] = [];
    for await (const item of store.subscribeAll(undefined)) {
      kinds.push(item.kind);
      if (item.kind === 'caught-up') break;
      if (kinds.length <= 3) await store.append(stream('a'), 1 + kinds.length, [aNote('a', 2 + kinds.length)]);
    }
    expect(kinds).toEqual([...Array(6).fill('fact'), 'caught-up']);
  });

  it('refuses a position it never issued', async () => {
    const invalid = { code: 'position-invalid', retryable: false };
    for (const position of ['', 'x', '-1', '1.5', '99999999999999999999']) {
      await expect(all(store.readAll(position))).rejects.toMatchObject(invalid);
      expect(() => store.comparePositions(position, '1')).toThrow(ParleyError);
    }
  });

  it('upcasts whatever it hands out (pitfall 25)', async () => {
    await store.append(stream('a'), -1, [aTag('a', 0)]);
    const upcasting = new Upcasting(
      [{ type: 'TagAdded', from: 1, to: 2, upcast: ({ data }) => ({ data: { tags: [data['tag']] } }) }],
      new Map([['TagAdded', 2]]),
    );
    const later = openSqliteEventStore({ file, clock, upcasting });
    const live = async (): Promise<RecordedFact[]> => {
      for await (const item of later.subscribeAll(undefined)) if (item.kind === 'fact') return [item.fact];
      return [];
    };
    for (const read of [all(later.read(stream('a'))), all(later.readAll()), live()]) {
      expect(await read).toMatchObject([{ version: 2, data: { tags: ['tag-0'] }, revision: 0, position: '1' }]);
    }
    await later.close();
  });
});
