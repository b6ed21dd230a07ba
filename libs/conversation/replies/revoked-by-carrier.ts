import type { FactBody } from '@parley/contracts';
import { overtaken } from '../consent/overtaken.js';
import type { CommandMeta } from '../decision.js';
import type { ContactState } from '../state.js';

/** A carrier that refuses a number as opted out tells of a STOP we never saw: the same fact is written. */
export function revokedByCarrier(
  state: ContactState,
  senderId: string,
  replyId: string,
  { at }: CommandMeta,
): FactBody[] {
  if (state.consent.suppressed) return [];
  // The reply that was refused has its own end.
  const cancelledReplyIds = overtaken(state).filter((id) => id !== replyId);
  return [
    {
      type: 'ConsentRevoked',
      senderId,
      data: {
        source: 'carrier',
        channel: 'carrier',
        scope: 'brand',
        replyId,
        detectedAt: at,
        effectiveAt: at,
        ...(cancelledReplyIds.length === 0 ? {} : { cancelledReplyIds }),
      },
      personal: {},
    },
  ];
}
