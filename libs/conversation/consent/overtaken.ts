import { mayFollowOptOut } from '../replies/after-opt-out.js';
import { isOnItsWay } from '../replies/cancel-replies.js';
import type { ContactState, Reply } from '../state.js';

/** Ids of the replies that a revocation overtakes: they will never be claimed. `ends`: which of them it is about. */
export function overtaken(
  { replies }: ContactState,
  ends: (reply: Reply) => boolean = (reply) => !mayFollowOptOut(reply),
): string[] {
  return Object.values(replies.byId)
    .filter((reply) => ends(reply) && isOnItsWay(reply))
    .map(({ replyId }) => replyId);
}
