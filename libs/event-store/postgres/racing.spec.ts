import { isParleyError } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import { systemClock } from '@parley/runtime';
import { chanceOf, seeded, type Seeded } from '@parley/testkit';
import { describeOn } from '@parley/testkit/engines';
import { all, aNote, expectLogOrder, idsOf, Listener, stream } from '@parley/testkit/event-store';
import { openPostgresEventStore } from './index.js';
import { aSchema, type Schema } from './testing/a-schema.js';

const STREAMS = 5;
const SEEDS = 8;

describeOn('postgres', 'processes that race for the same streams in PostgreSQL', (address) => {
  let schema: Schema;
  /** Each with connections and batches of its own: to the server they are processes. */
  let processes: EventStore[];

  const open = (url: string) => openPostgresEventStore({ url, clock: systemClock });

  beforeEach(async () => {
    schema = await aSchema(address);
    processes = await Promise.all(Array.from({ length: 4 }, () => open(schema.url)));
  });
  afterEach(async () => {
    await Promise.all(processes.map((store) => store.close()));
    await schema.drop();
  });

  it(
    'keep each stream in the order of the log, and tell every subscriber everything in that order',
    () =>
      seeded(async (first) => {
        const listeners = processes.map((store) => new Listener(store));
        let written = 0;
        for (let seed = 0; seed < SEEDS; seed += 1) {
          const chance = chanceOf(first.seed + seed);
          const others = aStranger(schema, chance);
          const writers = processes.flatMap((store, at) =>
            [0, 1, 2].map((n) => write(store, `${seed}/${at}/${n}`, chance)),
          );
          written += (await Promise.all(writers)).reduce((sum, count) => sum + count, 0);
          await others.leave();
        }
        const log = await all(processes[0]!.readAll());
        expect(log).toHaveLength(written);
        expectLogOrder(processes[0]!, log);
        for (const listener of listeners) {
          await listener.untilFacts(written);
          expect(idsOf(listener.facts)).toEqual(idsOf(log));
          await listener.stop();
        }
      }),
    60_000,
  );

  it('draw no place in the log while they wait for a stream: what another appends meanwhile comes first', async () => {
    const [first, second] = await inOrderOfLocks(schema, ['a', 'b']);
    const [slow, waiting] = await Promise.all(['slow', 'waiting'].map((name) => open(schema.as(name))));
    processes.push(slow!, waiting!);
    const release = await schema.holdCommitsOf('slow');
    const held = slow!.append(stream(first), -1, [aNote(first, 0)]);
    await schema.waiting('slow', 1);
    // One batch: it waits for the first stream, and has not come to the second.
    const batch = [first, second].map((name) => waiting!.append(stream(name), 0, [aNote(name, 1)]));
    await schema.waiting('waiting', 1);
    await processes[0]!.append(stream(second), -1, [aNote(second, 0)]);
    await release();
    await Promise.all([held, ...batch]);
    const log = await all(processes[0]!.readAll());
    expect(log).toHaveLength(4);
    expectLogOrder(processes[0]!, log);
    expect(log.filter(({ revision }) => revision === 1).map((fact) => fact.stream)).toEqual(
      [first, second].map(stream),
    );
  });

  it('leave exactly one fact of one id, whichever streams it was appended to at once', async () => {
    for (let race = 0; race < 40; race += 1) {
      const fact = aNote(`twice/${race}`, 0);
      const results = await Promise.allSettled(
        processes.map((store, at) => store.append(stream(`${race}/${at}`), -1, [fact, aNote(`${race}/${at}`, 1)])),
      );
      const refused = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason as Error);
      expect(refused).toHaveLength(processes.length - 1);
      for (const error of refused) expect(isParleyError(error, 'fact-already-recorded')).toBe(true);
    }
    expect(await all(processes[0]!.readAll())).toHaveLength(80);
  });

  it('lose no batch to two that wait for each other', async () => {
    // Two facts in opposite order: each transaction holds what the other waits for.
    for (let race = 0; race < 40; race += 1) {
      const [one, two] = [aNote(`one/${race}`, 0), aNote(`two/${race}`, 0)];
      const results = await Promise.allSettled([
        processes[0]!.append(stream(`a/${race}`), -1, [one, two]),
        processes[1]!.append(stream(`b/${race}`), -1, [two, one]),
      ]);
      expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      for (const result of results) {
        if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'fact-already-recorded' });
      }
    }
  });

  /** Appends to streams that others append to as well; answers how many facts it got in. */
  async function write(store: EventStore, name: string, chance: Seeded): Promise<number> {
    let written = 0;
    for (let turn = 0; turn < 12; turn += 1) {
      const target = stream(chance.integer(STREAMS));
      const facts = Array.from({ length: 1 + chance.integer(3) }, (_, n) => aNote(`${name}/${turn}`, n));
      for (let won = false; !won;) {
        const [last] = await all(store.read(target, { direction: 'backwards', limit: 1 }));
        won = await store.append(target, last?.revision ?? -1, facts).then(
          () => true,
          (error: unknown) => {
            if (!isParleyError(error, 'wrong-expected-revision')) throw error;
            return false;
          },
        );
      }
      written += facts.length;
    }
    return written;
  }
});

/** Names of streams, the one whose lock is taken first before the others. */
async function inOrderOfLocks({ client }: Schema, names: readonly string[]): Promise<[string, string]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT name FROM unnest($1::text[], $2::text[]) AS named (name, stream) ORDER BY hashtextextended(stream, hashtext(current_schema()))`,
    [names, names.map(stream)],
  );
  return rows.map(({ name }) => name) as [string, string];
}

/** Somebody else in the cluster, who draws transaction ids and takes his time over them. */
function aStranger(schema: Schema, chance: Seeded): { leave(): Promise<void> } {
  let left = false;
  const visit = async (): Promise<void> => {
    while (!left) {
      await schema.client.query('BEGIN');
      await schema.client.query('SELECT pg_current_xact_id(), pg_sleep($1)', [chance.random() / 50]);
      await schema.client.query(chance.random() < 0.5 ? 'COMMIT' : 'ROLLBACK');
    }
  };
  const visiting = visit();
  return {
    leave() {
      left = true;
      return visiting;
    },
  };
}
