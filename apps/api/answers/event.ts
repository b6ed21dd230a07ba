import { Actor, conversationIdOf, type RecordedFact } from '@parley/contracts';
import { z } from 'zod';

export const Event = z
  .object({
    id: z.string(),
    type: z.string(),
    version: z.int().describe('Of the schema of `data` and `personal`.'),
    conversationId: z.string().optional().describe('Absent where the fact is about the contact as a whole.'),
    contactId: z.string(),
    senderId: z.string().optional(),
    brandId: z.string(),
    at: z.string().describe('When it was decided.'),
    recordedAt: z.string().describe('When it became durable.'),
    revision: z.int().describe('Place in the contact’s stream, from 0 without gaps.'),
    position: z.string().describe('Place in the whole log; opaque.'),
    cause: z.string(),
    actor: Actor,
    data: z.record(z.string(), z.unknown()),
    personal: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: 'Event', description: 'A recorded fact.' });
export type Event = z.infer<typeof Event>;

/** The carrier’s request itself is evidence, full of headers and addresses: it is shown only where asked for. */
export function eventOf(fact: RecordedFact, { raw }: { readonly raw: boolean }): Event {
  const { stream: _, traceparent: __, data, personal, senderId, ...rest } = fact;
  return {
    ...rest,
    ...(senderId === undefined ? {} : { senderId, conversationId: conversationIdOf(fact.contactId, senderId) }),
    data: { ...data },
    ...(personal === undefined ? {} : { personal: raw ? { ...personal } : withoutRaw(personal) }),
  };
}

function withoutRaw(personal: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(personal).filter(([name]) => name !== 'raw'));
}
