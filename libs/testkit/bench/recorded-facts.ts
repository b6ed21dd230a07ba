import type { OutgoingMessage } from '@parley/broker';
import { envelopeOf, type RecordedFact } from '@parley/contracts';
import { aConversationHistory } from './history.js';

const at = '2026-11-20T15:00:00.000Z';

/** As the projection publishes it. */
export function messageOf(fact: RecordedFact): OutgoingMessage {
  return { key: fact.contactId, headers: envelopeOf(fact), value: JSON.stringify(fact) };
}

/** What the store recorded of many conversations, in the order of a log in which they take turns: one batch per turn. */
export function recordedFacts(batches: number, size: number): RecordedFact[][] {
  const conversations = Array.from({ length: size }, (_, contact) => aConversationHistory(contact + 1, 4));
  const log = Array.from({ length: batches }, (_, revision) =>
    conversations.map(({ stream, facts }) => ({ ...facts[revision]!, stream, revision, recordedAt: at })),
  );
  return log.map((batch, n) =>
    batch.map((fact, i) => ({ ...fact, position: String(n * size + i + 1) }) as RecordedFact),
  );
}
