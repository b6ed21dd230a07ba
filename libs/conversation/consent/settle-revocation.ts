import type { ConsentCommand } from '../commands.js';
import { accept, nothing, type CommandMeta, type Decision } from '../decision.js';
import type { ContactState } from '../state.js';
import { revokeConsent } from './change-consent.js';

/** What a person makes of a text that may have asked for silence. Where nothing is in doubt there is nothing to settle. */
export function settleRevocation(
  state: ContactState,
  { senderId, decision, source, evidence }: Extract<ConsentCommand, { type: 'SettleRevocation' }>,
  meta: CommandMeta,
): Decision {
  const { possiblyRevoked, wrongNumber } = state.consent;
  const messageId = possiblyRevoked?.messageId ?? wrongNumber;
  if (messageId === undefined) return nothing;
  const proof = evidence === undefined ? {} : { evidence };
  return decision === 'dismiss'
    ? accept({ type: 'RevocationDismissed', senderId, data: { messageId }, personal: proof })
    : revokeConsent(state, { type: 'RevokeConsent', senderId, source, channel: 'sms', messageId, ...proof }, meta);
}

/** Rings once for each doubt, and only while it stands. */
export function alarmRevocation(
  state: ContactState,
  { senderId }: Extract<ConsentCommand, { type: 'AlarmRevocation' }>,
  { at }: CommandMeta,
): Decision {
  const doubt = state.consent.possiblyRevoked;
  if (!doubt || doubt.overdue || at < doubt.settleBy) return nothing;
  const { messageId, settleBy } = doubt;
  return accept({ type: 'RevocationOverdue', senderId, data: { messageId, settleBy } });
}
