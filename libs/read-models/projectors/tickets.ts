import type { RecordedFact } from '@parley/contracts';
import type { ConversationDocument, TicketSummary } from '../port.js';

/** The newest ticket of a conversation, as its list row shows it. */
export function tickets(conversation: ConversationDocument, fact: RecordedFact): ConversationDocument {
  switch (fact.type) {
    case 'TicketRequested': {
      const { ticketId, intent } = fact.data;
      if (conversation.ticket?.id === ticketId) return conversation;
      return { ...conversation, ticket: { id: ticketId, status: 'requested', intent } };
    }
    case 'IntentCorrected': {
      const { ticketId, intent } = fact.data;
      return ticketId === undefined
        ? conversation
        : { ...conversation, ticket: shown(conversation, ticketId, { intent }) };
    }
    case 'TicketOpened': {
      const { ticketId, externalTicketId } = fact.data;
      return changed(conversation, ticketId, externalTicketId === undefined ? {} : { externalTicketId }, 'open');
    }
    case 'TicketUpdated':
      return changed(conversation, fact.data.ticketId, {}, 'open');
    case 'TicketDeliveryFailed':
      return fact.data.retryAt === undefined ? changed(conversation, fact.data.ticketId, {}, 'failed') : conversation;
    case 'TicketOutcomeUnknown':
      return changed(conversation, fact.data.ticketId, {}, 'unknown');
    case 'TicketClosed':
      return { ...conversation, ticket: shown(conversation, fact.data.ticketId, { status: 'closed' }) };
    case 'TicketReopened':
      return { ...conversation, ticket: shown(conversation, fact.data.ticketId, { status: 'open' }) };
    default:
      return conversation;
  }
}

/** What becomes of a delivery says nothing about a ticket that is closed. */
function changed(
  conversation: ConversationDocument,
  ticketId: string,
  changes: Partial<TicketSummary>,
  status: TicketSummary['status'],
): ConversationDocument {
  const closed = conversation.ticket?.status === 'closed';
  return { ...conversation, ticket: shown(conversation, ticketId, closed ? changes : { ...changes, status }) };
}

function shown({ ticket }: ConversationDocument, ticketId: string, changes: Partial<TicketSummary>) {
  return ticket?.id === ticketId ? { ...ticket, ...changes } : ticket;
}
