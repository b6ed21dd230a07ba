import { conversationIdOf, IntentShare, Media, RuleRef, type Actor } from '@parley/contracts';
import type { Reply } from '@parley/conversation';
import type { MessageDocument, OutboundStatus } from '@parley/read-models';
import { z } from 'zod';

const statuses = ['requested', 'held', 'rejected', 'claimed', 'sent', 'delivered', 'failed', 'unknown'] as const;
type MessageStatus = (typeof statuses)[number];

export const Message = z
  .object({
    id: z.string(),
    conversationId: z.string(),
    contactId: z.string(),
    senderId: z.string(),
    direction: z.enum(['inbound', 'outbound']),
    text: z.string(),
    media: z.array(Media),
    author: z.enum(['customer', 'agent', 'system', 'api']),
    authorId: z.string().optional().describe('Id of the agent or of the API client.'),
    at: z.string(),
    status: z
      .enum(statuses)
      .optional()
      .describe('Outbound only. `unknown`: handed to the carrier, and no answer came.'),
    receipt: z.string().optional().describe('The highest delivery report so far.'),
    rules: z.array(RuleRef).optional().describe('What held or rejected the reply.'),
    heldUntil: z.string().optional(),
    category: z.string().optional(),
    automatic: z.string().optional().describe('Which automatic text this is.'),
    failure: z.object({ code: z.string(), permanent: z.boolean() }).optional(),
    segments: z.int().optional(),
    carrierMessageId: z.string().optional(),
    route: z.string().optional().describe('Inbound only: `agent`, `clarify`, `keyword` or `none`.'),
    keyword: z.string().optional(),
    intent: z.string().optional(),
    because: z
      .string()
      .optional()
      .describe('Why the route is another than the classifier wished for, such as `open-ticket` or `expected-answer`.'),
    topIntents: z
      .array(IntentShare)
      .optional()
      .describe('What it may be about, likeliest first: shares of all matters, given that an agent is needed.'),
    correctedIntent: z
      .string()
      .optional()
      .describe('What a person said it is about, where the router had it otherwise.'),
    confidence: z.number().optional(),
    language: z.string().optional(),
    ticketId: z.string().optional(),
  })
  .meta({ id: 'Message', description: 'A text from the customer, or a reply to them.' });
export type Message = z.infer<typeof Message>;

export function messageOf(document: MessageDocument): Message {
  const { revision: _, sequence: __, status, rules, media, topIntents, ...message } = document;
  const shown = status === undefined ? undefined : statusOf(status);
  return {
    ...message,
    media: [...media],
    ...(topIntents ? { topIntents: [...topIntents] } : {}),
    ...(shown === undefined ? {} : { status: shown }),
    ...(rules && (shown === 'held' || shown === 'rejected') ? { rules: inTheWay(rules) } : {}),
  };
}

/** A reply no read model holds yet, from the state that its request led to. */
export function messageOfReply(contactId: string, reply: Reply, actor?: Actor): Message {
  const { replyId, senderId, text, media, author, requestedAt, status, category, automatic, heldUntil } = reply;
  return {
    id: replyId,
    conversationId: conversationIdOf(contactId, senderId),
    contactId,
    senderId,
    direction: 'outbound',
    text,
    media: [...media],
    author,
    ...(actor?.id === undefined ? {} : { authorId: actor.id }),
    at: requestedAt,
    status: statusOf(status),
    ...(heldUntil === undefined ? {} : { heldUntil }),
    category,
    ...(automatic === undefined ? {} : { automatic }),
  };
}

/** A verdict names every rule that was consulted, each reason beginning with its outcome; the events show them all. */
function inTheWay(rules: readonly RuleRef[]): RuleRef[] {
  const deciding = rules.filter(({ reason }) => /^(rejects|holds)/.test(reason ?? ''));
  return deciding.length > 0 ? deciding : [...rules];
}

/** An approved reply has not left yet: for callers it is still only requested. */
function statusOf(status: OutboundStatus): MessageStatus {
  return status === 'approved' ? 'requested' : status;
}
