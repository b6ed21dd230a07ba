import type { CollectionName, ContactDocument, ConversationDocument, Documents } from '../port.js';
import { searchTextOf } from '../search-text.js';

/**
 * A document as it stands in MongoDB: its fields as the port has them, `_id` for `id`. Two kinds of fields differ:
 * `lookUp` holds what a conversation is found by and nobody reads; a contact’s attributes are a list of pairs, because
 * brands name them, and a name with a dot or a dollar sign is no name of a field everywhere.
 */
export interface Stored {
  readonly _id: string;
  readonly revision: number;
  /** What was removed stays as a mark with the revision of its removal, so that no older write can bring it back. */
  readonly removed?: true;
  readonly [field: string]: unknown;
}

export function storedOf<Name extends CollectionName>(collection: Name, document: Documents[Name]): Stored {
  const { id, ...fields } = document;
  if (collection === 'conversations') {
    const { unread } = document as ConversationDocument;
    const search = searchTextOf(document as ConversationDocument);
    return { _id: id, ...fields, lookUp: { unread: unread > 0, search } };
  }
  if (collection === 'contacts') {
    const { attributes } = document as ContactDocument;
    return { _id: id, ...fields, attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })) };
  }
  return { _id: id, ...fields };
}

export function documentOf<Name extends CollectionName>(collection: Name, stored: Stored): Documents[Name] {
  const { _id: id, lookUp: _, ...fields } = stored;
  if (collection !== 'contacts') return { id, ...fields } as unknown as Documents[Name];
  const pairs = fields['attributes'] as { name: string; value: string }[];
  const attributes = Object.fromEntries(pairs.map(({ name, value }) => [name, value]));
  return { id, ...fields, attributes } as unknown as Documents[Name];
}

/** A mark in place of what was removed. */
export function removedOf(id: string, revision: number): Stored {
  return { _id: id, revision, removed: true };
}

/** The mark of an erasure: no document has such an id. */
export function erasureOf(contactId: string): string {
  return `!${contactId}`;
}

/** The ids of the conversations of a contact, and nothing else, lie between these. */
export function conversationsOf(contactId: string): { readonly $gte: string; readonly $lt: string } {
  return { $gte: `${contactId}.`, $lt: `${contactId}/` };
}
