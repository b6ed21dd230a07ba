import type { ContactState, OwedAnswer, Reply } from '../state.js';
import { answersPeople } from './owed-answers.js';

/**
 * What was written back since a text, in the order of the stream: it tells what a writer could have read. Nothing, for
 * a text that is not recorded yet.
 */
export function repliesSince({ messages, replies }: ContactState, senderId: string, messageId: string): Reply[] {
  const texts = Object.keys(messages.byId);
  const from = texts.indexOf(messageId);
  if (from === -1) return [];
  const since = new Set(texts.slice(from));
  return Object.values(replies.byId).filter(
    (reply) => reply.senderId === senderId && answersPeople(reply) && since.has(reply.follows ?? ''),
  );
}

/** Whatever answers the one text in time answers the other in time, so that one clock is enough for both. */
export function covers(state: ContactState, senderId: string, one: OwedAnswer, other: OwedAnswer): boolean {
  const texts = Object.keys(state.messages.byId);
  const place = texts.indexOf(other.messageId);
  if (one.dueAt > other.dueAt || (place !== -1 && texts.indexOf(one.messageId) > place)) return false;
  // No reply stands between the two: it would be about the first alone.
  const count = (messageId: string) => repliesSince(state, senderId, messageId).length;
  return count(one.messageId) === count(other.messageId);
}

export const wasSent = ({ status }: Reply): boolean => status === 'sent' || status === 'delivered';
