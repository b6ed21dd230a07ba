import type { ReceiptStatus } from '@parley/contracts';
import type { DatedFact } from '../evolve.js';
import type { RepliesState, Reply } from '../state.js';
import { higherReceipt } from './receipt-rank.js';

export function evolveReplies(replies: RepliesState, fact: DatedFact): RepliesState {
  if (fact.type === 'ReplyRequested') return requested(replies, fact);
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
  const reply: Reply = {
    replyId,
    senderId,
    status: 'requested',
    author,
    category,
    ...(automatic === undefined ? {} : { automatic }),
    ...(answers === undefined ? {} : { answers }),
    requestedAt: fact.at,
    text: fact.personal.text,
    media: fact.personal.media,
    attempt: 0,
    receiptsSeen: [],
  };
  return {
    byId: { ...replies.byId, [replyId]: reply },
    lastPromptAt: prompts ? { ...replies.lastPromptAt, [senderId]: fact.at } : replies.lastPromptAt,
  };
}

function evolveReply(reply: Reply, fact: DatedFact): Reply {
  switch (fact.type) {
    case 'ReplyApproved': {
      const { heldUntil: _, ...rest } = reply;
      const { expiresAt } = fact.data;
      return { ...rest, status: 'approved', ...(expiresAt === undefined ? {} : { expiresAt }) };
    }
    case 'ReplyHeld': {
      const { expiresAt: _, ...rest } = reply;
      return { ...rest, status: 'held', heldUntil: fact.data.until };
    }
    case 'ReplyRejected':
      return withoutTimers({ ...reply, status: 'rejected' });
    case 'ReplyClaimed':
      return withoutTimers({ ...reply, status: 'claimed', attempt: fact.data.attempt, claimedAt: fact.at });
    case 'ReplySent':
      return withoutTimers({ ...reply, status: 'sent', carrierMessageId: fact.data.carrierMessageId });
    case 'ReplyDelivered':
      return seen({ ...reply, status: 'delivered' }, fact.data.status);
    case 'ReplyFailed': {
      const { status, retryAt } = fact.data;
      const failed = withoutTimers({ ...reply, status: 'failed' });
      const dated = retryAt === undefined ? failed : { ...failed, retryAt };
      return status === undefined ? dated : seen(dated, status);
    }
    case 'ReplyOutcomeUnknown': {
      const { lookUpAt } = fact.data;
      const unknown = withoutTimers({ ...reply, status: 'unknown' });
      return lookUpAt === undefined ? unknown : { ...unknown, lookUpAt };
    }
    case 'ReceiptRecorded':
      return seen(reply, fact.data.status);
    default:
      return reply;
  }
}

function seen(reply: Reply, status: ReceiptStatus): Reply {
  return { ...reply, receipt: higherReceipt(reply.receipt, status), receiptsSeen: [...reply.receiptsSeen, status] };
}

function withoutTimers(reply: Reply): Reply {
  const { heldUntil: _, retryAt: __, lookUpAt: ___, ...rest } = reply;
  return rest;
}
