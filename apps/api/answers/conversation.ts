import type { ContactState, OwedAnswer } from '@parley/conversation';
import type { ConversationDocument } from '@parley/read-models';
import { z } from 'zod';
import type { ConversationRef } from '../conversations/conversation-ref.js';

export const ConversationStatus = z.enum(['open', 'snoozed', 'closed', 'archived']);
export const ConsentStatus = z.enum(['granted', 'revoked', 'none']);

export const Conversation = z
  .object({
    id: z.string().describe('`<contact id>.<sender id>`'),
    contactId: z.string(),
    senderId: z.string(),
    brandId: z.string(),
    phone: z.string().describe('The contact’s number, E.164.'),
    name: z.string().optional(),
    status: ConversationStatus,
    unread: z.int().describe('Inbound texts nobody has read.'),
    consent: ConsentStatus.describe('`revoked`: no reply can be sent any more.'),
    blocked: z.boolean(),
    assignee: z.string().optional().describe('Id of the agent the conversation belongs to.'),
    tags: z.array(z.string()),
    snoozedUntil: z.string().optional(),
    ticket: z
      .object({
        id: z.string(),
        status: z.string(),
        externalTicketId: z.string().optional(),
        intent: z.string().optional(),
      })
      .optional()
      .describe('The newest ticket.'),
    lastMessageAt: z.string(),
    lastMessageText: z.string().optional(),
    lastMessageDirection: z.enum(['inbound', 'outbound']).optional(),
    possibleRevocation: z.boolean().describe('A text may have asked for silence, in words nobody could be sure of.'),
    answerDueAt: z
      .string()
      .optional()
      .describe(
        'By when a person should have answered: the soonest deadline of the texts that wait; absent where none does.',
      ),
    answerOverdue: z
      .boolean()
      .optional()
      .describe('True once that was recorded as overdue. Such have the tag `answer-overdue`.'),
    openedAt: z.string().optional(),
  })
  .meta({ id: 'Conversation', description: 'A contact on one of the brand’s sender codes.' });
export type Conversation = z.infer<typeof Conversation>;

export function conversationOf(document: ConversationDocument): Conversation {
  const { revision: _, owed, ...conversation } = document;
  return { ...conversation, tags: [...document.tags], ...answerDue(owed) };
}

/** When the first answer is due that a conversation owes, and whether one is overdue. */
export function answerDue(owed: readonly OwedAnswer[] = []): Pick<Conversation, 'answerDueAt' | 'answerOverdue'> {
  const [soonest] = owed.map(({ dueAt }) => dueAt).toSorted();
  if (soonest === undefined) return {};
  const overdue = owed.some(({ overdue }) => overdue === true);
  return { answerDueAt: soonest, ...(overdue ? { answerOverdue: true } : {}) };
}

/**
 * The conversation as a command left it. What the command decided on is newer than any read model, so it wins;
 * the last message, which no state keeps, comes from the read model where there is one.
 */
export function conversationAfter(
  ref: ConversationRef,
  brandId: string,
  state: ContactState,
  document: ConversationDocument | undefined,
): Conversation {
  const inbox = state.inbox.bySender[ref.senderId];
  const {
    assignee: _,
    snoozedUntil: __,
    name: ___,
    answerDueAt: ____,
    answerOverdue: _____,
    ...lasting
  } = document ? conversationOf(document) : bareConversation(ref, brandId, state);
  const name = state.profile.name ?? document?.name;
  return {
    ...lasting,
    phone: state.profile.phone ?? lasting.phone,
    ...(name === undefined ? {} : { name }),
    status: inbox?.status ?? lasting.status,
    unread: inbox?.unread ?? lasting.unread,
    consent: state.consent.suppressed ? 'revoked' : state.consent.status,
    blocked: state.consent.blocked,
    possibleRevocation: lasting.possibleRevocation && state.consent.possiblyRevoked !== undefined,
    ...(inbox?.assignee === undefined ? {} : { assignee: inbox.assignee }),
    tags: [...(inbox?.tags ?? lasting.tags)],
    ...(inbox?.snoozedUntil === undefined ? {} : { snoozedUntil: inbox.snoozedUntil }),
    ...answerDue(inbox?.owed),
  };
}

function bareConversation(
  { id, contactId, senderId }: ConversationRef,
  brandId: string,
  state: ContactState,
): Conversation {
  return {
    id,
    contactId,
    senderId,
    brandId,
    phone: '',
    status: 'open',
    unread: 0,
    consent: 'none',
    blocked: false,
    tags: [],
    lastMessageAt: lastMessageAt(state, senderId),
    possibleRevocation: false,
  };
}

function lastMessageAt(state: ContactState, senderId: string): string {
  const replies = Object.values(state.replies.byId).filter((reply) => reply.senderId === senderId);
  return [state.messages.lastInboundAt[senderId] ?? '', ...replies.map(({ requestedAt }) => requestedAt)]
    .sort()
    .at(-1)!;
}
