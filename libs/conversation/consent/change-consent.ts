import type { ConsentCommand } from '../commands.js';
import { accept, nothing, refuse, type Decision } from '../decision.js';
import { recordGrant } from '../ledger/record-grant.js';
import type { ContactState } from '../state.js';

const unknownContact = () => refuse('contact-not-found', 'Nobody with this number is known to the brand yet.');
const evidenceOf = (evidence: string | undefined) => (evidence === undefined ? {} : { evidence });

export function grantConsent(
  state: ContactState,
  command: Extract<ConsentCommand, { type: 'GrantConsent' }>,
): Decision {
  return recordGrant(state, command);
}

/** A wish that came by another way than a text: by voice, by e-mail, through the carrier or a program. */
export function revokeConsent(
  state: ContactState,
  command: Extract<ConsentCommand, { type: 'RevokeConsent' }>,
): Decision {
  if (!state.profile.known) return unknownContact();
  if (state.consent.status === 'revoked') return nothing;
  const { source, channel, senderId, messageId } = command;
  return accept({
    type: 'ConsentRevoked',
    ...(senderId === undefined ? {} : { senderId }),
    data: { source, channel, scope: 'brand', ...(messageId === undefined ? {} : { messageId }) },
    personal: evidenceOf(command.evidence),
  });
}
