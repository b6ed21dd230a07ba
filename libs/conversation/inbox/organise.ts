import type { InboxCommand } from '../commands.js';
import { accept, nothing, refuse, type CommandMeta, type Decision } from '../decision.js';
import type { ContactState, InboxConversation } from '../state.js';
import { openTicketOf } from '../tickets/ticket-for.js';
import { bringBack } from './bring-back.js';

/** What agents do with a conversation: each verb changes something or, repeated, nothing. */
export function organise(
  state: ContactState,
  command: Exclude<InboxCommand, { type: 'AlarmAnswer' }>,
  meta: CommandMeta,
): Decision {
  const conversation = state.inbox.bySender[command.senderId];
  if (!conversation)
    return refuse('conversation-not-found', 'This number and this sender code have not exchanged a text.');
  const { senderId } = command;
  switch (command.type) {
    case 'AssignConversation':
      if (conversation.assignee === command.assignee) return nothing;
      return accept({
        type: 'ConversationAssigned',
        senderId,
        data: command.assignee === undefined ? {} : { assignee: command.assignee },
      });
    case 'SnoozeConversation':
      if (command.until <= meta.at)
        return refuse('instant-in-the-past', 'A conversation can be snoozed only until a later instant.');
      if (conversation.snoozedUntil === command.until) return nothing;
      return accept({ type: 'ConversationSnoozed', senderId, data: { until: command.until } });
    case 'WakeConversation':
      return wake(conversation, command, meta);
    case 'CloseConversation':
      return close(state, conversation, senderId);
    case 'ReopenConversation':
      return accept(...bringBack(senderId, conversation, 'agent'));
    case 'ArchiveConversation':
      return conversation.status === 'archived'
        ? nothing
        : accept({ type: 'ConversationArchived', senderId, data: {} });
    case 'MarkRead':
      return conversation.unread === 0 ? nothing : accept({ type: 'MarkedRead', senderId, data: {} });
    case 'MarkUnread':
      return conversation.unread > 0 ? nothing : accept({ type: 'MarkedUnread', senderId, data: {} });
    case 'AddTag':
      return conversation.tags.includes(command.tag)
        ? nothing
        : accept({ type: 'TagAdded', senderId, data: { tag: command.tag } });
    case 'RemoveTag':
      return conversation.tags.includes(command.tag)
        ? accept({ type: 'TagRemoved', senderId, data: { tag: command.tag } })
        : nothing;
    case 'AddNote':
      if (conversation.notes.includes(command.noteId)) return nothing;
      return accept({
        type: 'NoteAdded',
        senderId,
        data: { noteId: command.noteId },
        personal: { text: command.text },
      });
  }
}

/** A timer that fires for an earlier snooze, since replaced by a later one, wakes nothing. */
function wake(
  conversation: InboxConversation,
  command: Extract<InboxCommand, { type: 'WakeConversation' }>,
  meta: CommandMeta,
): Decision {
  if (conversation.status !== 'snoozed') return nothing;
  if (command.because === 'due' && (conversation.snoozedUntil ?? '') > meta.at) return nothing;
  return accept({ type: 'ConversationWoken', senderId: command.senderId, data: { because: command.because } });
}

/** Closing the conversation closes its ticket: the next text opens a new one that links back. */
function close(state: ContactState, conversation: InboxConversation, senderId: string): Decision {
  if (conversation.status === 'closed' || conversation.status === 'archived') return nothing;
  const ticket = openTicketOf(state.tickets, senderId);
  return accept(
    { type: 'ConversationClosed', senderId, data: {} },
    ...(ticket ? [{ type: 'TicketClosed' as const, senderId, data: { ticketId: ticket.ticketId } }] : []),
  );
}
