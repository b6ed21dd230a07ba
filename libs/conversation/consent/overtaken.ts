import { mayFollowOptOut } from '../replies/after-opt-out.js';
import type { ContactState, Reply, ReplyStatus } from '../state.js';

const onTheirWay: ReadonlySet<ReplyStatus> = new Set(['requested', 'held', 'approved']);

/** Ids of the replies that a revocation overtakes: they will not be claimed any more. `ends`: which of them it is about. */
export function overtaken(
  { replies }: ContactState,
  ends: (reply: Reply) => boolean = (reply) => !mayFollowOptOut(reply),
): string[] {
  return Object.values(replies.byId)
    .filter((reply) => ends(reply) && (onTheirWay.has(reply.status) || isRetried(reply)))
    .map(({ replyId }) => replyId);
}

const isRetried = ({ status, retryAt }: Reply): boolean => status === 'failed' && retryAt !== undefined;
