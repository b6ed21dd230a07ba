import type { FactBody } from '@parley/contracts';
import { overtaken } from '../consent/overtaken.js';
import type { CommandMeta } from '../decision.js';
import type { ContactState } from '../state.js';

/**
 * A carrier that refuses a number as opted out tells of a STOP we never saw: the same fact is written. After a STOP that we
 * saw it is written once for each sender code, so that the block is known when the customer comes back on another one.
 */
export function revokedByCarrier(
  state: ContactState,
  senderId: string,
  replyId: string,
  { at }: CommandMeta,
): FactBody[] {
  const { suppressed, refusedOn, startedAt } = state.consent;
  const claimedAt = state.replies.byId[replyId]?.claimedAt;
  // A text from before the newest START met the STOP before it.
  if (startedAt !== undefined && claimedAt !== undefined && claimedAt < startedAt) return [];
  if (suppressed && refusedOn?.includes(senderId)) return [];
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
