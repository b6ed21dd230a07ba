import type { FactBody, ReceiptStatus } from '@parley/contracts';
import type { ReplyCommand } from '../commands.js';
import { accept, nothing, refuse, type CommandMeta, type Decision } from '../decision.js';
import type { ContactState, Reply } from '../state.js';
import { receiptRank } from './receipt-rank.js';
import { isBlockedBesideStart, revokedByCarrier } from './revoked-by-carrier.js';

type RecordReceipt = Extract<ReplyCommand, { type: 'RecordReceipt' }>;

/**
 * Every receipt is recorded once; none lowers the status. Of two final ones that disagree the first stands and
 * the second is kept as a conflict. A receipt for a reply without an outcome proves that the carrier took it.
 */
export function recordReceipt(state: ContactState, command: RecordReceipt, meta: CommandMeta): Decision {
  const reply = replyOf(state, command);
  if (!reply) return refuse('reply-not-found', 'No reply of this contact has that id or carrier id.');
  if (reply.receiptsSeen.includes(command.status)) return nothing;
  if (reply.carrierMessageId !== undefined && reply.carrierMessageId !== command.carrierMessageId) {
    return accept(recorded(reply, command, true));
  }
  const undecided = reply.status === 'claimed' || reply.status === 'unknown';
  const handedOver = undecided ? [sentByReceipt(reply, command.carrierMessageId)] : [];
  return accept(...handedOver, ...consequence(state, undecided ? { ...reply, status: 'sent' } : reply, command, meta));
}

function replyOf({ replies }: ContactState, { replyId, carrierMessageId }: RecordReceipt): Reply | undefined {
  if (replyId !== undefined) return replies.byId[replyId];
  return Object.values(replies.byId).find((reply) => reply.carrierMessageId === carrierMessageId);
}

function consequence(state: ContactState, reply: Reply, command: RecordReceipt, meta: CommandMeta): FactBody[] {
  const { replyId, senderId } = reply;
  const { carrierMessageId, status, code } = command;
  if (receiptRank(status) < receiptRank('delivered')) return [recorded(reply, command, false)];
  if (status === 'delivered' || status === 'read') {
    if (reply.status !== 'sent' && reply.status !== 'delivered') return [recorded(reply, command, true)];
    if (reply.receipt === 'read') return [recorded(reply, command, false)];
    return [{ type: 'ReplyDelivered', senderId, data: { replyId, carrierMessageId, status } }];
  }
  const revocation = command.optedOut ? revokedByCarrier(state, senderId, replyId, meta) : [];
  if (reply.status !== 'sent') return [recorded(reply, command, true), ...revocation];
  return [
    {
      type: 'ReplyFailed',
      senderId,
      data: {
        replyId,
        attempt: reply.attempt,
        code: code ?? status,
        permanent: true,
        optedOut: command.optedOut ?? false,
        ...(command.optedOut && isBlockedBesideStart(state, senderId, replyId) ? { carrierBlocks: true } : {}),
        carrierMessageId,
        status,
      },
    },
    ...revocation,
  ];
}

function sentByReceipt({ replyId, senderId, attempt }: Reply, carrierMessageId: string): FactBody {
  return { type: 'ReplySent', senderId, data: { replyId, attempt, carrierMessageId, knownBy: 'receipt' } };
}

function recorded(
  { replyId, senderId }: Reply,
  { carrierMessageId, status, code }: { carrierMessageId: string; status: ReceiptStatus; code?: string },
  conflict: boolean,
): FactBody {
  return {
    type: 'ReceiptRecorded',
    senderId,
    data: { replyId, carrierMessageId, status, conflict, ...(code === undefined ? {} : { code }) },
  };
}
