import type { Collection, Db, IndexDescription } from 'mongodb';
import { collectionNames, type CollectionName } from '../port.js';
import { available } from './available.js';
import type { Stored } from './stored.js';

/** Whether pages are asked for by a filter or without one, an index has the list in its order: no page is ever sorted. */
const newest = { lastMessageAt: -1, _id: -1 } as const;

/** The indexes of one generation, by the names the queries ask for them. */
export const indexes = {
  contacts: {},
  conversations: {
    inbox: { ...newest, 'lookUp.search': 1 },
    inbox_sender: { senderId: 1, ...newest },
    inbox_unread: { 'lookUp.unread': 1, ...newest },
    inbox_assignee: { assignee: 1, ...newest },
    inbox_status: { status: 1, ...newest },
    inbox_tag: { tags: 1, ...newest },
    unread_people: { 'lookUp.unread': 1, contactId: 1 },
  },
  messages: { thread: { conversationId: 1, at: -1, sequence: -1 } },
  notes: { notes_of: { conversationId: 1, at: -1, _id: -1 } },
  timers: { due: { dueAt: 1, _id: 1 } },
} as const satisfies Record<CollectionName, Readonly<Record<string, Readonly<Record<string, 1 | -1>>>>>;

export type IndexOf<Name extends CollectionName> = keyof (typeof indexes)[Name] & string;

export function collectionOf(db: Db, collection: CollectionName, generation: number): Collection<Stored> {
  return db.collection<Stored>(`${collection}_v${generation}`);
}

/** What documents of a generation were before they changed, since a snapshot of that number was opened. */
export function beforeOf(db: Db, generation: number, snapshot: number): Collection<Before> {
  return db.collection<Before>(`before_v${generation}_s${snapshot}`);
}

export interface Before {
  /** `<collection>/<id>` */
  readonly _id: string;
  readonly was: Stored | null;
}

/** Makes what is not there yet. */
export async function makeCollections(db: Db, generation: number): Promise<void> {
  for (const name of collectionNames) {
    const wanted = Object.entries(indexes[name]).map(([index, key]): IndexDescription => ({ name: index, key }));
    if (wanted.length > 0) await available(() => collectionOf(db, name, generation).createIndexes(wanted));
  }
}

/** Drops every collection of these generations. */
export async function dropCollections(db: Db, generations: readonly number[]): Promise<void> {
  const all = await available(() => db.listCollections({}, { nameOnly: true }).toArray());
  for (const { name } of all) {
    const [, collection, generation] = /^([a-z]+)_v(\d+)(?:_s\d+)?$/.exec(name) ?? [];
    const ours = collection === 'before' || collectionNames.includes(collection as CollectionName);
    if (ours && generations.includes(Number(generation))) await available(() => db.dropCollection(name));
  }
}
