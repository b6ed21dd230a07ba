import type { ContactState, OwedAnswer, ReceivedMessage, Reply } from '../state.js';
import { answersPeople } from './owed-answers.js';

/**
 * The texts and what was written back on one sender code, each in its place in the stream: it tells what a writer could
 * have read. Made in one walk over both, so that asking about every text costs no more than a second one.
 */
export interface Exchange {
  /** What was written to people after some text, on this sender code. */
  readonly written: readonly Reply[];
  /** Place of a text in the stream; -1 where it is not recorded yet. */
  readonly placeOf: (messageId: string) => number;
  /** The place of the text that a reply was written after; -1 where it is not among `written`. */
  readonly placeBefore: (replyId: string) => number;
  /** How many replies were written since a text; none, for one that is not recorded yet. */
  readonly writtenSince: (messageId: string) => number;
  /** The texts of this sender code since which that many replies were written: no reply stands between any two of them. */
  readonly textsBefore: (replies: number) => readonly (readonly [messageId: string, text: ReceivedMessage])[];
}

export function exchangeOf({ messages, replies }: ContactState, senderId: string): Exchange {
  const texts = Object.entries(messages.byId);
  const places = new Map(texts.map(([messageId], place) => [messageId, place]));
  const placeOf = (messageId: string): number => places.get(messageId) ?? -1;
  const written = Object.values(replies.byId).filter(
    (reply) => reply.senderId === senderId && answersPeople(reply) && places.has(reply.follows ?? ''),
  );
  const befores = new Map(written.map(({ replyId, follows }) => [replyId, placeOf(follows ?? '')]));
  const since = new Array<number>(texts.length).fill(0);
  for (const before of befores.values()) since[before]! += 1;
  for (let place = texts.length - 2; place >= 0; place -= 1) since[place]! += since[place + 1]!;
  const writtenSince = (messageId: string): number => since[placeOf(messageId)] ?? 0;
  const own = texts.filter(([, text]) => text.senderId === senderId);
  const between = Map.groupBy(own, ([messageId]) => writtenSince(messageId));
  return {
    written,
    placeOf,
    placeBefore: (replyId) => befores.get(replyId) ?? -1,
    writtenSince,
    textsBefore: (count) => between.get(count) ?? [],
  };
}

/** Was it written since that text? Not, where the text is not recorded yet. */
export function isSince({ placeOf, placeBefore }: Exchange, replyId: string, messageId: string): boolean {
  const place = placeOf(messageId);
  return place !== -1 && placeBefore(replyId) >= place;
}

/** Whatever answers the one text in time answers the other in time, so that one clock is enough for both. */
export function covers({ placeOf, writtenSince }: Exchange, one: OwedAnswer, other: OwedAnswer): boolean {
  const place = placeOf(other.messageId);
  if (one.dueAt > other.dueAt || (place !== -1 && placeOf(one.messageId) > place)) return false;
  // No reply stands between the two: it would be about the first alone.
  return writtenSince(one.messageId) === writtenSince(other.messageId);
}

export const wasSent = ({ status }: Reply): boolean => status === 'sent' || status === 'delivered';
