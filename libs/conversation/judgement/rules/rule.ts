import type { AutomaticText, ReplyCategory } from '@parley/contracts';
import type { Window } from '../local-time/windows.js';

/** What each check needs to know; the check of that name lives in the file of that name. */
export interface RuleParameters {
  /** Automatic texts that reach a suppressed number all the same. */
  suppression: { readonly exempt: readonly AutomaticText[] };
  blocked: Record<string, never>;
  /** The automatic texts that may call themselves `compliance_ack`. */
  acknowledgement: { readonly texts: readonly AutomaticText[] };
  ackOnce: Record<string, never>;
  ackByCarrier: Record<string, never>;
  ackInTime: { readonly minutes: number };
  mayBeAnswered: Record<string, never>;
  consent: { readonly categories: readonly ReplyCategory[] };
  /** Whose texts must carry the wording; for everybody else’s it is advice. */
  brandName: { readonly binding: Authors };
  rates: { readonly binding: Authors; readonly senderCountry: string };
  liveConversation: { readonly minutes: number };
  window: Window;
}
export type Authors = 'automatic' | 'everybody';
export type CheckName = keyof RuleParameters;

/** A rule as data. A changed rule is a new version beside the old one, so that old verdicts can be judged again. */
export type Rule<Check extends CheckName = CheckName> = Check extends CheckName
  ? {
      readonly id: string;
      readonly version: string;
      readonly check: Check;
      /** Country of the recipient, or `any`. */
      readonly jurisdiction: string;
      /** Instants; from inclusive, to exclusive. */
      readonly effectiveFrom: string;
      readonly effectiveTo?: string;
      readonly parameters: RuleParameters[Check];
      readonly source: string;
      /** A: text read; B: several secondary sources; C: vendors’ tables; K: general knowledge. */
      readonly confidence: 'A' | 'B' | 'C' | 'K';
    }
  : never;

export interface Ruleset {
  readonly version: string;
  readonly rules: readonly Rule[];
}
