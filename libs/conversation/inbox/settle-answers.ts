import type { FactBody, FactData } from '@parley/contracts';
import type { CommandMeta, Decision } from '../decision.js';
import type { ContactState, OwedAnswer } from '../state.js';
import { ticketOfMessage } from '../tickets/ticket-for.js';
import { repliesSince, wasSent } from './covers.js';
import { needsNobody } from './needs-answer.js';
import { stillOwed } from './still-owed.js';

type Ending = Pick<FactData<'AnswerSettled'>, 'because' | 'replyId'>;

/** A decision, and with it in one append whatever it settles of the answers that are owed, or owes again. */
export function withSettledAnswers(state: ContactState, decision: Decision, { at }: CommandMeta): Decision {
  if (!decision.ok || decision.facts.length === 0) return decision;
  const { facts } = decision;
  const more = Object.entries(state.inbox.bySender).flatMap(([senderId, { owed = [] }]) => [
    ...owed.flatMap((answer) => settledBy(state, facts, senderId, answer, at)),
    ...owedAgain(state, facts, senderId),
  ]);
  return more.length === 0 ? decision : { ok: true, facts: [...facts, ...more] };
}

function settledBy(
  state: ContactState,
  facts: readonly FactBody[],
  senderId: string,
  answer: OwedAnswer,
  at: string,
): FactBody[] {
  const ending = endingBy(state, facts, senderId, answer);
  if (!ending) return [];
  const { messageId, dueAt } = answer;
  if (ending.because === 'no-answer-wanted') {
    const others = state.inbox.bySender[senderId]!.owed!.filter((each) => each !== answer);
    const next = stillOwed(state, senderId, answer, others);
    if (next.length > 0) return next;
  }
  const late = at >= dueAt ? { late: true } : {};
  return [{ type: 'AnswerSettled', senderId, data: { messageId, ...ending, ...late } }];
}

/** What a reply had answered that was sent, and failed for good after all; not where another one was sent, too. */
function owedAgain(state: ContactState, facts: readonly FactBody[], senderId: string): FactBody[] {
  const failed = failures(facts);
  const { answered = [], owed = [] } = state.inbox.bySender[senderId]!;
  const { suppressed, blocked } = state.consent;
  if (failed.size === 0 || suppressed || blocked) return [];
  const begun: FactBody<'AnswerOwed'>[] = [];
  for (const answer of answered) {
    const written = repliesSince(state, senderId, answer.messageId);
    if (!written.some(({ replyId }) => failed.has(replyId))) continue;
    if (written.some((reply) => wasSent(reply) && !failed.has(reply.replyId))) continue;
    if (isClosed(state, answer) || endingBy(state, facts, senderId, answer)) continue;
    const standing = [...owed, ...begun.map(({ data }) => data)];
    begun.push(...stillOwed(state, senderId, answer, standing, { again: true }));
  }
  return begun;
}

const isClosed = ({ tickets }: ContactState, { messageId }: OwedAnswer): boolean =>
  ticketOfMessage(tickets, messageId)?.status === 'closed';

const failures = (facts: readonly FactBody[]): ReadonlySet<string> =>
  new Set(facts.flatMap((fact) => (fact.type === 'ReplyFailed' && fact.data.permanent ? [fact.data.replyId] : [])));

function endingBy(
  state: ContactState,
  facts: readonly FactBody[],
  senderId: string,
  answer: OwedAnswer,
): Ending | undefined {
  const failed = failures(facts);
  return facts.flatMap((fact) => endingByOne(state, fact, failed, senderId, answer) ?? [])[0];
}

function endingByOne(
  state: ContactState,
  fact: FactBody,
  failed: ReadonlySet<string>,
  senderId: string,
  { messageId }: OwedAnswer,
): Ending | undefined {
  switch (fact.type) {
    case 'ReplySent':
    case 'ReplyDelivered': {
      const { replyId } = fact.data;
      // A receipt may tell at once that the carrier took a reply and that it failed.
      if (failed.has(replyId)) return undefined;
      const since = repliesSince(state, senderId, messageId);
      return since.some((reply) => reply.replyId === replyId) ? { because: 'replied', replyId } : undefined;
    }
    case 'ConversationClosed':
    case 'ConversationArchived':
      return fact.senderId === senderId ? { because: 'closed' } : undefined;
    case 'TicketClosed': {
      const ticket = state.tickets.byId[fact.data.ticketId];
      return ticket?.deliveries.some((text) => text.messageId === messageId) ? { because: 'closed' } : undefined;
    }
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
