import { z } from 'zod';
import { Instant, Language } from '../primitives.js';
import { defineFact } from './define.js';
import { Keyword } from './messages.js';

export const ConsentSource = z.enum(['keyword', 'wording', 'carrier', 'agent', 'api', 'import', 'doubleOptIn']);
export type ConsentSource = z.infer<typeof ConsentSource>;

/** Where the customer’s wish was expressed (47 CFR 64.1200(a)(10): any reasonable means counts). */
export const ConsentChannel = z.enum(['sms', 'voice', 'email', 'web', 'paper', 'carrier', 'api']);
export type ConsentChannel = z.infer<typeof ConsentChannel>;

const proof = {
  source: ConsentSource,
  channel: ConsentChannel,
  keyword: Keyword.optional(),
  /** The text that expressed the wish, where it was one. */
  messageId: z.uuid().optional(),
  /** The reply whose refusal by the carrier revealed the opt-out. */
  replyId: z.uuid().optional(),
  language: Language.optional(),
  list: z.string().optional(),
};
const wording = z.object({ wording: z.string().optional(), evidence: z.string().optional() });

export const ConsentGranted = defineFact(
  'ConsentGranted',
  1,
  'The customer agreed to be texted.',
  z.object({
    ...proof,
    /** The prompt that was answered with YES, where consent was confirmed that way; `messageId` is the answer. */
    doubleOptIn: z.object({ replyId: z.uuid(), promptedAt: Instant, answeredAt: Instant }).optional(),
  }),
  wording,
);

export const ConsentRevoked = defineFact(
  'ConsentRevoked',
  1,
  'The customer wants no more texts from this brand, on any of its sender codes.',
  z.object({ ...proof, scope: z.enum(['brand', 'list']) }),
  wording,
);

export const RevocationSuspected = defineFact(
  'RevocationSuspected',
  1,
  'A text may ask for silence, in words nobody can be sure of: no marketing until a person has decided.',
  z.object({
    messageId: z.uuid(),
    /** One business day on: an alarm rings where nobody has decided by then. */
    settleBy: Instant,
  }),
);

export const RevocationDismissed = defineFact(
  'RevocationDismissed',
  1,
  'A person found that a text which was doubted asks for no silence.',
  z.object({ messageId: z.uuid() }),
  z.object({ evidence: z.string().optional() }),
);

export const DoubleOptInRequested = defineFact(
  'DoubleOptInRequested',
  1,
  'A prompt asks the customer to confirm a subscription; only while it is pending does YES mean yes.',
  z.object({
    list: z.string().optional(),
    /** The prompt; YES counts only once it was handed to the carrier. */
    replyId: z.uuid().optional(),
    /** A YES from this instant on means nothing any more. */
    expiresAt: Instant.optional(),
  }),
);

export const ContactBlocked = defineFact(
  'ContactBlocked',
  1,
  'An agent shut this number out of the inbox.',
  z.object({}),
  z.object({ reason: z.string().optional() }),
);

export const ContactUnblocked = defineFact('ContactUnblocked', 1, 'The number may write again.', z.object({}));

export const AgeGateRequested = defineFact(
  'AgeGateRequested',
  1,
  'A prompt asks the customer whether they are old enough.',
  z.object({ minimumAge: z.int().min(1).max(120), replyId: z.uuid(), expiresAt: Instant }),
);

const ageAnswer = {
  minimumAge: z.int(),
  /** The text that answered the prompt; the age itself stands in no fact but that text. */
  messageId: z.uuid().optional(),
  /** The prompt. */
  replyId: z.uuid().optional(),
};

export const AgeConfirmed = defineFact(
  'AgeConfirmed',
  1,
  'The customer stated an age above the gate.',
  z.object({ ...ageAnswer, source: ConsentSource }),
);

export const AgeRefused = defineFact(
  'AgeRefused',
  1,
  'The customer stated an age below the gate, or said no to it.',
  z.object({ ...ageAnswer, source: ConsentSource }),
);
