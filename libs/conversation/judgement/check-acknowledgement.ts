import type { Reply } from '../state.js';
import { passes, rejects, type Finding, type JudgementInput } from './input.js';
import type { RuleParameters } from './rules/rule.js';

/** Only our own answers to STOP, HELP and START pass for an acknowledgement; nobody can label a text so. */
export function checkAcknowledgement(
  { texts }: RuleParameters['acknowledgement'],
  { reply }: JudgementInput,
): Finding | undefined {
  if (reply.category !== 'compliance_ack') return undefined;
  const ours = reply.author === 'system' && reply.automatic !== undefined && texts.includes(reply.automatic);
  return ours ? passes : rejects('only the answers to STOP, HELP and START are acknowledgements');
}

/** An opt-out is confirmed once, whatever is delivered twice. */
export function checkAckOnce(_: RuleParameters['ackOnce'], { reply, state }: JudgementInput): Finding | undefined {
  if (!isStopConfirmation(reply)) return undefined;
  const optedOutAt = state.consent.status === 'revoked' ? (state.consent.since ?? '') : reply.requestedAt;
  const another = Object.values(state.replies.byId).some(
    (other) =>
      other.replyId !== reply.replyId &&
      isStopConfirmation(other) &&
      other.requestedAt >= optedOutAt &&
      comesFirst(other, reply),
  );
  return another ? rejects('this opt-out was confirmed before') : passes;
}

export function checkAckByCarrier(
  _: RuleParameters['ackByCarrier'],
  { reply, state }: JudgementInput,
): Finding | undefined {
  if (reply.category !== 'compliance_ack' || reply.answers === undefined) return undefined;
  return state.messages.byId[reply.answers]?.carrierOptOut
    ? rejects('the carrier has answered this text itself')
    : passes;
}

/** A confirmation that comes late needs a justification; then it is better not sent. */
export function checkAckInTime(
  { minutes }: RuleParameters['ackInTime'],
  { reply, state, now }: JudgementInput,
): Finding | undefined {
  if (!isStopConfirmation(reply)) return undefined;
  const askedAt =
    (reply.answers === undefined ? undefined : state.messages.byId[reply.answers]?.at) ?? reply.requestedAt;
  return Date.parse(now) - Date.parse(askedAt) > minutes * 60_000
    ? rejects(`the STOP is more than ${minutes} minutes old`)
    : passes;
}

const isStopConfirmation = (reply: Reply) =>
  reply.category === 'compliance_ack' && reply.automatic === 'stopConfirmation';

function comesFirst(other: Reply, reply: Reply): boolean {
  if (other.status === 'rejected') return false;
  if (other.status !== 'requested') return true;
  return [other.requestedAt, other.replyId].join() < [reply.requestedAt, reply.replyId].join();
}
