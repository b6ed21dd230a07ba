import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteEventStore } from '@parley/event-store/sqlite';
import { openDatabase } from '@parley/runtime/sqlite';
import { aFact, inFolder, streamNumber } from './material.js';
import { atLeast, print } from './report.js';
import { interleaved, perSecond, spreadOf } from './rounds.js';

const clock = { now: () => '2026-11-20T15:00:00.000Z' };

/** 1: events/s of our store against a bare prepared insert with the same pragmas, the same bytes and the same batch. */
export async function measureAppend(): Promise<void> {
  await inFolder(async (folder) => {
    const store = openSqliteEventStore({ file: join(folder, 'ours.db'), clock });
    const raw = rawTable(join(folder, 'raw.db'));
    let contact = 0;
    const ours = (appends: number, batch: number) => () => {
      contact += 1;
      const stream = streamNumber(contact);
      const batches = Array.from({ length: appends }, (_, n) =>
        Array.from({ length: batch }, (__, i) => aFact(contact, n * batch + i)),
      );
      return perSecond(appends * batch, async () => {
        for (const [n, facts] of batches.entries()) await store.append(stream, n * batch - 1, facts);
      });
    };
    const bare = (appends: number, batch: number) => () => {
      contact += 1;
      const stream = streamNumber(contact);
      const batches = Array.from({ length: appends }, (_, n) =>
        Array.from({ length: batch }, (__, i) => aFact(contact, n * batch + i)),
      );
      return perSecond(appends * batch, () => {
        for (const [n, facts] of batches.entries()) {
          raw.db.exec('BEGIN IMMEDIATE');
          facts.forEach((fact, i) => raw.insert.run(stream, n * batch + i, fact.id, JSON.stringify(fact)));
          raw.db.exec('COMMIT');
        }
      });
    };
    for (const [appends, batch, aim] of [
      [500, 1, 0.7],
      [50, 100, 0.8],
    ] as const) {
      const ratio = await interleaved(ours(appends, batch), bare(appends, batch));
      print(atLeast('1', `append, ${batch} fact(s) at a time, to a bare prepared insert`, ratio, aim), ratio);
    }
    raw.db.close();
    await store.close();
    print(atLeast('1', 'facts per fsync under 64 writers (group commit)', await factsPerCommit(folder), 8));
  });
}

function rawTable(file: string) {
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE facts (position INTEGER PRIMARY KEY, stream TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL UNIQUE, fact TEXT NOT NULL, UNIQUE (stream, revision)) STRICT`);
  return { db, insert: db.prepare('INSERT INTO facts (stream, revision, id, fact) VALUES (?, ?, ?, ?)') };
}

async function factsPerCommit(folder: string) {
  const file = join(folder, 'group.db');
  const store = openSqliteEventStore({ file, clock });
  const shared = openDatabase(file, { synchronous: 'FULL' });
  const rounds: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const before = { ...shared.stats };
    await Promise.all(
      Array.from({ length: 64 }, async (_, writer) => {
        const contact = round * 64 + writer + 1;
        for (let n = 0; n < 10; n += 1) await store.append(streamNumber(contact), n - 1, [aFact(contact, n)]);
      }),
    );
    rounds.push((shared.stats.jobs - before.jobs) / (shared.stats.commits - before.commits));
  }
  shared.close();
  await store.close();
  return spreadOf(rounds);
}
