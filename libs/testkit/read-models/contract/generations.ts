import { aContact, contactOf, gather, put } from '../documents.js';
import { at, liveWriter, refusalOf, write, type ReadModelsCase } from './harness.js';

const never = new AbortController().signal;

export const generationCases: readonly ReadModelsCase[] = [
  {
    name: 'a new generation is empty and beside the live one',
    async run({ store }) {
      await write(store, 3, ...put('contacts', aContact('a')));
      const live = await store.liveGeneration();
      const beside = await store.createGeneration();
      const writer = await store.writer(beside);
      expect(await writer.checkpoint()).toBeUndefined();
      await writer.write(put('contacts', aContact('b')), at(1));
      expect(await store.generations()).toEqual([live, beside]);
      expect(await store.live.contact(contactOf('b'))).toBeUndefined();
      expect(await writer.get('contacts', contactOf('a'))).toBeUndefined();
      expect(await store.live.checkpoint()).toBe(at(3));
    },
  },
  {
    name: 'a switch shows the other generation in one step, and a switch back the old one (pitfall 24)',
    async run({ store }) {
      await write(store, 3, ...put('contacts', aContact('a', { name: 'old' })));
      const old = await store.liveGeneration();
      const beside = await store.createGeneration();
      await (await store.writer(beside)).write(put('contacts', aContact('a', { name: 'new' })), at(4));
      await store.switchTo(beside, old);
      expect(await store.liveGeneration()).toBe(beside);
      expect((await store.live.contact(contactOf('a')))?.name).toBe('new');
      expect(await store.live.checkpoint()).toBe(at(4));
      await store.switchTo(old, beside);
      expect((await store.live.contact(contactOf('a')))?.name).toBe('old');
      expect(await store.live.checkpoint()).toBe(at(3));
    },
  },
  {
    name: 'a switch is refused where another generation is live than was thought, or where there is none to switch to',
    async run({ store }) {
      const old = await store.liveGeneration();
      const [first, second] = [await store.createGeneration(), await store.createGeneration()];
      await store.switchTo(first, old);
      expect(await refusalOf(() => store.switchTo(second, old))).toBe('generation-moved');
      expect(await refusalOf(() => store.switchTo(second + 1, first))).toBe('generation-unknown');
      expect(await refusalOf(() => store.writer(second + 1))).toBe('generation-unknown');
      expect(await store.liveGeneration()).toBe(first);
    },
  },
  {
    name: 'a switch is told to whoever watches, until they look away',
    async run({ store }) {
      const old = await store.liveGeneration();
      const beside = await store.createGeneration();
      const told: number[] = [];
      const stop = store.onSwitch((generation) => told.push(generation));
      await store.switchTo(beside, old);
      expect(told).toEqual([beside]);
      stop();
      await store.switchTo(old, beside);
      expect(told).toEqual([beside]);
    },
  },
  {
    name: 'a generation that is dropped is gone, its number is not used again, and the live one cannot be dropped',
    async run({ store }) {
      const live = await store.liveGeneration();
      const beside = await store.createGeneration();
      await store.dropGeneration(beside);
      expect(await store.generations()).toEqual([live]);
      expect(await store.createGeneration()).not.toBe(beside);
      expect(await refusalOf(() => store.dropGeneration(live))).toBe('generation-live');
    },
  },
  {
    name: 'what was published is marked for all generations at once, and never backwards',
    async run({ store }) {
      expect(await store.published()).toBeUndefined();
      await store.markPublished(at(7));
      const beside = await store.createGeneration();
      await store.switchTo(beside, await store.liveGeneration());
      expect(await store.published()).toBe(at(7));
      expect(await refusalOf(() => store.markPublished(at(6)))).toBe('checkpoint-backwards');
      expect(await store.published()).toBe(at(7));
    },
  },
  {
    name: 'a snapshot stands still while its generation is written',
    async run({ store }) {
      await write(store, 1, ...put('contacts', aContact('a'), aContact('b')));
      const snapshot = await store.snapshot(await store.liveGeneration());
      const changes = put('contacts', aContact('a', { revision: 2, name: 'changed' }), aContact('c'));
      await write(store, 2, ...changes, { collection: 'contacts', remove: contactOf('b'), revision: 9 });
      expect(await gather(snapshot.scan('contacts'))).toEqual([aContact('a'), aContact('b')]);
      expect(await snapshot.checkpoint()).toBe(at(1));
      await snapshot.close();
      expect((await gather((await liveWriter(store)).scan('contacts'))).length).toBe(2);
    },
  },
  {
    name: 'a position that was applied is not waited for, and one still to come is (pitfall 17)',
    async run({ store }) {
      await write(store, 3);
      await store.live.whenApplied(at(2), never);
      await store.live.whenApplied(at(3), never);
      let applied = false;
      const waiting = store.live.whenApplied(at(5), never).then(() => (applied = true));
      await write(store, 4);
      expect(applied).toBe(false);
      await write(store, 6);
      await waiting;
      expect(await store.live.checkpoint()).toBe(at(6));
    },
  },
  {
    name: 'a wait ends with its signal, applied or not',
    async run({ store }) {
      await write(store, 1);
      const impatient = new AbortController();
      let waiting = true;
      const wait = store.live.whenApplied(at(2), impatient.signal).then(() => (waiting = false));
      await write(store, 1);
      expect(waiting).toBe(true);
      impatient.abort();
      await wait;
      await store.live.whenApplied(at(2), impatient.signal);
    },
  },
];
