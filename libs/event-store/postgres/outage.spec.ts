import { inspect } from 'node:util';
import type { EventStore } from '@parley/event-store';
import { systemClock } from '@parley/runtime';
import { aCable, describeOn, type Cable } from '@parley/testkit/engines';
import { all, aNote, idsOf, Listener, logOf, notes, stream } from '@parley/testkit/event-store';
import { openPostgresEventStore } from './index.js';
import { usualPace, type Pace } from './pace.js';
import { aSchema, type Schema } from './testing/a-schema.js';

const unavailable = { code: 'event-store-unavailable', retryable: true };

describeOn('postgres', 'a PostgreSQL event store whose server goes away', (address) => {
  let schema: Schema;
  let cable: Cable;
  let store: EventStore;
  const warnings: unknown[] = [];
  const log = { info: () => undefined, error: () => undefined, warn: (what: unknown) => void warnings.push(what) };
  const opened: EventStore[] = [];
  const open = async (url: string, hurry: Partial<Pace> = {}) => {
    const pace = { ...usualPace, firstRetry: 10, ...hurry };
    opened.push(await openPostgresEventStore({ url, clock: systemClock, log, pace }));
    return opened.at(-1)!;
  };

  beforeEach(async () => {
    schema = await aSchema(address);
    cable = await aCable(address);
    store = await open(cable.over(schema.url));
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.close()));
    await cable.close();
    await schema.drop();
  });

  it('goes on by itself after every connection was ended by the server', async () => {
    await store.close();
    store = await open(schema.as('doomed'));
    const listener = new Listener(store);
    await listener.untilCaughtUp();
    for (let round = 0; round < 5; round += 1) {
      await store.append(stream('a'), round * 2 - 1, notes('a', 2, round * 2));
      await schema.terminate('doomed');
      expect(await logOf(store)).toHaveLength(round * 2 + 2);
    }
    await listener.untilFacts(10);
    expect(idsOf(listener.facts)).toEqual(idsOf(notes('a', 10)));
    await listener.stop();
  });

  it('says at once that it is unavailable while the server is away, and is there again when it is', async () => {
    await store.append(stream('a'), -1, [aNote('a', 0)]);
    const listener = new Listener(store);
    await listener.untilCaughtUp();
    cable.cut();
    await expect(store.append(stream('a'), 0, [aNote('a', 1)])).rejects.toMatchObject(unavailable);
    await expect(all(store.read(stream('a')))).rejects.toMatchObject(unavailable);
    await expect(store.head()).rejects.toMatchObject(unavailable);
    await expect(open(cable.over(schema.url))).rejects.toMatchObject(unavailable);
    cable.mend();
    await store.append(stream('a'), 0, [aNote('a', 1)]);
    expect(await logOf(store)).toEqual(idsOf(notes('a', 2)));
  });

  it('tells of new facts again once it can be listened to', async () => {
    await store.close();
    const never = 2 ** 30;
    store = await open(cable.over(schema.url), { slowPoll: never });
    const other = await open(schema.url, { slowPoll: never });
    const listener = new Listener(other);
    await listener.untilCaughtUp();
    const ownListener = new Listener(store);
    await ownListener.untilCaughtUp();
    cable.cut();
    cable.mend();
    await other.append(stream('a'), -1, [aNote('a', 0)]);
    // Whoever is connected again looks once: what came meanwhile rang for nobody.
    await ownListener.untilFacts(1);
    await store.append(stream('a'), 0, [aNote('a', 1)]);
    await listener.untilFacts(2);
    await Promise.all([listener.stop(), ownListener.stop()]);
  });

  it('answers an append whose answer was lost as if it had come (pitfall 22)', async () => {
    await store.append(stream('a'), -1, [aNote('a', 0)]);
    cable.loseAnswerTo('on its way');
    const { facts } = await store.append(stream('a'), 0, [aNote('a', 1, 'on its way')]);
    expect(await all(store.read(stream('a'), { from: 1 }))).toEqual(facts);
    expect(await logOf(store)).toHaveLength(2);
  });

  it('waits for a lost append that the server still works on, and stores it once', async () => {
    await store.close();
    store = await open(cable.over(schema.as('slow')));
    const release = await schema.holdCommitsOf('slow');
    const appending = store.append(stream('a'), -1, notes('a', 2));
    await schema.waiting('slow', 1);
    cable.cut();
    cable.mend();
    // Not the gate alone: the second transaction waits for the stream of the first.
    await schema.waiting('slow', 2);
    await release();
    expect((await appending).revision).toBe(1);
    expect(await logOf(store)).toEqual(idsOf(notes('a', 2)));
  });

  it('gives up on a server that does not answer, and on a transaction that does not end', async () => {
    const hurry = { connect: 300, statement: 400, answer: 500 };
    const slow = await open(schema.as('slow'), hurry);
    const release = await schema.holdCommitsOf('slow');
    await expect(slow.append(stream('a'), -1, [aNote('a', 0)])).rejects.toMatchObject({
      ...unavailable,
      details: { sqlState: '57014' },
    });
    await release();
    await slow.append(stream('a'), -1, [aNote('a', 0)]);

    await store.close();
    store = await open(cable.over(schema.url), hurry);
    cable.freeze();
    await Promise.all([
      expect(store.append(stream('a'), 0, [aNote('a', 1)])).rejects.toMatchObject(unavailable),
      expect(all(store.readAll())).rejects.toMatchObject(unavailable),
    ]);
    cable.cut();
    cable.mend();
    await store.append(stream('a'), 0, [aNote('a', 1)]);
  });

  it('never shows the password', async () => {
    const url = new URL(cable.over(schema.url));
    url.password = 'hidden-word';
    cable.cut();
    const error: unknown = await open(url.href).catch((reason: unknown) => reason);
    expect(error).toMatchObject(unavailable);
    cable.mend();
    const again = await open(url.href);
    cable.cut();
    const late: unknown = await again.append(stream('a'), -1, [aNote('a', 0)]).catch((reason: unknown) => reason);
    expect(late).toMatchObject(unavailable);
    expect(inspect([error, late, warnings], { depth: 10 })).not.toContain('hidden-word');
  });
});
