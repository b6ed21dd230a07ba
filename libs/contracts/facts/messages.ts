import { z } from 'zod';
import { Instant, Language, Media, PhoneNumber, RawRequest } from '../primitives.js';
import { defineFact } from './define.js';

export const Route = z.enum(['agent', 'clarify', 'keyword', 'none']);
export type Route = z.infer<typeof Route>;

export const Keyword = z.enum(['stop', 'help', 'start', 'agent']);
export type Keyword = z.infer<typeof Keyword>;

/** What the carrier says it did itself with an opt-out word (Twilio `OptOutType`, Telnyx `autoresponse_type`). */
export const CarrierOptOut = z.enum(['STOP', 'HELP', 'START']);
export type CarrierOptOut = z.infer<typeof CarrierOptOut>;

export const MessageReceived = defineFact(
  'MessageReceived',
  1,
  'A customer’s text reached Parley.',
  z.object({
    messageId: z.uuid(),
    carrier: z.string(),
    carrierMessageId: z.string(),
    /** When the webhook was accepted durably, before the text was routed. */
    acceptedAt: Instant,
    segments: z.int().min(1).optional(),
    carrierOptOut: CarrierOptOut.optional(),
  }),
  z.object({
    from: PhoneNumber,
    to: PhoneNumber,
    text: z.string(),
    media: z.array(Media),
    raw: RawRequest.optional(),
  }),
);

export const MessageRouted = defineFact(
  'MessageRouted',
  1,
  'The router’s verdict on a text, and what made it decide so.',
  z.object({
    messageId: z.uuid(),
    route: Route,
    keyword: Keyword.optional(),
    intent: z.string().optional(),
    /** 0 to 1. */
    confidence: z.number().min(0).max(1),
    language: Language,
    /** A second language that the answer is owed in, after the first: INFO in Canada. */
    alsoIn: Language.optional(),
    possibleRevocation: z.boolean().optional(),
    /** Why the route differs from the classifier’s own wish, such as `open-ticket` or `already-prompted`. */
    because: z.string().optional(),
    classifier: z.object({ id: z.string(), version: z.string() }),
  }),
);
