import type { CarrierOptOut, Media, RawRequest, ReceiptStatus } from '@parley/contracts';

/** A webhook request before anything was believed of it. */
export interface WebhookRequest {
  readonly method: string;
  /** Path and query as received, such as `/webhooks/twilio/main/messages?x=1`. */
  readonly path: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly rawBody: Buffer;
}

export interface ParsedText {
  readonly carrierMessageId: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly media: readonly Media[];
  readonly segments?: number;
  readonly carrierOptOut?: CarrierOptOut;
}

export interface ParsedReceipt {
  readonly carrierMessageId: string;
  readonly replyId?: string;
  readonly to: string;
  /** Absent where the carrier used a word Parley does not know: nothing can be concluded from it. */
  readonly status?: ReceiptStatus;
  /** The carrier's own word, safe to log. */
  readonly carrierStatus: string;
  readonly code?: string;
}

/** Why a webhook was refused; ingest answers with the HTTP status and changes nothing. */
export interface WebhookRefusal {
  readonly status: 400 | 403 | 415;
  readonly code:
    'signature-missing' | 'signature-wrong' | 'account-mismatch' | 'content-type-unsupported' | 'body-malformed';
  readonly detail: string;
}

export type Verified<T> =
  | { readonly ok: true; readonly value: T; readonly raw: RawRequest }
  | { readonly ok: false; readonly refusal: WebhookRefusal };

/** What the carrier is answered once the text is durable. */
export interface WebhookAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export interface OutgoingText {
  readonly replyId: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly media: readonly Media[];
  /** Seconds the carrier may keep the text in its queue. */
  readonly validitySeconds?: number;
}

/**
 * What became of a hand-over.
 * `unknown` = it may or may not have been taken: nobody sends again, it is looked up or a receipt tells.
 */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly carrierMessageId: string; readonly segments?: number }
  | {
      readonly kind: 'failed';
      readonly code: string;
      readonly class: 'retry' | 'permanent' | 'opted-out';
      readonly retryAfterSeconds?: number;
      readonly detail: string;
    }
  | { readonly kind: 'unknown'; readonly because: string };

/** What a carrier's error code means for the reply it was about. */
export interface FailureClass {
  /**
   * - `retry`: the same text may be taken later.
   * - `permanent`: it will not be, or must not be sent again without a person looking.
   * - `opted-out`: the carrier holds a STOP of this customer: the suppression has to be recorded here too.
   * - `unknown`: the carrier failed while it had the text: it may have been taken.
   */
  readonly class: 'retry' | 'permanent' | 'opted-out' | 'unknown';
  /** How long to wait at least before a `retry`. */
  readonly retryAfterSeconds?: number;
  /** Attempts in all beyond which a `retry` code is given up. */
  readonly maxAttempts?: number;
  /** What happened, safe to log. */
  readonly note: string;
  /** False where the code is in no table: not sent again, and somebody should look at it. */
  readonly known: boolean;
}

export type LookUpOutcome =
  | {
      readonly kind: 'found';
      readonly carrierMessageId: string;
      readonly status: ReceiptStatus;
      readonly code?: string;
      readonly segments?: number;
    }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'unavailable'; readonly because: string };

/** The half of a carrier that may be called anywhere: it checks and reads what the carrier says. */
export interface CarrierWebhooks {
  readonly kind: string;
  receiveText(request: WebhookRequest): Verified<ParsedText>;
  receiveReceipt(request: WebhookRequest): Verified<ParsedReceipt>;
  readonly answer: WebhookAnswer;
}

/** The half that acts. Only `outbound-sender` may construct one: a replay cannot. */
export interface CarrierSender {
  readonly kind: string;
  send(text: OutgoingText, signal: AbortSignal): Promise<SendOutcome>;
  /** Asks what became of a text handed over at or after `since` (ISO instant). */
  lookUp(text: OutgoingText, since: string, signal: AbortSignal): Promise<LookUpOutcome>;
}
