import type { DatedFact } from '../dated-fact.js';
import type { ConsentState } from '../state.js';

const ownWishes: ReadonlySet<string> = new Set(['keyword', 'wording', 'doubleOptIn']);

/**
 * Does this consent end what stands beside the one before it: a doubt, a wrong number, a partial revocation? The
 * customer’s own text does, and what is proven and was given since. No import does, whatever it says.
 */
export function endsDoubts(
  { limitedAt }: ConsentState,
  { data }: Extract<DatedFact, { type: 'ConsentGranted' }>,
): boolean {
  if (ownWishes.has(data.source)) return true;
  if (data.source === 'import' || data.implied !== undefined || data.proof?.proven !== true) return false;
  return limitedAt === undefined || (data.givenAt !== undefined && data.givenAt > limitedAt);
}

/** From when on a consent must be to end the doubts there are. */
export const limitedBy = (consent: ConsentState, at: string): Pick<ConsentState, 'limitedAt'> => ({
  limitedAt: consent.limitedAt !== undefined && consent.limitedAt > at ? consent.limitedAt : at,
});
