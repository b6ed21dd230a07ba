import type { RuleRef } from '@parley/contracts';
import type { ReplyCommand } from '../commands.js';
import { accept, nothing, refuse, type CommandMeta, type Decision } from '../decision.js';
import type { ContactState, Reply } from '../state.js';
import { mayFollowOptOut } from './after-opt-out.js';
import { cancelledByOptOut } from './cancel-replies.js';

/**
 * Takes a reply for one attempt at sending it. The append of `ReplyClaimed` at the expected revision is the last
 * moment at which a STOP can win: what was suppressed or blocked since the verdict is rejected here, and what a STOP
 * cancelled even where a START came behind it. An approval that ran out, or that a wish about a part of the texts
 * came behind, is held and judged anew: in some places a part counts for all.
 */
export function claimReply(
  state: ContactState,
  command: Extract<ReplyCommand, { type: 'ClaimReply' }>,
  meta: CommandMeta,
): Decision {
  const { replyId, attempt, carrier } = command;
  const reply = state.replies.byId[replyId];
  if (!reply) return refuse('reply-not-found', 'No reply was requested under that id.');
  if (attempt <= reply.attempt || reply.status === 'rejected') return nothing;
  if (!mayBeTried(reply) || attempt !== reply.attempt + 1) {
    return refuse(
      'not-claimable',
      `A reply that is ${reply.status} after ${reply.attempt} attempts cannot be claimed for attempt ${attempt}.`,
    );
  }
  const { senderId } = reply;
  const obstacle = obstacleTo(state, reply);
  if (obstacle)
    return accept({ type: 'ReplyRejected', senderId, data: { replyId, rules: [obstacle], ruleset: 'claim' } });
  const stale = staleBecause(state, reply, meta.at);
  if (stale)
    return accept({
      type: 'ReplyHeld',
      senderId,
      data: { replyId, until: meta.at, rules: [{ id: stale, version: '1' }], ruleset: 'claim' },
    });
  return accept({ type: 'ReplyClaimed', senderId, data: { replyId, attempt, carrier } });
}

function mayBeTried(reply: Reply): boolean {
  return reply.status === 'approved' || (reply.status === 'failed' && reply.retryAt !== undefined);
}

/** Why the approval of this reply holds no more, so that everything is judged anew, or undefined. */
export function staleBecause({ consent }: ContactState, reply: Reply, at: string): string | undefined {
  if (reply.expiresAt !== undefined && reply.expiresAt <= at) return 'approval-expired';
  const changed = consent.partlyRevoked !== undefined && reply.judgedBeforePart;
  return changed && reply.category !== 'compliance_ack' ? 'consent-changed-since-approval' : undefined;
}

/** What stands in the way of handing this reply to a carrier right now, or undefined. */
export function obstacleTo({ consent }: ContactState, reply: Reply): RuleRef | undefined {
  if (consent.suppressed && !mayFollowOptOut(reply)) return { id: 'suppressed-at-claim', version: '1' };
  if (reply.cancelled) return cancelledByOptOut;
  if (reply.category === 'compliance_ack') return undefined;
  if (consent.partlyRevoked?.includes(reply.category)) return { id: 'suppressed-at-claim', version: '1' };
  if (consent.blocked) return { id: 'blocked-at-claim', version: '1' };
  // Where the brand switched the rule off, the verdict knew of it and let the reply go.
  if (consent.wrongNumber !== undefined && !reply.wrongNumberKnown)
    return { id: 'wrong-number-at-claim', version: '1' };
  if (consent.possiblyRevoked !== undefined && reply.category === 'marketing')
    return { id: 'possible-revocation-at-claim', version: '1' };
  return undefined;
}
