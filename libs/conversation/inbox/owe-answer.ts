import type { FactBody } from '@parley/contracts';
import type { InboxCommand, MessageCommand } from '../commands.js';
import { accept, nothing, type CommandMeta, type Decision } from '../decision.js';
import type { ContactState } from '../state.js';

const hour = 3_600_000;

/**
 * The duty that a text for people starts, by when it came in (features L44). It starts none where nothing may be sent, nor
 * where it follows a text that nobody has written back to: the oldest one counts, and one answer is for both.
 */
export function owedAnswer(
  { consent, inbox }: ContactState,
  { senderId, message, answerWithinHours }: MessageCommand,
): FactBody[] {
  if (answerWithinHours === undefined || consent.suppressed) return [];
  const last = inbox.bySender[senderId]?.owed?.at(-1);
  if (last && last.replyIds === undefined) return [];
  const { messageId, acceptedAt: since } = message;
  return [{ type: 'AnswerOwed', senderId, data: { messageId, since, dueAt: after(since, answerWithinHours * hour) } }];
}

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

export const after = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString();
