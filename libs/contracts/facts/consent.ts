import { z } from 'zod';
import { Language } from '../primitives.js';
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
  z.object(proof),
  wording,
);

export const ConsentRevoked = defineFact(
  'ConsentRevoked',
  1,
  'The customer wants no more texts from this brand, on any of its sender codes.',
  z.object({ ...proof, scope: z.enum(['brand', 'list']) }),
  wording,
);

export const DoubleOptInRequested = defineFact(
  'DoubleOptInRequested',
  1,
  'A prompt asks the customer to confirm a subscription; only while it is pending does YES mean yes.',
  z.object({ list: z.string().optional(), replyId: z.uuid().optional() }),
);

export const ContactBlocked = defineFact(
  'ContactBlocked',
  1,
  'An agent shut this number out of the inbox.',
  z.object({}),
  z.object({ reason: z.string().optional() }),
);

export const ContactUnblocked = defineFact('ContactUnblocked', 1, 'The number may write again.', z.object({}));

export const AgeConfirmed = defineFact(
  'AgeConfirmed',
  1,
  'The customer stated an age above the gate.',
  z.object({ minimumAge: z.int(), source: ConsentSource }),
);
