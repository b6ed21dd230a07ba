import type { FactBody } from '@parley/contracts';
import type { MessagesState, OwedAnswer } from '../state.js';
import type { TicketOf } from '../tickets/ticket-for.js';
import { covers, type Exchange } from './exchange.js';
import { needsNobody, wantsAnswer } from './needs-answer.js';

/** Where a clock may be handed on to: the conversation, on one sender code. */
export interface HandingOn {
  readonly senderId: string;
  readonly messages: MessagesState;
  readonly exchange: Exchange;
  readonly ticketOf: TicketOf;
}

/**
 * The clocks that begin where the one of `gone` does not go on: of the texts that were to be answered along with it, the
 * oldest, and any whose time ends before that. Each has the time it had from the beginning.
 * @param others answers that are owed besides, as far as no reply stands between them and `gone`
 * @param again whether it is to be owed again itself
 */
export function stillOwed(
  on: HandingOn,
  gone: OwedAnswer,
  others: readonly OwedAnswer[],
  { again } = { again: false },
): FactBody<'AnswerOwed'>[] {
  const found: OwedAnswer[] = [];
  for (const duty of [...(again ? itself(on, gone) : []), ...alongWith(on, gone)])
    if (![...others, ...found].some((one) => covers(on.exchange, one, duty))) found.push(duty);
  return found.map((data, at) => {
    const insteadOf = at === 0 && data.messageId !== gone.messageId ? { insteadOf: gone.messageId } : {};
    return { type: 'AnswerOwed', senderId: on.senderId, data: { ...data, ...insteadOf } };
  });
}

function itself({ messages }: HandingOn, gone: OwedAnswer): OwedAnswer[] {
  const text = messages.byId[gone.messageId];
  return text?.corrected && needsNobody(text.intent) ? [] : [gone];
}

function alongWith({ exchange, ticketOf }: HandingOn, gone: OwedAnswer): OwedAnswer[] {
  return exchange.textsBefore(exchange.writtenSince(gone.messageId)).flatMap(([messageId, text]) => {
    if (messageId === gone.messageId || !wantsAnswer(text)) return [];
    const duty = { messageId, since: text.at, dueAt: text.answerDueAt! };
    return covers(exchange, gone, duty) && ticketOf(messageId)?.status !== 'closed' ? [duty] : [];
  });
}
