import type { RuleSwitch } from '@parley/contracts';
import type { ContactState, Reply } from '../state.js';
import type { ContentPolicy } from './content/lint.js';
import type { EvidenceWeight } from './local-time/places/places-of.js';
import type { Ruleset } from './rules/rule.js';

/** What the configuration of the brand and of the sender code says. */
export interface SenderPolicy {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly brandName: string;
  readonly quietHours: 'strict' | 'liveConversation' | 'off';
  /** Minutes before closing at which nothing new goes out, for the sake of carriers’ queues. */
  readonly guardMinutes: number;
  /** What an address on file does to the places of the number; absent = `adds`. */
  readonly addressEvidence?: EvidenceWeight;
  readonly replies: { readonly to: 'texted-us' | 'subscribers'; readonly withinHours: number };
  readonly conversations: { readonly start: 'never' | 'agents' };
  /** The brand’s own age gate: what wants an age wants at least this one. */
  readonly ageGate?: { readonly minimumAge: number };
  /** The brand’s switches, by rule id. */
  readonly rules: Readonly<Record<string, RuleSwitch>>;
  /** What lints have to know of the brand besides its name; absent = nothing. */
  readonly content?: Omit<ContentPolicy, 'brandName' | 'country'>;
}

/** Everything a verdict depends on: the same input has the same verdict, always. */
export interface JudgementInput {
  readonly reply: Reply;
  readonly state: ContactState;
  readonly sender: SenderPolicy;
  /** ISO instant. */
  readonly now: string;
  readonly ruleset: Ruleset;
  /** Version of the engine’s time zone data, such as `2026c`; it becomes part of the verdict. */
  readonly timeZoneData: string;
  /** Revision of the contact’s stream that `state` was folded up to; -1 where a verdict is only tried. */
  readonly revision: number;
}

/** What one rule says of one reply. `advises` and `passes` stand in nobody’s way. */
export type Finding =
  | {
      readonly outcome: 'passes' | 'advises' | 'rejects';
      readonly reason?: string;
      /** Until when it passes: what has not been handed over by then is judged anew. */
      readonly closesAt?: string;
    }
  | { readonly outcome: 'holds'; readonly reason: string; readonly until: string };

export const passes: Finding = { outcome: 'passes' };
export const rejects = (reason: string): Finding => ({ outcome: 'rejects', reason });
