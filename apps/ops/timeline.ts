import { streamOf, type RecordedFact } from '@parley/contracts';
import { describeFact } from '@parley/conversation';
import type { EventStore } from '@parley/event-store';
import type { ConversationRef } from './conversation-ref.js';

export interface TimelineOptions {
  /** Whether texts, names and numbers are shown. */
  readonly personal: boolean;
  readonly json: boolean;
}

/** The facts of one conversation, and those about its contact as a whole, in order: a line each. */
export async function* timeline(
  store: EventStore,
  { contactId, senderId }: ConversationRef,
  { personal, json }: TimelineOptions,
): AsyncGenerator<string> {
  for await (const fact of store.read(streamOf(contactId))) {
    if (fact.senderId !== undefined && fact.senderId !== senderId) continue;
    yield json ? JSON.stringify(personal ? fact : withoutPersonal(fact)) : lineOf(fact, personal);
  }
}

function lineOf(fact: RecordedFact, personal: boolean): string {
  const words = describeFact(fact, personal);
  return `${String(fact.revision).padStart(5)}  ${fact.at}  ${fact.type.padEnd(21)}  ${words}`.trimEnd();
}

function withoutPersonal({ personal: _, ...fact }: RecordedFact): object {
  return fact;
}
