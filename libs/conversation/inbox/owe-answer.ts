import type { FactBody } from '@parley/contracts';
import type { InboxCommand, IntentCommand, MessageCommand } from '../commands.js';
import { accept, nothing, type CommandMeta, type Decision } from '../decision.js';
import type { SettledRoute } from '../messages/settle-route.js';
import type { ContactState, OwedAnswer, ReceivedMessage } from '../state.js';
import { ticketOfMessage } from '../tickets/ticket-for.js';
import { covers, exchangeOf, isSince, wasSent, type Exchange } from './exchange.js';
import { needsAnswer, needsNobody, wantsAnswer } from './needs-answer.js';

const hour = 3_600_000;

/** The duty that a text for people starts, by when it came in (features L44); none where nothing may be sent. */
export function dutyOf(
  { consent }: ContactState,
  { message, verdict, answerWithinHours }: MessageCommand,
  settled: SettledRoute,
): OwedAnswer | undefined {
  if (answerWithinHours === undefined || consent.suppressed || !needsAnswer(settled, verdict)) return undefined;
  const { messageId, acceptedAt: since } = message;
  return { messageId, since, dueAt: after(since, answerWithinHours) };
}

/**
 * The duty that begins when a person says that a text is of a kind that needs an answer, where it was taken for one that
 * needs none. It goes by when the text came in. None where the text was answered, or closed, since.
 */
export function dutyOfCorrection(state: ContactState, command: IntentCommand): OwedAnswer | undefined {
  const { senderId, messageId, intent, answerWithinHours } = command;
  const text = state.messages.byId[messageId]!;
  if (neededOneWithout(text) || wantsAnswer(text) || needsNobody(intent) || isOver(state, senderId, messageId, text))
    return undefined;
  const dueAt = text.answerDueAt ?? (answerWithinHours && after(text.at, answerWithinHours));
  return dueAt ? { messageId, since: text.at, dueAt } : undefined;
}

/** Did it need an answer from the first, while no duty held? Whatever people have called it since. */
const neededOneWithout = ({ route, intent, corrected, routedIntent, answerDueAt }: ReceivedMessage): boolean =>
  answerDueAt === undefined && route === 'agent' && !needsNobody(corrected ? routedIntent : intent);

function isOver(state: ContactState, senderId: string, messageId: string, { at }: ReceivedMessage): boolean {
  const { consent, inbox, tickets } = state;
  const { status, statusSince = '' } = inbox.bySender[senderId]!;
  return (
    consent.suppressed ||
    consent.blocked ||
    ((status === 'closed' || status === 'archived') && statusSince >= at) ||
    ticketOfMessage(tickets, messageId)?.status === 'closed' ||
    isAnswered(exchangeOf(state, senderId), messageId)
  );
}

const isAnswered = (exchange: Exchange, messageId: string): boolean =>
  exchange.written.some((reply) => wasSent(reply) && isSince(exchange, reply.replyId, messageId));

/** The clock of a duty; none where another runs that ends no later, by whatever answers this text. */
export function clockOf(state: ContactState, senderId: string, duty: OwedAnswer | undefined): FactBody[] {
  if (!duty) return [];
  const { owed = [] } = state.inbox.bySender[senderId] ?? {};
  if (owed.length === 0) return [begun(senderId, duty)];
  const exchange = exchangeOf(state, senderId);
  return owed.some((one) => covers(exchange, one, duty)) ? [] : [begun(senderId, duty)];
}

const begun = (senderId: string, data: OwedAnswer): FactBody => ({ type: 'AnswerOwed', senderId, data });

/** Rings once for each text, and only while it waits. */
export function alarmAnswer(
  { inbox }: ContactState,
  { senderId, messageId }: Extract<InboxCommand, { type: 'AlarmAnswer' }>,
  { at }: CommandMeta,
): Decision {
  const answer = inbox.bySender[senderId]?.owed?.find((each) => each.messageId === messageId);
  if (!answer || answer.overdue || at < answer.dueAt) return nothing;
  const { since, dueAt } = answer;
  return accept({ type: 'AnswerOverdue', senderId, data: { messageId, since, dueAt } });
}

const after = (instant: string, hours: number): string => new Date(Date.parse(instant) + hours * hour).toISOString();
