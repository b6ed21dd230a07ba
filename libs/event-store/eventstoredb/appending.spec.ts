import type { EventStore } from '@parley/event-store';
import { all, aNote, idsOf, logOf, notes, stream } from '@parley/testkit/event-store';
import { EventStoreDbStandIn } from './testing/stand-in.js';
import { openEventStoreDb } from './index.js';

const clock = { now: () => '2026-11-20T15:00:00.000Z' };
const unavailable = { code: 'event-store-unavailable', retryable: true };
const deleted = { code: 'stream-deleted', retryable: false };

describe('appending to EventStoreDB (a stand-in)', () => {
  let standIn: EventStoreDbStandIn;
  let store: EventStore;

  beforeEach(async () => {
    standIn = await EventStoreDbStandIn.start();
    store = await openEventStoreDb({ url: `${standIn.url}&defaultDeadline=2000`, clock });
  });

  afterEach(async () => {
    await store.close();
    standIn.stop();
    expect(standIn.unexpected).toEqual([]);
  });

  it.each(['store-and-lose-the-answer', 'store-and-time-out', 'store-and-hang'] as const)(
    'reads back what became of an append whose answer did not come: %s (pitfall 22)',
    async (fault) => {
      await store.append(stream('a'), -1, notes('a', 2));
      standIn.faults.onNextAppend(fault);
      const { revision, facts } = await store.append(stream('a'), 1, notes('a', 3, 2));
      expect(revision).toBe(4);
      expect(await all(store.read(stream('a'), { from: 2 }))).toEqual(facts);
      expect(await logOf(store)).toEqual(idsOf(notes('a', 5)));
    },
  );

  it('waits for what the server has taken and does not show yet', async () => {
    standIn.faults.staleReads = 2;
    const first = await store.append(stream('a'), -1, notes('a', 2));
    expect(first.revision).toBe(1);
    standIn.faults.staleReads = 2;
    expect(await store.append(stream('a'), -1, notes('a', 2))).toEqual(first);
    standIn.faults.staleReads = 2;
    await expect(store.append(stream('a'), -1, notes('b', 2))).rejects.toMatchObject({
      code: 'wrong-expected-revision',
    });
    standIn.faults.staleReads = Infinity;
    await expect(store.append(stream('a'), 1, notes('a', 1, 2))).rejects.toMatchObject(unavailable);
    standIn.faults.staleReads = 0;
    expect(await logOf(store)).toEqual(idsOf(notes('a', 3)));
  });

  it('says that it does not know where nothing stands after a failure, and takes the same facts later', async () => {
    standIn.faults.onNextAppend('refuse');
    await expect(store.append(stream('a'), -1, notes('a', 2))).rejects.toMatchObject(unavailable);
    expect((await store.append(stream('a'), -1, notes('a', 2))).revision).toBe(1);
    expect(await logOf(store)).toEqual(idsOf(notes('a', 2)));
  });

  it('finds other facts where the answer was lost: somebody else was first', async () => {
    await store.append(stream('a'), -1, notes('b', 1));
    standIn.faults.onNextAppend('store-and-lose-the-answer');
    await expect(store.append(stream('a'), -1, notes('a', 1))).rejects.toMatchObject(unavailable);
    await expect(store.append(stream('a'), -1, notes('a', 1))).rejects.toMatchObject({
      code: 'wrong-expected-revision',
      details: { expected: -1, actual: 0 },
    });
  });

  it('stamps facts by the given clock, and uses their ids and types for the events', async () => {
    const { facts } = await store.append(stream('a'), -1, [aNote('a', 0)]);
    expect(facts[0]!.recordedAt).toBe('2026-11-20T15:00:00.000Z');
    const event = standIn.log.stream(stream('a'))![0]!;
    expect(event).toMatchObject({ id: aNote('a', 0).id, type: 'parley.conversation.note-added.v1' });
    expect(Object.keys(JSON.parse(Buffer.from(event.data).toString()) as object)).not.toContain('id');
  });

  it('names the limit of the server where an append is larger', async () => {
    const large = Array.from({ length: 20 }, (_, ordinal) => aNote('a', ordinal, 'x'.repeat(60_000)));
    await expect(store.append(stream('a'), -1, large)).rejects.toMatchObject({
      code: 'fact-invalid',
      retryable: false,
      message: expect.stringContaining('over its limit of 1048576 bytes') as string,
    });
    expect(await logOf(store)).toEqual([]);
  });

  it('takes no facts for a stream that an operator deleted', async () => {
    await store.append(stream('a'), -1, notes('a', 2));
    standIn.log.softDelete(stream('a'));
    expect(await all(store.read(stream('a')))).toEqual([]);
    await expect(store.append(stream('a'), -1, [aNote('a', 7)])).rejects.toMatchObject(deleted);
    await store.append(stream('b'), -1, notes('b', 2));
    standIn.log.tombstone(stream('b'));
    await expect(store.append(stream('b'), 1, [aNote('b', 7)])).rejects.toMatchObject(deleted);
    await expect(all(store.read(stream('b')))).rejects.toMatchObject(deleted);
  });

  it('reads nothing of a stream whose beginning is gone', async () => {
    await store.append(stream('a'), -1, notes('a', 2));
    standIn.log.softDelete(stream('a'));
    standIn.log.write(stream('a'), [{ type: 'parley.conversation.note-added.v1', data: aNote('a', 2) }]);
    await expect(all(store.read(stream('a')))).rejects.toMatchObject(deleted);
  });

  it('goes to the leader where it was sent there', async () => {
    const follower = await EventStoreDbStandIn.start({ log: standIn.log });
    follower.faults.leader = standIn.address;
    const elsewhere = await openEventStoreDb({ url: follower.url, clock });
    const { facts, position } = await elsewhere.append(stream('a'), -1, notes('a', 2));
    expect(await all(elsewhere.read(stream('a')))).toEqual(facts);
    expect(await elsewhere.head()).toBe(position);
    await elsewhere.close();
    follower.stop();
  });
});
