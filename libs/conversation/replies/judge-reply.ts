import type { ReplyCommand } from '../commands.js';
import { accept, nothing, refuse, type Decision } from '../decision.js';
import type { ContactState } from '../state.js';
import { cancelled } from './cancel-replies.js';

/** Records a verdict on a reply that waits for one, for the first time or because its hold came due. */
export function judgeReply(state: ContactState, command: Extract<ReplyCommand, { type: 'JudgeReply' }>): Decision {
  const { replyId, verdict } = command;
  const reply = state.replies.byId[replyId];
  if (!reply) return refuse('reply-not-found', 'No reply was requested under that id.');
  if (reply.status !== 'requested' && reply.status !== 'held') return nothing;
  if (reply.cancelled && verdict.kind !== 'reject') return accept(cancelled(reply));
  const { senderId } = reply;
  const { rules, ruleset, basis } = verdict;
  const grounds = { replyId, rules: [...rules], ruleset, ...(basis === undefined ? {} : { basis }) };
  const expiry = verdict.kind === 'reject' || verdict.expiresAt === undefined ? {} : { expiresAt: verdict.expiresAt };
  switch (verdict.kind) {
    case 'approve':
      return accept({
        type: 'ReplyApproved',
        senderId,
        data: { ...grounds, ...expiry },
      });
    case 'hold':
      if (reply.heldUntil === verdict.until) return nothing;
      return accept({ type: 'ReplyHeld', senderId, data: { ...grounds, until: verdict.until, ...expiry } });
    case 'reject':
      return accept({ type: 'ReplyRejected', senderId, data: grounds });
  }
}
