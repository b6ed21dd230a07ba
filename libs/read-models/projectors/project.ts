import type { RecordedFact } from '@parley/contracts';
import type { CollectionName, ContactDocument, ConversationDocument, Documents, DocumentWrite } from '../port.js';
import { consent } from './consent.js';
import { contactWide, inbox, mirror, newConversation } from './inbox.js';
import { inboundText, texts } from './messages.js';
import { notes } from './notes.js';
import { newContact, profile } from './profile.js';
import { reply } from './replies.js';
import type { Subject } from './subject.js';
import { tickets } from './tickets.js';
import { timers } from './timers.js';

/**
 * The documents a fact changes. Pure, and total: no fact throws, and one of an unknown kind only counts.
 *
 * The contact’s own document takes the revision of every fact and stands last among the writes: where it has a
 * revision, everything up to there was written, so a fact that comes again changes nothing.
 */
export function project(before: Subject, fact: RecordedFact): readonly DocumentWrite[] {
  if (before.contact && before.contact.revision >= fact.revision) return [];
  const known = before.contact ?? newContact(fact);
  const contact = consent(profile(known, fact), fact);
  return [
    ...erasure(fact),
    ...put('messages', before.message, reply(inboundText(before.message, fact), fact), fact),
    ...notes(fact),
    ...timers(before, fact),
    ...conversationsAfter(before.conversations, contact, fact),
    { collection: 'contacts', put: { ...contact, revision: fact.revision } },
  ];
}

function conversationsAfter(
  before: readonly ConversationDocument[],
  contact: ContactDocument,
  fact: RecordedFact,
): DocumentWrite[] {
  const known = before.some(({ senderId }) => senderId === fact.senderId);
  const opened = known ? undefined : newConversation(contact, fact);
  const writes = before.flatMap((each) => put('conversations', each, conversationAfter(each, contact, fact), fact));
  return opened
    ? [...writes, ...put('conversations', undefined, conversationAfter(opened, contact, fact), fact)]
    : writes;
}

function conversationAfter(conversation: ConversationDocument, contact: ContactDocument, fact: RecordedFact) {
  const own = conversation.senderId === fact.senderId;
  const after = own ? tickets(inbox(texts(conversation, fact), fact), fact) : conversation;
  return mirror(contactWide(after, fact), contact);
}

/** One write where the document changed, and none where it already knows a later fact. */
function put<Name extends CollectionName>(
  collection: Name,
  before: Documents[Name] | undefined,
  after: Documents[Name] | undefined,
  { revision }: RecordedFact,
): DocumentWrite[] {
  if (after === undefined || after === before) return [];
  if (before && before.revision >= revision) return [];
  return [{ collection, put: { ...after, revision } } as DocumentWrite];
}

function erasure({ type, contactId, revision }: RecordedFact): DocumentWrite[] {
  if (type !== 'SubjectErased') return [];
  return [
    { collection: 'messages', removeAllOf: contactId, revision },
    { collection: 'notes', removeAllOf: contactId, revision },
  ];
}
