import type { FactBody } from '@parley/contracts';
import type { ConsentState } from '../state.js';

type Grant = FactBody<'ConsentGranted'>;

const ownWishes: ReadonlySet<string> = new Set(['keyword', 'wording', 'doubleOptIn']);

/** Did the customer agree by a text of their own? */
export const isOwnText = ({ data }: Grant): boolean => ownWishes.has(data.source);

/**
 * Does this consent end what stands beside the one before it: a doubt, a wrong number, a partial revocation? The
 * customer’s own text does, and what is proven, where it was given since; a text may be applied later than it came. No import does, whatever it says.
 */
export function endsDoubts({ limitedAt, startedAt }: ConsentState, grant: Grant): boolean {
  const { endsDoubts: decided, givenAt } = grant.data;
  if (decided !== undefined) return decided;
  if (limitedAt === undefined) return mayEndDoubts(grant);
  if (isOwnText(grant)) return startedAt === undefined || limitedAt <= startedAt;
  return mayEndDoubts(grant) && givenAt !== undefined && givenAt > limitedAt;
}

/** As far as the consent tells by itself: some are too old to say, and depend on what stood. */
export function mayEndDoubts(grant: Grant): boolean {
  const { endsDoubts: decided, source, implied, proof } = grant.data;
  if (decided !== undefined) return decided;
  return isOwnText(grant) || (source !== 'import' && implied === undefined && proof?.proven === true);
}

/** The consent with whether it ends the doubts that stand, for who sees facts alone; as it is where none stands. */
export function besideDoubts(consent: ConsentState, grant: Grant): Grant {
  const { possiblyRevoked, wrongNumber, partlyRevoked } = consent;
  if (possiblyRevoked === undefined && wrongNumber === undefined && partlyRevoked === undefined) return grant;
  return { ...grant, data: { ...grant.data, endsDoubts: endsDoubts(consent, grant) } };
}

/** From when on a consent must be to end the doubts there are. */
export const limitedBy = (consent: ConsentState, at: string): Pick<ConsentState, 'limitedAt'> => ({
  limitedAt: consent.limitedAt !== undefined && consent.limitedAt > at ? consent.limitedAt : at,
});
