import { z } from 'zod';
import { Instant, Language, Media, RuleRef } from '../primitives.js';
import { defineFact } from './define.js';
import { AutomaticText, ReplyAuthor, ReplyCategory } from './reply-words.js';
import { VerdictBasis } from './verdict-basis.js';

/** Carrier-neutral receipt vocabulary, in the rising order of `receiptRank`. */
export const ReceiptStatus = z.enum([
  'accepted',
  'queued',
  'sending',
  'sent',
  'delivered',
  'undelivered',
  'failed',
  'expired',
  'rejected',
  'read',
]);
export type ReceiptStatus = z.infer<typeof ReceiptStatus>;

const replyId = z.uuid();
const attempt = z.int().min(1);

export const ReplyRequested = defineFact(
  'ReplyRequested',
  1,
  'Somebody wants this text sent to the customer.',
  z.object({
    replyId,
    author: ReplyAuthor,
    category: ReplyCategory,
    automatic: AutomaticText.optional(),
    /** The inbound text this one answers. */
    answers: z.uuid().optional(),
    language: Language.optional(),
  }),
  z.object({ text: z.string(), media: z.array(Media) }),
);

export const ReplyApproved = defineFact(
  'ReplyApproved',
  1,
  'Every rule that applied lets the reply go out.',
  z.object({
    replyId,
    rules: z.array(RuleRef),
    ruleset: z.string(),
    /** When the hours close: a text that is still in a queue then must not be delivered. */
    expiresAt: Instant.optional(),
    basis: VerdictBasis.optional(),
  }),
);

export const ReplyHeld = defineFact(
  'ReplyHeld',
  1,
  'The reply has to wait; everything is judged again when it comes due.',
  z.object({
    replyId,
    until: Instant,
    rules: z.array(RuleRef),
    ruleset: z.string(),
    /** When the hours that begin at `until` close again. */
    expiresAt: Instant.optional(),
    basis: VerdictBasis.optional(),
  }),
);

export const ReplyRejected = defineFact(
  'ReplyRejected',
  1,
  'The reply must not go out, and these rules say so.',
  z.object({ replyId, rules: z.array(RuleRef).min(1), ruleset: z.string(), basis: VerdictBasis.optional() }),
);

export const ReplyClaimed = defineFact(
  'ReplyClaimed',
  1,
  'The sender took the reply for one attempt. Nothing is handed to a carrier without it.',
  z.object({ replyId, attempt, carrier: z.string() }),
);

export const ReplySent = defineFact(
  'ReplySent',
  1,
  'The carrier took the reply.',
  z.object({
    replyId,
    attempt,
    carrierMessageId: z.string(),
    /** Billed parts, and the alphabet they are in; absent where only a receipt told of the sending. */
    segments: z.int().min(1).optional(),
    encoding: z.enum(['GSM-7', 'UCS-2']).optional(),
    /** How we know: the carrier’s answer, a later look-up, or a receipt. */
    knownBy: z.enum(['answer', 'lookup', 'receipt']),
  }),
);

export const ReplyDelivered = defineFact(
  'ReplyDelivered',
  1,
  'The handset confirmed the reply.',
  z.object({ replyId, carrierMessageId: z.string(), status: z.enum(['delivered', 'read']) }),
);

export const ReplyFailed = defineFact(
  'ReplyFailed',
  1,
  'The carrier did not take or did not deliver the reply.',
  z.object({
    replyId,
    attempt,
    code: z.string(),
    permanent: z.boolean(),
    optedOut: z.boolean(),
    /** The carrier refuses the number on this sender code although the customer came back on another one, or not by the word. */
    carrierBlocks: z.boolean().optional(),
    /** When another attempt may be claimed; absent where none may. */
    retryAt: Instant.optional(),
    carrierMessageId: z.string().optional(),
    status: ReceiptStatus.optional(),
  }),
);

export const ReplyOutcomeUnknown = defineFact(
  'ReplyOutcomeUnknown',
  1,
  'The reply was handed over and no answer came. It is looked up, never sent again.',
  z.object({ replyId, attempt, because: z.string(), lookUpAt: Instant.optional() }),
);

export const ReceiptRecorded = defineFact(
  'ReceiptRecorded',
  1,
  'A receipt that changes no status: an intermediate step, or one that contradicts a final one.',
  z.object({
    replyId,
    carrierMessageId: z.string(),
    status: ReceiptStatus,
    code: z.string().optional(),
    conflict: z.boolean(),
  }),
);
