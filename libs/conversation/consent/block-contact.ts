import type { FactBody } from '@parley/contracts';
import type { ConsentCommand } from '../commands.js';
import { accept, nothing, refuse, type Decision } from '../decision.js';
import type { ContactState } from '../state.js';

/** Shuts the number out and closes the conversation it was blocked from (features K30). */
export function blockContact(
  state: ContactState,
  command: Extract<ConsentCommand, { type: 'BlockContact' }>,
): Decision {
  if (!state.profile.known) return refuse('contact-not-found', 'Nobody with this number is known to the brand yet.');
  if (state.consent.blocked) return nothing;
  const facts: FactBody[] = [
    { type: 'ContactBlocked', data: {}, personal: command.reason === undefined ? {} : { reason: command.reason } },
  ];
  const { senderId } = command;
  const status = senderId === undefined ? undefined : state.inbox.bySender[senderId]?.status;
  if (status === 'open' || status === 'snoozed') facts.push({ type: 'ConversationClosed', senderId, data: {} });
  return accept(...facts);
}

export function unblockContact(state: ContactState): Decision {
  return state.consent.blocked ? accept({ type: 'ContactUnblocked', data: {} }) : nothing;
}
