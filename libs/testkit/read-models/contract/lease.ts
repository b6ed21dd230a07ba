import type { LeaseMark, ReadModelStore, ReadModelWriter } from '@parley/read-models';
import { aContact, contactOf, put } from '../documents.js';
import { at, refusalOf, type ReadModelsCase } from './harness.js';

interface Leader {
  readonly mark: LeaseMark;
  readonly writer: ReadModelWriter;
}

/** A process that becomes leader now, and writes the live generation with its fence. */
async function newLeader(store: ReadModelStore): Promise<Leader> {
  const mark = (await store.lease.take(await store.lease.read()))!;
  return { mark, writer: await store.writer(await store.liveGeneration(), mark.fence) };
}

export const leaseCases: readonly ReadModelsCase[] = [
  {
    name: 'the lease is free at first, is taken once, and a slower candidate gets nothing',
    async run({ store: { lease } }) {
      const seen = await lease.read();
      expect(seen).toEqual({ fence: 0, beat: 0, held: false });
      const candidates = await Promise.all([lease.take(seen), lease.take(seen), lease.take(seen)]);
      const [mark, ...others] = candidates.filter((each) => each !== undefined);
      expect(mark).toMatchObject({ fence: 1, held: true });
      expect(others).toEqual([]);
      expect(await lease.read()).toEqual(mark);
      expect(await lease.take(seen)).toBeUndefined();
    },
  },
  {
    name: 'every beat changes the mark, and a lease that was seen before the last beat cannot be taken',
    async run({ store: { lease } }) {
      const mine = (await lease.take(await lease.read()))!;
      const seen = await lease.read();
      const later = await lease.beat(mine);
      expect(later).toMatchObject({ fence: mine.fence, held: true });
      expect(later).not.toEqual(seen);
      expect(await lease.take(seen)).toBeUndefined();
      expect(await lease.beat(mine)).not.toEqual(later);
      expect((await lease.read()).fence).toBe(mine.fence);
    },
  },
  {
    name: 'a leader that fell silent is followed by another with a higher fence, and learns it from its next beat',
    async run({ store: { lease } }) {
      const old = (await lease.take(await lease.read()))!;
      const next = (await lease.take(await lease.read()))!;
      expect(next.fence).toBe(old.fence + 1);
      expect(await lease.beat(old)).toBeUndefined();
      await lease.release(old);
      expect(await lease.read()).toEqual(next);
    },
  },
  {
    name: 'a lease that was let go says so, is not beaten any more, and is taken at once',
    async run({ store: { lease } }) {
      const mine = (await lease.take(await lease.read()))!;
      await lease.release(mine);
      const seen = await lease.read();
      expect(seen).toMatchObject({ fence: mine.fence, held: false });
      expect(await lease.beat(mine)).toBeUndefined();
      expect(await lease.take(seen)).toMatchObject({ fence: mine.fence + 1, held: true });
    },
  },
  {
    name: 'the lease outlives a restart and belongs to no generation',
    async run({ store, reopen }) {
      const mine = (await store.lease.take(await store.lease.read()))!;
      await store.switchTo(await store.createGeneration(), await store.liveGeneration());
      const again = await reopen();
      expect(await again.lease.read()).toEqual(mine);
      expect(await again.lease.beat(mine)).toMatchObject({ fence: 1 });
    },
  },
  {
    name: 'the leader writes and marks; a fence that was passed by moves neither checkpoint nor mark (pitfall 30)',
    async run({ store }) {
      const old = await newLeader(store);
      await old.writer.write(put('contacts', aContact('a')), at(1));
      await store.markPublished(at(1), old.mark.fence);
      const next = await newLeader(store);
      const late = put('contacts', aContact('b'));
      expect(await refusalOf(() => old.writer.write(late, at(5)))).toBe('fenced-off');
      expect(await refusalOf(() => old.writer.write(late))).toBe('fenced-off');
      expect(await refusalOf(() => store.markPublished(at(5), old.mark.fence))).toBe('fenced-off');
      expect(await store.live.checkpoint()).toBe(at(1));
      expect(await store.published()).toBe(at(1));
      expect(await store.live.contact(contactOf('b'))).toBeUndefined();
      await next.writer.write(late, at(2));
      await store.markPublished(at(2), next.mark.fence);
      expect(await store.live.checkpoint()).toBe(at(2));
      expect(await store.published()).toBe(at(2));
    },
  },
  {
    name: 'a rebuild has no fence and goes on whoever leads',
    async run({ store }) {
      await newLeader(store);
      const rebuild = await store.writer(await store.createGeneration());
      await rebuild.write(put('contacts', aContact('a')), at(1));
      await newLeader(store);
      await rebuild.write(put('contacts', aContact('b')), at(2));
      expect(await rebuild.checkpoint()).toBe(at(2));
    },
  },
  {
    name: 'a leader that is replaced while it writes moves the checkpoint before the change or not at all',
    async run({ store }) {
      const old = await newLeader(store);
      const begun = [3, 4, 5].map((n) => refusalOf(() => old.writer.write(put('contacts', aContact('a')), at(n))));
      const next = await newLeader(store);
      const stood = await next.writer.checkpoint();
      const outcomes = await Promise.all(begun);
      expect(await next.writer.checkpoint()).toBe(stood);
      expect(outcomes.every((outcome) => ['none', 'fenced-off', 'checkpoint-backwards'].includes(outcome))).toBe(true);
      expect(await refusalOf(() => old.writer.write([], at(9)))).toBe('fenced-off');
      await next.writer.write([], at(6));
      expect(await store.live.checkpoint()).toBe(at(6));
    },
  },
];
