import type { AutomaticText, ReplyCategory } from '@parley/contracts';
import type { Window } from '../local-time/hours/window.js';

/** What each check needs to know; the check of that name lives in the file of that name. */
export interface RuleParameters {
  /** Automatic texts that reach a suppressed number all the same. */
  suppression: { readonly exempt: readonly AutomaticText[] };
  /** What a revocation of less than everything stops: everything, or what it named. */
  revocationScope: { readonly scope: 'all' | 'named' };
  /** Categories that wait for a person’s decision on a text that may have been an opt-out. */
  possibleRevocation: { readonly categories: readonly ReplyCategory[] };
  wrongNumber: Record<string, never>;
  carrierBlock: Record<string, never>;
  blocked: Record<string, never>;
  /** The automatic texts that may call themselves `compliance_ack`. */
  acknowledgement: { readonly texts: readonly AutomaticText[] };
  ackOnce: Record<string, never>;
  ackByCarrier: Record<string, never>;
  ackInTime: { readonly minutes: number };
  mayBeAnswered: Record<string, never>;
  /** A held reply whose conversation was put away more than so many minutes after it was asked for. */
  conversationClosed: { readonly graceMinutes: number };
  heldTooLong: { readonly hours: number };
  /** Consent a category needs. Implied consent lapses so many calendar months after what implied it; 0 = it never counts. */
  consent: {
    readonly categories: readonly ReplyCategory[];
    readonly purchaseMonths: number;
    readonly inquiryMonths: number;
  };
  /** Marketing only where what was agreed to covers marketing, with proof. */
  marketingConsent: Record<string, never>;
  /** At most so many texts of these categories in so many rolling hours, per brand and number. */
  cap: { readonly most: number; readonly hours: number };
  /**
   * What a lint of this id found is refused in the texts it binds, and advice in all others. It binds nobody whose age
   * was confirmed as `unlessAge` and as the brand’s own age gate or more, nor, with `unlessConsent`, where consent covers
   * marketing.
   */
  content: {
    readonly lint: string;
    readonly binding: Binding;
    readonly unlessAge?: number;
    readonly unlessConsent?: boolean;
  };
  /** Hours in which texts may go out. All windows that apply have to be open in all candidate zones at once. */
  window: WindowParameters;
  /** Windows, by rule id, that do not bind a text where it applies; `*` = none does. */
  exemption: { readonly frees: readonly string[]; readonly when: ExemptWhen; readonly minutes?: number };
}

export interface WindowParameters extends Window {
  /** What is held outside the hours; absent = everything but acknowledgements. */
  readonly categories?: readonly ReplyCategory[];
}

/**
 * - `nobody`: whoever wrote it is told.
 * - `automatic`: our own texts.
 * - `marketing`: these, and marketing texts.
 * - `unrequested`: these, and transactional texts.
 * - `everybody`: all texts.
 */
export type Binding = 'nobody' | 'automatic' | 'marketing' | 'unrequested' | 'everybody';
/**
 * - `liveConversation`: the sender code’s policy says so, and the customer wrote in the last `minutes`.
 * - `answers`: the text is a conversational reply to a customer who wrote in the last `minutes`.
 * - `consent`: the customer agreed to be texted.
 */
export type ExemptWhen = 'liveConversation' | 'answers' | 'consent';
export type CheckName = keyof RuleParameters;

/**
 * `any`, an ISO 3166-1 country (`US`), a state or province by ISO 3166-2 (`US-FL`, `CA-QC`), `EU`, or `ZZ`: every country
 * without hours of its own.
 */
export type Jurisdiction = string;

/** A rule as data. A changed rule is a new version beside the old one, so that old verdicts can be judged again. */
export type Rule<Check extends CheckName = CheckName> = Check extends CheckName
  ? {
      readonly id: string;
      readonly version: string;
      readonly check: Check;
      /** Where the recipient may be for the rule to apply: one candidate place there is enough. */
      readonly jurisdiction: Jurisdiction;
      /** Instants; from inclusive, to exclusive. */
      readonly effectiveFrom: string;
      readonly effectiveTo?: string;
      readonly parameters: RuleParameters[Check];
      /** In one sentence, what it asks for. */
      readonly says: string;
      readonly source: string;
      /** A: text read; B: several secondary sources; C: vendors’ tables; K: general knowledge or policy. */
      readonly confidence: 'A' | 'B' | 'C' | 'K';
      /** Absent where nobody may switch it. */
      readonly unsettled?: Unsettled;
    }
  : never;

/** A brand may switch the rule on or off, or give it other parameters (`brands[].rules`). */
export interface Unsettled {
  readonly why: string;
  /** What holds where the brand says nothing. */
  readonly standard: 'on' | 'off';
}

export interface Ruleset {
  readonly version: string;
  readonly rules: readonly Rule[];
}
