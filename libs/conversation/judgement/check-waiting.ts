import type { VerdictBasis } from '@parley/contracts';
import { passes, rejects, type Finding } from './input.js';
import type { RuleParameters } from './rules/rule.js';

const minute = 60_000;

/**
 * A reply that waited is not sent into a conversation that was put away meanwhile. Who sends and closes in one go has
 * not changed their mind: closing soon after the reply was asked for does not count.
 */
export function checkConversationClosed(
  { graceMinutes }: RuleParameters['conversationClosed'],
  { reply, conversation }: VerdictBasis,
): Finding | undefined {
  if (!reply.held || reply.category !== 'conversational_reply' || reply.author === 'system') return undefined;
  const { status, since } = conversation;
  if ((status !== 'closed' && status !== 'archived') || since === undefined) return passes;
  return Date.parse(since) - Date.parse(reply.requestedAt) > graceMinutes * minute
    ? rejects(`the conversation was ${status} while the reply waited`)
    : passes;
}

export function checkHeldTooLong(
  { hours }: RuleParameters['heldTooLong'],
  { at, reply }: VerdictBasis,
): Finding | undefined {
  if (!reply.held) return undefined;
  return Date.parse(at) - Date.parse(reply.requestedAt) > hours * 60 * minute
    ? rejects(`the reply waited more than ${hours} hours`)
    : passes;
}
