import type { FactType } from '@parley/contracts';
import { evolveConsent } from './consent/evolve-consent.js';
import type { DatedFact } from './dated-fact.js';
import { evolveInbox } from './inbox/evolve-inbox.js';
import { evolveMessages } from './messages/evolve-messages.js';
import { evolveProfile } from './profile/evolve-profile.js';
import { evolveReplies } from './replies/evolve-replies.js';
import type { ContactState } from './state.js';
import { evolveTickets } from './tickets/evolve-tickets.js';

/** State after one more fact. Total: any recorded fact folds, in any order, without throwing. */
export function evolve(state: ContactState, fact: DatedFact): ContactState {
  switch (audience[fact.type]) {
    case 'profile':
      return { ...state, profile: evolveProfile(state.profile, fact) };
    case 'subject':
      return {
        ...state,
        profile: evolveProfile(state.profile, fact),
        messages: evolveMessages(state.messages, fact),
      };
    case 'inbox':
      return { ...state, inbox: evolveInbox(state.inbox, fact) };
    case 'messages':
      return {
        ...state,
        messages: evolveMessages(state.messages, fact),
        tickets: evolveTickets(state.tickets, fact),
      };
    case 'tickets':
      return { ...state, tickets: evolveTickets(state.tickets, fact) };
    case 'replies':
      return { ...state, replies: evolveReplies(state.replies, fact) };
    case 'several':
      return {
        ...state,
        consent: evolveConsent(state.consent, fact, textedAt(state, fact)),
        messages: evolveMessages(state.messages, fact),
        replies: evolveReplies(state.replies, fact),
        inbox: evolveInbox(state.inbox, fact),
      };
    default:
      return state;
  }
}

/** When the text was accepted that a fact is about. */
function textedAt({ messages }: ContactState, fact: DatedFact): string | undefined {
  if (fact.type !== 'MessageRouted' && fact.type !== 'RevocationSuspected') return undefined;
  return messages.byId[fact.data.messageId]?.at;
}

/** Which slice a fact concerns: a replay folds millions of them, and most concern one slice alone. */
const audience: Readonly<
  Record<FactType, 'profile' | 'subject' | 'messages' | 'inbox' | 'tickets' | 'replies' | 'several' | 'nobody'>
> = {
  ContactCreated: 'profile',
  ContactUpdated: 'profile',
  AddedToList: 'profile',
  RemovedFromList: 'profile',
  SubjectErased: 'subject',
  DossierExported: 'nobody',
  AgeConfirmed: 'several',
  ConsentGranted: 'several',
  ConsentRevoked: 'several',
  ContactBlocked: 'several',
  ContactUnblocked: 'several',
  DoubleOptInRequested: 'several',
  RevocationSuspected: 'several',
  RevocationDismissed: 'several',
  RevocationOverdue: 'several',
  AgeGateRequested: 'several',
  AgeRefused: 'several',
  MessageReceived: 'several',
  MessageRouted: 'several',
  IntentCorrected: 'messages',
  AnswerExpected: 'messages',
  AnswerCollected: 'messages',
  ReplyRequested: 'several',
  ReplyApproved: 'replies',
  ReplyHeld: 'replies',
  ReplyRejected: 'replies',
  ReplyClaimed: 'replies',
  ReplySent: 'replies',
  ReplyDelivered: 'replies',
  ReplyFailed: 'several',
  ReplyOutcomeUnknown: 'replies',
  ReceiptRecorded: 'replies',
  TicketRequested: 'tickets',
  TicketDeliveryClaimed: 'tickets',
  TicketOpened: 'tickets',
  TicketUpdated: 'tickets',
  TicketDeliveryFailed: 'tickets',
  TicketOutcomeUnknown: 'tickets',
  TicketClosed: 'tickets',
  TicketReopened: 'tickets',
  AnswerOwed: 'inbox',
  AnswerOverdue: 'inbox',
  AnswerSettled: 'inbox',
  ConversationOpened: 'inbox',
  ConversationAssigned: 'inbox',
  ConversationSnoozed: 'inbox',
  ConversationWoken: 'inbox',
  ConversationClosed: 'inbox',
  ConversationReopened: 'inbox',
  ConversationArchived: 'inbox',
  MarkedRead: 'inbox',
  MarkedUnread: 'inbox',
  TagAdded: 'inbox',
  TagRemoved: 'inbox',
  NoteAdded: 'inbox',
};
