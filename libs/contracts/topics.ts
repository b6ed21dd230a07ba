import { z } from 'zod';
import { CarrierOptOut } from './facts/messages.js';
import { ReceiptStatus } from './facts/replies.js';
import { BrandId, ContactId, Instant, Media, PhoneNumber, RawRequest, SenderId } from './primitives.js';

/** Every topic is keyed by contact id, so that whatever concerns one contact stays in order. */
export const topics = {
  /** Texts accepted from carriers, before anything was decided about them. */
  inbound: 'sms.inbound',
  /** Delivery reports accepted from carriers. */
  receipts: 'sms.receipts',
  /** Every fact, in the order of its contact, once it is in the store. */
  events: 'conversation.events',
  /** Instants that have come: held replies, retries, look-ups, snoozes, revocations nobody has decided on, texts nobody has answered. */
  timers: 'conversation.timers',
} as const;

const about = { contactId: ContactId, brandId: BrandId, senderId: SenderId };

/** Value of a message on `sms.inbound`. */
export const InboundText = z
  .object({
    ...about,
    messageId: z.uuid(),
    carrier: z.string(),
    carrierMessageId: z.string(),
    acceptedAt: Instant,
    segments: z.int().min(1).optional(),
    carrierOptOut: CarrierOptOut.optional(),
    personal: z.object({
      from: PhoneNumber,
      to: PhoneNumber,
      text: z.string(),
      media: z.array(Media),
      raw: RawRequest.optional(),
    }),
  })
  .meta({ id: 'InboundText' });
export type InboundText = z.infer<typeof InboundText>;

/** Value of a message on `sms.receipts`. */
export const CarrierReceipt = z
  .object({
    ...about,
    /** Our own id, where the carrier hands it back. */
    replyId: z.uuid().optional(),
    carrier: z.string(),
    carrierMessageId: z.string(),
    status: ReceiptStatus,
    code: z.string().optional(),
    acceptedAt: Instant,
    personal: z.object({ to: PhoneNumber, raw: RawRequest.optional() }),
  })
  .meta({ id: 'CarrierReceipt' });
export type CarrierReceipt = z.infer<typeof CarrierReceipt>;

export const TimerKind = z.enum([
  'held-reply',
  'reply-retry',
  'reply-lookup',
  'snooze',
  'ticket-retry',
  'revocation-settle',
  'answer-due',
]);
export type TimerKind = z.infer<typeof TimerKind>;

/** Value of a message on `conversation.timers`. */
export const TimerDue = z
  .object({
    ...about,
    timerId: z.string(),
    kind: TimerKind,
    /** The reply or message the timer is about; empty for a snooze. */
    subject: z.string(),
    dueAt: Instant,
  })
  .meta({ id: 'TimerDue' });
export type TimerDue = z.infer<typeof TimerDue>;
