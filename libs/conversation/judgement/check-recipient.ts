import { passes, rejects, type Finding, type JudgementInput } from './input.js';
import type { RuleParameters } from './rules/rule.js';

const hour = 3_600_000;

/** Who opted out hears nothing more from the brand, on any of its sender codes. */
export function checkSuppression({ exempt }: RuleParameters['suppression'], { reply, state }: JudgementInput): Finding {
  if (!state.consent.suppressed && state.consent.status !== 'revoked') return passes;
  const allowed =
    reply.category === 'compliance_ack' && reply.automatic !== undefined && exempt.includes(reply.automatic);
  return allowed ? passes : rejects('the customer opted out');
}

export function checkBlocked(_: RuleParameters['blocked'], { reply, state }: JudgementInput): Finding {
  return state.consent.blocked && reply.category !== 'compliance_ack'
    ? rejects('an agent blocked this contact')
    : passes;
}

export function checkConsent(
  { categories }: RuleParameters['consent'],
  { reply, state }: JudgementInput,
): Finding | undefined {
  if (!categories.includes(reply.category)) return undefined;
  return state.consent.status === 'granted'
    ? passes
    : rejects(`a ${reply.category} text needs consent, and texting in is none`);
}

/** Whom the sender code answers, and whether its agents may begin (features T4). */
export function checkMayBeAnswered(
  _: RuleParameters['mayBeAnswered'],
  { reply, state, sender, now }: JudgementInput,
): Finding | undefined {
  if (reply.category !== 'conversational_reply') return undefined;
  const { to, withinHours } = sender.replies;
  const textedAt = state.messages.lastInboundAt[reply.senderId];
  const recently = textedAt !== undefined && Date.parse(now) - Date.parse(textedAt) <= withinHours * hour;
  const subscribed = state.consent.status === 'granted';
  const mayBegin = subscribed && sender.conversations.start === 'agents';
  // Prompts answer a text whoever sent it (features K6): a stranger learns how to reach a person.
  if (reply.author === 'system')
    return recently ? passes : rejects(`the text it answers is more than ${withinHours} hours old`);
  if (to === 'subscribers' && !subscribed) return rejects('only subscribers are answered on this sender code');
  if (mayBegin || (to === 'subscribers' && textedAt !== undefined) || recently) return passes;
  return rejects(
    textedAt === undefined
      ? 'the customer has not texted this sender code, and its agents may not begin'
      : `the customer’s last text to this sender code is more than ${withinHours} hours old`,
  );
}
