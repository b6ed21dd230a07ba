import { cloudEventType, headerNames } from '../envelope.js';
import { catalogue } from '../facts/catalogue.js';
import { topics } from '../topics.js';
import { jsonSchemas } from './json-schema.js';

const text = { type: 'string' };

const headers = {
  type: 'object',
  properties: Object.fromEntries(Object.values(headerNames).map((name) => [name, text])),
};

/** The AsyncAPI 3 document of all topics: keys are contact ids, values JSON, attributes CloudEvents 1.0 headers. */
export function asyncApi(version: string): object {
  const messages = new Map<string, { topic: string; summary: string; ceType?: string }>(
    [...catalogue.values()].map((fact) => [
      `${fact.type}.v${fact.version}`,
      { topic: topics.events, summary: fact.summary, ceType: cloudEventType(fact.type as never, fact.version) },
    ]),
  );
  messages.set('InboundText.v1', { topic: topics.inbound, summary: 'A text a carrier was answered 2xx for.' });
  messages.set('CarrierReceipt.v1', {
    topic: topics.receipts,
    summary: 'A delivery report a carrier was answered 2xx for.',
  });
  messages.set('TimerDue.v1', { topic: topics.timers, summary: 'An instant that has come.' });
  const on = (topic: string) => [...messages].filter(([, message]) => message.topic === topic).map(([name]) => name);

  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Parley',
      version,
      description:
        'Topics of Parley. Every message is keyed by contact id, so that whatever concerns one contact stays in order; delivery is at least once: `ce_id` tells repeats apart.',
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(
      Object.entries(topics).map(([name, address]) => [
        name,
        {
          address,
          messages: Object.fromEntries(
            on(address).map((message) => [message, { $ref: `#/components/messages/${message}` }]),
          ),
        },
      ]),
    ),
    operations: Object.fromEntries(
      Object.keys(topics).map((name) => [`send-${name}`, { action: 'send', channel: { $ref: `#/channels/${name}` } }]),
    ),
    components: {
      messages: Object.fromEntries(
        [...messages].map(([name, { summary, ceType }]) => [
          name,
          {
            name,
            title: ceType ?? name,
            summary,
            contentType: 'application/json',
            headers,
            bindings: { kafka: { key: { type: 'string', description: 'The contact id.' } } },
            payload: { schemaFormat: 'application/schema+json;version=draft-2020-12', schema: jsonSchemas().get(name) },
          },
        ]),
      ),
    },
  };
}
