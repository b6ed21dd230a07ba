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
  const { suppressed, refusedOn } = state.consent;
  if (isOlderThanStart(state, replyId)) return [];
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

/**
 * Does the carrier’s block stand on this sender code beside a START that the refused text was older than? It lifts it where
 * the word was texted to that very code. A refusal that writes a revocation tells of its block by that.
 */
export function isBlockedBesideStart(state: ContactState, senderId: string, replyId: string): boolean {
  const { refusedOn, startedOn } = state.consent;
  if (!isOlderThanStart(state, replyId) || refusedOn?.includes(senderId)) return false;
  return !isClaimedBefore(state, replyId, startedOn?.[senderId]);
}

/** A text from before the newest START met the STOP before it. */
const isOlderThanStart = (state: ContactState, replyId: string): boolean =>
  isClaimedBefore(state, replyId, state.consent.startedAt);

function isClaimedBefore({ replies }: ContactState, replyId: string, at: string | undefined): boolean {
  const claimedAt = replies.byId[replyId]?.claimedAt;
  return at !== undefined && claimedAt !== undefined && claimedAt < at;
}
