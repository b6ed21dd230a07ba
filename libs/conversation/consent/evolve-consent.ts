import type { DatedFact } from '../dated-fact.js';
import type { ConsentState } from '../state.js';

export function evolveConsent(consent: ConsentState, fact: DatedFact): ConsentState {
  switch (fact.type) {
    case 'MessageRouted':
      if (fact.data.keyword === 'stop') return { ...revoked(consent, fact.at), lastWish: fact.data.messageId };
      if (fact.data.keyword === 'start') return { ...consent, lastWish: fact.data.messageId };
      return consent;
    case 'ConsentRevoked':
      return fact.data.scope === 'brand' ? revoked(consent, fact.at) : consent;
    case 'ConsentGranted':
      return {
        ...consent,
        status: 'granted',
        since: consent.status === 'granted' ? consent.since : fact.at,
        suppressed: false,
        stopAnswered: false,
        doubleOptInPending: false,
      };
    case 'ReplyRequested':
      return fact.data.automatic === 'stopConfirmation' ? { ...consent, stopAnswered: true } : consent;
    case 'MessageReceived':
      return fact.data.carrierOptOut === 'STOP' ? { ...consent, stopAnswered: true } : consent;
    case 'DoubleOptInRequested':
      return { ...consent, doubleOptInPending: true };
    case 'AgeConfirmed':
      return { ...consent, confirmedAge: fact.data.minimumAge };
    case 'ContactBlocked':
      return { ...consent, blocked: true };
    case 'ContactUnblocked':
      return { ...consent, blocked: false };
    default:
      return consent;
  }
}

function revoked(consent: ConsentState, at: string): ConsentState {
  return {
    ...consent,
    status: 'revoked',
    since: consent.status === 'revoked' ? consent.since : at,
    suppressed: true,
    doubleOptInPending: false,
  };
}
