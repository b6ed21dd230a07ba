import type { FactBody, RuleRef } from '@parley/contracts';
import type { DatedFact } from '../dated-fact.js';
import type { Decision } from '../decision.js';
import type { ContactState, RepliesState, Reply, ReplyStatus } from '../state.js';
import { mayFollowOptOut } from './after-opt-out.js';

/** A wish for silence came while the reply was on its way: no later consent brings it back, and whoever still means it writes it anew. */
export const cancelledByOptOut: RuleRef = {
  id: 'cancelled-by-opt-out',
  version: '1',
  reason: 'rejects: the customer opted out before it was sent, and a START does not bring it back; write it anew',
};

/** The end of a reply that a wish for silence cancelled. */
export const cancelled = ({ replyId, senderId }: Reply): FactBody<'ReplyRejected'> => ({
  type: 'ReplyRejected',
  senderId,
  data: { replyId, rules: [cancelledByOptOut], ruleset: 'opt-out' },
});

/** A decision, and with a revocation in one append the end of each reply that it names as cancelled. */
export function withCancelledReplies({ replies }: ContactState, decision: Decision): Decision {
  if (!decision.ok) return decision;
  const ended = decision.facts.flatMap((fact) =>
    fact.type === 'ConsentRevoked' ? (fact.data.cancelledReplyIds ?? []) : [],
  );
  if (ended.length === 0) return decision;
  return { ok: true, facts: [...decision.facts, ...ended.map((id) => cancelled(replies.byId[id]!))] };
}

/**
 * What a wish for silence finds on its way, from the append of its text on, is marked for good: also what is being handed
 * over, in case that fails, and what was cancelled before that ended a reply on record. What a wish about a part leaves is
 * marked until the rules, for some of which a part counts for all, have looked again.
 */
export function markCancelled(replies: RepliesState, fact: DatedFact): RepliesState {
  const ends = endedBy(fact);
  if (!ends) return replies;
  const isPart = fact.type === 'ConsentRevoked' && fact.data.scope === 'list';
  const found = Object.values(replies.byId).filter((reply) => isUnderWay(reply) && (isPart || ends(reply)));
  if (found.length === 0) return replies;
  const marked = found.map((reply) => [
    reply.replyId,
    { ...reply, ...(ends(reply) ? { cancelled: true } : { judgedBeforePart: true }) },
  ]);
  return { ...replies, byId: { ...replies.byId, ...Object.fromEntries(marked) } };
}

/** Which replies a fact ends, or undefined where it is no wish for silence. The proof of a STOP by text names what its route found. */
function endedBy(fact: DatedFact): ((reply: Reply) => boolean) | undefined {
  if (fact.type === 'MessageRouted') return fact.data.keyword === 'stop' ? endedByStop : undefined;
  if (fact.type !== 'ConsentRevoked') return undefined;
  const { source, scope, categories = ['marketing'], cancelledReplyIds = [] } = fact.data;
  if (source === 'keyword') return ({ replyId }) => cancelledReplyIds.includes(replyId);
  return scope === 'brand' ? endedByStop : ({ category }) => categories.some((each) => each === category);
}

const endedByStop = (reply: Reply): boolean => !mayFollowOptOut(reply);

const open: ReadonlySet<ReplyStatus> = new Set(['requested', 'held', 'approved']);

/** Waits for a verdict, for its claim or for another attempt. */
export const isOnItsWay = ({ status, retryAt }: Reply): boolean =>
  open.has(status) || (status === 'failed' && retryAt !== undefined);

const isUnderWay = (reply: Reply): boolean => isOnItsWay(reply) || reply.status === 'claimed';
