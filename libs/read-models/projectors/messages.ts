import { conversationIdOf, type RecordedFact } from '@parley/contracts';
import { needsEyes } from '@parley/conversation';
import type { ConversationDocument, MessageDocument } from '../port.js';
import { ticketWaits } from './timers.js';

/**
 * A text counts as unread once it is routed, where a person has to see it: not a keyword that was answered by itself,
 * and not a text of somebody who is blocked, which does not move the conversation up the inbox either (features K30).
 */
export function texts(conversation: ConversationDocument, fact: RecordedFact): ConversationDocument {
  switch (fact.type) {
    case 'MessageReceived':
      if (conversation.blocked) return conversation;
      return lastMessage(conversation, 'inbound', fact.data.acceptedAt, fact.personal?.text ?? '');
    case 'ReplyRequested':
      return lastMessage(conversation, 'outbound', fact.at, fact.personal?.text ?? '');
    case 'MessageRouted': {
      const unread = conversation.unread + (needsEyes(fact.data) ? 1 : 0);
      const possibleRevocation =
        fact.data.keyword !== 'stop' && (conversation.possibleRevocation || fact.data.possibleRevocation === true);
      return { ...conversation, unread, possibleRevocation };
    }
    default:
      return conversation;
  }
}

/** An inbound text. It keeps the time at which it was accepted, however late it is routed. */
export function inboundText(message: MessageDocument | undefined, fact: RecordedFact): MessageDocument | undefined {
  switch (fact.type) {
    case 'MessageReceived':
      return message ?? received(fact);
    case 'MessageRouted': {
      const { route, keyword, intent, confidence, language, because, topIntents } = fact.data;
      return message && { ...message, route, keyword, intent, confidence, language, because, topIntents };
    }
    case 'IntentCorrected':
      return message && { ...message, correctedIntent: fact.data.intent };
    case 'TicketRequested':
      return message && { ...message, ticketId: fact.data.ticketId };
    default: {
      const waits = ticketWaits(fact);
      return message && waits ? { ...message, ...waits } : message;
    }
  }
}

function received(fact: RecordedFact<'MessageReceived'>): MessageDocument {
  const { messageId, acceptedAt, segments, carrierMessageId } = fact.data;
  const senderId = fact.senderId ?? '';
  return {
    id: messageId,
    contactId: fact.contactId,
    revision: -1,
    conversationId: conversationIdOf(fact.contactId, senderId),
    senderId,
    direction: 'inbound',
    text: fact.personal?.text ?? '',
    media: fact.personal?.media ?? [],
    author: 'customer',
    at: acceptedAt,
    sequence: fact.revision,
    segments,
    carrierMessageId,
  };
}

/** The newest text is the one shown in the list; one that arrives late changes nothing there. */
function lastMessage(
  conversation: ConversationDocument,
  lastMessageDirection: 'inbound' | 'outbound',
  at: string,
  lastMessageText: string,
): ConversationDocument {
  const hasNone = conversation.lastMessageText === '' && conversation.lastMessageAt === conversation.openedAt;
  if (!hasNone && at < conversation.lastMessageAt) return conversation;
  return { ...conversation, lastMessageAt: at, lastMessageText, lastMessageDirection };
}
