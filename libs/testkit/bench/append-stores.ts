import { join } from 'node:path';
import type { EventStore } from '@parley/event-store';
import { openPostgresEventStore } from '@parley/event-store/postgres';
import { aSchema } from '@parley/event-store/postgres/testing';
import { openSqliteEventStore } from '@parley/event-store/sqlite';
import { aFact, inFolder, streamNumber } from './material.js';
import { print, shown } from './report.js';
import { interleaved, perSecond } from './rounds.js';

const clock = { now: () => '2026-11-20T15:00:00.000Z' };
const WRITERS = 64;

/** What PostgreSQL costs beside SQLite: the same appends and the same reads by both, in turn, each as durable as it is by default. */
export async function measureAppendStores(): Promise<void> {
  const url = process.env['PARLEY_TEST_POSTGRES_URL'];
  if (!url) {
    process.stdout.write('stores: not measured: PARLEY_TEST_POSTGRES_URL names no PostgreSQL server\n');
    return;
  }
  await inFolder(async (folder) => {
    const schema = await aSchema(url);
    const sqlite = openSqliteEventStore({ file: join(folder, 'parley.db'), clock });
    const postgres = await openPostgresEventStore({ url: schema.url, clock });
    let contact = 0;
    const nextContact = (): number => (contact += 1);

    const inTurn = (appends: number, batch: number) => (store: EventStore) => () => {
      const own = nextContact();
      const batches = batchesOf(own, appends, batch);
      return perSecond(appends * batch, () => appendAll(store, own, batches, batch));
    };
    const atOnce = (appends: number) => (store: EventStore) => () => {
      const writers = Array.from({ length: WRITERS }, () => {
        const own = nextContact();
        return { own, batches: batchesOf(own, appends, 1) };
      });
      return perSecond(WRITERS * appends, async () => {
        await Promise.all(writers.map(({ own, batches }) => appendAll(store, own, batches, 1)));
      });
    };
    const wholeLog = (store: EventStore) => async () => {
      let count = 0;
      const started = performance.now();
      for await (const fact of store.readAll()) if (fact.revision >= 0) count += 1;
      return (count * 1_000) / (performance.now() - started);
    };
    const measures: readonly (readonly [string, (store: EventStore) => () => Promise<number>])[] = [
      ['append, 1 fact at a time', inTurn(300, 1)],
      [`append, 1 fact at a time, ${WRITERS} writers`, atOnce(20)],
      ['append, 100 facts at a time', inTurn(30, 100)],
      ['read of the whole log', wholeLog],
    ];
    for (const [what, of] of measures) {
      const ratio = await interleaved(of(postgres), of(sqlite));
      print(shown('pg', `${what}: PostgreSQL to SQLite`, ratio), ratio);
    }
    await Promise.all([sqlite.close(), postgres.close()]);
    await schema.drop();
  });
}

const batchesOf = (contact: number, appends: number, batch: number) =>
  Array.from({ length: appends }, (_, n) => Array.from({ length: batch }, (__, i) => aFact(contact, n * batch + i)));

async function appendAll(
  store: EventStore,
  contact: number,
  batches: readonly ReturnType<typeof aFact>[][],
  batch: number,
): Promise<void> {
  for (const [n, facts] of batches.entries()) await store.append(streamNumber(contact), n * batch - 1, facts);
}
