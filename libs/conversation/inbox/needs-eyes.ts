import type { FactData } from '@parley/contracts';

/** Does a routed text count as unread? Not where a keyword was answered by itself, nor from a blocked number. */
export function needsEyes(routed: FactData<'MessageRouted'>): boolean {
  return routed.possibleRevocation === true || (routed.route !== 'keyword' && routed.because !== 'blocked');
}
