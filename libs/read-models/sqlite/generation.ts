import type { Position } from '@parley/event-store';
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
import { cursorOf, keyOf } from '../cursor.js';
import { countUnreadPeople, listConversations, type Query } from './list-conversations.js';
import type { Statements } from './statements.js';

const SCAN_PAGE = 500;

/** The reading side of one generation’s tables. Every query is named, so that its plan can be looked at. */
export const queries = {
  checkpoint: () => 'SELECT checkpoint FROM generations WHERE number = ?',
  document: (generation: number, collection: CollectionName) =>
    `SELECT document FROM ${collection}_${generation} WHERE id = ?`,
  conversationsOf: (generation: number) =>
    `SELECT document FROM conversations_${generation} WHERE id >= ? AND id < ? ORDER BY id`,
  messages: (generation: number) =>
    `SELECT at, sequence, document FROM messages_${generation}
      WHERE conversation_id = ? AND (at, sequence) < (?, ?) ORDER BY at DESC, sequence DESC LIMIT ?`,
  notes: (generation: number) =>
    `SELECT at, id, document FROM notes_${generation}
      WHERE conversation_id = ? AND (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT ?`,
  timersDue: (generation: number) =>
    `SELECT document FROM timers_${generation}
      WHERE due_at <= ? AND (due_at, id) > (?, ?) ORDER BY due_at, id LIMIT ?`,
  nextTimerAt: (generation: number) =>
    `SELECT due_at FROM timers_${generation} WHERE due_at > ? ORDER BY due_at LIMIT 1`,
  scan: (generation: number, collection: CollectionName) =>
    `SELECT id, document FROM ${collection}_${generation} WHERE id > ? ORDER BY id LIMIT ${SCAN_PAGE}`,
  factsApplied: (generation: number) => `SELECT coalesce(sum(revision + 1), 0) AS facts FROM contacts_${generation}`,
};

/** After every text: no instant begins with this character. */
const END_OF_TIME = '\uffff';

type Row = Record<string, unknown>;

export class Generation {
  constructor(
    private readonly statements: Statements,
    readonly number: number,
  ) {}

  checkpoint(): Position | undefined {
    const row = this.statements.of(queries.checkpoint()).get(this.number);
    return (row?.['checkpoint'] as string | null | undefined) ?? undefined;
  }

  get<Name extends CollectionName>(collection: Name, id: string): Documents[Name] | undefined {
    const row = this.statements.of(queries.document(this.number, collection)).get(id);
    return row && documentOf<Documents[Name]>(row);
  }

  conversationsOf(contactId: string): ConversationDocument[] {
    const rows = this.statements.of(queries.conversationsOf(this.number)).all(`${contactId}.`, `${contactId}/`);
    return rows.map((row) => documentOf(row));
  }

  conversations(filter: ConversationFilter, { cursor, limit }: PageRequest): Page<ConversationDocument> {
    const key = cursor === undefined ? undefined : keyOf('conversations', cursor);
    const rows = this.run(listConversations(this.number, filter, key, limit));
    return pageOf(rows, limit, (row) => cursorOf('conversations', [String(row['last_message_at']), String(row['id'])]));
  }

  unreadConversations(filter: ConversationFilter): number {
    return Number(this.run(countUnreadPeople(this.number, filter))[0]!['people']);
  }

  thread<Name extends 'messages' | 'notes'>(
    collection: Name,
    conversationId: string,
    { cursor, limit }: PageRequest,
  ): Page<Documents[Name]> {
    const [at, tie] = cursor === undefined ? [END_OF_TIME, 0] : keyOf(collection, cursor);
    const statement = this.statements.of(queries[collection](this.number));
    const rows = statement.all(conversationId, at, tie, limit + 1);
    const tieColumn = collection === 'messages' ? 'sequence' : 'id';
    return pageOf(rows, limit, (row) => cursorOf(collection, [String(row['at']), row[tieColumn] as string | number]));
  }

  timersDue(until: string, limit: number, after: TimerMark = { dueAt: '', id: '' }): TimerDocument[] {
    const rows = this.statements.of(queries.timersDue(this.number)).all(until, after.dueAt, after.id, limit);
    return rows.map((row) => documentOf(row));
  }

  nextTimerAt(after: string): string | undefined {
    return this.statements.of(queries.nextTimerAt(this.number)).get(after)?.['due_at'] as string | undefined;
  }

  factsApplied(): number {
    return Number(this.statements.of(queries.factsApplied(this.number)).get()!['facts']);
  }

  async *scan<Name extends CollectionName>(collection: Name): AsyncGenerator<Documents[Name]> {
    const statement = this.statements.of(queries.scan(this.number, collection));
    let rows: Row[] = [];
    let after = '';
    do {
      rows = await available(() => statement.all(after));
      for (const row of rows) yield documentOf<Documents[Name]>(row);
      after = String(rows.at(-1)?.['id']);
    } while (rows.length === SCAN_PAGE);
  }

  private run({ sql, parameters }: Query): Row[] {
    return this.statements.of(sql).all(...parameters);
  }
}

function documentOf<T>(row: Row): T {
  return JSON.parse(String(row['document'])) as T;
}

/** `rows` may hold one more than the page: then there is a next one. */
function pageOf<T>(rows: readonly Row[], limit: number, cursorAt: (row: Row) => string): Page<T> {
  const items = rows.slice(0, limit).map((row) => documentOf<T>(row));
  const last = rows[limit - 1];
  return rows.length > limit && last ? { items, nextCursor: cursorAt(last) } : { items };
}
