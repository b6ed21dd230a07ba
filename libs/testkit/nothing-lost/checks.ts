import { rejudge } from '@parley/conversation/judgement';
import type { TakenText } from '../carriers/index.js';
import type { DeskDelivery } from '../desk/index.js';
import { ofType, type History } from './history.js';
import type { Poured } from './pouring.js';

/** What everybody around Parley knows once nothing is left to be done. */
export interface Evidence {
  readonly history: History;
  readonly poured: Poured;
  /** What the carrier took and what the desk took, in their order. */
  readonly atCarrier: readonly TakenText[];
  readonly atDesk: readonly DeskDelivery[];
}

/*
 * DESIGN §6, sentence by sentence: each check answers what breaks it, by ids that name nobody, and nothing where it holds.
 */

/** §6.1: texts that were answered 2xx and are not in the store. */
export function lost({ history, poured }: Evidence): string[] {
  const received = new Set(receivedIds(history));
  return poured.accepted.map(({ sid }) => sid).filter((sid) => !received.has(sid));
}

/** Texts that stand in the store twice, or that nobody was answered for. */
export function invented({ history, poured }: Evidence): string[] {
  const accepted = new Set(poured.accepted.map(({ sid }) => sid));
  return receivedIds(history).filter((sid) => !accepted.delete(sid));
}

/** §6.2: replies beside the one confirmation that were claimed after a STOP was stored, or that reached the carrier after it. */
export function handedOverAfterStop({ history, atCarrier }: Evidence): string[] {
  return [...history.byContact.values()].flatMap((facts) => {
    const stop = ofType(facts, 'MessageRouted').find(({ data }) => data.keyword === 'stop');
    if (!stop) return [];
    const categories = new Map(ofType(facts, 'ReplyRequested').map(({ data }) => [data.replyId, data.category]));
    const claimed = ofType(facts, 'ReplyClaimed')
      .filter(({ revision }) => revision > stop.revision)
      .map(({ data }) => data.replyId);
    // By the carrier's own clock too; what was on the wire when the STOP was stored may arrive a moment later.
    const late = new Date(Date.parse(stop.recordedAt) + 1_000).toISOString();
    const taken = atCarrier.filter(({ replyId, at }) => categories.has(replyId!) && at > late);
    const replies = [...claimed, ...taken.map(({ replyId }) => replyId!)];
    return replies.filter((replyId) => categories.get(replyId) !== 'compliance_ack');
  });
}

/** §6.2: texts at the carrier that nobody had claimed in the store. */
export function neverClaimed({ history, atCarrier }: Evidence): string[] {
  const claims = new Set(ofType(history.facts, 'ReplyClaimed').map(({ data }) => data.replyId));
  return atCarrier.map(({ replyId }) => replyId!).filter((replyId) => !claims.has(replyId));
}

/** Replies on which another verdict comes out of what the recorded one was made from. */
export function verdictsThatDoNotFollow({ history }: Evidence): string[] {
  return history.facts.flatMap((fact) => {
    if (fact.type !== 'ReplyApproved' && fact.type !== 'ReplyHeld' && fact.type !== 'ReplyRejected') return [];
    const again = rejudge(fact);
    const follows = again.ok ? again.same : again.because === 'no-basis';
    return follows ? [] : [fact.data.replyId];
  });
}

/** §6.2: contacts whose STOP was confirmed more than once. */
export function confirmedTwice({ history }: Evidence): string[] {
  const confirmations = (facts: History['facts']) =>
    ofType(facts, 'ReplyRequested').filter(({ data }) => data.automatic === 'stopConfirmation').length;
  return [...history.byContact].filter(([, facts]) => confirmations(facts) > 1).map(([contactId]) => contactId);
}

/** Compliance P6: replies at the carrier whose newest verdict before the claim was not the one approval. */
export function sentWithoutApproval({ history, atCarrier }: Evidence): string[] {
  const verdictOf = new Map<string, string>();
  const unapproved = new Set<string>();
  for (const fact of history.facts) {
    if (fact.type === 'ReplyApproved' || fact.type === 'ReplyHeld' || fact.type === 'ReplyRejected')
      verdictOf.set(fact.data.replyId, fact.type);
    if (fact.type === 'ReplyClaimed' && verdictOf.get(fact.data.replyId) !== 'ReplyApproved')
      unapproved.add(fact.data.replyId);
  }
  return atCarrier.map(({ replyId }) => replyId!).filter((replyId) => unapproved.has(replyId));
}

/** Compliance P3: from each STOP to its confirmation in the carrier’s hands, in seconds, in rising order. */
export function secondsToConfirmation(history: History): number[] {
  const acceptedAt = new Map(
    ofType(history.facts, 'MessageReceived').map(({ data }) => [data.messageId, data.acceptedAt]),
  );
  const stopOf = new Map(
    ofType(history.facts, 'ReplyRequested').flatMap(({ data: { automatic, answers, replyId } }) =>
      automatic === 'stopConfirmation' ? [[replyId, acceptedAt.get(answers!)!] as const] : [],
    ),
  );
  return ofType(history.facts, 'ReplySent')
    .flatMap(({ at, data }) => {
      const stoppedAt = stopOf.get(data.replyId);
      return stoppedAt === undefined ? [] : [(Date.parse(at) - Date.parse(stoppedAt)) / 1_000];
    })
    .toSorted((a, b) => a - b);
}

/** §6.3: replies the carrier took more than once. */
export function takenTwice({ atCarrier }: Evidence): string[] {
  const seen = new Set<string>();
  return atCarrier.map(({ replyId }) => replyId!).filter((replyId) => seen.has(replyId) || !seen.add(replyId));
}

/** §6.3: replies that were answered 202 or taken by the carrier and have no end that is known or says that it is not. */
export function repliesWithoutEnd({ history, poured, atCarrier }: Evidence): string[] {
  const replies = [...history.states.values()].flatMap((state) => Object.values(state.replies.byId));
  const ends = new Map(replies.map((reply) => [reply.replyId, reply.status as string]));
  const outside = (ids: readonly string[], known: readonly string[]) =>
    ids.filter((replyId) => !known.includes(ends.get(replyId) ?? 'missing'));
  return [
    ...outside([...poured.replies.values()], ['delivered', 'sent', 'rejected', 'failed', 'unknown']),
    ...outside(
      atCarrier.map(({ replyId }) => replyId!),
      ['delivered', 'sent', 'unknown'],
    ),
  ];
}

/** §6.4: texts that stand in the store before an older one of the same number: older by the carrier’s order. */
export function storedOutOfOrder({ history, poured }: Evidence): string[] {
  const placeOf = new Map(poured.accepted.map(({ sid }, place) => [sid, place]));
  return [...history.byContact.values()].flatMap((facts) => {
    let newest = -1;
    return ofType(facts, 'MessageReceived')
      .map(({ data }) => data.carrierMessageId)
      .filter((sid) => {
        const place = placeOf.get(sid) ?? -1;
        const overtaken = place < newest;
        newest = Math.max(newest, place);
        return overtaken;
      });
  });
}

/** §6.4: texts of a ticket that the desk saw before an older one, or twice. */
export function deskOutOfOrder({ history, atDesk }: Evidence): string[] {
  const revisionOf = new Map(
    ofType(history.facts, 'TicketRequested').map(({ data, revision }) => [data.messageId, revision]),
  );
  const newest = new Map<string, number>();
  return atDesk
    .map(({ body }) => ({ ticketId: String(body['ticketId']), messageId: String(body['messageId']) }))
    .filter(({ ticketId, messageId }) => {
      const revision = revisionOf.get(messageId) ?? -1;
      const inOrder = revision > (newest.get(ticketId) ?? -1);
      newest.set(ticketId, Math.max(revision, newest.get(ticketId) ?? -1));
      return !inOrder;
    })
    .map(({ messageId }) => messageId);
}

/** §6.5: texts that did not end in exactly one of ticket, prompt, keyword or a recorded none. */
export function textsWithoutEnd({ history }: Evidence): string[] {
  const tickets = new Set(ofType(history.facts, 'TicketRequested').map(({ data }) => data.messageId));
  const prompts = new Set(
    ofType(history.facts, 'ReplyRequested')
      .filter(({ data }) => data.automatic === 'agentPrompt')
      .map(({ data }) => data.answers!),
  );
  return ofType(history.facts, 'MessageRouted')
    .filter(
      ({ data: { messageId, route } }) =>
        tickets.has(messageId) !== (route === 'agent') || prompts.has(messageId) !== (route === 'clarify'),
    )
    .map(({ data }) => data.messageId);
}

/** §6.5: texts with a ticket that neither reached the desk nor say that they may not have. */
export function ticketsThatReachedNobody({ history, atDesk }: Evidence): string[] {
  const reached = new Set(atDesk.map(({ body }) => body['messageId']));
  const unknown = new Set(ofType(history.facts, 'TicketOutcomeUnknown').map(({ data }) => data.messageId));
  return ofType(history.facts, 'TicketRequested')
    .map(({ data }) => data.messageId)
    .filter((messageId) => !reached.has(messageId) && !unknown.has(messageId));
}

/** §6.8: streams whose name is no contact id. */
export function streamsThatName({ history }: Evidence): string[] {
  return history.facts.map(({ stream }) => stream).filter((stream) => !/^contact-[a-z2-7]{26}$/.test(stream));
}

/** §6.8: what of the town’s numbers and words stands in what was logged or measured. */
export function namedIn(written: string): string[] {
  return written.match(/1415555\d{4}|Where is my order|About your text|Is anybody there/g) ?? [];
}

function receivedIds(history: History): string[] {
  return ofType(history.facts, 'MessageReceived').map(({ data }) => data.carrierMessageId);
}
