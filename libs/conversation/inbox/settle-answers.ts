import type { FactBody, FactData } from '@parley/contracts';
import type { CommandMeta, Decision } from '../decision.js';
import type { ContactState, OwedAnswer } from '../state.js';
import { ticketsOfMessages } from '../tickets/ticket-for.js';
import { exchangeOf, isSince, wasSent, type Exchange } from './exchange.js';
import { needsNobody } from './needs-answer.js';
import { stillOwed, type HandingOn } from './still-owed.js';

type Ending = Pick<FactData<'AnswerSettled'>, 'because' | 'replyId'>;

/** What was decided, seen from one sender code. */
interface Scene extends HandingOn {
  readonly state: ContactState;
  readonly facts: readonly FactBody[];
  /** Replies that have failed for good. */
  readonly failed: ReadonlySet<string>;
}

/** A decision, and with it in one append whatever it settles of the answers that are owed, or owes again. */
export function withSettledAnswers(state: ContactState, decision: Decision, { at }: CommandMeta): Decision {
  if (!decision.ok || decision.facts.length === 0) return decision;
  const { facts } = decision;
  const more = Object.entries(state.inbox.bySender).flatMap(([senderId, { owed = [], answered = [] }]) => {
    if (owed.length === 0 && answered.length === 0) return [];
    const scene = sceneOf(state, facts, senderId);
    return [...owed.flatMap((answer) => settledBy(scene, answer, at)), ...owedAgain(scene, answered, owed)];
  });
  return more.length === 0 ? decision : { ok: true, facts: [...facts, ...more] };
}

function sceneOf(state: ContactState, facts: readonly FactBody[], senderId: string): Scene {
  let exchange: Exchange | undefined;
  return {
    state,
    facts,
    failed: failures(facts),
    senderId,
    messages: state.messages,
    // Most of what is decided settles nothing and asks for none of it.
    get exchange() {
      return (exchange ??= exchangeOf(state, senderId));
    },
    ticketOf: ticketsOfMessages(state.tickets),
  };
}

function settledBy(scene: Scene, answer: OwedAnswer, at: string): FactBody[] {
  const ending = endingBy(scene, answer);
  if (!ending) return [];
  const { senderId, state } = scene;
  const { messageId, dueAt } = answer;
  if (ending.because === 'no-answer-wanted') {
    const others = state.inbox.bySender[senderId]!.owed!.filter((each) => each !== answer);
    const next = stillOwed(scene, answer, others);
    if (next.length > 0) return next;
  }
  const late = at >= dueAt ? { late: true } : {};
  return [{ type: 'AnswerSettled', senderId, data: { messageId, ...ending, ...late } }];
}

/**
 * What a reply had answered that was sent, and failed for good after all; not where another one was sent, too. Those
 * are the texts since which that reply was written, and no other one that was sent.
 */
function owedAgain(scene: Scene, answered: readonly OwedAnswer[], owed: readonly OwedAnswer[]): FactBody[] {
  const { suppressed, blocked } = scene.state.consent;
  if (scene.failed.size === 0 || suppressed || blocked) return [];
  const { exchange, failed } = scene;
  const lastOf = (replies: Exchange['written']) =>
    replies.reduce((last, { replyId }) => Math.max(last, exchange.placeBefore(replyId)), -1);
  const lastFailed = lastOf(exchange.written.filter(({ replyId }) => failed.has(replyId)));
  const lastSent = lastOf(exchange.written.filter((reply) => wasSent(reply) && !failed.has(reply.replyId)));
  const gapOf = ({ messageId }: OwedAnswer): number => exchange.writtenSince(messageId);
  const standing = Map.groupBy(owed, gapOf);
  return answered.flatMap((answer) => {
    const place = exchange.placeOf(answer.messageId);
    if (place <= lastSent || place > lastFailed || isClosed(scene, answer) || endingBy(scene, answer)) return [];
    const others = standing.get(gapOf(answer)) ?? [];
    const begun = stillOwed(scene, answer, others, { again: true });
    standing.set(gapOf(answer), [...others, ...begun.map(({ data }) => data)]);
    return begun;
  });
}

const isClosed = ({ ticketOf }: Scene, { messageId }: OwedAnswer): boolean => ticketOf(messageId)?.status === 'closed';

const failures = (facts: readonly FactBody[]): ReadonlySet<string> =>
  new Set(facts.flatMap((fact) => (fact.type === 'ReplyFailed' && fact.data.permanent ? [fact.data.replyId] : [])));

function endingBy(scene: Scene, answer: OwedAnswer): Ending | undefined {
  return scene.facts.flatMap((fact) => endingByOne(scene, fact, answer) ?? [])[0];
}

function endingByOne(scene: Scene, fact: FactBody, { messageId }: OwedAnswer): Ending | undefined {
  const { failed, senderId } = scene;
  switch (fact.type) {
    case 'ReplySent':
    case 'ReplyDelivered': {
      const { replyId } = fact.data;
      // A receipt may tell at once that the carrier took a reply and that it failed.
      if (failed.has(replyId)) return undefined;
      return isSince(scene.exchange, replyId, messageId) ? { because: 'replied', replyId } : undefined;
    }
    case 'ConversationClosed':
    case 'ConversationArchived':
      return fact.senderId === senderId ? { because: 'closed' } : undefined;
    case 'TicketClosed':
      return scene.ticketOf(messageId)?.ticketId === fact.data.ticketId ? { because: 'closed' } : undefined;
    case 'IntentCorrected': {
      const wanted = fact.data.messageId !== messageId || !needsNobody(fact.data.intent);
      return wanted ? undefined : { because: 'no-answer-wanted' };
    }
    case 'ContactBlocked':
      return { because: 'blocked' };
    case 'ConsentRevoked':
      return fact.data.scope === 'brand' ? { because: 'opted-out' } : undefined;
    case 'MessageRouted':
      return fact.data.keyword === 'stop' ? { because: 'opted-out' } : undefined;
    default:
      return undefined;
  }
}
