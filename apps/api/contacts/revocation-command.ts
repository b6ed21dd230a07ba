import type { Command } from '@parley/conversation';
import type { Caller } from '../access/caller.js';
import type { RevocationBody, UnsubscribeBody } from './revocation-body.js';

type RevokeConsent = Extract<Command, { type: 'RevokeConsent' }>;

/** The command for a wish that somebody hands in: an agent where the caller speaks for one, else a program. */
export function revocationOf(body: RevocationBody | UnsubscribeBody, { actor }: Caller): RevokeConsent {
  const { channel, evidence, receivedAt } = body;
  return {
    type: 'RevokeConsent',
    source: actor.kind === 'agent' ? 'agent' : 'api',
    channel,
    ...(receivedAt === undefined ? {} : { receivedAt: new Date(receivedAt).toISOString() }),
    ...('categories' in body && body.categories ? { categories: body.categories } : {}),
    ...('list' in body && body.list !== undefined ? { list: body.list } : {}),
    ...(evidence === undefined ? {} : { evidence }),
  };
}
