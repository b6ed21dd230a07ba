import type { Message, OutgoingMessage } from '../port.js';

/** A record as the fetch protocol of kafkajs gives it. */
export interface FetchedRecord {
  readonly offset: string;
  /** Milliseconds since 1970, when the broker stored it. */
  readonly timestamp: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers?: Readonly<Record<string, Buffer | string | (Buffer | string)[] | undefined>>;
  /** A mark of a transaction, by whomever: not a message. */
  readonly isControlRecord?: boolean;
}

export interface ProducedRecord {
  readonly key: string;
  readonly value: string;
  readonly headers: Record<string, string>;
  readonly partition: number;
}

export function producedRecord({ key, value, headers }: OutgoingMessage, partition: number): ProducedRecord {
  return { key, value, headers: { ...headers }, partition };
}

/** Bytes of the record before compression: more than it takes on the wire. */
export function sizeOf({ key, value, headers }: OutgoingMessage): number {
  let size = RECORD_OVERHEAD + Buffer.byteLength(key) + Buffer.byteLength(value);
  for (const [name, text] of Object.entries(headers)) {
    size += HEADER_OVERHEAD + Buffer.byteLength(name) + Buffer.byteLength(text);
  }
  return size;
}

const RECORD_OVERHEAD = 40;
const HEADER_OVERHEAD = 10;

export function messageOf(topic: string, partition: number, record: FetchedRecord): Message {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(record.headers ?? {})) {
    // A name that stands twice: the last one counts, as with every map.
    const last = Array.isArray(value) ? value.at(-1) : value;
    if (last !== undefined && last !== null) headers[name] = last.toString();
  }
  return {
    topic,
    partition,
    offset: record.offset,
    storedAt: new Date(Number(record.timestamp)).toISOString(),
    key: record.key?.toString() ?? '',
    value: record.value?.toString() ?? '',
    headers,
  };
}
