import type { Route } from '@parley/contracts';
import type { MessageCommand } from '../commands.js';
import type { CommandMeta } from '../decision.js';
import { answersAgeGate, confirmsSubscription } from '../consent/answer-prompt.js';
import type { ContactState } from '../state.js';
import { yesOrNo } from '../routing/yes-or-no.js';
import { openTicketOf } from '../tickets/ticket-for.js';
import { answeredBy } from './collect-answer.js';

export interface SettledRoute {
  readonly route: Route;
  /** Why it differs from the router’s own verdict. */
  readonly because?:
    | 'blocked'
    | 'double-opt-in'
    | 'age-gate'
    | 'expected-answer'
    | 'possible-revocation'
    | 'open-ticket'
    | 'already-prompted'
    | 'prompt-off'
    | 'suppressed';
}

/**
 * Within this time of a prompt the next unclear text goes to a person, whatever stands between them; beyond it,
 * only where nothing does.
 */
const promptWindowHours = 12;

/**
 * The router’s verdict, seen in the light of the conversation. A wrong ticket costs seconds and a wrong
 * “we did not understand” a customer: what is unclear twice, or unclear while a ticket is open, goes to a person.
 */
export function settleRoute(state: ContactState, command: MessageCommand, meta: CommandMeta): SettledRoute {
  const { verdict, senderId, message, prompt } = command;
  if (verdict.route === 'keyword') return { route: 'keyword' };
  if (state.consent.blocked) return { route: 'none', because: 'blocked' };
  if (confirmsSubscription(state, command, meta)) return { route: 'keyword', because: 'double-opt-in' };
  if (answersAgeGate(state, command, meta)) return { route: 'none', because: 'age-gate' };
  if (answeredBy(state, command)) return { route: 'none', because: 'expected-answer' };
  if (verdict.route === 'agent') return { route: 'agent' };
  // Somebody who may want no more texts gets no prompt: a person reads it.
  if (verdict.possibleRevocation && !state.consent.suppressed)
    return { route: 'agent', because: 'possible-revocation' };
  if (openTicketOf(state.tickets, senderId)) return { route: 'agent', because: 'open-ticket' };
  const prompted = state.replies.lastPromptAt[senderId];
  const waiting = prompted !== undefined && hoursBetween(prompted, meta.at) < promptWindowHours;
  if (verdict.route === 'none') {
    // The prompt offered a person: “yes please” takes the offer.
    const accepts = waiting && !state.consent.suppressed && yesOrNo(message.text) === 'yes';
    return accepts ? { route: 'agent', because: 'already-prompted' } : { route: 'none' };
  }
  if (state.consent.suppressed) return { route: 'none', because: 'suppressed' };
  if (!prompt) return { route: 'agent', because: 'prompt-off' };
  if (waiting || lastWasUnclear(state, senderId)) return { route: 'agent', because: 'already-prompted' };
  return { route: 'clarify' };
}

/** Was the last text on this sender code asked back about, however long ago? */
function lastWasUnclear({ messages }: ContactState, senderId: string): boolean {
  return Object.values(messages.byId).findLast((message) => message.senderId === senderId)?.route === 'clarify';
}

function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000;
}
