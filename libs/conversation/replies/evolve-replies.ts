import type { ReceiptStatus } from '@parley/contracts';
import type { DatedFact } from '../dated-fact.js';
import type { RepliesState, Reply } from '../state.js';
import { markCancelled } from './cancel-replies.js';
import { higherReceipt } from './receipt-rank.js';

export function evolveReplies(replies: RepliesState, fact: DatedFact): RepliesState {
  if (fact.type === 'ReplyRequested') return requested(replies, fact);
  if (fact.type === 'MessageRouted') return markCancelled(replies, fact);
  if (fact.type === 'ConsentRevoked') return markCancelled(replies, fact);
  if (fact.type === 'MessageReceived')
    return { ...replies, lastText: { ...replies.lastText, [fact.senderId ?? '']: fact.data.messageId } };
  if (!('replyId' in fact.data) || fact.data.replyId === undefined) return replies;
  const reply = replies.byId[fact.data.replyId];
  if (!reply) return replies;
  const changed = evolveReply(reply, fact);
  return changed === reply ? replies : { ...replies, byId: { ...replies.byId, [reply.replyId]: changed } };
}

function requested(replies: RepliesState, fact: Extract<DatedFact, { type: 'ReplyRequested' }>): RepliesState {
  const { replyId, author, category, automatic, answers } = fact.data;
  const senderId = fact.senderId ?? '';
  const prompts = automatic === 'agentPrompt' || automatic === 'invalidReply';
  const follows = replies.lastText[senderId];
  const reply: Reply = {
    replyId,
    senderId,
    status: 'requested',
    author,
    category,
    ...(automatic === undefined ? {} : { automatic }),
    ...(answers === undefined ? {} : { answers }),
    ...(follows === undefined ? {} : { follows }),
    requestedAt: fact.at,
    ...(fact.actor?.id === undefined ? {} : { requestedBy: fact.actor.id }),
    text: fact.personal.text,
    media: fact.personal.media,
    attempt: 0,
    receiptsSeen: [],
  };
  return {
    ...replies,
    byId: { ...replies.byId, [replyId]: reply },
    lastPromptAt: prompts ? { ...replies.lastPromptAt, [senderId]: fact.at } : replies.lastPromptAt,
  };
}

/** No hold, retry or look-up is pending any more. */
const noTimers = { heldUntil: undefined, retryAt: undefined, lookUpAt: undefined };

function evolveReply(reply: Reply, fact: DatedFact): Reply {
  switch (fact.type) {
    case 'ReplyApproved':
      return approved(reply, fact);
    case 'ReplyHeld':
      return { ...reply, status: 'held', heldUntil: fact.data.until, expiresAt: fact.data.expiresAt };
    case 'ReplyRejected':
      return { ...reply, ...noTimers, status: 'rejected' };
    case 'ReplyClaimed':
      return { ...reply, ...noTimers, status: 'claimed', attempt: fact.data.attempt, claimedAt: fact.at };
    case 'ReplySent':
      return { ...reply, ...noTimers, status: 'sent', carrierMessageId: fact.data.carrierMessageId };
    case 'ReplyDelivered':
      return seen({ ...reply, status: 'delivered' }, fact.data.status);
    case 'ReplyFailed':
      return seen({ ...reply, ...noTimers, status: 'failed', retryAt: fact.data.retryAt }, fact.data.status);
    case 'ReplyOutcomeUnknown':
      return { ...reply, ...noTimers, status: 'unknown', lookUpAt: fact.data.lookUpAt };
    case 'ReceiptRecorded':
      return seen(reply, fact.data.status);
    default:
      return reply;
  }
}

function approved(reply: Reply, { at, data }: Extract<DatedFact, { type: 'ReplyApproved' }>): Reply {
  const { expiresAt, basis } = data;
  const wrongNumberKnown = basis?.suppression.wrongNumber;
  return {
    ...reply,
    ...noTimers,
    status: 'approved',
    expiresAt,
    approvedAt: at,
    wrongNumberKnown,
    judgedBeforePart: undefined,
  };
}

function seen(reply: Reply, status: ReceiptStatus | undefined): Reply {
  if (status === undefined) return reply;
  return { ...reply, receipt: higherReceipt(reply.receipt, status), receiptsSeen: [...reply.receiptsSeen, status] };
}
