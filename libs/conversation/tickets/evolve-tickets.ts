import type { DatedFact } from '../dated-fact.js';
import type { Ticket, TicketDelivery, TicketsState } from '../state.js';

export function evolveTickets(tickets: TicketsState, fact: DatedFact): TicketsState {
  switch (fact.type) {
    case 'TicketRequested':
      return requested(tickets, fact);
    case 'TicketDeliveryClaimed':
      return delivered(tickets, fact.data, { status: 'claimed', attempt: fact.data.attempt });
    case 'TicketOpened': {
      const { externalTicketId } = fact.data;
      const opened = delivered(tickets, fact.data, { status: 'done' });
      return externalTicketId === undefined ? opened : change(opened, fact.data.ticketId, { externalTicketId });
    }
    case 'TicketUpdated':
      return delivered(tickets, fact.data, { status: 'done' });
    case 'TicketDeliveryFailed':
      return delivered(tickets, fact.data, { status: 'failed', retryAt: fact.data.retryAt });
    case 'TicketOutcomeUnknown':
      return delivered(tickets, fact.data, { status: 'unknown' });
    case 'IntentCorrected': {
      const { ticketId, intent } = fact.data;
      return ticketId === undefined ? tickets : change(tickets, ticketId, { intent });
    }
    case 'TicketClosed':
      return change(tickets, fact.data.ticketId, { status: 'closed' });
    case 'TicketReopened':
      return change(tickets, fact.data.ticketId, { status: 'open' });
    default:
      return tickets;
  }
}

function requested(tickets: TicketsState, fact: Extract<DatedFact, { type: 'TicketRequested' }>): TicketsState {
  const { ticketId, messageId, intent } = fact.data;
  const senderId = fact.senderId ?? '';
  const before: Ticket = tickets.byId[ticketId] ?? {
    ticketId,
    senderId,
    status: 'open',
    ...(intent === undefined ? {} : { intent }),
    deliveries: [],
  };
  const known = before.deliveries.some((delivery) => delivery.messageId === messageId);
  const deliveries: readonly TicketDelivery[] = known
    ? before.deliveries
    : [...before.deliveries, { messageId, status: 'pending', attempt: 0 }];
  return {
    byId: { ...tickets.byId, [ticketId]: { ...before, deliveries } },
    current: { ...tickets.current, [senderId]: ticketId },
  };
}

function change(tickets: TicketsState, ticketId: string, changes: Partial<Ticket>): TicketsState {
  const ticket = tickets.byId[ticketId];
  return ticket ? { ...tickets, byId: { ...tickets.byId, [ticketId]: { ...ticket, ...changes } } } : tickets;
}

function delivered(
  tickets: TicketsState,
  { ticketId, messageId }: { ticketId: string; messageId: string },
  changes: Partial<TicketDelivery>,
): TicketsState {
  const deliveries = tickets.byId[ticketId]?.deliveries.map((delivery) =>
    delivery.messageId === messageId ? { ...delivery, retryAt: undefined, ...changes } : delivery,
  );
  return deliveries ? change(tickets, ticketId, { deliveries }) : tickets;
}
