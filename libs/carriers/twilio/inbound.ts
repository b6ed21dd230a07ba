import { CarrierOptOut, type Media, PhoneNumber } from '@parley/contracts';
import type { ParsedText } from '../port.js';
import { type Fields, valueOf } from './fields.js';

const LONGEST_URL = 2_048;

/**
 * Reads a verified inbound message; answers what is wrong with it where it cannot be one.
 *
 * Fields Parley has no use for stay in the raw request. The body is taken as Twilio gives it: some gateways guess that a
 * long run of letters is base64 and decode it, but a code or a link a customer pastes looks the same, and once decoded
 * it is gone. What the signature covers is what the customer is taken to have said.
 */
export function parseInbound(fields: Fields): ParsedText | string {
  const carrierMessageId = valueOf(fields, 'MessageSid', 'SmsSid', 'SmsMessageSid');
  if (carrierMessageId === undefined) return 'MessageSid, SmsSid and SmsMessageSid are missing';
  const from = valueOf(fields, 'From');
  const to = valueOf(fields, 'To');
  if (!isAddress(from)) return 'From is missing, or no phone number or sender code';
  if (!isAddress(to)) return 'To is missing, or no phone number or sender code';
  const segments = Number(valueOf(fields, 'NumSegments'));
  const optOut = CarrierOptOut.safeParse(valueOf(fields, 'OptOutType')?.toUpperCase());
  return {
    carrierMessageId,
    from,
    to,
    text: fields.get('Body')?.[0] ?? '',
    media: mediaOf(fields),
    ...(Number.isSafeInteger(segments) && segments > 0 ? { segments } : {}),
    ...(optOut.success ? { carrierOptOut: optOut.data } : {}),
  };
}

export function isAddress(value: string | undefined): value is string {
  return PhoneNumber.safeParse(value).success;
}

/** Every `MediaUrl<n>` there is, by rising n: `NumMedia` may be missing or wrong, a picture must not be. */
function mediaOf(fields: Fields): Media[] {
  return [...fields.keys()]
    .flatMap((name) => /^MediaUrl(\d+)$/.exec(name)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b))
    .flatMap((n) => {
      const url = valueOf(fields, `MediaUrl${n}`);
      const contentType = valueOf(fields, `MediaContentType${n}`);
      if (url === undefined || url.length > LONGEST_URL) return [];
      return contentType !== undefined && contentType.length <= 200 ? [{ url, contentType }] : [{ url }];
    });
}
