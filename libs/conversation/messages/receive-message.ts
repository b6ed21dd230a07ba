import type { FactBody } from '@parley/contracts';
import type { MessageCommand } from '../commands.js';
import { accept, nothing, type CommandMeta, type Decision } from '../decision.js';
import { answersAgeGate } from '../consent/answer-prompt.js';
import { isDoubtful, suspected } from '../consent/suspected.js';
import { bringBack } from '../inbox/bring-back.js';
import { clockOf, dutyOf } from '../inbox/owe-answer.js';
import { automaticReply } from '../replies/automatic-reply.js';
import type { ContactState } from '../state.js';
import { ticketFor } from '../tickets/ticket-for.js';
import { answeredBy, collectedAnswer } from './collect-answer.js';
import { settleRoute } from './settle-route.js';

/**
 * Records a text and its route in one append, and with them what follows at once: a ticket or a prompt.
 * So every text ends in exactly one of ticket, prompt, keyword’s effect or a recorded `none`.
 */
export function receiveMessage(state: ContactState, command: MessageCommand, meta: CommandMeta): Decision {
  const { senderId, message, verdict, prompt } = command;
  if (state.messages.byId[message.messageId]) return nothing;
  const { from, to, text, media, raw, ...envelope } = message;
  const { features, ...found } = verdict;
  const conversation = state.inbox.bySender[senderId];
  const settled = settleRoute(state, command, meta);
  const { route, because } = settled;
  const duty = dutyOf(state, command, settled);
  const facts: FactBody[] = [];

  if (!state.profile.known) facts.push({ type: 'ContactCreated', data: { source: 'text' }, personal: { phone: from } });
  if (!conversation) facts.push({ type: 'ConversationOpened', senderId, data: {} });
  facts.push({
    type: 'MessageReceived',
    senderId,
    data: envelope,
    personal: { from, to, text, media: [...media], ...(raw ? { raw } : {}) },
  });
  facts.push({
    type: 'MessageRouted',
    senderId,
    data: {
      messageId: message.messageId,
      ...found,
      route,
      ...(because === undefined ? {} : { because }),
      ...(because === 'double-opt-in' ? { keyword: 'start' as const } : {}),
      ...(duty ? { answerDueAt: duty.dueAt } : {}),
    },
    ...(features ? { personal: { features } } : {}),
  });
  if (because === 'age-gate') facts.push(answersAgeGate(state, command, meta)!);
  if (because === 'expected-answer') return accept(...facts, ...collectedAnswer(answeredBy(state, command)!, command));
  if (isDoubtful(command, route) && !state.consent.suppressed) facts.push(suspected(command, meta));
  const thanks = route === 'none' && verdict.intent === 'ack';
  if (route !== 'keyword' && because !== 'blocked' && !thanks) facts.push(...bringBack(senderId, conversation, 'text'));
  if (route === 'agent') facts.push(ticketFor(state.tickets, senderId, message.messageId, verdict.intent));
  facts.push(...clockOf(state, senderId, duty));
  if (route === 'clarify' && prompt)
    facts.push(automaticReply(senderId, prompt, 'conversational_reply', message.messageId));
  return accept(...facts);
}
