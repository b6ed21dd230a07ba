import type { DatedFact } from '../dated-fact.js';
import { listsAfter, permitsMarketing, proofAfter } from '../ledger/coverage.js';
import type { ConsentState } from '../state.js';
import { oneBusinessDayAfter } from './suspected.js';
import { endsDoubts, isOwnText, limitedBy } from './ends-doubts.js';
import { isTheWord } from './is-the-word.js';
import { evolveStanding } from './evolve-standing.js';

/** @param textedAt when the text was accepted that the fact is about; it may be routed much later */
export function evolveConsent(consent: ConsentState, fact: DatedFact, textedAt: string = fact.at): ConsentState {
  return evolveStanding(consent, evolveWish(consent, fact, textedAt), fact, textedAt);
}

/** What the customer wishes, and what still waits for their answer. */
function evolveWish(consent: ConsentState, fact: DatedFact, textedAt: string): ConsentState {
  switch (fact.type) {
    case 'MessageRouted':
      if (fact.data.keyword === 'stop')
        return { ...silenced(revoked(consent, fact.at), textedAt), lastWish: fact.data.messageId };
      if (fact.data.keyword === 'start') return started(consent, fact, textedAt);
      return fact.data.possibleRevocation ? doubted(consent, fact, textedAt) : consent;
    case 'RevocationSuspected':
      return doubted(consent, fact, textedAt, fact.data.settleBy);
    case 'RevocationOverdue': {
      const { possiblyRevoked } = consent;
      return possiblyRevoked ? { ...consent, possiblyRevoked: { ...possiblyRevoked, overdue: true } } : consent;
    }
    case 'RevocationDismissed':
      return without(consent, 'possiblyRevoked');
    case 'ConsentRevoked':
      return fact.data.scope === 'brand' ? provedRevoked(consent, fact) : { ...consent, ...listsAfter(consent, fact) };
    case 'ConsentGranted':
      return granted(consent, fact);
    case 'ReplyRequested':
      return fact.data.automatic === 'stopConfirmation' ? { ...consent, stopAnswered: true } : consent;
    case 'MessageReceived':
      return fact.data.carrierOptOut === 'STOP' ? { ...consent, stopAnswered: true } : consent;
    case 'DoubleOptInRequested':
      return requested(consent, fact);
    case 'AgeGateRequested': {
      const { minimumAge, replyId, expiresAt } = fact.data;
      return { ...consent, ageGate: { minimumAge, replyId, expiresAt, at: fact.at, ...on(fact.senderId) } };
    }
    case 'AgeConfirmed':
      return { ...without(consent, 'ageGate'), confirmedAge: fact.data.minimumAge };
    case 'AgeRefused':
      return tooYoung(consent, fact.data.minimumAge);
    case 'ContactBlocked':
      return { ...consent, blocked: true };
    case 'ContactUnblocked':
      return { ...consent, blocked: false };
    default:
      return consent;
  }
}

function granted(before: ConsentState, fact: Extract<DatedFact, { type: 'ConsentGranted' }>): ConsentState {
  const ends = endsDoubts(before, fact);
  const consent = ends && before.wrongNumber !== undefined ? ofNewOwner(before) : before;
  const covers = coversMarketing(consent, fact);
  const kept = ends ? without(consent, 'possiblyRevoked') : consent;
  return {
    // A question that is out is still open where nothing has answered it.
    ...(isOwnText(fact) || covers ? without(kept, 'doubleOptIn') : kept),
    status: 'granted',
    since: consent.status === 'granted' ? consent.since : fact.at,
    suppressed: false,
    stopAnswered: false,
    coversMarketing: covers,
    ...proofAfter(consent, fact),
    ...listsAfter(consent, fact),
  };
}

/** Who says that the number is not the one we meant, and then agrees, has agreed to nothing before. */
const ofNewOwner = (consent: ConsentState): ConsentState => ({
  ...without(consent, 'confirmedAge', 'lists'),
  coversMarketing: false,
});

function revoked(consent: ConsentState, at: string): ConsentState {
  return {
    ...without(consent, 'possiblyRevoked', 'doubleOptIn', 'ageGate'),
    status: 'revoked',
    since: consent.status === 'revoked' ? consent.since : at,
    revokedAt: consent.revokedAt !== undefined && consent.revokedAt > at ? consent.revokedAt : at,
    suppressed: true,
  };
}

const known = ({ status, revokedAt }: ConsentState) => (status === 'revoked' ? revokedAt : undefined);

/**
 * The proof of a STOP by text follows it: the wish itself stands with the text, and a carrier that refuses who opted out
 * tells of no other wish. A wish that came by another way ends
 * a START that waits to be applied, unless it was expressed before that START.
 */
function provedRevoked(
  consent: ConsentState,
  { at, data }: Extract<DatedFact, { type: 'ConsentRevoked' }>,
): ConsentState {
  const refusedAnew = data.source === 'carrier' && consent.status === 'revoked';
  if (data.source === 'keyword' || refusedAnew) return revoked(consent, known(consent) ?? at);
  const { startedAt } = consent;
  const earlier = data.receivedAt !== undefined && startedAt !== undefined && data.receivedAt < startedAt;
  const standing = revoked(earlier ? consent : without(consent, 'lastWish'), at);
  return data.source === 'carrier' ? standing : silenced(standing, data.receivedAt ?? at);
}

const silenced = (consent: ConsentState, at: string): ConsentState => ({
  ...consent,
  silencedAt: consent.silencedAt !== undefined && consent.silencedAt > at ? consent.silencedAt : at,
});

/**
 * The first doubt counts: it is the one whose day is running. The route raises it by itself too: texts were doubted before
 * that was a fact of its own.
 */
function doubted(
  consent: ConsentState,
  { at: since, data: { messageId } }: Extract<DatedFact, { type: 'MessageRouted' | 'RevocationSuspected' }>,
  textedAt: string,
  settleBy = oneBusinessDayAfter(since),
): ConsentState {
  if (consent.suppressed) return consent;
  const { possiblyRevoked = { messageId, since, settleBy } } = consent;
  return { ...consent, possiblyRevoked, ...limitedBy(consent, textedAt) };
}

function started(
  consent: ConsentState,
  { senderId, data }: Extract<DatedFact, { type: 'MessageRouted' }>,
  startedAt: string,
): ConsentState {
  const { messageId, because, classifier, detection } = data;
  const { doubleOptIn, silencedAt } = consent;
  if (silencedAt !== undefined && startedAt < silencedAt) return consent;
  const answered =
    because === 'double-opt-in' && doubleOptIn ? { doubleOptIn: { ...doubleOptIn, answeredBy: messageId } } : {};
  const word = because !== 'double-opt-in' && isTheWord({ id: classifier.id, stage: detection?.stage });
  const startedOn =
    word && senderId !== undefined ? { startedOn: { ...consent.startedOn, [senderId]: startedAt } } : {};
  return { ...consent, ...answered, ...startedOn, lastWish: messageId, startedAt };
}

/** What was said last counts: nobody is both too young for a gate and old enough for it, or for a higher one. */
function tooYoung(consent: ConsentState, minimumAge: number): ConsentState {
  const { confirmedAge, refusedAge = minimumAge } = consent;
  const contradicted = confirmedAge !== undefined && confirmedAge >= minimumAge;
  return {
    ...without(consent, 'ageGate', ...(contradicted ? (['confirmedAge'] as const) : [])),
    refusedAge: Math.min(minimumAge, refusedAge),
  };
}

/** What was requested before prompts could expire has no reply to its name: no YES answers it. */
function requested(consent: ConsentState, fact: Extract<DatedFact, { type: 'DoubleOptInRequested' }>): ConsentState {
  const { replyId, expiresAt, list } = fact.data;
  if (replyId === undefined || expiresAt === undefined) return consent;
  const about = list === undefined ? {} : { list };
  return { ...consent, doubleOptIn: { replyId, expiresAt, at: fact.at, ...on(fact.senderId), ...about } };
}

/**
 * START after STOP restores what was covered before and no more; the first START of all is a subscription like any
 * other. Every other grant names what it is for.
 */
function coversMarketing(consent: ConsentState, grant: Extract<DatedFact, { type: 'ConsentGranted' }>): boolean {
  const { source } = grant.data;
  if (source !== 'keyword' && source !== 'wording') return permitsMarketing(consent, grant);
  return consent.status === 'none' ? true : consent.coversMarketing;
}

const on = (senderId: string | undefined) => (senderId === undefined ? {} : { senderId });

type Leaves = 'possiblyRevoked' | 'doubleOptIn' | 'ageGate' | 'lastWish' | 'confirmedAge' | 'lists';

function without<Key extends Leaves>(consent: ConsentState, ...keys: readonly Key[]): ConsentState {
  if (keys.every((key) => consent[key] === undefined)) return consent;
  return Object.fromEntries(Object.entries(consent).filter(([key]) => !keys.includes(key as Key))) as ConsentState & {};
}
