import type { EventStore } from '@parley/event-store';
import { systemClock } from '@parley/runtime';
import { describeOn } from '@parley/testkit/engines';
import { all, aNote, aTag, expectLogOrder, idsOf, Listener, logOf, notes, stream } from '@parley/testkit/event-store';
import { openPostgresEventStore } from './index.js';
import { usualPace } from './pace.js';
import { aSchema, type Schema } from './testing/a-schema.js';

/** Whoever is found out by this is found out by nothing else. */
const never = 2 ** 30;

describeOn('postgres', 'how far readers of the PostgreSQL event store may go', (address) => {
  let schema: Schema;
  let store: EventStore;
  const others: EventStore[] = [];
  const open = async (url = schema.url, pace = { ...usualPace, slowPoll: never }) => {
    others.push(await openPostgresEventStore({ url, clock: systemClock, pace }));
    return others.at(-1)!;
  };

  beforeEach(async () => {
    schema = await aSchema(address);
    store = await open();
  });
  afterEach(async () => {
    await Promise.all(others.splice(0).map((other) => other.close()));
    await schema.drop();
  });

  it('is past every append that was answered, however long somebody else takes over a transaction', async () => {
    await schema.client.query('BEGIN');
    await schema.client.query('SELECT pg_current_xact_id()');
    const listener = new Listener(store);
    await listener.untilCaughtUp();
    for (let turn = 0; turn < 20; turn += 1) {
      const { position } = await store.append(stream(turn), -1, [aNote(turn, 0)]);
      expect(await store.head()).toBe(position);
      expect(await logOf(store)).toHaveLength(turn + 1);
    }
    await listener.untilFacts(20);
    await schema.client.query('COMMIT');
    await listener.stop();
  });

  it('is never past an append that is on its way, and moves on as soon as that is over, though nobody says so', async () => {
    const slow = await open(schema.as('slow'));
    const release = await schema.holdCommitsOf('slow');
    const listener = new Listener(store);
    await listener.untilCaughtUp();
    const late = slow.append(stream('late'), -1, notes('late', 2));
    await schema.waiting('slow', 1);
    const early = await store.append(stream('early'), -1, [aNote('early', 0)]);
    expect(await store.head()).toBeUndefined();
    expect(await logOf(store)).toEqual([]);
    // Deaf from here on: only its own looking finds it.
    await schema.client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN ' || current_schema() || '%'`,
    );
    await release();
    const { position } = await late;
    expect(store.comparePositions(position, early.position)).toBeLessThan(0);
    await listener.untilFacts(3);
    expect(idsOf(listener.facts)).toEqual([...idsOf(notes('late', 2)), aNote('early', 0).id]);
    await listener.stop();
  });

  it('is told to other processes by NOTIFY, long before they would look', async () => {
    const other = await open();
    const listener = new Listener(other);
    await listener.untilCaughtUp();
    await store.append(stream('a'), -1, notes('a', 3));
    await listener.untilFacts(3);
    await listener.stop();
  });

  it('is found by the slow poll where a process ended between its commit and its notice', async () => {
    const other = await open(schema.url, { ...usualPace, slowPoll: 20 });
    const listener = new Listener(other);
    await listener.untilCaughtUp();
    const fact = { ...aNote('a', 0), stream: stream('a'), revision: 0, position: '', recordedAt: systemClock.now() };
    await schema.client.query('SELECT append_facts($1, $2, $3, $4, $5, $6, $7)', [
      [fact.stream],
      [-1],
      [1],
      [0],
      [fact.id],
      [fact.type],
      [JSON.stringify(fact)],
    ]);
    await listener.untilFacts(1);
    await listener.stop();
  });

  it('goes on where the facts were restored from a dump into a cluster whose transaction ids are far behind', async () => {
    await store.append(stream('a'), -1, notes('a', 3));
    await schema.client.query('UPDATE facts SET tick = tick + 1000000000');
    const restored = await Promise.all([open(), open(), open()]);
    expect(await logOf(restored[0]!)).toHaveLength(3);
    const appended = await Promise.all(restored.map((each, n) => each.append(stream(`b${n}`), -1, [aTag(`b${n}`, 0)])));
    const log = await all(restored[1]!.readAll());
    expectLogOrder(store, log);
    expect(idsOf(log.slice(0, 3))).toEqual(idsOf(notes('a', 3)));
    expect(new Set(idsOf(log.slice(3)))).toEqual(new Set(appended.flatMap(({ facts }) => idsOf(facts))));
    expect(await all(restored[2]!.readAll(log[2]!.position))).toHaveLength(3);
  });

  it('refuses to append inside a transaction that may have drawn its id too early', async () => {
    const refused = /alone in a transaction of its own/;
    const nothing = `SELECT append_facts('{}', '{}', '{}', '{}', '{}', '{}', '{}')`;
    await schema.client.query('BEGIN');
    await schema.client.query('SELECT pg_current_xact_id()');
    await expect(schema.client.query(nothing)).rejects.toThrow(refused);
    await schema.client.query('ROLLBACK');
    await schema.client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await expect(schema.client.query(nothing)).rejects.toThrow(refused);
    await schema.client.query('ROLLBACK');
  });
});
