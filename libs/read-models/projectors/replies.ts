import { conversationIdOf, type ReceiptStatus, type RecordedFact } from '@parley/contracts';
import { higherReceipt, receiptRank } from '@parley/conversation';
import type { MessageDocument, OutboundStatus } from '../port.js';
import { replyWaits } from './timers.js';

/** A reply, from the wish to the handset. A receipt raises its status or leaves it; it never lowers it. */
export function reply(message: MessageDocument | undefined, fact: RecordedFact): MessageDocument | undefined {
  if (fact.type === 'ReplyRequested') return message ?? requested(fact);
  if (!message || message.direction !== 'outbound') return message;
  const after = statusAfter(message, fact);
  const waits = replyWaits(fact);
  return waits ? { ...after, ...waits } : after;
}

function statusAfter(message: MessageDocument, fact: RecordedFact): MessageDocument {
  switch (fact.type) {
    case 'ReplyApproved':
      return became(message, 'approved');
    case 'ReplyHeld':
      return { ...became(message, 'held'), rules: fact.data.rules };
    case 'ReplyRejected':
      return { ...became(message, 'rejected'), rules: fact.data.rules };
    case 'ReplyClaimed':
      return { ...became(message, 'claimed'), receipt: undefined };
    case 'ReplySent': {
      const { carrierMessageId, segments } = fact.data;
      return { ...raised(message, 'sent', 'sent'), carrierMessageId, segments: segments ?? message.segments };
    }
    case 'ReplyDelivered':
      return raised(message, 'delivered', fact.data.status);
    case 'ReplyFailed': {
      const { code, permanent, status } = fact.data;
      const failed = status === undefined ? became(message, 'failed') : raised(message, 'failed', status);
      return failed.status === 'failed' && failed.failure === undefined
        ? { ...failed, failure: { code, permanent } }
        : failed;
    }
    case 'ReplyOutcomeUnknown':
      return became(message, 'unknown');
    case 'ReceiptRecorded':
      return fact.data.conflict ? message : { ...message, receipt: higherReceipt(message.receipt, fact.data.status) };
    default:
      return message;
  }
}

function requested(fact: RecordedFact<'ReplyRequested'>): MessageDocument {
  const { replyId, author, category, automatic, language } = fact.data;
  const senderId = fact.senderId ?? '';
  return {
    id: replyId,
    contactId: fact.contactId,
    revision: -1,
    conversationId: conversationIdOf(fact.contactId, senderId),
    senderId,
    direction: 'outbound',
    text: fact.personal?.text ?? '',
    media: fact.personal?.media ?? [],
    author,
    authorId: fact.actor?.id,
    at: fact.at,
    sequence: fact.revision,
    status: 'requested',
    category,
    automatic,
    language,
  };
}

function became(message: MessageDocument, status: OutboundStatus): MessageDocument {
  return { ...message, status, rules: undefined, failure: undefined };
}

function raised(message: MessageDocument, status: OutboundStatus, receipt: ReceiptStatus): MessageDocument {
  if (message.receipt !== undefined && receiptRank(receipt) <= receiptRank(message.receipt)) {
    return isSettled(message) ? message : became(message, status);
  }
  return { ...became(message, status), receipt };
}

function isSettled({ status }: MessageDocument): boolean {
  return status === 'sent' || status === 'delivered' || status === 'failed';
}
