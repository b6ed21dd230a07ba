import type { ReceiptStatus } from '@parley/contracts';

/** How a phone of the simulator behaves. */
export interface Rehearsal {
  /** The hand-over is refused with this code, the first time or always. */
  readonly refusal?: { readonly code: string; readonly firstTimeOnly?: boolean };
  /** The text is taken or not, and the answer to the hand-over is lost. */
  readonly answerLost?: { readonly taken: boolean };
  /** Receipts of a text that was taken. */
  readonly receipts: readonly {
    readonly afterMilliseconds: number;
    readonly status: ReceiptStatus;
    readonly code?: string;
  }[];
}

const arrives: Rehearsal = {
  receipts: [
    { afterMilliseconds: 50, status: 'sent' },
    { afterMilliseconds: 300, status: 'delivered' },
  ],
};
const never: Rehearsal = { receipts: [] };
/** Long enough for people, and a look-up, to see that the outcome is unknown. */
const LATE_MILLISECONDS = 30_000;

/**
 * Phones whose number ends in seven particular digits show what other carriers do on bad days; all others get every
 * text. Codes are those of Twilio.
 */
const byEnding: Readonly<Record<string, Rehearsal>> = {
  /** A landline: the text is refused for good. */
  '9990001': { ...never, refusal: { code: '30006' } },
  /** The text arrives, the answer does not: unknown until it is looked up, or a receipt comes late. */
  '9990002': {
    answerLost: { taken: true },
    receipts: [{ afterMilliseconds: LATE_MILLISECONDS, status: 'delivered' }],
  },
  /** The customer texted STOP to the carrier long ago. */
  '9990003': { ...never, refusal: { code: '21610' } },
  /** Too many requests at first; the second attempt is taken. */
  '9990004': { ...arrives, refusal: { code: '20429', firstTimeOnly: true } },
  /** Neither the text nor the answer arrives: unknown, and a look-up finds nothing. */
  '9990005': { ...never, answerLost: { taken: false } },
  /** Taken, and never delivered. */
  '9990006': {
    receipts: [
      { afterMilliseconds: 50, status: 'sent' },
      { afterMilliseconds: 300, status: 'undelivered', code: '30005' },
    ],
  },
};

export function rehearsalOf(phone: string): Rehearsal {
  return byEnding[phone.slice(-7)] ?? arrives;
}
