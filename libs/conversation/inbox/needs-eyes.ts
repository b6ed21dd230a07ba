import type { FactData } from '@parley/contracts';

/** Nobody has to read what a campaign collects (features L2), nor what a blocked number writes. */
const unread: ReadonlySet<string> = new Set(['blocked', 'expected-answer']);

/** Does a routed text count as unread? Not where a keyword was answered by itself, either. */
export function needsEyes({ possibleRevocation, route, because = '' }: FactData<'MessageRouted'>): boolean {
  return possibleRevocation === true || (route !== 'keyword' && !unread.has(because));
}
