import type { ConversationFilter, ReadModels } from '@parley/read-models';
import { minutesAfter, noon } from '../../facts.js';
import { aConversationOf, aMessageOf, aNoteOf, contactOf, put } from '../documents.js';
import { refusalOf, write, type ReadModelsCase } from './harness.js';

/** First letters of the contact ids on every page, page by page. */
async function pagesOf(live: ReadModels, limit: number, filter: ConversationFilter = {}): Promise<string[]> {
  const pages: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await live.conversations(filter, { limit, ...(cursor === undefined ? {} : { cursor }) });
    pages.push(page.items.map((item) => item.contactId.charAt(0)).join(''));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return pages;
}

const filtered: readonly (readonly [string, ConversationFilter, string])[] = [
  ['nothing', {}, 'fedcba'],
  ['status open', { status: 'open' }, 'feca'],
  ['status snoozed', { status: 'snoozed' }, 'd'],
  ['status closed', { status: 'closed' }, 'b'],
  ['unread', { unread: true }, 'dca'],
  ['read', { unread: false }, 'feb'],
  ['assignee', { assignee: 'ann' }, 'ca'],
  ['tag', { tag: 'vip' }, 'fba'],
  ['mailbox', { mailbox: 'second' }, 'ed'],
  ['consent', { consent: 'revoked' }, 'eb'],
  ['brands', { brands: ['zeta'] }, 'f'],
  ['several brands', { brands: ['zeta', 'acme'] }, 'fedcba'],
  ['no brand', { brands: [] }, ''],
  ['part of a name, whatever case and accents', { q: 'ZOE' }, 'c'],
  ['part of a number as people write it', { q: '(833) 555-01' }, 'ba'],
  ['a name with characters that mean something elsewhere', { q: '100%_' }, 'd'],
  ['characters that stand for others elsewhere', { q: '1.*_' }, ''],
  ['a mark that opens something elsewhere', { q: '[(\\' }, ''],
  [
    'everything at once',
    { status: 'open', unread: true, assignee: 'ann', tag: 'vip', mailbox: 'main', q: '+1833' },
    'a',
  ],
  ['unread of an agent', { unread: true, assignee: 'ann', consent: 'none' }, 'ca'],
  ['a closed one with a tag', { status: 'closed', tag: 'vip' }, 'b'],
];

const inbox = put(
  'conversations',
  aConversationOf('a', 1, { unread: 2, assignee: 'ann', tags: ['vip', 'return'], phone: '+18335550100' }),
  aConversationOf('b', 2, { status: 'closed', tags: ['vip'], consent: 'revoked', phone: '+18335550199' }),
  aConversationOf('c', 3, { unread: 1, assignee: 'ann', name: 'Zoé Müller' }),
  aConversationOf('d', 4, { status: 'snoozed', unread: 1, senderId: 'second', name: '100%_sure' }),
  aConversationOf('e', 5, { consent: 'revoked', senderId: 'second', assignee: 'bob' }),
  aConversationOf('f', 6, { brandId: 'zeta', tags: ['vip'] }),
);

export const listCases: readonly ReadModelsCase[] = [
  ...filtered.map(([what, filter, expected]): ReadModelsCase => ({
    name: `conversations are found by ${what}, newest first, on pages of any size`,
    async run({ store }) {
      await write(store, 1, ...inbox);
      // The same filter on something it does find, so that an adapter that finds nothing does not pass.
      expect((await pagesOf(store.live, 10)).join('')).toBe('fedcba');
      for (const limit of [1, 2, 10]) expect((await pagesOf(store.live, limit, filter)).join('')).toBe(expected);
    },
  })),
  {
    name: 'a page is no longer than asked for and tells whether there is another',
    async run({ store }) {
      await write(store, 1, ...inbox);
      expect(await pagesOf(store.live, 4)).toEqual(['fedc', 'ba']);
      expect(await pagesOf(store.live, 3)).toEqual(['fed', 'cba']);
      expect(await pagesOf(store.live, 2, { tag: 'vip' })).toEqual(['fb', 'a']);
    },
  },
  {
    name: 'conversations of one instant keep an order over pages',
    async run({ store }) {
      await write(store, 1, ...put('conversations', ...'abcde'.split('').map((letter) => aConversationOf(letter, 1))));
      const whole = (await pagesOf(store.live, 10)).join('');
      expect(whole.length).toBe(5);
      for (const limit of [1, 2, 3]) expect((await pagesOf(store.live, limit)).join('')).toBe(whole);
    },
  },
  {
    name: 'a text that comes while somebody pages neither repeats nor hides another conversation',
    async run({ store }) {
      await write(store, 1, ...inbox);
      const first = await store.live.conversations({}, { limit: 3 });
      await write(
        store,
        2,
        ...put('conversations', aConversationOf('e', 9, { revision: 2 }), aConversationOf('g', 10)),
      );
      const second = await store.live.conversations({}, { limit: 3, cursor: first.nextCursor ?? 'missing' });
      expect([...first.items, ...second.items].map((item) => item.contactId.charAt(0)).join('')).toBe('fedcba');
    },
  },
  {
    name: 'a tag that was taken off finds nothing, and a tagged conversation moves with its last text',
    async run({ store }) {
      await write(store, 1, ...inbox);
      await write(
        store,
        2,
        ...put('conversations', aConversationOf('f', 6, { revision: 2, tags: [] })),
        ...put('conversations', aConversationOf('a', 7, { revision: 2, tags: ['vip'] })),
      );
      expect(await pagesOf(store.live, 10, { tag: 'vip' })).toEqual(['ab']);
      expect(await pagesOf(store.live, 10, { tag: 'return' })).toEqual(['']);
    },
  },
  {
    name: 'the badge counts people with something unread, not texts, nor snoozed conversations, nor the blocked',
    async run({ store }) {
      await write(
        store,
        1,
        ...inbox,
        ...put('conversations', aConversationOf('a', 8, { senderId: 'second', unread: 5 })),
        ...put('conversations', aConversationOf('h', 9, { unread: 1, blocked: true })),
      );
      expect(await store.live.unreadConversations({})).toBe(2);
      expect(await store.live.unreadConversations({ status: 'snoozed' })).toBe(1);
      expect(await store.live.unreadConversations({ assignee: 'ann', tag: 'vip' })).toBe(1);
      expect(await store.live.unreadConversations({ brands: ['zeta'] })).toBe(0);
    },
  },
  {
    name: 'the texts of a conversation are paged newest first, in the order of their facts within one instant',
    async run({ store }) {
      const texts = [
        aMessageOf('a', 'first', { at: noon, sequence: 2 }),
        aMessageOf('a', 'second', { at: noon, sequence: 11 }),
        aMessageOf('a', 'third', { at: minutesAfter(noon, 1), sequence: 9 }),
      ];
      await write(store, 1, ...put('messages', ...texts, aMessageOf('b', 'theirs')));
      const conversation = `${contactOf('a')}.main`;
      const first = await store.live.messages(conversation, { limit: 2 });
      expect(first.items).toEqual([texts[2], texts[1]]);
      const second = await store.live.messages(conversation, { limit: 2, cursor: first.nextCursor ?? 'missing' });
      expect(second).toEqual({ items: [texts[0]] });
    },
  },
  {
    name: 'the notes of a conversation are paged newest first',
    async run({ store }) {
      const notes = [0, 1, 2].map((n) => aNoteOf('a', `note ${n}`, { at: minutesAfter(noon, n) }));
      await write(store, 1, ...put('notes', ...notes, aNoteOf('b', 'theirs')));
      const conversation = `${contactOf('a')}.main`;
      const first = await store.live.notes(conversation, { limit: 1 });
      expect(first.items).toEqual([notes[2]]);
      const second = await store.live.notes(conversation, { limit: 5, cursor: first.nextCursor ?? 'missing' });
      expect(second).toEqual({ items: [notes[1], notes[0]] });
    },
  },
  {
    name: 'a cursor that was not issued for the list is refused',
    async run({ store }) {
      await write(
        store,
        1,
        ...inbox,
        ...put('messages', aMessageOf('a', 'm', { sequence: 1 }), aMessageOf('a', 'n', { sequence: 2 })),
      );
      const { nextCursor } = await store.live.conversations({}, { limit: 1 });
      expect(typeof nextCursor).toBe('string');
      const conversation = `${contactOf('a')}.main`;
      for (const cursor of ['', 'nonsense', Buffer.from('{"a":1}').toString('base64url'), nextCursor!]) {
        expect(await refusalOf(() => store.live.messages(conversation, { limit: 1, cursor }))).toBe('cursor-invalid');
        expect(await refusalOf(() => store.live.notes(conversation, { limit: 1, cursor }))).toBe('cursor-invalid');
      }
      const ofMessages = (await store.live.messages(conversation, { limit: 1 })).nextCursor!;
      expect(await refusalOf(() => store.live.conversations({}, { limit: 1, cursor: ofMessages }))).toBe(
        'cursor-invalid',
      );
    },
  },
];
