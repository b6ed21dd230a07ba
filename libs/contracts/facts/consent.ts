import { z } from 'zod';
import { Instant, Language, PhoneNumber } from '../primitives.js';
import { defineFact } from './define.js';
import { Keyword } from './messages.js';

export * from './revocation.js';

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
/** What found the wish in the text, and at which stage of it. */
const Detector = z.object({ id: z.string(), version: z.string(), stage: z.string().optional() });
const wording = z.object({ wording: z.string().optional(), evidence: z.string().optional() });

/** What a consent covers, or a revocation ends; an acknowledgement needs none. */
export const ConsentCategory = z.enum(['conversational_reply', 'transactional', 'marketing']);
export type ConsentCategory = z.infer<typeof ConsentCategory>;

/** How the customer agreed. */
export const ConsentMethod = z.enum(['webForm', 'keyword', 'paper', 'voice', 'email', 'agent', 'import', 'api']);
export type ConsentMethod = z.infer<typeof ConsentMethod>;

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What makes a consent provable (16 CFR 310.5(a)(8); 47 CFR 64.1200(f)(9); GDPR art. 7(1)), as far as it is known. */
export const ConsentEvidence = z.object({
  /** Legal name of the seller that the customer agreed to hear from. */
  seller: z.string().max(200).optional(),
  /** Absent: the consent names no categories. */
  categories: z.array(ConsentCategory).max(3).optional(),
  program: z.string().max(200).optional(),
  method: ConsentMethod.optional(),
  /** When the customer agreed, which may be long before it was recorded. */
  givenAt: Instant.optional(),
  /** The zone that instant was read in: an IANA name or an offset. */
  zone: z.string().max(64).optional(),
  formId: z.string().max(200).optional(),
  formVersion: z.string().max(200).optional(),
  /** SHA-256 of the exact text shown, in UTF-8. The text itself is under `personal`. */
  textHash: Sha256.optional(),
  /** Where a rendered copy, a scan or a recording is kept. */
  snapshot: z.string().max(2_000).optional(),
  box: z.enum(['tickedByCustomer', 'preTicked', 'none']).optional(),
  callToActionVersion: z.string().max(200).optional(),
  doubleOptIn: z
    .object({
      promptId: z.string().max(200),
      promptedAt: Instant,
      answerId: z.string().max(200),
      answeredAt: Instant,
    })
    .optional(),
  ageGate: z.object({ minimumAge: z.int(), passed: z.boolean() }).optional(),
  /** The statement on electronic records that was shown (E-SIGN, 15 USC 7001(c)). */
  eSign: z.string().max(4_000).optional(),
  /** Not given, but implied by what the customer did (CASL s. 10); it lapses. */
  implied: z.object({ by: z.enum(['purchase', 'inquiry']), at: Instant }).optional(),
  import: z
    .object({
      fileHash: Sha256,
      /** From 1, as editors count. */
      line: z.int().min(1),
      /** Where the file has it from; without it the import proves nothing. */
      originalSource: z.string().max(500).optional(),
    })
    .optional(),
});
export type ConsentEvidence = z.infer<typeof ConsentEvidence>;

/** The part of the evidence that may tell who the customer is. */
export const PersonalEvidence = wording.extend({
  phone: PhoneNumber.optional(),
  textShown: z.string().max(10_000).optional(),
  sourceUrl: z.string().max(2_048).optional(),
  ip: z.string().max(64).optional(),
  userAgent: z.string().max(1_000).optional(),
  sessionId: z.string().max(200).optional(),
  /** Of third parties that watched the form: TrustedForm, Jornaya. */
  certificateIds: z.array(z.string().max(500)).max(10).optional(),
  /** Who answers for an import. */
  responsible: z.string().max(200).optional(),
});
export type PersonalEvidence = z.infer<typeof PersonalEvidence>;

export const ConsentGranted = defineFact(
  'ConsentGranted',
  1,
  'The customer agreed to be texted.',
  z.object({
    ...proof,
    ...ConsentEvidence.shape,
    /** What the evidence was held to when it was recorded, and what it lacked. */
    proof: z.object({ proven: z.boolean(), missing: z.array(z.string()), standard: z.string() }).optional(),
    /** Whether it ends the doubt, wrong number or partial revocation that stood beside the consent; only where one did. */
    endsDoubts: z.boolean().optional(),
    /** What found the wish, where a text expressed it: a carrier lifts its block for the word itself alone. Absent in older facts. */
    detector: Detector.optional(),
  }),
  PersonalEvidence,
);

export const ConsentRevoked = defineFact(
  'ConsentRevoked',
  1,
  'The customer wants no more texts from this brand, on any of its sender codes.',
  z.object({
    ...proof,
    scope: z.enum(['brand', 'list']),
    /** Where the customer named some. */
    categories: z.array(ConsentCategory).max(3).optional(),
    receivedAt: Instant.optional(),
    detectedAt: Instant.optional(),
    effectiveAt: Instant.optional(),
    detector: Detector.optional(),
    /** Whether the carrier has shut the number out too. */
    carrierBlocks: z.boolean().optional(),
    /** Replies that were on their way and were not sent. */
    cancelledReplyIds: z.array(z.uuid()).optional(),
  }),
  wording.extend({ phone: PhoneNumber.optional() }),
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
