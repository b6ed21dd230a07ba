import { z } from 'zod';
import type { ConversationRef } from '../conversations/conversation-ref.js';
import type { Moment } from '@parley/conversation';
import { answerDue, ConsentStatus, ConversationStatus } from './conversation.js';
import { Message, messageOfReply } from './message.js';

const settled: ReadonlySet<string> = new Set(['rejected', 'delivered', 'failed', 'sent']);

export const ConversationMoment = z
  .object({
    id: z.string(),
    contactId: z.string(),
    senderId: z.string(),
    revision: z.int().describe('Of the last fact that counts.'),
    instant: z.string().describe('When that fact was decided.'),
    phone: z.string(),
    name: z.string().optional(),
    status: ConversationStatus,
    unread: z.int(),
    consent: ConsentStatus,
    consentChangedAt: z.string().optional(),
    blocked: z.boolean(),
    assignee: z.string().optional(),
    tags: z.array(z.string()),
    snoozedUntil: z.string().optional(),
    answerDueAt: z
      .string()
      .optional()
      .describe('By when a person should have answered: the soonest deadline of the texts that waited.'),
    answerOverdue: z.boolean().optional(),
    pendingReplies: z.array(Message).describe('Requested, held, claimed, to be tried again, or of unknown outcome.'),
    lastRouting: z
      .object({
        messageId: z.string(),
        at: z.string(),
        route: z.string(),
        keyword: z.string().optional(),
        intent: z.string().optional(),
        confidence: z.number(),
        language: z.string(),
        alsoIn: z.string().optional().describe('A second language the answer was owed in.'),
        possibleRevocation: z.boolean().optional(),
        because: z.string().optional(),
        classifier: z.object({ id: z.string(), version: z.string() }),
      })
      .optional()
      .describe('The router’s verdict on the last text.'),
    tickets: z.array(
      z.object({
        id: z.string(),
        status: z.enum(['open', 'closed']),
        externalTicketId: z.string().optional(),
        intent: z.string().optional(),
        deliveries: z.array(z.object({ messageId: z.string(), status: z.string(), attempt: z.int() })),
      }),
    ),
  })
  .meta({ id: 'ConversationMoment', description: 'The conversation as it stood at a moment of its past.' });
export type ConversationMoment = z.infer<typeof ConversationMoment>;

/** Undefined where the conversation had not begun. */
export function momentAnswer(
  { id, contactId, senderId }: ConversationRef,
  moment: Moment,
): ConversationMoment | undefined {
  const { state, revision, instant, lastRouting } = moment;
  const conversation = state.inbox.bySender[senderId];
  if (!conversation) return undefined;
  const { notes: _, answered: __, tags, owed, ...inbox } = conversation;
  const { status: consent, since, suppressed, blocked } = state.consent;
  const replies = Object.values(state.replies.byId).filter((reply) => reply.senderId === senderId);
  const tickets = Object.values(state.tickets.byId).filter((ticket) => ticket.senderId === senderId);
  return {
    id,
    contactId,
    senderId,
    revision,
    instant,
    phone: state.profile.phone ?? '',
    ...(state.profile.name === undefined ? {} : { name: state.profile.name }),
    ...inbox,
    ...answerDue(owed),
    consent: suppressed ? 'revoked' : consent,
    ...(since === undefined ? {} : { consentChangedAt: since }),
    blocked,
    tags: [...tags],
    pendingReplies: replies
      .filter((reply) => !settled.has(reply.status) || reply.retryAt !== undefined)
      .map((reply) => messageOfReply(contactId, reply)),
    ...(lastRouting ? { lastRouting: { ...lastRouting.data, at: lastRouting.at } } : {}),
    tickets: tickets.map(({ ticketId, status, externalTicketId, intent, deliveries }) => ({
      id: ticketId,
      status,
      ...(externalTicketId === undefined ? {} : { externalTicketId }),
      ...(intent === undefined ? {} : { intent }),
      deliveries: deliveries.map(({ messageId, status, attempt }) => ({ messageId, status, attempt })),
    })),
  };
}
