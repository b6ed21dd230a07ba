import { createHash, createHmac } from 'node:crypto';

const NAMESPACE = Buffer.from('8f6c2f3a5c0b5d4e9a7744c1d0b3e6f1', 'hex');
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** UUID version 5 (RFC 9562 §5.5) of the given parts in Parley’s namespace. */
export function uuidV5(...parts: readonly string[]): string {
  const hash = createHash('sha1').update(NAMESPACE).update(parts.join('\u0000')).digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Id of the `ordinal`-th fact of a kind that a cause establishes: a repeat of the cause gives the same id. */
export function factIdOf(cause: string, type: string, ordinal: number): string {
  return uuidV5('fact', cause, type, String(ordinal));
}

/** Id of an inbound text: the carrier’s own id is unique only within carrier and sender code. */
export function messageIdOf(carrier: string, senderId: string, carrierMessageId: string): string {
  return uuidV5('message', carrier, senderId, carrierMessageId);
}

/**
 * The contact id: HMAC-SHA256(install key, brand | E.164), shortened to 130 bits, in base32 (26 characters).
 * No phone number can be read off a stream name, a topic key, a log line or a metric.
 */
export function contactIdOf(installKey: Buffer, brandId: string, phone: string): string {
  const digest = createHmac('sha256', installKey).update(`${brandId}|${phone}`).digest();
  let bits = 0n;
  for (const byte of digest.subarray(0, 17)) bits = (bits << 8n) | BigInt(byte);
  bits >>= 6n;
  let id = '';
  for (let i = 0; i < 26; i += 1) {
    id = BASE32[Number(bits & 31n)]! + id;
    bits >>= 5n;
  }
  return id;
}

/** SHA-256 of a text in UTF-8, hex. */
export function textHashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The stream in which everything between a brand and a number is ordered. */
export function streamOf(contactId: string): string {
  return `contact-${contactId}`;
}

/** A conversation is a contact on one sender code. */
export function conversationIdOf(contactId: string, senderId: string): string {
  return `${contactId}.${senderId}`;
}

/** The two halves of a conversation id, or undefined where it is not one. */
export function parseConversationId(id: string): { contactId: string; senderId: string } | undefined {
  const match = /^([a-z2-7]{26})\.([a-z0-9][a-z0-9-]{0,31})$/.exec(id);
  return match ? { contactId: match[1]!, senderId: match[2]! } : undefined;
}
