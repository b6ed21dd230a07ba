import { conversationIdOf, type RecordedFact } from '@parley/contracts';

/** Milliseconds a browser waits before it comes again. */
export const retryFrame = 'retry: 2000\n\n';

export function comment(text: string): string {
  return `: ${text}\n\n`;
}

/** Moves `Last-Event-ID` on without an event. */
export function idFrame(position: string): string {
  return `id: ${position}\n\n`;
}

export function eventFrame(fact: RecordedFact): string {
  return `event: ${fact.type}\nid: ${fact.position}\ndata: ${JSON.stringify(streamedOf(fact))}\n\n`;
}

/** A fact as listeners see it; the carrier’s raw request stays in the store. */
export function streamedOf(fact: RecordedFact): Record<string, unknown> {
  const { type, contactId, senderId, at, revision, position, data, personal } = fact;
  const { raw: _, ...shown } = { raw: undefined, ...personal };
  return {
    type,
    ...(senderId === undefined ? {} : { conversationId: conversationIdOf(contactId, senderId), senderId }),
    contactId,
    at,
    revision,
    position,
    data,
    ...(personal === undefined ? {} : { personal: shown }),
  };
}
