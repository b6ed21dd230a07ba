import { describeOn } from '@parley/testkit/engines';
import { comparePositions } from '@parley/testkit/read-models';
import type { Document } from 'mongodb';
import type { CollectionName, ConversationFilter } from '../port.js';
import { collectionOf } from './collections.js';
import { queries } from './generation.js';
import { openMongoReadModels } from './index.js';
import { countUnreadPeople, listConversations, type Query } from './list-conversations.js';
import { aDatabase, type SpecDatabase } from './testing/database.js';

/** Every stage of the plan that won, and the indexes it follows, wherever a version of the server puts them. */
function planOf(explained: unknown): { stages: string[]; indexes: string[] } {
  const plan = { stages: [] as string[], indexes: [] as string[] };
  const walk = (part: unknown, won: boolean): void => {
    if (Array.isArray(part)) return part.forEach((each) => walk(each, won));
    if (typeof part !== 'object' || part === null) return;
    const { stage, indexName } = part as Document;
    if (won && typeof stage === 'string') plan.stages.push(stage);
    if (won && typeof indexName === 'string') plan.indexes.push(indexName);
    for (const [name, each] of Object.entries(part))
      if (name !== 'rejectedPlans') walk(each, won || name === 'winningPlan');
  };
  walk(explained, false);
  return plan;
}

describeOn('mongodb:real', 'every query of the read models in MongoDB', (address) => {
  let database: SpecDatabase;

  beforeAll(async () => {
    database = aDatabase(address);
    await (await openMongoReadModels({ url: database.url, comparePositions })).close();
  });
  afterAll(() => database.drop());

  /** Follows this one index from start to end, without a sort or a collection walked document by document. */
  async function expectIndexed(collection: CollectionName, { filter, sort, hint }: Query, index: string) {
    const cursor = collectionOf(database.db, collection, 1).find(filter, { sort: { ...sort }, hint, limit: 21 });
    expectFollows(await cursor.explain('queryPlanner'), index);
  }

  function expectFollows(explained: unknown, index: string) {
    const { stages, indexes } = planOf(explained);
    expect(indexes).toEqual([index]);
    for (const stage of ['COLLSCAN', 'SORT', 'SORT_MERGE']) expect(stages).not.toContain(stage);
  }

  const key = ['2026-11-20T17:00:00.000Z', 'a'] as const;
  const filters: readonly (readonly [ConversationFilter, string])[] = [
    [{}, 'inbox'],
    [{ q: 'ann' }, 'inbox'],
    [{ consent: 'revoked', brands: ['acme'] }, 'inbox'],
    [{ mailbox: 'main' }, 'inbox_sender'],
    [{ status: 'open' }, 'inbox_status'],
    [{ status: 'closed' }, 'inbox_status'],
    [{ assignee: 'ann' }, 'inbox_assignee'],
    [{ unread: true }, 'inbox_unread'],
    [{ tag: 'vip' }, 'inbox_tag'],
    [
      { tag: 'vip', unread: true, assignee: 'ann', status: 'closed', mailbox: 'main', consent: 'none', q: 'x' },
      'inbox_tag',
    ],
    [{ unread: true, assignee: 'ann', status: 'snoozed', mailbox: 'main' }, 'inbox_unread'],
  ];

  it.each(filters)(
    'lists conversations with %j, on the first and on later pages, in the order of an index',
    async (filter, index) => {
      await expectIndexed('conversations', listConversations(filter), index);
      await expectIndexed('conversations', listConversations(filter, key), index);
    },
  );

  it.each(filters)('counts unread people with %j by the index of unread people', async (filter) => {
    const { pipeline, hint } = countUnreadPeople(filter);
    const counting = collectionOf(database.db, 'conversations', 1).aggregate(pipeline, { hint });
    expectFollows(await counting.explain('queryPlanner'), 'unread_people');
  });

  it.each([
    ['a page of texts', 'messages', queries.messages('c'), 'thread'],
    ['a later page of texts', 'messages', queries.messages('c', [key[0], 7]), 'thread'],
    ['a page of notes', 'notes', queries.notes('c'), 'notes_of'],
    ['a later page of notes', 'notes', queries.notes('c', key), 'notes_of'],
    ['due timers', 'timers', queries.timersDue('2026'), 'due'],
    ['due timers after one', 'timers', queries.timersDue('2026', { dueAt: '2025', id: 't' }), 'due'],
    ['the next timer', 'timers', queries.nextTimerAt('2026'), 'due'],
    ['the conversations of a contact', 'conversations', queries.conversationsOf('c'), '_id_'],
    ['all timers', 'timers', queries.scan('t'), '_id_'],
  ] as const)('finds %s by an index', (_, collection, query, index) => expectIndexed(collection, query, index));
});
