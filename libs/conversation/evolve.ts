import type { FactBody } from '@parley/contracts';
import { evolveConsent } from './consent/evolve-consent.js';
import { evolveInbox } from './inbox/evolve-inbox.js';
import { evolveMessages } from './messages/evolve-messages.js';
import { evolveProfile } from './profile/evolve-profile.js';
import { evolveReplies } from './replies/evolve-replies.js';
import type { ContactState } from './state.js';
import { evolveTickets } from './tickets/evolve-tickets.js';

/** A fact and when it was decided. */
export type DatedFact = FactBody & { readonly at: string };

/** State after one more fact. Total: any recorded fact folds, in any order, without throwing. */
export function evolve(state: ContactState, fact: DatedFact): ContactState {
  return {
    profile: evolveProfile(state.profile, fact),
    consent: evolveConsent(state.consent, fact),
    messages: evolveMessages(state.messages, fact),
    replies: evolveReplies(state.replies, fact),
    tickets: evolveTickets(state.tickets, fact),
    inbox: evolveInbox(state.inbox, fact),
  };
}
