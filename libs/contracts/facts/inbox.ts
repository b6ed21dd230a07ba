import { z } from 'zod';
import { Instant } from '../primitives.js';
import { defineFact } from './define.js';

export * from './answer-duty.js';

const nothing = z.object({});

export const ConversationOpened = defineFact(
  'ConversationOpened',
  1,
  'First exchange with this number on this sender code.',
  nothing,
);
export const ConversationAssigned = defineFact(
  'ConversationAssigned',
  1,
  'The conversation is an agent’s; without `assignee` it is nobody’s again.',
  z.object({ assignee: z.string().max(200).optional() }),
);
export const ConversationSnoozed = defineFact(
  'ConversationSnoozed',
  1,
  'Out of sight until then.',
  z.object({ until: Instant }),
);
export const ConversationWoken = defineFact(
  'ConversationWoken',
  1,
  'A snoozed conversation is back.',
  z.object({ because: z.enum(['due', 'text', 'agent']) }),
);
export const ConversationClosed = defineFact('ConversationClosed', 1, 'The conversation is done.', nothing);
export const ConversationReopened = defineFact(
  'ConversationReopened',
  1,
  'A closed or archived conversation is open again.',
  z.object({ because: z.enum(['text', 'reply', 'agent']) }),
);
export const ConversationArchived = defineFact(
  'ConversationArchived',
  1,
  'Cleared away; a new text brings it back.',
  nothing,
);
export const MarkedRead = defineFact('MarkedRead', 1, 'An agent has read everything so far.', nothing);
export const MarkedUnread = defineFact('MarkedUnread', 1, 'An agent set the conversation back to unread.', nothing);
export const TagAdded = defineFact(
  'TagAdded',
  1,
  'A tag was put on the conversation.',
  z.object({ tag: z.string().min(1).max(64) }),
);
export const TagRemoved = defineFact(
  'TagRemoved',
  1,
  'A tag was taken off.',
  z.object({ tag: z.string().min(1).max(64) }),
);
export const NoteAdded = defineFact(
  'NoteAdded',
  1,
  'An internal note; the customer never sees it.',
  z.object({ noteId: z.uuid() }),
  z.object({ text: z.string().min(1) }),
);
