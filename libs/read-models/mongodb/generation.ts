import type { Collection, Db } from 'mongodb';
import { cursorOf, keyOf } from '../cursor.js';
import type {
  CollectionName,
  ConversationDocument,
  ConversationFilter,
  Documents,
  Page,
  PageRequest,
  TimerDocument,
  TimerMark,
} from '../port.js';
import { available } from './available.js';
import { collectionOf, type IndexOf } from './collections.js';
import { before, countUnreadPeople, listConversations, type Query } from './list-conversations.js';
import { conversationsOf, documentOf, type Stored } from './stored.js';

/** Documents read in one go by a scan. */
export const SCAN_PAGE = 500;

const tieOf = { messages: 'sequence', notes: '_id' } as const;

/** The queries with a place in them, by what is asked, so that their plans can be looked at. */
export const queries = {
  messages: (conversationId: string, key?: readonly (string | number)[]): Query =>
    thread('messages', conversationId, key),
  notes: (conversationId: string, key?: readonly (string | number)[]): Query => thread('notes', conversationId, key),
  timersDue: (until: string, { dueAt, id }: TimerMark = { dueAt: '', id: '' }): Query => ({
    filter: {
      $and: [{ dueAt: { $gte: dueAt, $lte: until } }, { $or: [{ dueAt: { $gt: dueAt } }, { _id: { $gt: id } }] }],
    },
    sort: { dueAt: 1, _id: 1 },
    hint: 'due' satisfies IndexOf<'timers'>,
  }),
  nextTimerAt: (after: string): Query => ({
    filter: { dueAt: { $gt: after } },
    sort: { dueAt: 1, _id: 1 },
    hint: 'due' satisfies IndexOf<'timers'>,
  }),
  scan: (after: string): Query => ({ filter: { _id: { $gt: after } }, sort: { _id: 1 }, hint: '_id_' }),
  conversationsOf: (contactId: string): Query => ({
    filter: { _id: conversationsOf(contactId) },
    sort: { _id: 1 },
    hint: '_id_',
  }),
};

function thread(name: 'messages' | 'notes', conversationId: string, key?: readonly (string | number)[]): Query {
  return {
    filter: { $and: [{ conversationId }, ...before('at', tieOf[name], key)] },
    sort: { conversationId: 1, at: -1, [tieOf[name]]: -1 },
    hint: name === 'messages' ? 'thread' : 'notes_of',
  };
}

/** The reading side of one generation’s collections. */
export class Generation {
  constructor(
    private readonly db: Db,
    readonly number: number,
  ) {}

  async get<Name extends CollectionName>(collection: Name, id: string): Promise<Documents[Name] | undefined> {
    const stored = await available(() => this.of(collection).findOne({ _id: id }));
    return stored && !stored.removed ? documentOf(collection, stored) : undefined;
  }

  async conversationsOf(contactId: string): Promise<ConversationDocument[]> {
    const found = await this.found('conversations', queries.conversationsOf(contactId));
    return standing('conversations', found);
  }

  async conversations(filter: ConversationFilter, { cursor, limit }: PageRequest): Promise<Page<ConversationDocument>> {
    const key = cursor === undefined ? undefined : keyOf('conversations', cursor);
    const found = await this.found('conversations', listConversations(filter, key), limit + 1);
    return pageOf('conversations', found, limit, ['lastMessageAt', '_id']);
  }

  async unreadConversations(filter: ConversationFilter): Promise<number> {
    const { pipeline, hint } = countUnreadPeople(filter);
    const [counted] = await available(() => this.of('conversations').aggregate(pipeline, { hint }).toArray());
    return Number(counted?.['people'] ?? 0);
  }

  async thread<Name extends 'messages' | 'notes'>(
    collection: Name,
    conversationId: string,
    { cursor, limit }: PageRequest,
  ): Promise<Page<Documents[Name]>> {
    const key = cursor === undefined ? undefined : keyOf(collection, cursor);
    const found = await this.found(collection, queries[collection](conversationId, key), limit + 1);
    return pageOf(collection, found, limit, ['at', tieOf[collection]]);
  }

  async timersDue(until: string, limit: number, after?: TimerMark): Promise<TimerDocument[]> {
    return standing('timers', await this.found('timers', queries.timersDue(until, after), limit));
  }

  async nextTimerAt(after: string): Promise<string | undefined> {
    const [next] = await this.found('timers', queries.nextTimerAt(after), 1);
    return next?.['dueAt'] as string | undefined;
  }

  /** Two questions, because a compatible server was seen to answer only one of two sums of a group. */
  async factsApplied(): Promise<number> {
    const contacts = this.of('contacts');
    const match = { $match: { removed: { $exists: false } } };
    const sum = { $group: { _id: null, revisions: { $sum: '$revision' } } };
    const [[summed], [counted]] = await Promise.all([
      available(() => contacts.aggregate([match, sum]).toArray()),
      available(() => contacts.aggregate([match, { $count: 'contacts' }]).toArray()),
    ]);
    return Number(summed?.['revisions'] ?? 0) + Number(counted?.['contacts'] ?? 0);
  }

  async *scan<Name extends CollectionName>(collection: Name): AsyncGenerator<Documents[Name]> {
    let page: Stored[] = [];
    let after = '';
    do {
      page = await this.page(collection, after);
      yield* standing(collection, page);
      after = page.at(-1)?._id ?? '';
    } while (page.length === SCAN_PAGE);
  }

  /** What stands after an id, marks of what was removed among it. */
  page(collection: CollectionName, after: string): Promise<Stored[]> {
    return this.found(collection, queries.scan(after), SCAN_PAGE);
  }

  private found(collection: CollectionName, { filter, sort, hint }: Query, limit = SCAN_PAGE): Promise<Stored[]> {
    const options = { sort: { ...sort }, hint, limit, batchSize: limit };
    return available(() => this.of(collection).find(filter, options).toArray());
  }

  private of(collection: CollectionName): Collection<Stored> {
    return collectionOf(this.db, collection, this.number);
  }
}

export function standing<Name extends CollectionName>(collection: Name, found: readonly Stored[]): Documents[Name][] {
  return found.filter(({ removed }) => !removed).map((stored) => documentOf(collection, stored));
}

/** `found` may hold one more than the page: then there is a next one, after the place named by two fields. */
function pageOf<Name extends CollectionName>(
  collection: Name,
  found: readonly Stored[],
  limit: number,
  [field, tieField]: readonly [string, string],
): Page<Documents[Name]> {
  const items = found.slice(0, limit).map((stored) => documentOf(collection, stored));
  const last = found[limit - 1];
  if (found.length <= limit || !last) return { items };
  const key = [last[field], last[tieField]] as [string | number, string | number];
  return { items, nextCursor: cursorOf(collection, key) };
}
