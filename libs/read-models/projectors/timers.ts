import { conversationIdOf, type RecordedFact, type TimerKind } from '@parley/contracts';
import { settlesDoubt } from '@parley/conversation';
import type { DocumentWrite, MessageDocument } from '../port.js';
import type { Subject } from './subject.js';

type Waits = Pick<MessageDocument, 'heldUntil' | 'retryAt' | 'lookUpAt'>;
type TimerWrite = Extract<DocumentWrite, { collection: 'timers' }>;

/** The same for every history: a timer that is set again replaces itself. */
export function timerIdOf(kind: TimerKind, subject: string): string {
  return `${kind}:${subject}`;
}

/** What a reply waits for after a fact, or undefined where the fact says nothing of that. */
export function replyWaits(fact: RecordedFact): Waits | undefined {
  switch (fact.type) {
    case 'ReplyApproved':
    case 'ReplyRejected':
    case 'ReplyClaimed':
    case 'ReplySent':
    case 'ReplyDelivered':
      return { heldUntil: undefined, retryAt: undefined, lookUpAt: undefined };
    case 'ReplyHeld':
      return { heldUntil: fact.data.until, retryAt: undefined, lookUpAt: undefined };
    case 'ReplyFailed':
      return { heldUntil: undefined, retryAt: fact.data.retryAt, lookUpAt: undefined };
    case 'ReplyOutcomeUnknown':
      return { heldUntil: undefined, retryAt: undefined, lookUpAt: fact.data.lookUpAt };
    default:
      return undefined;
  }
}

/** What a text on its way to a platform waits for after a fact, or undefined where the fact says nothing of that. */
export function ticketWaits(fact: RecordedFact): Pick<MessageDocument, 'ticketRetryAt'> | undefined {
  switch (fact.type) {
    case 'TicketDeliveryClaimed':
    case 'TicketOpened':
    case 'TicketUpdated':
    case 'TicketOutcomeUnknown':
      return { ticketRetryAt: undefined };
    case 'TicketDeliveryFailed':
      return { ticketRetryAt: fact.data.retryAt };
    default:
      return undefined;
  }
}

/**
 * What a fact sets to come due, and what it settles. A timer that the document before says is not there need not be
 * removed; where there is no such document, or one that knows this fact already, it is removed to be sure.
 */
export function timers(before: Subject, fact: RecordedFact): readonly TimerWrite[] {
  switch (fact.type) {
    case 'RevocationSuspected':
      return settling(fact, fact.data.settleBy);
    case 'RevocationOverdue':
      return settling(fact);
    case 'RevocationDismissed':
    case 'ConsentGranted':
    case 'ConsentRevoked':
      // What is in doubt is everything: a wish about a part of it settles nothing.
      return settlesDoubt(fact) ? settling(fact) : [];
    case 'AnswerOwed': {
      const { messageId, dueAt, insteadOf } = fact.data;
      const before = insteadOf === undefined ? [] : timer(fact, 'answer-due', insteadOf, undefined, true);
      return [...before, ...timer(fact, 'answer-due', messageId, dueAt, true)];
    }
    case 'AnswerOverdue':
    case 'AnswerSettled':
      return timer(fact, 'answer-due', fact.data.messageId, undefined, true);
    case 'ConversationSnoozed':
      return snoozes(before, fact, fact.data.until);
    case 'ConversationWoken':
    case 'ConversationClosed':
    case 'ConversationReopened':
    case 'ConversationArchived':
      return snoozes(before, fact);
    default:
      return [...replyTimers(before, fact), ...ticketTimers(before, fact)];
  }
}

function replyTimers({ message }: Subject, fact: RecordedFact): TimerWrite[] {
  const waits = replyWaits(fact);
  if (!waits || !('replyId' in fact.data) || fact.data.replyId === undefined) return [];
  const { replyId } = fact.data;
  const known = stoodBefore(message, fact);
  return [
    ...timer(fact, 'held-reply', replyId, waits.heldUntil, !known || known.heldUntil !== undefined),
    ...timer(fact, 'reply-retry', replyId, waits.retryAt, !known || known.retryAt !== undefined),
    ...timer(fact, 'reply-lookup', replyId, waits.lookUpAt, !known || known.lookUpAt !== undefined),
  ];
}

function ticketTimers({ message }: Subject, fact: RecordedFact): TimerWrite[] {
  const waits = ticketWaits(fact);
  if (!waits || !('messageId' in fact.data) || fact.data.messageId === undefined) return [];
  const known = stoodBefore(message, fact);
  const mayStand = !known || known.ticketRetryAt !== undefined;
  return timer(fact, 'ticket-retry', fact.data.messageId, waits.ticketRetryAt, mayStand);
}

function snoozes({ conversations }: Subject, fact: RecordedFact, until?: string): TimerWrite[] {
  if (fact.senderId === undefined) return [];
  const id = conversationIdOf(fact.contactId, fact.senderId);
  const known = stoodBefore(
    conversations.find((conversation) => conversation.id === id),
    fact,
  );
  return timer(fact, 'snooze', id, until, !known || known.snoozedUntil !== undefined);
}

/** The day within which a person decides on a doubt; of several doubts the last one’s. One of a contact, whatever the sender code. */
function settling(fact: RecordedFact, settleBy?: string): TimerWrite[] {
  return timer(fact, 'revocation-settle', fact.contactId, settleBy, true);
}

function stoodBefore<T extends { readonly revision: number }>(document: T | undefined, { revision }: RecordedFact) {
  return document && document.revision < revision ? document : undefined;
}

function timer(
  fact: RecordedFact,
  kind: TimerKind,
  subject: string,
  dueAt: string | undefined,
  mayStand: boolean,
): TimerWrite[] {
  const { contactId, brandId, senderId, revision } = fact;
  const id = timerIdOf(kind, subject);
  if (dueAt === undefined || senderId === undefined) {
    return mayStand ? [{ collection: 'timers', remove: id, revision }] : [];
  }
  const about = kind === 'snooze' ? '' : subject;
  return [{ collection: 'timers', put: { id, contactId, revision, brandId, senderId, kind, subject: about, dueAt } }];
}
