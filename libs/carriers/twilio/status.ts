import type { ReceiptStatus } from '@parley/contracts';

/** Twilio's `MessageStatus` in our words. A canceled message was taken back before it left: it never arrives. */
const statuses: Readonly<Record<string, ReceiptStatus>> = {
  accepted: 'accepted',
  scheduled: 'accepted',
  queued: 'queued',
  sending: 'sending',
  sent: 'sent',
  delivered: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'failed',
  read: 'read',
};

/** Undefined for words Twilio has added since, and for those of inbound messages. */
export function statusOf(word: string): ReceiptStatus | undefined {
  return Object.hasOwn(statuses, word) ? statuses[word] : undefined;
}
