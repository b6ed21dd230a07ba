import type { FactBody } from '@parley/contracts';
import type { ContactState, OwedAnswer } from '../state.js';
import { ticketOfMessage } from '../tickets/ticket-for.js';
import { covers } from './covers.js';
import { needsNobody, wantsAnswer } from './needs-answer.js';

/**
 * The clocks that begin where the one of `gone` does not go on: of the texts that were to be answered along with it, the
 * oldest, and any whose time ends before that. Each has the time it had from the beginning.
 * @param others answers that are owed besides
 * @param again whether it is to be owed again itself
 */
export function stillOwed(
  state: ContactState,
  senderId: string,
  gone: OwedAnswer,
  others: readonly OwedAnswer[],
  { again } = { again: false },
): FactBody<'AnswerOwed'>[] {
  const found: OwedAnswer[] = [];
  for (const duty of [...(again ? itself(state, gone) : []), ...alongWith(state, senderId, gone)])
    if (![...others, ...found].some((one) => covers(state, senderId, one, duty))) found.push(duty);
  return found.map((data, at) => {
    const insteadOf = at === 0 && data.messageId !== gone.messageId ? { insteadOf: gone.messageId } : {};
    return { type: 'AnswerOwed', senderId, data: { ...data, ...insteadOf } };
  });
}

function itself({ messages }: ContactState, gone: OwedAnswer): OwedAnswer[] {
  const text = messages.byId[gone.messageId];
  return text?.corrected && needsNobody(text.intent) ? [] : [gone];
}

function alongWith(state: ContactState, senderId: string, gone: OwedAnswer): OwedAnswer[] {
  return Object.entries(state.messages.byId).flatMap(([messageId, text]) => {
    if (text.senderId !== senderId || messageId === gone.messageId || !wantsAnswer(text)) return [];
    if (ticketOfMessage(state.tickets, messageId)?.status === 'closed') return [];
    const duty = { messageId, since: text.at, dueAt: text.answerDueAt! };
    return covers(state, senderId, gone, duty) ? [duty] : [];
  });
}
