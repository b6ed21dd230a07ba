import {
  isUnsettled,
  ticketOfMessage,
  type ContactState,
  type Ticket,
  type TicketDelivery,
} from '@parley/conversation';

/** What sets a delivery going: something happened to a ticket, or the retry of one text came due at an instant. */
export type Wanted = { readonly ticketId: string } | { readonly messageId: string; readonly dueAt: string };

/** A text, and what is to be done about it now. */
export interface Step {
  readonly kind: 'claim' | 'claimed' | 'resolve';
  readonly ticket: Ticket;
  readonly delivery: TicketDelivery;
}

/**
 * Of a ticket it is always the first text that is not settled yet: its texts reach the platform in their order.
 * @param resends whether texts of unknown outcome on that sender code are handed over again
 */
export function nextStep(
  { tickets }: ContactState,
  wanted: Wanted,
  now: string,
  resends: (senderId: string) => boolean,
): Step | undefined {
  const ticket = 'ticketId' in wanted ? tickets.byId[wanted.ticketId] : ticketOfMessage(tickets, wanted.messageId);
  if (!ticket) return undefined;
  const again = resends(ticket.senderId);
  const delivery = ticket.deliveries.find((each) => isUnsettled(each) || (again && each.status === 'unknown'));
  if (!delivery || ('messageId' in wanted && delivery.messageId !== wanted.messageId)) return undefined;
  // The timer’s own instant counts too: the clock of this machine may be behind the one that let it come due.
  const kind = kindOf(delivery, 'dueAt' in wanted && wanted.dueAt > now ? wanted.dueAt : now);
  return kind && { kind, ticket, delivery };
}

function kindOf({ status, retryAt }: TicketDelivery, now: string): Step['kind'] | undefined {
  switch (status) {
    case 'pending':
      return 'claim';
    case 'failed':
      return retryAt !== undefined && retryAt <= now ? 'claim' : undefined;
    case 'claimed':
      return 'claimed';
    case 'unknown':
      return 'resolve';
    default:
      return undefined;
  }
}
