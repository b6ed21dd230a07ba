import type { ReplyCommand } from '../commands.js';
import { accept, nothing, refuse, type CommandMeta, type Decision } from '../decision.js';
import type { ContactState, Reply } from '../state.js';
import { isBlockedBesideStart, revokedByCarrier } from './revoked-by-carrier.js';

type Outcome = Extract<ReplyCommand, { type: 'RecordSent' | 'RecordSendFailure' | 'RecordOutcomeUnknown' }>;

/** What became of a hand-over: only while the claim’s own attempt is still without an outcome, or it is unknown. */
export function recordOutcome(state: ContactState, command: Outcome, meta: CommandMeta): Decision {
  const reply = state.replies.byId[command.replyId];
  if (!reply) return refuse('reply-not-found', 'No reply was requested under that id.');
  const undecided = reply.status === 'claimed' || reply.status === 'unknown';
  if (!undecided || command.attempt !== reply.attempt) return nothing;
  switch (command.type) {
    case 'RecordSent':
      return sent(reply, command);
    case 'RecordSendFailure':
      return failed(state, reply, command, meta);
    case 'RecordOutcomeUnknown':
      return unknown(reply, command);
  }
}

function sent({ senderId }: Reply, command: Extract<Outcome, { type: 'RecordSent' }>): Decision {
  const { replyId, attempt, carrierMessageId, segments, encoding, knownBy } = command;
  return accept({
    type: 'ReplySent',
    senderId,
    data: { replyId, attempt, carrierMessageId, segments, encoding, knownBy },
  });
}

function failed(
  state: ContactState,
  { senderId, status }: Reply,
  command: Extract<Outcome, { type: 'RecordSendFailure' }>,
  meta: CommandMeta,
): Decision {
  const { replyId, attempt, code, retryAt } = command;
  const optedOut = command.class === 'opted-out';
  // After an unknown outcome the carrier may have the text: whatever a look-up says, it is not sent again.
  const again = command.class === 'retry' && retryAt !== undefined && status === 'claimed';
  const carrierBlocks = optedOut && isBlockedBesideStart(state, senderId, replyId) ? { carrierBlocks: true } : {};
  return accept(
    {
      type: 'ReplyFailed',
      senderId,
      data: { replyId, attempt, code, permanent: !again, optedOut, ...carrierBlocks, ...(again ? { retryAt } : {}) },
    },
    ...(optedOut ? revokedByCarrier(state, senderId, replyId, meta) : []),
  );
}

function unknown(reply: Reply, command: Extract<Outcome, { type: 'RecordOutcomeUnknown' }>): Decision {
  const { replyId, attempt, because, lookUpAt } = command;
  if (reply.status === 'unknown' && reply.lookUpAt === lookUpAt) return nothing;
  return accept({
    type: 'ReplyOutcomeUnknown',
    senderId: reply.senderId,
    data: { replyId, attempt, because, ...(lookUpAt === undefined ? {} : { lookUpAt }) },
  });
}
