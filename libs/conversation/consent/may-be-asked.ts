import type { Refusal } from '../decision.js';
import type { ContactState } from '../state.js';

/** Why the brand may put no question to this customer, or undefined where it may. */
export function mayBeAsked({ profile, consent }: ContactState): readonly [Refusal['code'], string] | undefined {
  if (!profile.known) return ['contact-not-found', 'Nobody with this number is known to the brand yet.'];
  if (consent.blocked) return ['contact-blocked', 'An agent shut this number out; unblock it first.'];
  if (consent.suppressed)
    return ['consent-revoked', 'The customer opted out; only their own START lets the brand text again.'];
  if (consent.possiblyRevoked ?? consent.wrongNumber)
    return ['consent-doubted', 'A text may have asked for silence or told of a wrong number; settle that first.'];
  return undefined;
}
