import { DatabaseSync } from 'node:sqlite';
import { collectionNames, type ConversationFilter } from '../port.js';
import { queries } from './generation.js';
import { countUnreadPeople, listConversations, type Query } from './list-conversations.js';
import { generationSchema, schema } from './schema.js';

describe('every query of the read models', () => {
  const db = new DatabaseSync(':memory:');
  for (const sql of [...schema, generationSchema(1)]) db.exec(sql);
  afterAll(() => db.close());

  const planOf = ({ sql, parameters }: Query) =>
    db
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...parameters)
      .map((row) => String(row['detail']));

  /** Follows an index (or the key) from start to end, without a sort or a table walked row by row. */
  function expectIndexed(query: Query, index: RegExp) {
    const plan = planOf(query);
    expect(plan.join('\n')).toMatch(index);
    for (const step of plan) {
      expect(step).not.toMatch(/TEMP B-TREE/);
      expect(step).not.toMatch(/^SCAN (?!.*USING (COVERING )?INDEX)(?!\(subquery)/);
    }
  }

  const plain = (sql: string): Query => ({ sql, parameters: [] });

  it.each(collectionNames)('finds and scans %s by id', (collection) => {
    expectIndexed(plain(queries.document(1, collection)), /SEARCH .* USING INDEX sqlite_autoindex.*\(id=\?\)/);
    expectIndexed(plain(queries.scan(1, collection)), /SEARCH .* USING INDEX sqlite_autoindex.*\(id>\?\)/);
  });

  it.each([
    ['the checkpoint', queries.checkpoint(), /SEARCH generations USING INTEGER PRIMARY KEY/],
    ['the conversations of a contact', queries.conversationsOf(1), /SEARCH .*\(id>\? AND id<\?\)/],
    [
      'a page of texts',
      queries.messages(1),
      /USING INDEX thread_1 \(conversation_id=\? AND \(at,sequence\)<\(\?,\?\)\)/,
    ],
    ['a page of notes', queries.notes(1), /USING INDEX notes_of_1 \(conversation_id=\? AND \(at,id\)<\(\?,\?\)\)/],
    ['due timers', queries.timersDue(1), /USING INDEX due_1 \(/],
    ['the next timer', queries.nextTimerAt(1), /USING COVERING INDEX due_1 \(due_at>\?\)/],
  ])('finds %s by an index', (_, sql, index) => expectIndexed(plain(sql), index));

  const filters: readonly (readonly [ConversationFilter, RegExp])[] = [
    [{}, /INDEX inbox_1/],
    [{ status: 'open' }, /INDEX inbox_1/],
    [{ q: 'ann' }, /INDEX inbox_1/],
    [{ consent: 'revoked', brands: ['acme'] }, /INDEX inbox_1/],
    [{ mailbox: 'main' }, /INDEX inbox_sender_1 \(sender_id=\?/],
    [{ status: 'closed' }, /INDEX inbox_status_1 \(status=\?/],
    [{ assignee: 'ann' }, /INDEX inbox_assignee_1 \(assignee=\?/],
    [{ unread: true }, /INDEX inbox_unread_1/],
    [{ tag: 'vip' }, /SEARCH t USING PRIMARY KEY \(tag=\?/],
    [
      {
        tag: 'vip',
        unread: true,
        assignee: 'ann',
        status: 'closed',
        mailbox: 'main',
        consent: 'none',
        q: 'x',
        brands: ['b'],
      },
      /SEARCH t USING PRIMARY KEY \(tag=\?/,
    ],
    [{ unread: true, assignee: 'ann', status: 'snoozed', mailbox: 'main' }, /INDEX inbox_unread_1/],
  ];

  it.each(filters)(
    'lists conversations with %j, on the first and on later pages, in the order of an index',
    (filter, index) => {
      expectIndexed(listConversations(1, filter, undefined, 20), index);
      expectIndexed(listConversations(1, filter, ['2026-11-20T17:00:00.000Z', 'a'], 20), index);
    },
  );

  it.each(filters)('counts unread people with %j by the index of unread people', (filter) => {
    expectIndexed(countUnreadPeople(1, filter), /INDEX unread_people_1/);
  });
});
