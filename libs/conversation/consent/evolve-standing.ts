import type { DatedFact } from '../dated-fact.js';
import type { ConsentState } from '../state.js';
import { isForMarketing } from '../ledger/coverage.js';
import { endsDoubts, isOwnText, limitedBy } from './ends-doubts.js';
import { isTheWord } from './is-the-word.js';

/**
 * What a verdict needs to know besides the consent itself: by which fact it stands, and what else stands in the way.
 * `before` is the consent before this fact, `consent` what the customer’s wish made of it, `textedAt` when the text was
 * accepted that it is about.
 */
export function evolveStanding(
  before: ConsentState,
  consent: ConsentState,
  fact: DatedFact,
  textedAt: string,
): ConsentState {
  switch (fact.type) {
    case 'MessageRouted': {
      const { keyword, intent, route, messageId } = fact.data;
      if (keyword === 'stop') return establishedBy(consent, fact);
      return intent === 'wrong_number' && route === 'agent' ? wrongNumber(consent, messageId, textedAt) : consent;
    }
    case 'ConsentRevoked': {
      const { scope, source, categories = ['marketing'], receivedAt = fact.at } = fact.data;
      if (scope === 'list')
        return {
          ...consent,
          partlyRevoked: [...new Set([...(consent.partlyRevoked ?? []), ...categories])],
          ...limitedBy(consent, receivedAt),
        };
      const refused = source === 'carrier' && fact.senderId !== undefined ? refusedOn(consent, fact.senderId) : consent;
      return source === 'carrier' && before.status === 'revoked' ? refused : establishedBy(refused, fact);
    }
    case 'ConsentGranted': {
      const { implied } = fact.data;
      const ended = ['partlyRevoked', 'wrongNumber'] as const;
      const cleared = without(
        liftsBlock(fact) ? liftedOn(consent, fact.senderId) : consent,
        ...(isForMarketing(fact) && !restores(before, fact) ? (['implied'] as const) : []),
        ...(endsDoubts(before, fact) ? ended : []),
      );
      // A consent that was given loses nothing by one that is merely implied.
      const given = before.status === 'granted' && !before.suppressed && before.implied === undefined;
      return establishedBy(implied === undefined || given ? cleared : { ...cleared, implied }, fact);
    }
    case 'RevocationSuspected':
      return fact.data.wrongNumber ? wrongNumber(consent, fact.data.messageId, textedAt) : consent;
    case 'RevocationDismissed': {
      return consent.wrongNumber === fact.data.messageId ? without(consent, 'wrongNumber') : consent;
    }
    case 'ReplyFailed':
      return fact.data.carrierBlocks && fact.senderId !== undefined ? refusedOn(consent, fact.senderId) : consent;
    default:
      return consent;
  }
}

const wrongNumber = (consent: ConsentState, messageId: string, at: string): ConsentState => ({
  ...consent,
  wrongNumber: messageId,
  ...limitedBy(consent, at),
});

/** A START after a STOP brings back what there was and no more: what was implied lapses as before. */
const restores = ({ status }: ConsentState, { data }: Extract<DatedFact, { type: 'ConsentGranted' }>): boolean =>
  status === 'revoked' && (data.source === 'keyword' || data.source === 'wording');

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

/**
 * A carrier lifts its block where the customer texts the word START, and nowhere else: not for a YES, nor for what only
 * reads like one, nor by what a form says. Grants that are too old to say how it was said lifted it by any text.
 */
function liftsBlock(grant: Extract<DatedFact, { type: 'ConsentGranted' }>): boolean {
  const { source, detector } = grant.data;
  return detector === undefined ? isOwnText(grant) : source === 'keyword' && isTheWord(detector);
}

function liftedOn(consent: ConsentState, senderId: string | undefined): ConsentState {
  if (senderId === undefined || !consent.refusedOn?.includes(senderId)) return consent;
  const others = consent.refusedOn.filter((other) => other !== senderId);
  return others.length === 0 ? without(consent, 'refusedOn') : { ...consent, refusedOn: others };
}
