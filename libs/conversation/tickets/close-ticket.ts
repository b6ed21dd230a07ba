import type { TicketCommand } from '../commands.js';
import { accept, nothing, refuse, type Decision } from '../decision.js';
import type { ContactState } from '../state.js';

export function closeOrReopenTicket(
  { tickets }: ContactState,
  { type, ticketId }: Extract<TicketCommand, { type: 'CloseTicket' | 'ReopenTicket' }>,
): Decision {
  const ticket = tickets.byId[ticketId];
  if (!ticket) return refuse('ticket-not-found', 'This contact has no ticket under that id.');
  const { senderId } = ticket;
  if (type === 'CloseTicket') {
    return ticket.status === 'closed' ? nothing : accept({ type: 'TicketClosed', senderId, data: { ticketId } });
  }
  return ticket.status === 'open' ? nothing : accept({ type: 'TicketReopened', senderId, data: { ticketId } });
}
