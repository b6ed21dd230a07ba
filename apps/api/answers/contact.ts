import type { ContactState } from '@parley/conversation';
import { z } from 'zod';
import { ConsentStatus } from './conversation.js';

const profile = {
  name: z.string().optional(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  email: z.string().optional(),
  birthday: z.string().optional(),
  postalCode: z.string().optional(),
};

export const Contact = z
  .object({
    id: z.string(),
    brandId: z.string(),
    phone: z.string().describe('E.164; empty once the person was erased.'),
    ...profile,
    attributes: z.record(z.string(), z.string()),
    lists: z.array(z.string()),
    consent: ConsentStatus,
    consentChangedAt: z.string().optional(),
    blocked: z.boolean(),
    conversations: z.array(z.string()).describe('Ids of this contact’s conversations, one for each sender code.'),
  })
  .meta({ id: 'Contact', description: 'A customer’s number, as one brand knows it.' });
export type Contact = z.infer<typeof Contact>;

export function contactOf(contactId: string, brandId: string, state: ContactState): Contact {
  const { phone = '', name, firstName, lastName, email, birthday, postalCode, attributes, lists } = state.profile;
  const known = Object.entries({ name, firstName, lastName, email, birthday, postalCode }).filter(
    ([, value]) => value !== undefined,
  );
  const { status, since, suppressed, blocked } = state.consent;
  return {
    id: contactId,
    brandId,
    phone,
    ...Object.fromEntries(known),
    attributes,
    lists: [...lists],
    consent: suppressed ? 'revoked' : status,
    ...(since === undefined ? {} : { consentChangedAt: since }),
    blocked,
    conversations: Object.keys(state.inbox.bySender).map((senderId) => `${contactId}.${senderId}`),
  };
}
