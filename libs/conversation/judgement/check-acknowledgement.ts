import type { VerdictBasis } from '@parley/contracts';
import { passes, rejects, type Finding } from './input.js';
import type { RuleParameters } from './rules/rule.js';

/** Only our own answers to STOP, HELP and START pass for an acknowledgement; nobody can label a text so. */
export function checkAcknowledgement(
  { texts }: RuleParameters['acknowledgement'],
  { reply }: VerdictBasis,
): Finding | undefined {
  if (reply.category !== 'compliance_ack') return undefined;
  const ours = reply.author === 'system' && reply.automatic !== undefined && texts.includes(reply.automatic);
  return ours ? passes : rejects('only the answers to STOP, HELP and START are acknowledgements');
}

/** An opt-out is confirmed once, whatever is delivered twice. */
export function checkAckOnce(_: RuleParameters['ackOnce'], { reply }: VerdictBasis): Finding | undefined {
  if (!isStopConfirmation(reply)) return undefined;
  return reply.confirmedBefore ? rejects('this opt-out was confirmed before') : passes;
}

export function checkAckByCarrier(_: RuleParameters['ackByCarrier'], { reply }: VerdictBasis): Finding | undefined {
  if (reply.category !== 'compliance_ack' || reply.answers === undefined) return undefined;
  return reply.answers.answeredByCarrier ? rejects('the carrier has answered this text itself') : passes;
}

/** A confirmation that comes late needs a justification; then it is better not sent. */
export function checkAckInTime(
  { minutes }: RuleParameters['ackInTime'],
  { at, reply }: VerdictBasis,
): Finding | undefined {
  if (!isStopConfirmation(reply)) return undefined;
  const askedAt = reply.answers?.at ?? reply.requestedAt;
  const closesAt = new Date(Date.parse(askedAt) + minutes * 60_000).toISOString();
  return Date.parse(at) > Date.parse(closesAt)
    ? rejects(`the STOP is more than ${minutes} minutes old`)
    : { outcome: 'passes', closesAt };
}

export const isStopConfirmation = ({ category, automatic }: Pick<VerdictBasis['reply'], 'category' | 'automatic'>) =>
  category === 'compliance_ack' && automatic === 'stopConfirmation';
