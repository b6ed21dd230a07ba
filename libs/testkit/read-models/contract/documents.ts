import { id } from '../../facts.js';
import { aContact, aConversationOf, aMessageOf, aNoteOf, aTimer, contactOf, gather, put } from '../documents.js';
import { at, liveWriter, refusalOf, write, type ReadModelsCase } from './harness.js';

export const documentCases: readonly ReadModelsCase[] = [
  {
    name: 'a document is got back as it was put, and what was never put is not there',
    async run({ store }) {
      const conversation = aConversationOf('a', 1, {
        tags: ['vip'],
        assignee: 'ann',
        ticket: { id: id('t'), status: 'open' },
      });
      const message = aMessageOf('a', 'm', { text: 'été 🌞', media: [{ url: 'https://media.example/1' }] });
      await write(
        store,
        1,
        ...put('contacts', aContact('a')),
        ...put('conversations', conversation),
        ...put('messages', message),
      );
      expect(await store.live.contact(contactOf('a'))).toEqual(aContact('a'));
      expect(await store.live.conversation(conversation.id)).toEqual(conversation);
      expect(await store.live.message(message.id)).toEqual(message);
      expect(await (await liveWriter(store)).get('messages', message.id)).toEqual(message);
      expect(await store.live.message(id('other'))).toBeUndefined();
    },
  },
  {
    name: 'a write that is not newer changes nothing, a newer one replaces the document (pitfall 29)',
    async run({ store }) {
      await write(store, 1, ...put('contacts', aContact('a', { revision: 5, name: 'five' })));
      await write(store, 2, ...put('contacts', aContact('a', { revision: 5, name: 'again' })));
      await write(store, 3, ...put('contacts', aContact('a', { revision: 4, name: 'four' })));
      expect((await store.live.contact(contactOf('a')))?.name).toBe('five');
      await write(store, 4, ...put('contacts', aContact('a', { revision: 6, name: 'six' })));
      expect((await store.live.contact(contactOf('a')))?.name).toBe('six');
    },
  },
  {
    name: 'one batch replaces any number of documents of every kind',
    async run({ store }) {
      const batchOf = (revision: number) =>
        Array.from({ length: 150 }, (_, n) => [
          ...put('messages', aMessageOf('a', `m${n}`, { revision })),
          ...put('notes', aNoteOf('a', `n${n}`, { revision })),
          ...put('timers', aTimer(`t${n}`, 1, { revision })),
        ]).flat();
      const writer = await liveWriter(store);
      await writer.write(batchOf(1), at(1));
      await writer.write(batchOf(2), at(2));
      for (const collection of ['messages', 'notes', 'timers'] as const) {
        const revisions = (await gather(writer.scan(collection))).map(({ revision }) => revision);
        expect(revisions).toEqual(Array(150).fill(2));
      }
    },
  },
  {
    name: 'a removal takes away only what is older',
    async run({ store }) {
      const writer = await liveWriter(store);
      await writer.write(put('timers', aTimer('old', 1, { revision: 3 }), aTimer('new', 1, { revision: 9 })), at(1));
      const removals = ['old', 'new'].map((name) => aTimer(name, 1).id);
      await writer.write(
        removals.map((remove) => ({ collection: 'timers', remove, revision: 5 })),
        at(2),
      );
      expect(await writer.get('timers', aTimer('old', 1).id)).toBeUndefined();
      expect(await writer.get('timers', aTimer('new', 1).id)).toEqual(aTimer('new', 1, { revision: 9 }));
    },
  },
  {
    name: 'a timer that was set and settled stays settled when both facts come again',
    async run({ store }) {
      const writer = await liveWriter(store);
      const replay = [
        ...put('timers', aTimer('r', 1, { revision: 3 })),
        { collection: 'timers', remove: aTimer('r', 1).id, revision: 5 } as const,
      ];
      await writer.write([...replay, ...put('timers', aTimer('other', 2))], at(1));
      await writer.write(replay, at(1));
      expect(await writer.timersDue('9', 10)).toEqual([aTimer('other', 2)]);
    },
  },
  {
    name: 'an erasure leaves nothing of one contact’s texts and notes, and everything of others and of later',
    async run({ store }) {
      const later = aMessageOf('a', 'later', { revision: 8 });
      await write(
        store,
        1,
        ...put('messages', aMessageOf('a', 'm'), aMessageOf('a', 'n', { conversationId: `${contactOf('a')}.second` })),
        ...put('messages', later, aMessageOf('b', 'theirs')),
        ...put('notes', aNoteOf('a', 'note'), aNoteOf('b', 'their note')),
      );
      const erased = { removeAllOf: contactOf('a'), revision: 7 };
      await write(store, 2, { collection: 'messages', ...erased }, { collection: 'notes', ...erased });
      const writer = await liveWriter(store);
      const left = [...(await gather(writer.scan('messages'))), ...(await gather(writer.scan('notes')))];
      expect(new Set(left.map((document) => document.id))).toEqual(new Set([later.id, id('theirs'), id('their note')]));
    },
  },
  {
    name: 'the conversations of a contact are those on every sender code, and nobody else’s',
    async run({ store }) {
      await write(
        store,
        1,
        ...put('conversations', aConversationOf('a', 1), aConversationOf('a', 2, { senderId: 'second' })),
        ...put('conversations', aConversationOf('b', 3)),
      );
      const ids = (await (await liveWriter(store)).conversationsOf(contactOf('a'))).map((document) => document.id);
      expect(ids.sort()).toEqual([`${contactOf('a')}.main`, `${contactOf('a')}.second`]);
    },
  },
  {
    name: 'documents and checkpoint are still there after a restart',
    async run({ store, reopen }) {
      await write(store, 3, ...put('contacts', aContact('a')));
      await store.markPublished(at(2));
      const again = await reopen();
      expect(await again.live.contact(contactOf('a'))).toEqual(aContact('a'));
      expect(await again.live.checkpoint()).toBe(at(3));
      expect(await again.published()).toBe(at(2));
    },
  },
  {
    name: 'a checkpoint moves with the writes and never backwards: such a write writes nothing (pitfall 30)',
    async run({ store }) {
      expect(await store.live.checkpoint()).toBeUndefined();
      await write(store, 5);
      await write(store, 5, ...put('contacts', aContact('a')));
      expect(await store.live.checkpoint()).toBe(at(5));
      const backwards = () => write(store, 4, ...put('contacts', aContact('b')));
      expect(await refusalOf(backwards)).toBe('checkpoint-backwards');
      expect(await store.live.checkpoint()).toBe(at(5));
      expect(await store.live.contact(contactOf('b'))).toBeUndefined();
    },
  },
  {
    name: 'writes without a checkpoint leave it where it stands, and are seen',
    async run({ store }) {
      const writer = await liveWriter(store);
      await writer.write(put('contacts', aContact('a')));
      expect(await writer.checkpoint()).toBeUndefined();
      await writer.write(put('contacts', aContact('b')), at(3));
      await writer.write(put('contacts', aContact('c')));
      expect(await writer.checkpoint()).toBe(at(3));
      expect((await gather(writer.scan('contacts'))).length).toBe(3);
    },
  },
  {
    name: 'every document of a collection is scanned in order of its id',
    async run({ store }) {
      const timers = Array.from({ length: 1_203 }, (_, n) => aTimer(String((n * 7) % 1_203).padStart(5, '0'), n));
      await write(store, 1, ...put('timers', ...timers));
      const scanned = await gather((await liveWriter(store)).scan('timers'));
      expect(scanned).toEqual([...timers].sort((a, b) => (a.id < b.id ? -1 : 1)));
    },
  },
  {
    name: 'the facts applied are counted by the revisions of the contacts',
    async run({ store }) {
      await write(store, 1, ...put('contacts', aContact('a', { revision: 4 }), aContact('b', { revision: 0 })));
      expect(await (await liveWriter(store)).factsApplied()).toBe(6);
    },
  },
];
