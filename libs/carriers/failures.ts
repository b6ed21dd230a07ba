import { twilioFailures } from './twilio/errors.js';

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

/** Says what to do about an error code, be it the answer to a hand-over or part of a receipt. */
export function classifyFailure(carrier: string, code: string): FailureClass {
  const failure = carrier === 'twilio' || carrier === 'loopback' ? twilioFailures.get(code) : undefined;
  return failure
    ? { ...failure, known: true }
    : { class: 'permanent', note: `Code ${printable(code)} is in no table of ${carrier}: not sent again.`, known: false };
}

function printable(code: string): string {
  return /^[\w.-]{1,40}$/.test(code) ? code : 'unreadable';
}
