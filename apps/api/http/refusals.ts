import { ProblemError } from '@parley/runtime';
import type { Refusal } from '@parley/conversation';

const statuses: Record<Refusal['code'], 404 | 409 | 422> = {
  'contact-not-found': 404,
  'conversation-not-found': 404,
  'message-not-found': 404,
  'reply-not-found': 404,
  'ticket-not-found': 404,
  'intent-not-guessed': 409,
  'not-claimable': 409,
  'delivery-not-claimable': 409,
  'contact-blocked': 409,
  'consent-revoked': 409,
  'consent-doubted': 409,
  'asked-lately': 409,
  'age-refused': 409,
  'instant-in-the-past': 422,
  'instant-in-the-future': 422,
};

/** A refusal of the core, as the caller sees it. */
export function problemOf({ code, detail }: Refusal): ProblemError {
  return new ProblemError(statuses[code], code, detail);
}

export function conversationNotFound(): ProblemError {
  return new ProblemError(404, 'conversation-not-found', 'There is no conversation under this id.');
}
