import type { Message, OutgoingMessage } from '../port.js';

const PREFIX = 'parley-dead-letter-';

/** Headers of records on a dead-letter topic. */
export const deadLetterHeaders = {
  /** `parked`, `released` or `redriven`. */
  kind: `${PREFIX}kind`,
  topic: `${PREFIX}topic`,
  partition: `${PREFIX}partition`,
  offset: `${PREFIX}offset`,
  group: `${PREFIX}group`,
  reason: `${PREFIX}reason`,
  attempts: `${PREFIX}attempts`,
  parkedAt: `${PREFIX}parked-at`,
  storedAt: `${PREFIX}stored-at`,
  releasedAt: `${PREFIX}released-at`,
  /** Offset on the dead-letter topic up to which (inclusive) the key’s records are done. */
  through: `${PREFIX}through`,
  /** How many records of the key that are. */
  count: `${PREFIX}count`,
} as const;

export interface Parking {
  readonly group: string;
  readonly because: string;
  readonly attempts: number;
  readonly at: string;
}

const REASON_LENGTH = 300;

/** The message as it was, and what became of it. */
export function parkedRecord(message: Message, parking: Parking): OutgoingMessage {
  return {
    key: message.key,
    value: message.value,
    headers: {
      ...message.headers,
      [deadLetterHeaders.kind]: 'parked',
      [deadLetterHeaders.topic]: message.topic,
      [deadLetterHeaders.partition]: String(message.partition),
      [deadLetterHeaders.offset]: message.offset,
      [deadLetterHeaders.group]: parking.group,
      [deadLetterHeaders.reason]: oneLine(parking.because),
      [deadLetterHeaders.attempts]: String(parking.attempts),
      [deadLetterHeaders.parkedAt]: parking.at,
      [deadLetterHeaders.storedAt]: message.storedAt,
    },
  };
}

/** Somebody mended the cause: the key’s parked messages are to be handled again. */
export function releasedRecord(group: string, key: string, at: string): OutgoingMessage {
  return marker(key, { kind: 'released', group, releasedAt: at });
}

/** What came of handling them again; `because` where it stopped before the last of them. */
export function redrivenRecord(
  group: string,
  key: string,
  done: { through: string; count: number; because?: string },
): OutgoingMessage {
  return marker(key, {
    kind: 'redriven',
    group,
    through: done.through,
    count: String(done.count),
    ...(done.because === undefined ? {} : { reason: oneLine(done.because) }),
  });
}

/** The message that was parked, as the handler saw it. */
export function originalOf(record: Message): Message {
  const headers = Object.fromEntries(Object.entries(record.headers).filter(([name]) => !name.startsWith(PREFIX)));
  return {
    topic: record.headers[deadLetterHeaders.topic] ?? record.topic,
    partition: Number(record.headers[deadLetterHeaders.partition] ?? record.partition),
    offset: record.headers[deadLetterHeaders.offset] ?? record.offset,
    storedAt: record.headers[deadLetterHeaders.storedAt] ?? record.storedAt,
    key: record.key,
    value: record.value,
    headers,
  };
}

function marker(key: string, fields: Partial<Record<keyof typeof deadLetterHeaders, string>>): OutgoingMessage {
  const headers = Object.entries(fields).map(([name, value]) => [
    deadLetterHeaders[name as keyof typeof deadLetterHeaders],
    value,
  ]);
  return { key, value: '', headers: Object.fromEntries(headers) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, REASON_LENGTH);
}
