import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aConversation, aRequestedReply, aTicket, stateAfter } from '@parley/testkit';
import { evolveConsent } from './consent/evolve-consent.js';
import type { DatedFact } from './dated-fact.js';
import { evolve } from './evolve.js';
import { evolveInbox } from './inbox/evolve-inbox.js';
import { evolveMessages } from './messages/evolve-messages.js';
import { evolveProfile } from './profile/evolve-profile.js';
import { evolveReplies } from './replies/evolve-replies.js';
import { evolveTickets } from './tickets/evolve-tickets.js';

const folder = join(__dirname, '..', 'contracts', 'samples');
const samples = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as DatedFact);
const past = stateAfter([...aConversation('m1'), ...aTicket('m1'), ...aRequestedReply('r1')]);

it.each(samples.filter(({ type }) => type).map((fact) => [fact.type, fact] as const))(
  '%s reaches every slice that has something to learn from it',
  (_, fact) => {
    expect(evolve(past, fact)).toEqual({
      profile: evolveProfile(past.profile, fact),
      consent: evolveConsent(past.consent, fact),
      messages: evolveMessages(past.messages, fact),
      replies: evolveReplies(past.replies, fact),
      tickets: evolveTickets(past.tickets, fact),
      inbox: evolveInbox(past.inbox, fact),
    });
  },
);

it('a fact of a kind that nobody knows changes nothing', () => {
  expect(
    evolve(past, { type: 'FromTheFuture', at: '2030-01-01T00:00:00.000Z', data: {} } as unknown as DatedFact),
  ).toBe(past);
});
