import { conversationIdOf, type RecordedFact, type TimerKind } from '@parley/contracts';
import type { DocumentWrite } from '../port.js';

type TimerWrite = Extract<DocumentWrite, { collection: 'timers' }>;

/** The same for every history: a timer that is set again replaces itself. */
export function timerIdOf(kind: TimerKind, subject: string): string {
  return `${kind}:${subject}`;
}

/** What a fact sets to come due, and what it settles. */
export function timers(fact: RecordedFact): readonly TimerWrite[] {
  switch (fact.type) {
    case 'ReplyApproved':
    case 'ReplyRejected':
    case 'ReplyClaimed':
    case 'ReplySent':
    case 'ReplyDelivered':
      return replyWaits(fact, fact.data.replyId);
    case 'ReplyHeld':
      return replyWaits(fact, fact.data.replyId, 'held-reply', fact.data.until);
    case 'ReplyFailed':
      return replyWaits(fact, fact.data.replyId, 'reply-retry', fact.data.retryAt);
    case 'ReplyOutcomeUnknown':
      return replyWaits(fact, fact.data.replyId, 'reply-lookup', fact.data.lookUpAt);
    case 'TicketDeliveryClaimed':
    case 'TicketOpened':
    case 'TicketUpdated':
    case 'TicketOutcomeUnknown':
      return [settles(fact, 'ticket-retry', fact.data.messageId)];
    case 'TicketDeliveryFailed':
      return [setOrSettled(fact, 'ticket-retry', fact.data.messageId, fact.data.retryAt)];
    case 'ConversationSnoozed':
      return snoozes(fact, fact.data.until);
    case 'ConversationWoken':
    case 'ConversationClosed':
    case 'ConversationReopened':
    case 'ConversationArchived':
      return snoozes(fact);
    default:
      return [];
  }
}

const replyTimers = ['held-reply', 'reply-retry', 'reply-lookup'] as const;

/** A reply waits for one thing at most: setting one timer settles the others. */
function replyWaits(fact: RecordedFact, replyId: string, kind?: TimerKind, dueAt?: string): TimerWrite[] {
  return replyTimers.map((each) => setOrSettled(fact, each, replyId, each === kind ? dueAt : undefined));
}

function snoozes(fact: RecordedFact, until?: string): TimerWrite[] {
  if (fact.senderId === undefined) return [];
  return [setOrSettled(fact, 'snooze', conversationIdOf(fact.contactId, fact.senderId), until)];
}

function setOrSettled(fact: RecordedFact, kind: TimerKind, subject: string, dueAt: string | undefined): TimerWrite {
  const { contactId, brandId, senderId, revision } = fact;
  if (dueAt === undefined || senderId === undefined) return settles(fact, kind, subject);
  const id = timerIdOf(kind, subject);
  const about = kind === 'snooze' ? '' : subject;
  return { collection: 'timers', put: { id, contactId, revision, brandId, senderId, kind, subject: about, dueAt } };
}

function settles({ revision }: RecordedFact, kind: TimerKind, subject: string): TimerWrite {
  return { collection: 'timers', remove: timerIdOf(kind, subject), revision };
}
