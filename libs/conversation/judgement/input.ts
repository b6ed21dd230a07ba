import type { ContactState, Reply } from '../state.js';
import type { Ruleset } from './rules/rule.js';

/** What the sender code’s configuration says about replies. */
export interface SenderPolicy {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly brandName: string;
  readonly quietHours: 'strict' | 'liveConversation' | 'off';
  readonly replies: { readonly to: 'texted-us' | 'subscribers'; readonly withinHours: number };
  readonly conversations: { readonly start: 'never' | 'agents' };
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
}

/** What one rule says of one reply. `advises` and `passes` stand in nobody’s way. */
export type Finding =
  | { readonly outcome: 'passes' | 'advises' | 'rejects'; readonly reason?: string }
  | { readonly outcome: 'holds'; readonly reason: string; readonly until: string };

export const passes: Finding = { outcome: 'passes' };
export const rejects = (reason: string): Finding => ({ outcome: 'rejects', reason });
