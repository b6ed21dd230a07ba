import type { CollectionName } from '../port.js';

/** What stands beside the generations, applied step by step. */
export const schema: readonly string[] = [
  `CREATE TABLE generations (number INTEGER PRIMARY KEY AUTOINCREMENT, checkpoint TEXT) STRICT;
   CREATE TABLE read_models (
     only INTEGER PRIMARY KEY CHECK (only = 1),
     live INTEGER NOT NULL REFERENCES generations (number),
     published TEXT
   ) STRICT;`,
  `ALTER TABLE read_models ADD COLUMN fence INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE read_models ADD COLUMN beat INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE read_models ADD COLUMN held INTEGER NOT NULL DEFAULT 0;`,
];

/** The columns a collection is looked up by; everything else stands in `document`, as JSON. */
export const lookUpColumns = {
  contacts: {},
  conversations: {
    contact_id: 'TEXT NOT NULL',
    brand_id: 'TEXT NOT NULL',
    sender_id: 'TEXT NOT NULL',
    status: 'TEXT NOT NULL',
    unread: 'INTEGER NOT NULL',
    assignee: 'TEXT',
    consent: 'TEXT NOT NULL',
    blocked: 'INTEGER NOT NULL',
    last_message_at: 'TEXT NOT NULL',
    search: 'TEXT NOT NULL',
  },
  messages: { conversation_id: 'TEXT NOT NULL', at: 'TEXT NOT NULL', sequence: 'INTEGER NOT NULL' },
  notes: { conversation_id: 'TEXT NOT NULL', at: 'TEXT NOT NULL' },
  timers: { due_at: 'TEXT NOT NULL' },
} satisfies Record<CollectionName, Readonly<Record<string, string>>>;

/** The tables of one generation. Listings follow an index in its own order, so that no page is ever sorted. */
export function generationSchema(generation: number): string {
  const on = (index: string, table: string, columns: string) =>
    `CREATE INDEX ${index}_${generation} ON ${table}_${generation} (${columns})`;
  const tables = Object.entries(lookUpColumns).map(([name, columns]) => {
    const own = Object.entries(columns).map(([column, type]) => `${column} ${type},`);
    return `CREATE TABLE ${name}_${generation} (
      id TEXT PRIMARY KEY, revision INTEGER NOT NULL, ${own.join(' ')} document TEXT NOT NULL
    ) STRICT`;
  });
  return [
    ...tables,
    `CREATE TABLE tags_${generation} (
       tag TEXT NOT NULL, last_message_at TEXT NOT NULL, conversation_id TEXT NOT NULL,
       PRIMARY KEY (tag, last_message_at, conversation_id)
     ) STRICT, WITHOUT ROWID`,
    on('tags_of', 'tags', 'conversation_id'),
    on('inbox', 'conversations', 'last_message_at, id, search'),
    on('inbox_sender', 'conversations', 'sender_id, last_message_at, id'),
    `${on('inbox_unread', 'conversations', 'last_message_at, id')} WHERE unread > 0`,
    `${on('inbox_assignee', 'conversations', 'assignee, last_message_at, id')} WHERE assignee IS NOT NULL`,
    `${on('inbox_status', 'conversations', 'status, last_message_at, id')} WHERE status <> 'open'`,
    `${on('unread_people', 'conversations', 'contact_id')} WHERE unread > 0`,
    on('thread', 'messages', 'conversation_id, at, sequence'),
    on('notes_of', 'notes', 'conversation_id, at, id'),
    on('due', 'timers', 'due_at, id'),
    '',
  ].join(';\n');
}

export function dropGenerationSchema(generation: number): string {
  return [...Object.keys(lookUpColumns), 'tags'].map((name) => `DROP TABLE ${name}_${generation};`).join('\n');
}
