import { z } from 'zod';
import type { ParsedReceipt } from '../port.js';
import { type Fields, valueOf } from './fields.js';
import { isAddress } from './inbound.js';
import { statusOf } from './status.js';

/** Name under which our own reply id travels in the query of the callback URL. */
export const REPLY_PARAMETER = 'reply';

/** Reads a verified status callback; answers what is wrong with it where it cannot be one. */
export function parseReceipt(fields: Fields, path: string): ParsedReceipt | string {
  const carrierMessageId = valueOf(fields, 'MessageSid', 'SmsSid', 'SmsMessageSid');
  if (carrierMessageId === undefined) return 'MessageSid, SmsSid and SmsMessageSid are missing';
  const to = valueOf(fields, 'To');
  if (!isAddress(to)) return 'To is missing, or no phone number';
  const word = valueOf(fields, 'MessageStatus', 'SmsStatus')?.toLowerCase();
  if (word === undefined) return 'MessageStatus and SmsStatus are missing';
  const status = statusOf(word);
  const code = valueOf(fields, 'ErrorCode');
  const replyId = z.uuid().safeParse(new URL(path, 'https://host').searchParams.get(REPLY_PARAMETER));
  return {
    carrierMessageId,
    to,
    carrierStatus: /^[a-z_-]{1,32}$/.test(word) ? word : 'unreadable',
    ...(status ? { status } : {}),
    ...(code !== undefined && code !== '0' ? { code: code.slice(0, 64) } : {}),
    ...(replyId.success ? { replyId: replyId.data } : {}),
  };
}
