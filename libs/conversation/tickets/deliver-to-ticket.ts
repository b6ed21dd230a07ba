import type { FactBody } from '@parley/contracts';
import type { TicketCommand } from '../commands.js';
import { accept, nothing, refuse, type Decision } from '../decision.js';
import type { ContactState, Ticket, TicketDelivery } from '../state.js';
import { ticketOfMessage } from './ticket-for.js';

type DeliveryCommand = Extract<TicketCommand, { messageId: string }>;

/**
 * One text on its way into a ticket: planned, claimed, then taken, refused or unknown. Texts of a ticket go one
 * after another: none is claimed before the ones ahead of it are settled.
 */
export function deliverToTicket(state: ContactState, command: DeliveryCommand): Decision {
  const ticket = ticketOfMessage(state.tickets, command.messageId);
  const delivery = ticket?.deliveries.find(({ messageId }) => messageId === command.messageId);
  if (!ticket || !delivery) return refuse('ticket-not-found', 'That text belongs to no ticket of this contact.');
  switch (command.type) {
    case 'ClaimTicketDelivery':
      return claim(ticket, delivery, command);
    case 'ConfirmTicketDelivery': {
      if (delivery.status !== 'claimed' && delivery.status !== 'unknown') return nothing;
      return accept(taken(ticket, command.messageId, command.connector, command.externalTicketId));
    }
    case 'FailTicketDelivery': {
      if (delivery.status !== 'claimed' && delivery.status !== 'unknown') return nothing;
      return accept(failed(ticket, delivery, command.code, command.permanent ? undefined : command.retryAt));
    }
    case 'MarkTicketDeliveryUnknown':
      return delivery.status === 'claimed' ? accept(unknown(ticket, delivery, command.because)) : nothing;
    case 'ResolveTicketDelivery': {
      if (delivery.status !== 'unknown') return nothing;
      return accept(
        command.outcome === 'delivered'
          ? taken(ticket, command.messageId, 'resolved')
          : failed(ticket, delivery, 'resolved-not-delivered', command.retryAt),
      );
    }
  }
}

function claim(
  ticket: Ticket,
  delivery: TicketDelivery,
  { messageId, attempt, connector }: Extract<DeliveryCommand, { type: 'ClaimTicketDelivery' }>,
): Decision {
  if (attempt <= delivery.attempt) return nothing;
  const ahead = ticket.deliveries.slice(0, ticket.deliveries.indexOf(delivery));
  if (ahead.some(isUnsettled))
    return refuse('delivery-not-claimable', 'An earlier text of this ticket is still on its way.');
  const free = delivery.status === 'pending' || (delivery.status === 'failed' && delivery.retryAt !== undefined);
  if (!free || attempt !== delivery.attempt + 1) {
    return refuse(
      'delivery-not-claimable',
      `A text that is ${delivery.status} after ${delivery.attempt} attempts cannot be claimed for attempt ${attempt}.`,
    );
  }
  const { ticketId, senderId } = ticket;
  return accept({ type: 'TicketDeliveryClaimed', senderId, data: { ticketId, messageId, attempt, connector } });
}

/** Still to be handed over. One whose outcome is unknown holds nothing up: it waits for a person. */
export function isUnsettled(delivery: TicketDelivery): boolean {
  return (
    delivery.status === 'pending' ||
    delivery.status === 'claimed' ||
    (delivery.status === 'failed' && delivery.retryAt !== undefined)
  );
}

function taken(ticket: Ticket, messageId: string, connector: string, externalTicketId?: string): FactBody {
  const { ticketId, senderId } = ticket;
  if (ticket.deliveries.some(({ status }) => status === 'done')) {
    return { type: 'TicketUpdated', senderId, data: { ticketId, messageId, connector } };
  }
  return {
    type: 'TicketOpened',
    senderId,
    data: { ticketId, messageId, connector, ...(externalTicketId === undefined ? {} : { externalTicketId }) },
  };
}

function failed(
  { ticketId, senderId }: Ticket,
  { messageId, attempt }: TicketDelivery,
  code: string,
  retryAt?: string,
): FactBody {
  return {
    type: 'TicketDeliveryFailed',
    senderId,
    data: {
      ticketId,
      messageId,
      attempt: Math.max(1, attempt),
      code,
      permanent: retryAt === undefined,
      ...(retryAt ? { retryAt } : {}),
    },
  };
}

function unknown({ ticketId, senderId }: Ticket, { messageId, attempt }: TicketDelivery, because: string): FactBody {
  return {
    type: 'TicketOutcomeUnknown',
    senderId,
    data: { ticketId, messageId, attempt: Math.max(1, attempt), because },
  };
}
