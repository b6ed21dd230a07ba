import type { FactBody, FactData } from '@parley/contracts';
import type { CommandMeta, Decision } from '../decision.js';
import type { ContactState, OwedAnswer } from '../state.js';
import { after } from './owe-answer.js';

type Ending = Pick<FactData<'AnswerSettled'>, 'because' | 'replyId'>;

/** Intents that a person gives to what nobody has to answer. */
const wantNoAnswer: ReadonlySet<string | undefined> = new Set(['ack', 'spam']);

/** A decision, and with it in one append whatever it settles of the answers that are owed. */
export function withSettledAnswers(state: ContactState, decision: Decision, { at }: CommandMeta): Decision {
  if (!decision.ok || decision.facts.length === 0) return decision;
  const settled = Object.entries(state.inbox.bySender).flatMap(([senderId, { owed = [] }]) =>
    owed.flatMap((answer) => settledBy(state, decision.facts, senderId, answer, at)),
  );
  return settled.length === 0 ? decision : { ok: true, facts: [...decision.facts, ...settled] };
}

function settledBy(
  state: ContactState,
  facts: readonly FactBody[],
  senderId: string,
  answer: OwedAnswer,
  at: string,
): FactBody[] {
  const [ending] = facts.flatMap((fact) => endingBy(state, fact, senderId, answer) ?? []);
  if (!ending) return [];
  const { messageId, dueAt } = answer;
  if (ending.because === 'no-answer-wanted') {
    const next = nextText(state, senderId, answer);
    if (next) return [{ type: 'AnswerOwed', senderId, data: { ...next, insteadOf: messageId } }];
  }
  const late = at >= dueAt ? { late: true } : {};
  return [{ type: 'AnswerSettled', senderId, data: { messageId, ...ending, ...late } }];
}

function endingBy(
  { tickets }: ContactState,
  fact: FactBody,
  senderId: string,
  { messageId, replyIds = [] }: OwedAnswer,
): Ending | undefined {
  switch (fact.type) {
    case 'ReplySent':
    case 'ReplyDelivered': {
      const { replyId } = fact.data;
      return replyIds.includes(replyId) ? { because: 'replied', replyId } : undefined;
    }
    case 'ConversationClosed':
    case 'ConversationArchived':
      return fact.senderId === senderId ? { because: 'closed' } : undefined;
    case 'TicketClosed': {
      const ticket = tickets.byId[fact.data.ticketId];
      return ticket?.deliveries.some((text) => text.messageId === messageId) ? { because: 'closed' } : undefined;
    }
    case 'IntentCorrected': {
      const wanted = fact.data.messageId !== messageId || !wantNoAnswer.has(fact.data.intent);
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

/** The next text for a person that was to be answered along with this one: it has as much time. */
function nextText({ inbox, messages }: ContactState, senderId: string, answer: OwedAnswer) {
  const { owed = [] } = inbox.bySender[senderId]!;
  const own = Object.entries(messages.byId).filter(([, text]) => text.senderId === senderId);
  const place = (messageId?: string) => own.findIndex(([id]) => id === messageId);
  const until = place(owed[owed.indexOf(answer) + 1]?.messageId);
  const covered = own.slice(place(answer.messageId) + 1, until === -1 ? undefined : until);
  const next = covered.find(([, { route, intent }]) => route === 'agent' && !wantNoAnswer.has(intent));
  if (!next) return undefined;
  const [messageId, { at: since }] = next;
  return { messageId, since, dueAt: after(since, Date.parse(answer.dueAt) - Date.parse(answer.since)) };
}
