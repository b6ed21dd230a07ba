import type {
  CollectionName,
  ContactDocument,
  ConversationDocument,
  Documents,
  DocumentWrite,
  MessageDocument,
  NoteDocument,
  TimerDocument,
} from '../port.js';
import { lookUpColumns } from './schema.js';
import { searchTextOf } from '../search-text.js';
import type { Statements } from './statements.js';

type Value = string | number | null;

/** Values of {@link lookUpColumns}, in their order. */
const lookUpValues: { [Name in CollectionName]: (document: Documents[Name]) => Value[] } = {
  contacts: (_: ContactDocument) => [],
  conversations: (document: ConversationDocument) => [
    document.contactId,
    document.brandId,
    document.senderId,
    document.status,
    document.unread,
    document.assignee ?? null,
    document.consent,
    document.blocked ? 1 : 0,
    document.lastMessageAt,
    searchTextOf(document),
  ],
  messages: (document: MessageDocument) => [document.conversationId, document.at, document.sequence],
  notes: (document: NoteDocument) => [document.conversationId, document.at],
  timers: (document: TimerDocument) => [document.dueAt],
};

/** Applies writes to one generation, each only where it is newer than what stands. Inside a transaction. */
export class DocumentWriter {
  private readonly upserts: Record<CollectionName, string>;

  constructor(
    private readonly statements: Statements,
    private readonly generation: number,
  ) {
    const names = Object.keys(lookUpColumns) as CollectionName[];
    this.upserts = Object.fromEntries(names.map((name) => [name, this.upsertInto(name)])) as typeof this.upserts;
  }

  apply(write: DocumentWrite): void {
    if ('put' in write) this.put(write.collection, write.put);
    else if ('removeAllOf' in write) this.removeAll(write);
    else this.remove(write);
  }

  private put(collection: CollectionName, document: Documents[CollectionName]): void {
    const values = (lookUpValues[collection] as (document: Documents[CollectionName]) => Value[])(document);
    const applied = this.statements
      .of(this.upserts[collection])
      .run(document.id, document.revision, ...values, JSON.stringify(document)).changes;
    if (collection === 'conversations' && applied) this.index(document as ConversationDocument);
  }

  /** Tags carry the conversation’s place in the list, so that a tag’s list needs no sorting. */
  private index({ id, tags, lastMessageAt }: ConversationDocument): void {
    this.statements.of(`DELETE FROM tags_${this.generation} WHERE conversation_id = ?`).run(id);
    for (const tag of tags) {
      this.statements.of(`INSERT OR IGNORE INTO tags_${this.generation} VALUES (?, ?, ?)`).run(tag, lastMessageAt, id);
    }
  }

  private remove(write: Extract<DocumentWrite, { remove: string }>): void {
    const sql = `DELETE FROM ${write.collection}_${this.generation} WHERE id = ? AND revision < ?`;
    const removed = this.statements.of(sql).run(write.remove, write.revision).changes;
    if (write.collection === 'conversations' && removed) {
      this.statements.of(`DELETE FROM tags_${this.generation} WHERE conversation_id = ?`).run(write.remove);
    }
  }

  private removeAll({ collection, removeAllOf, revision }: Extract<DocumentWrite, { removeAllOf: string }>): void {
    const sql = `DELETE FROM ${collection}_${this.generation}
      WHERE conversation_id >= ? AND conversation_id < ? AND revision < ?`;
    this.statements.of(sql).run(`${removeAllOf}.`, `${removeAllOf}/`, revision);
  }

  private upsertInto(collection: CollectionName): string {
    const table = `${collection}_${this.generation}`;
    const columns = ['id', 'revision', ...Object.keys(lookUpColumns[collection]), 'document'];
    const changes = columns.slice(1).map((column) => `${column} = excluded.${column}`);
    return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
      ON CONFLICT (id) DO UPDATE SET ${changes.join(', ')} WHERE excluded.revision > ${table}.revision`;
  }
}
