import type { DatedFact } from '../dated-fact.js';
import type { InboxConversation, InboxState } from '../state.js';
import { settlesDoubt, withDoubtTag, withoutDoubtTag } from './doubt-tag.js';
import { needsEyes } from './needs-eyes.js';
import { evolveOwed } from './owed-answers.js';

const fresh: InboxConversation = { status: 'open', unread: 0, tags: [], notes: [] };

export function evolveInbox(before: InboxState, fact: DatedFact): InboxState {
  return evolveOne(settlesDoubt(fact) ? doubtless(before) : before, fact);
}

function evolveOne(inbox: InboxState, fact: DatedFact): InboxState {
  if (fact.senderId === undefined) return inbox;
  const before = inbox.bySender[fact.senderId];
  const after = evolveConversation(before ?? fresh, fact);
  if (after === (before ?? fresh) && (before || fact.type !== 'ConversationOpened')) return inbox;
  return { bySender: { ...inbox.bySender, [fact.senderId]: after } };
}

function doubtless(inbox: InboxState): InboxState {
  const all = Object.entries(inbox.bySender);
  const changed = all.map(([id, conversation]) => [id, withoutDoubtTag(conversation)] as const);
  if (changed.every(([, conversation], at) => conversation === all[at]![1])) return inbox;
  return { bySender: Object.fromEntries(changed) };
}

function evolveConversation(conversation: InboxConversation, fact: DatedFact): InboxConversation {
  switch (fact.type) {
    case 'MessageRouted':
      return needsEyes(fact.data) ? { ...conversation, unread: conversation.unread + 1 } : conversation;
    case 'RevocationSuspected':
      return withDoubtTag(conversation);
    case 'AnswerOwed':
    case 'AnswerOverdue':
    case 'AnswerSettled':
      return evolveOwed(evolveAnswered(conversation, fact), fact);
    case 'ConversationAssigned':
      return { ...conversation, assignee: fact.data.assignee };
    case 'ConversationSnoozed':
      return { ...conversation, status: 'snoozed', snoozedUntil: fact.data.until };
    case 'ConversationWoken':
    case 'ConversationReopened':
      return settled(conversation, 'open', fact.at);
    case 'ConversationClosed':
      return settled(withoutAnswered(conversation), 'closed', fact.at);
    case 'ConversationArchived':
      return settled(withoutAnswered(conversation), 'archived', fact.at);
    case 'MarkedRead':
      return { ...conversation, unread: 0 };
    case 'MarkedUnread':
      return { ...conversation, unread: Math.max(1, conversation.unread) };
    case 'TagAdded':
      return conversation.tags.includes(fact.data.tag)
        ? conversation
        : { ...conversation, tags: [...conversation.tags, fact.data.tag] };
    case 'TagRemoved':
      return { ...conversation, tags: conversation.tags.filter((tag) => tag !== fact.data.tag) };
    case 'NoteAdded':
      return { ...conversation, notes: [...conversation.notes, fact.data.noteId] };
    default:
      return conversation;
  }
}

/** An answer that was sent may still fail; whoever closes the conversation wants no other. */
function evolveAnswered(conversation: InboxConversation, fact: DatedFact): InboxConversation {
  const { owed = [], answered = [] } = conversation;
  if (fact.type === 'AnswerSettled' && fact.data.because === 'replied') {
    const found = owed.filter(({ messageId }) => messageId === fact.data.messageId);
    return { ...conversation, answered: [...answered, ...found.map(({ overdue: _, ...answer }) => answer)] };
  }
  if (fact.type !== 'AnswerOwed' || answered.length === 0) return conversation;
  const { messageId, insteadOf } = fact.data;
  const others = answered.filter((answer) => answer.messageId !== messageId && answer.messageId !== insteadOf);
  return { ...conversation, answered: others };
}

function withoutAnswered({ answered: _, ...conversation }: InboxConversation): InboxConversation {
  return conversation;
}

function settled(
  conversation: InboxConversation,
  status: InboxConversation['status'],
  statusSince: string,
): InboxConversation {
  return { ...conversation, status, statusSince, snoozedUntil: undefined };
}
