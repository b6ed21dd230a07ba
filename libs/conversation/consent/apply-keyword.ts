import type { FactBody } from '@parley/contracts';
import type { ConsentCommand } from '../commands.js';
import { accept, nothing, refuse, type Decision } from '../decision.js';
import { automaticReply } from '../replies/automatic-reply.js';
import type { ContactState } from '../state.js';

type ApplyKeyword = Extract<ConsentCommand, { type: 'ApplyKeyword' }>;

/**
 * The effect of STOP, HELP and START. A revocation is confirmed once (47 CFR 64.1200(a)(12)), and not at all
 * where the carrier has confirmed it; a START that a later STOP has overtaken grants nothing.
 */
export function applyKeyword(state: ContactState, command: ApplyKeyword): Decision {
  const message = state.messages.byId[command.messageId];
  if (!message || message.keyword !== command.keyword) {
    return refuse('message-not-found', 'No text of this contact was routed with that keyword under that id.');
  }
  if (message.keywordApplied) return nothing;
  switch (command.keyword) {
    case 'stop':
      return accept(proof('ConsentRevoked', command), ...answerUnless(state.consent.stopAnswered, command));
    case 'start':
      if (state.consent.lastWish !== command.messageId) return nothing;
      return accept(proof('ConsentGranted', command), ...answerUnless(message.carrierOptOut, command));
    case 'help':
      return accept(...answerUnless(message.carrierOptOut, command));
    case 'agent':
      return nothing;
  }
}

function proof(type: 'ConsentRevoked' | 'ConsentGranted', command: ApplyKeyword): FactBody {
  const shared = {
    source: 'keyword' as const,
    channel: 'sms' as const,
    keyword: command.keyword,
    messageId: command.messageId,
  };
  const { senderId } = command;
  return type === 'ConsentRevoked'
    ? { type, senderId, data: { ...shared, scope: 'brand' }, personal: {} }
    : { type, senderId, data: shared, personal: {} };
}

function answerUnless(answered: boolean, command: ApplyKeyword): FactBody[] {
  if (answered || !command.answer) return [];
  return [automaticReply(command.senderId, command.answer, 'compliance_ack', command.messageId)];
}
