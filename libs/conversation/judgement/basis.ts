import type { VerdictBasis } from '@parley/contracts';
import type { ContactState, ReceivedMessage, Reply } from '../state.js';
import { isStopConfirmation } from './check-acknowledgement.js';
import { contentFindings } from './content/content-findings.js';
import type { JudgementInput } from './input.js';
import { localTimeOf } from './local-clock.js';
import { placesOf, type Places } from './local-time/places/places-of.js';
import { placeEvidence } from './place-evidence.js';
import { zoneCorrectionsVersion } from './local-time/clock/zone-corrections.js';
import { holidaysVersion } from './local-time/holidays/calendars.js';

/** How far back marketing texts are counted: no cap may look further. */
const remembered = 48 * 3_600_000;

/** What a verdict is made from, out of everything that is known of a contact: this is recorded beside the verdict. */
export function basisOf(input: JudgementInput): VerdictBasis {
  const { reply, state, sender, now, timeZoneData, revision } = input;
  const { profile } = state;
  const places = placesOf(profile.phone, sender.country, placeEvidence(profile), sender.addressEvidence);
  const { country, quietHours, guardMinutes, replies, conversations, ageGate, rules } = sender;
  const lastInbound = newestText(state, reply.senderId);
  const conversation = state.inbox.bySender[reply.senderId];
  return {
    format: 1,
    at: now,
    timeZoneData: `${timeZoneData}.${zoneCorrectionsVersion}`,
    holidays: holidaysVersion,
    revision,
    reply: replyPart(input),
    ...(lastInbound ? { lastInbound: inbound(...lastInbound) } : {}),
    conversation: {
      status: conversation?.status ?? 'open',
      ...(conversation?.statusSince === undefined ? {} : { since: conversation.statusSince }),
    },
    place: placePart(places, now),
    consent: consentPart(state),
    suppression: suppressionPart(state, reply.senderId),
    marketing: marketingTexts(state, reply, now),
    policy: {
      country,
      quietHours,
      guardMinutes,
      replies,
      conversations,
      ...(ageGate === undefined ? {} : { ageGate }),
      rules,
    },
  };
}

function replyPart({ reply, state, sender }: JudgementInput): VerdictBasis['reply'] {
  const { category, author, requestedBy, requestedAt, automatic, answers, status } = reply;
  const answered = answers === undefined ? undefined : state.messages.byId[answers];
  return {
    category,
    author,
    ...(requestedBy === undefined ? {} : { requestedBy }),
    requestedAt,
    ...(automatic === undefined ? {} : { automatic }),
    ...(answers !== undefined && answered ? { answers: inbound(answers, answered) } : {}),
    ...(status === 'held' ? { held: true } : {}),
    ...(isStopConfirmation(reply) && confirmedBefore(reply, state) ? { confirmedBefore: true } : {}),
    content: contentFindings(reply, sender),
  };
}

function inbound(messageId: string, { at, keyword, carrierOptOut }: ReceivedMessage) {
  return {
    messageId,
    at,
    ...(keyword === undefined ? {} : { keyword }),
    ...(carrierOptOut ? { answeredByCarrier: true } : {}),
  };
}

function newestText({ messages }: ContactState, senderId: string): [string, ReceivedMessage] | undefined {
  const at = messages.lastInboundAt[senderId];
  if (at === undefined) return undefined;
  let newest: [string, ReceivedMessage] | undefined;
  for (const id in messages.byId) {
    const message = messages.byId[id]!;
    if (message.at === at && message.senderId === senderId) newest = [id, message];
  }
  return newest;
}

/** Another confirmation of this opt-out was let go, or waits and came first. */
function confirmedBefore(reply: Reply, { consent, replies }: ContactState): boolean {
  const optedOutAt = consent.status === 'revoked' ? (consent.since ?? '') : reply.requestedAt;
  return Object.values(replies.byId).some(
    (other) =>
      other.replyId !== reply.replyId &&
      isStopConfirmation(other) &&
      other.requestedAt >= optedOutAt &&
      comesFirst(other, reply),
  );
}

function comesFirst(other: Reply, reply: Reply): boolean {
  if (other.status === 'rejected') return false;
  if (other.status !== 'requested') return true;
  return [other.requestedAt, other.replyId].join() < [reply.requestedAt, reply.replyId].join();
}

/** Places with what the clocks there show. */
export function placePart({ country, states, zones, evidence }: Places, now: string): VerdictBasis['place'] {
  const at = Date.parse(now);
  return {
    country,
    states: [...states],
    zones: zones.map((zone) => ({ zone, local: localTimeOf(zone, at) })),
    evidence: [...evidence],
  };
}

function consentPart({ consent }: ContactState): VerdictBasis['consent'] {
  const { status, since, factId, coversMarketing, implied, confirmedAge } = consent;
  return {
    status,
    ...(since === undefined ? {} : { since }),
    ...(factId === undefined ? {} : { factId }),
    coversMarketing: status === 'granted' && coversMarketing,
    ...(implied === undefined ? {} : { implied }),
    ...(confirmedAge === undefined ? {} : { confirmedAge }),
  };
}

function suppressionPart({ consent }: ContactState, senderId: string): VerdictBasis['suppression'] {
  const { suppressed, blocked, partlyRevoked, refusedOn, wrongNumber, possiblyRevoked } = consent;
  return {
    suppressed,
    ...(partlyRevoked === undefined ? {} : { partly: [...partlyRevoked] }),
    ...(refusedOn?.includes(senderId) ? { byCarrier: true } : {}),
    blocked,
    ...(wrongNumber === undefined ? {} : { wrongNumber: true }),
    ...(possiblyRevoked === undefined ? {} : { possibleRevocation: true }),
  };
}

/** When the other marketing texts to this number were claimed, or approved where they wait for that; oldest first. */
function marketingTexts({ replies }: ContactState, reply: Reply, now: string): string[] {
  const since = new Date(Date.parse(now) - remembered).toISOString();
  const instants: string[] = [];
  for (const other of Object.values(replies.byId)) {
    if (other.category !== 'marketing' || other.replyId === reply.replyId) continue;
    if (other.status === 'requested' || other.status === 'held' || other.status === 'rejected') continue;
    const at = other.claimedAt ?? other.approvedAt;
    if (at !== undefined && at > since) instants.push(at);
  }
  return instants.sort();
}
