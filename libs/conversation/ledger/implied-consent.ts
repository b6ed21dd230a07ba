import type { ConsentState } from '../state.js';

export type ImpliedConsent = NonNullable<ConsentState['implied']>;

/**
 * Months for which a purchase or an inquiry may imply consent (CASL s. 10(10)). No rule of any country takes it for
 * longer; those of the United States do not take it at all.
 */
export const longestImplied: Readonly<Record<ImpliedConsent['by'], number>> = { purchase: 24, inquiry: 6 };

/** The instant from which on what was implied counts no more: the same day so many months later, or the last of a month that has no such day. */
export function lapsesAt({ at }: ImpliedConsent, months: number): string {
  const from = new Date(at);
  const to = new Date(from);
  to.setUTCDate(1);
  to.setUTCMonth(to.getUTCMonth() + months);
  const last = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  to.setUTCDate(Math.min(from.getUTCDate(), last));
  return to.toISOString();
}
