import type { Broker, OutgoingMessage } from '@parley/broker';
import { envelopeOf, topics, type RecordedFact } from '@parley/contracts';

/** Resolves once every fact is durable on the topic, those of one contact in their order. */
export type PublishFacts = (facts: readonly RecordedFact[]) => Promise<void>;

/** Facts go out keyed by their contact, as they stand in the store. */
export function publishFactsTo(broker: Pick<Broker, 'publish'>): PublishFacts {
  return (facts) => broker.publish(topics.events, facts.map(messageOf));
}

function messageOf(fact: RecordedFact): OutgoingMessage {
  return { key: fact.contactId, headers: envelopeOf(fact), value: JSON.stringify(fact) };
}
