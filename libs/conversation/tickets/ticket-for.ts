import type { FactBody } from '@parley/contracts';
import type { Ticket, TicketsState } from '../state.js';

export function openTicketOf(tickets: TicketsState, senderId: string): Ticket | undefined {
  const ticket = tickets.byId[tickets.current[senderId] ?? ''];
  return ticket?.status === 'open' ? ticket : undefined;
}

/** An open ticket is continued; a closed one is followed by a new one that links back (features T7). */
export function ticketFor(tickets: TicketsState, senderId: string, messageId: string, intent?: string): FactBody {
  const open = openTicketOf(tickets, senderId);
  const previousTicketId = tickets.current[senderId];
  return {
    type: 'TicketRequested',
    senderId,
    data: {
      // A ticket is known by the text that opened it: no other id has to be made.
      ticketId: open?.ticketId ?? messageId,
      messageId,
      continues: open !== undefined,
      ...(open === undefined && previousTicketId !== undefined ? { previousTicketId } : {}),
      ...(intent === undefined ? {} : { intent }),
    },
  };
}

/** The ticket a text belongs to. */
export function ticketOfMessage(tickets: TicketsState, messageId: string): Ticket | undefined {
  return Object.values(tickets.byId).find((ticket) =>
    ticket.deliveries.some((delivery) => delivery.messageId === messageId),
  );
}

export type TicketOf = (messageId: string) => Ticket | undefined;

/** As {@link ticketOfMessage}, for who asks about many texts: one walk over all tickets, at the first question. */
export function ticketsOfMessages(tickets: TicketsState): TicketOf {
  let found: Map<string, Ticket> | undefined;
  return (messageId) => {
    found ??= new Map(
      Object.values(tickets.byId)
        .toReversed()
        .flatMap((ticket) => ticket.deliveries.map((delivery) => [delivery.messageId, ticket] as const)),
    );
    return found.get(messageId);
  };
}
