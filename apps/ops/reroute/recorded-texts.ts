import { conversationIdOf, type Language, type RecordedFact } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';

export interface Period {
  /** The first instant that counts, and the first that does not. */
  readonly from: string;
  readonly to: string;
  readonly brandId?: string;
}

/** A text as it was received, and what was recorded of its route. */
export interface RecordedText {
  readonly messageId: string;
  readonly conversationId: string;
  readonly brandId: string;
  readonly senderId: string;
  readonly at: string;
  readonly text: string;
  readonly hasMedia: boolean;
  readonly carrierOptOut?: 'STOP' | 'HELP' | 'START';
  readonly recorded?: { readonly route: string; readonly because?: string; readonly language: Language };
}

/** What people said texts are about, by message: the last word counts, whenever it was said. */
export async function readCorrections(store: Pick<EventStore, 'readAll'>): Promise<ReadonlyMap<string, string>> {
  const corrections = new Map<string, string>();
  for await (const fact of store.readAll(undefined, { types: ['IntentCorrected'] }))
    if (fact.type === 'IntentCorrected') corrections.set(fact.data.messageId, fact.data.intent);
  return corrections;
}

/**
 * The texts accepted in a period, in the order of the log; those of customers whose data was erased are gone.
 * @param onFact told the instant of each fact that was looked at
 */
export async function* recordedTexts(
  store: Pick<EventStore, 'readAll'>,
  { from, to, brandId }: Period,
  onFact: (at: string) => void,
): AsyncGenerator<RecordedText> {
  /** Routed facts follow in the same append, or soon. */
  const waiting = new Map<string, RecordedText>();
  for await (const fact of store.readAll(undefined, { types: ['MessageReceived', 'MessageRouted'] })) {
    onFact(fact.at);
    if (fact.type === 'MessageReceived') {
      const { acceptedAt, messageId } = fact.data;
      const counts = acceptedAt >= from && acceptedAt < to && (brandId === undefined || fact.brandId === brandId);
      if (counts && fact.personal !== undefined) waiting.set(messageId, textOf(fact));
    } else if (fact.type === 'MessageRouted') {
      const text = waiting.get(fact.data.messageId);
      if (!text) continue;
      waiting.delete(fact.data.messageId);
      const { route, because, language } = fact.data;
      yield { ...text, recorded: { route, language, ...(because === undefined ? {} : { because }) } };
    }
  }
  yield* waiting.values();
}

function textOf(fact: RecordedFact<'MessageReceived'>): RecordedText {
  const { messageId, acceptedAt, carrierOptOut } = fact.data;
  const senderId = fact.senderId ?? '';
  return {
    messageId,
    conversationId: conversationIdOf(fact.contactId, senderId),
    brandId: fact.brandId,
    senderId,
    at: acceptedAt,
    text: fact.personal.text,
    hasMedia: fact.personal.media.length > 0,
    ...(carrierOptOut === undefined ? {} : { carrierOptOut }),
  };
}
