import type { ConversationFilter } from '../port.js';
import { searchTermOf } from '../search-text.js';

export interface Query {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

interface Condition {
  readonly sql: string;
  readonly parameters: readonly (string | number)[];
}

type Order = 'tag' | 'unread' | 'assignee' | 'status' | 'mailbox' | 'all';

/**
 * A page of conversations, newest first, after `key` and one longer than `limit`, so that the caller sees whether it
 * goes on. The list is walked in the order of one index, the narrowest that the filter allows, and never sorted.
 */
export function listConversations(
  generation: number,
  filter: ConversationFilter,
  key: readonly (string | number)[] | undefined,
  limit: number,
): Query {
  const order = orderOf(filter);
  const place = order === 'tag' ? ['t.last_message_at', 't.conversation_id'] : ['c.last_message_at', 'c.id'];
  const conditions = [
    ...conditionsOf(generation, filter, order),
    ...(key ? [{ sql: `(${place.join(', ')}) < (?, ?)`, parameters: key }] : []),
  ];
  return {
    sql: `SELECT c.id, c.last_message_at, c.document FROM ${walk(generation, order)} ${where(conditions)}
      ORDER BY ${place.map((column) => `${column} DESC`).join(', ')} LIMIT ?`,
    parameters: [...conditions.flatMap(({ parameters }) => parameters), limit + 1],
  };
}

/** How many people have something unread. */
export function countUnreadPeople(generation: number, filter: ConversationFilter): Query {
  const conditions = [
    { sql: 'c.unread > 0', parameters: [] },
    { sql: 'c.blocked = 0', parameters: [] },
    ...(filter.status === undefined ? [{ sql: "c.status <> 'snoozed'", parameters: [] }] : []),
    ...conditionsOf(generation, filter),
  ];
  return {
    sql: `SELECT count(*) AS people FROM (SELECT DISTINCT c.contact_id
      FROM conversations_${generation} c INDEXED BY unread_people_${generation} ${where(conditions)})`,
    parameters: conditions.flatMap(({ parameters }) => parameters),
  };
}

function orderOf({ tag, unread, assignee, status, mailbox }: ConversationFilter): Order {
  if (tag !== undefined) return 'tag';
  if (unread) return 'unread';
  if (assignee !== undefined) return 'assignee';
  if (status !== undefined && status !== 'open') return 'status';
  return mailbox === undefined ? 'all' : 'mailbox';
}

function walk(generation: number, order: Order): string {
  const conversations = `conversations_${generation} c`;
  switch (order) {
    case 'tag':
      return `tags_${generation} t CROSS JOIN ${conversations} ON c.id = t.conversation_id`;
    case 'all':
      return `${conversations} INDEXED BY inbox_${generation}`;
    case 'mailbox':
      return `${conversations} INDEXED BY inbox_sender_${generation}`;
    default:
      return `${conversations} INDEXED BY inbox_${order}_${generation}`;
  }
}

function conditionsOf(generation: number, filter: ConversationFilter, order?: Order): Condition[] {
  const { status, unread, assignee, tag, mailbox, consent, q, brands } = filter;
  const conditions: Condition[] = [];
  const that = (sql: string, ...parameters: (string | number)[]) => conditions.push({ sql, parameters });
  if (tag !== undefined && order === 'tag') that('t.tag = ?', tag);
  else if (tag !== undefined) {
    that(`EXISTS (SELECT 1 FROM tags_${generation} t WHERE t.conversation_id = c.id AND t.tag = ?)`, tag);
  }
  if (unread !== undefined) that(unread ? 'c.unread > 0' : 'c.unread = 0');
  if (assignee !== undefined) that('c.assignee = ?', assignee);
  if (order === 'status') that("c.status <> 'open'");
  if (status !== undefined) that('c.status = ?', status);
  if (mailbox !== undefined) that('c.sender_id = ?', mailbox);
  if (consent !== undefined) that('c.consent = ?', consent);
  if (brands !== undefined) that(`c.brand_id IN (${brands.map(() => '?').join(', ')})`, ...brands);
  if (q !== undefined && q.trim() !== '') that('instr(c.search, ?) > 0', searchTermOf(q));
  return conditions;
}

function where(conditions: readonly Condition[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`;
}
