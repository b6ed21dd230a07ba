import type { VerdictBasis } from '@parley/contracts';
import { passes, rejects, type Finding } from './input.js';
import type { RuleParameters } from './rules/rule.js';

const hour = 3_600_000;
const isAck = ({ reply }: VerdictBasis) => reply.category === 'compliance_ack';

/** Who opted out hears nothing more from the brand, on any of its sender codes. */
export function checkSuppression(
  { exempt }: RuleParameters['suppression'],
  { reply, suppression, consent }: VerdictBasis,
): Finding {
  if (!suppression.suppressed && consent.status !== 'revoked') return passes;
  const allowed =
    reply.category === 'compliance_ack' && reply.automatic !== undefined && exempt.includes(reply.automatic);
  return allowed ? passes : rejects('the customer opted out');
}

export function checkRevocationScope(
  { scope }: RuleParameters['revocationScope'],
  basis: VerdictBasis,
): Finding | undefined {
  const { partly } = basis.suppression;
  if (!partly) return undefined;
  const { category } = basis.reply;
  if (partly.includes(category)) return rejects(`the customer opted out of ${category} texts`);
  return isAck(basis) || scope === 'named'
    ? passes
    : rejects('the customer opted out of some texts, which counts for all');
}

/** Until a person has decided, what may have been an opt-out counts as one for these categories. */
export function checkPossibleRevocation(
  { categories }: RuleParameters['possibleRevocation'],
  { reply, suppression }: VerdictBasis,
): Finding | undefined {
  if (!suppression.possibleRevocation) return undefined;
  return categories.includes(reply.category) ? rejects('a text that may be an opt-out waits for a person') : passes;
}

export function checkWrongNumber(_: RuleParameters['wrongNumber'], basis: VerdictBasis): Finding | undefined {
  if (!basis.suppression.wrongNumber) return undefined;
  return isAck(basis) ? passes : rejects('somebody else has this number, until an agent finds otherwise');
}

/** What the carrier refuses would not arrive: not even an acknowledgement. */
export function checkCarrierBlock(
  _: RuleParameters['carrierBlock'],
  { suppression }: VerdictBasis,
): Finding | undefined {
  return suppression.byCarrier ? rejects('the carrier refuses texts to this number') : undefined;
}

export function checkBlocked(_: RuleParameters['blocked'], basis: VerdictBasis): Finding {
  return basis.suppression.blocked && !isAck(basis) ? rejects('an agent blocked this contact') : passes;
}

/** Whom the sender code answers, and whether its agents may begin (features T4). */
export function checkMayBeAnswered(
  _: RuleParameters['mayBeAnswered'],
  { at, reply, lastInbound, consent, policy }: VerdictBasis,
): Finding | undefined {
  if (reply.category !== 'conversational_reply') return undefined;
  const { to, withinHours } = policy.replies;
  const recently = lastInbound !== undefined && Date.parse(at) - Date.parse(lastInbound.at) <= withinHours * hour;
  const subscribed = consent.status === 'granted';
  const mayBegin = subscribed && policy.conversations.start === 'agents';
  // Prompts answer a text whoever sent it (features K6): a stranger learns how to reach a person.
  if (reply.author === 'system')
    return recently ? passes : rejects(`the text it answers is more than ${withinHours} hours old`);
  if (to === 'subscribers' && !subscribed) return rejects('only subscribers are answered on this sender code');
  if (mayBegin || (to === 'subscribers' && lastInbound !== undefined) || recently) return passes;
  return rejects(
    lastInbound === undefined
      ? 'the customer has not texted this sender code, and its agents may not begin'
      : `the customer’s last text to this sender code is more than ${withinHours} hours old`,
  );
}
