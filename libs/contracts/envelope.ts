import type { RecordedFact } from './facts/fact.js';
import type { FactType } from './facts/catalogue.js';

/** Header names on every topic: CloudEvents 1.0 attributes in Kafka binary mode, and Parley’s own. */
export const headerNames = {
  specVersion: 'ce_specversion',
  id: 'ce_id',
  type: 'ce_type',
  source: 'ce_source',
  subject: 'ce_subject',
  time: 'ce_time',
  contentType: 'content-type',
  revision: 'parley-revision',
  position: 'parley-position',
  traceparent: 'traceparent',
  /** Present only on replays: reactors acknowledge such a message and do nothing. */
  replay: 'parley-replay',
} as const;

export type Headers = Readonly<Record<string, string>>;

/** `MessageReceived`, 1 → `parley.conversation.message-received.v1` */
export function cloudEventType(type: FactType, version: number): string {
  return `parley.conversation.${type.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase()}.v${version}`;
}

/** The fact type a `ce_type` header names, or undefined where it names none of ours. */
export function factTypeOf(ceType: string | undefined): string | undefined {
  const match = /^parley\.conversation\.([a-z-]+)\.v\d+$/.exec(ceType ?? '');
  return match?.[1]!
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

export function envelopeOf(fact: RecordedFact): Headers {
  return {
    [headerNames.specVersion]: '1.0',
    [headerNames.id]: fact.id,
    [headerNames.type]: cloudEventType(fact.type, fact.version),
    [headerNames.source]: `/parley/brands/${fact.brandId}`,
    [headerNames.subject]: fact.contactId,
    [headerNames.time]: fact.at,
    [headerNames.contentType]: 'application/json',
    [headerNames.revision]: String(fact.revision),
    [headerNames.position]: fact.position,
    ...(fact.traceparent ? { [headerNames.traceparent]: fact.traceparent } : {}),
  };
}
