import { evolveOwed, settlesDoubt, withDoubtTag, withoutDoubtTag } from '@parley/conversation';
import { conversationIdOf, type RecordedFact } from '@parley/contracts';
import type { ContactDocument, ConversationDocument, ConversationStatus } from '../port.js';
import { displayName } from './profile.js';

/** The first exchange makes a conversation; whatever else names a sender code only changes one. */
export function newConversation(contact: ContactDocument, fact: RecordedFact): ConversationDocument | undefined {
  const { senderId, contactId } = fact;
  if (senderId === undefined) return undefined;
  if (fact.type !== 'ConversationOpened' && fact.type !== 'MessageReceived' && fact.type !== 'ReplyRequested') {
    return undefined;
  }
  return {
    id: conversationIdOf(contactId, senderId),
    contactId,
    revision: -1,
    brandId: fact.brandId,
    senderId,
    status: 'open',
    unread: 0,
    tags: [],
    lastMessageAt: fact.at,
    lastMessageText: '',
    lastMessageDirection: 'inbound',
    possibleRevocation: false,
    openedAt: fact.at,
    ...mirroredOf(contact),
  };
}

export function inbox(conversation: ConversationDocument, fact: RecordedFact): ConversationDocument {
  switch (fact.type) {
    case 'RevocationSuspected':
      return { ...withDoubtTag(conversation), possibleRevocation: true };
    case 'AnswerOwed':
    case 'AnswerOverdue':
    case 'AnswerSettled':
      return evolveOwed(conversation, fact);
    case 'ConversationAssigned':
      return { ...conversation, assignee: fact.data.assignee };
    case 'ConversationSnoozed':
      return { ...conversation, status: 'snoozed', snoozedUntil: fact.data.until };
    case 'ConversationWoken':
    case 'ConversationReopened':
      return settled(conversation, 'open');
    case 'ConversationClosed':
      return settled(conversation, 'closed');
    case 'ConversationArchived':
      return settled(conversation, 'archived');
    case 'MarkedRead':
      return { ...conversation, unread: 0 };
    case 'MarkedUnread':
      return { ...conversation, unread: Math.max(1, conversation.unread) };
    case 'TagAdded':
      return conversation.tags.includes(fact.data.tag)
        ? conversation
        : { ...conversation, tags: [...conversation.tags, fact.data.tag] };
    case 'TagRemoved':
      return { ...conversation, tags: conversation.tags.filter((tag) => tag !== fact.data.tag) };
    default:
      return conversation;
  }
}

/** A conversation shows what its contact shows; the fact that changes the one changes the other. */
export function mirror(conversation: ConversationDocument, contact: ContactDocument): ConversationDocument {
  const { phone, name, consent, blocked } = mirroredOf(contact);
  const same =
    conversation.phone === phone &&
    conversation.name === name &&
    conversation.consent === consent &&
    conversation.blocked === blocked;
  return same ? conversation : { ...conversation, phone, name, consent, blocked };
}

/** What a fact about the contact as a whole does to each of its conversations. */
export function contactWide(conversation: ConversationDocument, fact: RecordedFact): ConversationDocument {
  if (settlesDoubt(fact)) {
    const settled = withoutDoubtTag(conversation);
    return settled.possibleRevocation ? { ...settled, possibleRevocation: false } : settled;
  }
  switch (fact.type) {
    case 'SubjectErased':
      return { ...conversation, lastMessageText: '' };
    default:
      return conversation;
  }
}

function mirroredOf(contact: ContactDocument) {
  const { phone, consent, blocked } = contact;
  return { phone, name: displayName(contact), consent, blocked };
}

function settled(conversation: ConversationDocument, status: ConversationStatus): ConversationDocument {
  return { ...conversation, status, snoozedUntil: undefined };
}
