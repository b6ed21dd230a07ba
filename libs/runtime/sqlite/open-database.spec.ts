import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from './index.js';

describe('an embedded database', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-'));
    file = join(folder, 'data', 'parley.db');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const pragma = (db: DatabaseSync, name: string) => Object.values(db.prepare(`PRAGMA ${name}`).get()!)[0];

  it('is made with its folder, readable by its owner alone', () => {
    openDatabase(file, { synchronous: 'FULL' }).close();
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('is written ahead, and synced as asked', () => {
    const database = openDatabase(file, { synchronous: 'FULL' });
    expect(pragma(database.db, 'journal_mode')).toBe('wal');
    expect(pragma(database.db, 'synchronous')).toBe(2);
    database.close();
  });

  it('is one connection for everybody in the process, by whatever path they name it, until the last has closed', async () => {
    const store = openDatabase(file, { synchronous: 'FULL' });
    symlinkSync(join(folder, 'data'), join(folder, 'elsewhere'));
    const broker = openDatabase(join(folder, 'elsewhere', 'parley.db'), { synchronous: 'FULL' });
    expect(broker.db).toBe(store.db);
    store.migrate('a', ['CREATE TABLE a (x TEXT) STRICT']);
    await Promise.all([store, broker].map((each) => each.transact((db) => db.exec("INSERT INTO a VALUES ('x')"))));
    expect(broker.stats).toEqual({ commits: 1, jobs: 2 });
    store.close();
    store.close();
    await expect(store.transact(() => 1)).rejects.toMatchObject({ code: 'storage-unavailable' });
    expect(await broker.transact(() => 1)).toBe(1);
    broker.close();
    expect(broker.db.isOpen).toBe(false);
  });

  it('takes the stricter durability of its users', () => {
    const lax = openDatabase(file, { synchronous: 'NORMAL' });
    const strict = openDatabase(file, { synchronous: 'FULL' });
    expect(pragma(lax.db, 'synchronous')).toBe(2);
    lax.close();
    strict.close();
  });

  it('is not shared in memory', () => {
    const [one, other] = [
      openDatabase(':memory:', { synchronous: 'FULL' }),
      openDatabase(':memory:', { synchronous: 'FULL' }),
    ];
    expect(one.db).not.toBe(other.db);
    one.close();
    other.close();
  });

  it('runs what is queued before it closes', async () => {
    const database = openDatabase(file, { synchronous: 'FULL' });
    database.migrate('a', ['CREATE TABLE a (x TEXT) STRICT']);
    const queued = database.transact((db) => db.exec("INSERT INTO a VALUES ('x')"));
    database.close();
    await queued;
    const again = openDatabase(file, { synchronous: 'FULL' });
    expect(again.db.prepare('SELECT x FROM a').all()).toEqual([{ x: 'x' }]);
    again.close();
  });

  it('applies each step of a component once, all or none, and refuses a file of a newer release', () => {
    const database = openDatabase(file, { synchronous: 'FULL' });
    database.migrate('a', ['CREATE TABLE a (x TEXT) STRICT']);
    database.migrate('a', ['CREATE TABLE a (x TEXT) STRICT', 'ALTER TABLE a ADD COLUMN y TEXT']);
    database.migrate('b', ['CREATE TABLE b (x TEXT) STRICT']);
    expect(() => database.migrate('c', ['CREATE TABLE c (x TEXT) STRICT', 'nonsense'])).toThrow(
      expect.objectContaining({ code: 'storage-unavailable' }),
    );
    expect(
      database.db.prepare("SELECT name FROM sqlite_schema WHERE name IN ('a', 'b', 'c') ORDER BY name").all(),
    ).toEqual([{ name: 'a' }, { name: 'b' }]);
    expect(() => database.migrate('a', [])).toThrow(expect.objectContaining({ code: 'storage-newer-than-code' }));
    database.close();
  });

  it('opens at once beside another process that is writing, where there is nothing to bring up to date', async () => {
    const live = openDatabase(file, { synchronous: 'FULL' });
    live.migrate('a', ['CREATE TABLE a (x TEXT) STRICT']);
    live.db.exec('BEGIN IMMEDIATE');
    // A second copy of the module knows nothing of the first: it connects as another process would.
    await jest.isolateModulesAsync(async () => {
      const { openDatabase: openElsewhere } = await import('./index.js');
      const beside = openElsewhere(file, { synchronous: 'FULL' });
      expect(beside.db).not.toBe(live.db);
      beside.migrate('a', ['CREATE TABLE a (x TEXT) STRICT']);
      expect(beside.db.prepare('SELECT count(*) AS n FROM a').get()).toEqual({ n: 0 });
      beside.close();
    });
    live.db.exec('ROLLBACK');
    live.close();
  });

  it('keeps the write-ahead log bounded', async () => {
    const database = openDatabase(file, { synchronous: 'NORMAL' });
    database.migrate('a', ['CREATE TABLE a (x TEXT) STRICT']);
    for (let turn = 0; turn < 200; turn += 1) {
      await database.transact((db) => db.prepare('INSERT INTO a VALUES (?)').run('x'.repeat(200_000)));
    }
    expect(statSync(`${file}-wal`).size).toBeLessThan(8 * 1024 * 1024);
    database.close();
  });

  it('says what to do where the file cannot be opened', () => {
    mkdirSync(file, { recursive: true });
    expect(() => openDatabase(file, { synchronous: 'FULL' })).toThrow(
      expect.objectContaining({
        code: 'storage-unavailable',
        message: expect.stringContaining('check that the disk has room'),
      }),
    );
  });
});
