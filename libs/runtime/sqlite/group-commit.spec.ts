import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openDatabase, type EmbeddedDatabase } from './index.js';
import { GroupCommit } from './group-commit.js';

describe('group commit', () => {
  let folder: string;
  let database: EmbeddedDatabase;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-'));
    database = openDatabase(join(folder, 'parley.db'), { synchronous: 'FULL' });
    database.migrate('notes', ['CREATE TABLE notes (text TEXT PRIMARY KEY) STRICT']);
  });

  afterEach(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });

  const note = (text: string) => (db: DatabaseSync) => db.prepare('INSERT INTO notes VALUES (?)').run(text);
  const notes = () =>
    database.db
      .prepare('SELECT text FROM notes ORDER BY rowid')
      .all()
      .map((row) => row['text']);

  it('stores what 64 writers ask for at the same time with at least eight jobs per commit', async () => {
    const writer = async (name: number) => {
      for (let turn = 0; turn < 20; turn += 1) await database.transact(note(`${name}/${turn}`));
    };
    await Promise.all(Array.from({ length: 64 }, (_, name) => writer(name)));
    expect(notes()).toHaveLength(64 * 20);
    expect(database.stats.jobs / database.stats.commits).toBeGreaterThanOrEqual(8);
  });

  it('keeps the order in which jobs were queued and answers each with its own value', async () => {
    const answers = await Promise.all(['a', 'b', 'c'].map((text) => database.transact((db) => (note(text)(db), text))));
    expect(answers).toEqual(['a', 'b', 'c']);
    expect(notes()).toEqual(['a', 'b', 'c']);
  });

  it('settles no promise before its job is committed', async () => {
    let committed = false;
    database.onCommitted(() => (committed = true));
    const seen = database.transact(note('a')).then(() => database.db.isTransaction);
    expect(committed).toBe(false);
    expect(await seen).toBe(false);
    expect(committed).toBe(true);
  });

  it('commits at most 512 jobs at once, so that one burst does not hold up everybody', async () => {
    await Promise.all(Array.from({ length: 1_300 }, (_, n) => database.transact(note(String(n)))));
    expect(database.stats).toEqual({ jobs: 1_300, commits: 3 });
  });

  it('rejects a job that throws before it wrote, and no other', async () => {
    let runs = 0;
    const results = await Promise.allSettled([
      database.transact((db) => ((runs += 1), note('before')(db))),
      database.transact(() => {
        throw new Error('changed my mind');
      }),
      database.transact(note('after')),
    ]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(notes()).toEqual(['before', 'after']);
    expect(runs).toBe(1);
  });

  it('leaves nothing behind of a job that throws after it wrote, and everything of the others', async () => {
    const results = await Promise.allSettled([
      database.transact(note('before')),
      database.transact((db) => {
        note('half')(db);
        throw new Error('half way');
      }),
      database.transact((db) => {
        db.exec('CREATE TABLE stray (x) STRICT');
        throw new Error('after a change of schema');
      }),
      database.transact(note('after')),
    ]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: { message: 'half way' } });
    expect(notes()).toEqual(['before', 'after']);
    expect(database.db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'stray'").get()).toBeUndefined();
  });

  it('judges a job once more, alone, where it failed because of one that was rolled back', async () => {
    const results = await Promise.allSettled([
      database.transact((db) => {
        note('same')(db);
        throw new Error('half way');
      }),
      database.transact((db) => {
        note('mine')(db);
        note('same')(db);
      }),
    ]);
    expect(results.map((result) => result.status)).toEqual(['rejected', 'fulfilled']);
    expect(notes()).toEqual(['mine', 'same']);
  });

  it('rejects everything, retryable, where the disk is full, and goes on once there is room', async () => {
    await database.transact(note('first'));
    const { page_count: pages } = database.db.prepare('PRAGMA page_count').get() as { page_count: number };
    database.db.exec(`PRAGMA max_page_count = ${pages}`);
    const results = await Promise.allSettled([
      database.transact(note('small')),
      database.transact(note('x'.repeat(100_000))),
    ]);
    for (const result of results) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'storage-unavailable', retryable: true } });
    }
    expect(notes()).toEqual(['first']);
    database.db.exec('PRAGMA max_page_count = 1000000');
    await database.transact(note('second'));
    expect(notes()).toEqual(['first', 'second']);
  });

  it('rejects everything where the COMMIT itself fails, even a job refused on the strength of another', async () => {
    let faults = 1;
    const faulty = new Proxy(database.db, {
      get: (db, name) => {
        if (name !== 'exec')
          return typeof db[name as 'exec'] === 'function' ? db[name as 'exec'].bind(db) : db[name as 'exec'];
        return (sql: string) => {
          if (sql === 'COMMIT' && faults-- > 0) throw new Error('the cable was pulled');
          db.exec(sql);
        };
      },
    });
    const group = new GroupCommit(faulty);
    const refuseRepeats = (db: DatabaseSync) => {
      if (db.prepare('SELECT 1 FROM notes').get()) throw new Error('stands already');
    };
    const results = await Promise.allSettled([group.enqueue(note('a')), group.enqueue(refuseRepeats)]);
    for (const result of results) expect(result).toMatchObject({ reason: { code: 'storage-unavailable' } });
    expect(notes()).toEqual([]);
    await group.enqueue(note('b'));
    expect(notes()).toEqual(['b']);
    expect(group.stats).toEqual({ commits: 1, jobs: 1 });
  });

  it('tells listeners of commits, and of nothing else', async () => {
    let commits = 0;
    const stop = database.onCommitted(() => (commits += 1));
    await database.transact(note('a'));
    await database.transact(note('a')).catch(() => undefined);
    expect(commits).toBe(1);
    stop();
    await database.transact(note('b'));
    expect(commits).toBe(1);
  });
});
