import type { DatedFact } from '../dated-fact.js';
import type { ConsentState } from '../state.js';

type Grant = Extract<DatedFact, { type: 'ConsentGranted' }>;

const ownWishes: ReadonlySet<string> = new Set(['keyword', 'wording', 'doubleOptIn']);

/** Did the customer agree by a text of their own? */
export const isOwnText = ({ data }: Grant): boolean => ownWishes.has(data.source);

/**
 * Does this consent end what stands beside the one before it: a doubt, a wrong number, a partial revocation? The
 * customer’s own text does, and what is proven, where it was given since; a text may be applied later than it came. No import does, whatever it says.
 */
export function endsDoubts({ limitedAt, startedAt }: ConsentState, grant: Grant): boolean {
  const { data } = grant;
  if (isOwnText(grant)) return limitedAt === undefined || startedAt === undefined || limitedAt <= startedAt;
  if (data.source === 'import' || data.implied !== undefined || data.proof?.proven !== true) return false;
  return limitedAt === undefined || (data.givenAt !== undefined && data.givenAt > limitedAt);
}

/** From when on a consent must be to end the doubts there are. */
export const limitedBy = (consent: ConsentState, at: string): Pick<ConsentState, 'limitedAt'> => ({
  limitedAt: consent.limitedAt !== undefined && consent.limitedAt > at ? consent.limitedAt : at,
});
