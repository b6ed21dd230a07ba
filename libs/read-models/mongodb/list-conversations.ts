import type { Document, Filter } from 'mongodb';
import type { ConversationFilter } from '../port.js';
import { searchTermOf } from '../search-text.js';
import type { IndexOf } from './collections.js';
import type { Stored } from './stored.js';

export interface Query {
  readonly filter: Filter<Stored>;
  readonly sort: Readonly<Record<string, 1 | -1>>;
  readonly hint: string;
}

/** After every text: no instant begins with this character. */
const END_OF_TIME = '\uffff';

/** What stands before `[value, tie]` in a list that goes down by `field`, then by `tieField`; without a place, all of it. */
export function before(
  field: string,
  tieField: string,
  [value, tie]: readonly (string | number)[] = [END_OF_TIME, ''],
): Filter<Stored>[] {
  return [{ [field]: { $lte: value } }, { $or: [{ [field]: { $lt: value } }, { [tieField]: { $lt: tie } }] }];
}

/**
 * Conversations, newest first, after `key`. The list is walked in the order of one index, the narrowest that the filter
 * allows, and never sorted; that index is named, so that no planner ever tries another.
 */
export function listConversations(filter: ConversationFilter, key?: readonly (string | number)[]): Query {
  return {
    filter: { $and: [...conditionsOf(filter), ...before('lastMessageAt', '_id', key)] },
    sort: { lastMessageAt: -1, _id: -1 },
    hint: indexFor(filter),
  };
}

/** How many people have something unread: one document `{ people }`, or none where there is nobody. */
export function countUnreadPeople(filter: ConversationFilter): {
  readonly pipeline: Document[];
  readonly hint: string;
} {
  const conditions: Filter<Stored>[] = [
    { 'lookUp.unread': true },
    { blocked: false },
    ...(filter.status === undefined ? [{ status: { $ne: 'snoozed' } }] : []),
    ...conditionsOf(filter),
  ];
  const pipeline = [{ $match: { $and: conditions } }, { $group: { _id: '$contactId' } }, { $count: 'people' }];
  return { pipeline, hint: 'unread_people' satisfies IndexOf<'conversations'> };
}

function indexFor({ tag, unread, assignee, status, mailbox }: ConversationFilter): IndexOf<'conversations'> {
  if (tag !== undefined) return 'inbox_tag';
  if (unread) return 'inbox_unread';
  if (assignee !== undefined) return 'inbox_assignee';
  if (status !== undefined) return 'inbox_status';
  return mailbox === undefined ? 'inbox' : 'inbox_sender';
}

function conditionsOf({ status, unread, assignee, tag, mailbox, consent, q, brands }: ConversationFilter) {
  const conditions: Filter<Stored>[] = [];
  if (tag !== undefined) conditions.push({ tags: tag });
  if (unread !== undefined) conditions.push({ 'lookUp.unread': unread });
  if (assignee !== undefined) conditions.push({ assignee });
  if (status !== undefined) conditions.push({ status });
  if (mailbox !== undefined) conditions.push({ senderId: mailbox });
  if (consent !== undefined) conditions.push({ consent });
  if (brands !== undefined) conditions.push({ brandId: { $in: [...brands] } });
  if (q !== undefined && q.trim() !== '') conditions.push({ 'lookUp.search': { $regex: literal(searchTermOf(q)) } });
  return conditions;
}

/** A pattern that finds just this text. */
function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('\0', '\\x00');
}
