import type { DatedFact } from '../dated-fact.js';
import type { ConsentState } from '../state.js';

/**
 * What a verdict needs to know besides the consent itself: by which fact it stands, and what else stands in the way.
 * `before` is the consent before this fact, `consent` what the customer’s wish made of it.
 */
export function evolveStanding(before: ConsentState, consent: ConsentState, fact: DatedFact): ConsentState {
  switch (fact.type) {
    case 'MessageRouted': {
      const { keyword, intent, route, messageId } = fact.data;
      if (keyword === 'stop') return establishedBy(consent, fact);
      return intent === 'wrong_number' && route === 'agent' ? { ...consent, wrongNumber: messageId } : consent;
    }
    case 'ConsentRevoked': {
      const { scope, source, categories = ['marketing'] } = fact.data;
      if (scope === 'list')
        return { ...consent, partlyRevoked: [...new Set([...(consent.partlyRevoked ?? []), ...categories])] };
      const refused = source === 'carrier' && fact.senderId !== undefined ? refusedOn(consent, fact.senderId) : consent;
      return establishedBy(refused, fact);
    }
    case 'ConsentGranted': {
      const { implied } = fact.data;
      const cleared = without(consent, 'partlyRevoked', 'refusedOn', 'wrongNumber', 'implied');
      // A consent that was given loses nothing by one that is merely implied.
      const given = before.status === 'granted' && !before.suppressed && before.implied === undefined;
      return establishedBy(implied === undefined || given ? cleared : { ...cleared, implied }, fact);
    }
    case 'RevocationSuspected':
      return fact.data.wrongNumber ? { ...consent, wrongNumber: fact.data.messageId } : consent;
    case 'RevocationDismissed': {
      return consent.wrongNumber === fact.data.messageId ? without(consent, 'wrongNumber') : consent;
    }
    default:
      return consent;
  }
}

function establishedBy(consent: ConsentState, { id }: DatedFact): ConsentState {
  return id === undefined ? consent : { ...consent, factId: id };
}

function without<Key extends 'partlyRevoked' | 'refusedOn' | 'wrongNumber' | 'implied'>(
  consent: ConsentState,
  ...keys: readonly Key[]
): ConsentState {
  if (keys.every((key) => consent[key] === undefined)) return consent;
  return Object.fromEntries(Object.entries(consent).filter(([key]) => !keys.includes(key as Key))) as ConsentState & {};
}

const refusedOn = (consent: ConsentState, senderId: string): ConsentState => ({
  ...consent,
  refusedOn: [...new Set([...(consent.refusedOn ?? []), senderId])],
});
