import type { FactBody, FactData } from '@parley/contracts';
import type { ConsentCommand } from '../commands.js';
import { accept, nothing, refuse, type Decision } from '../decision.js';
import { showAsker, withoutAsker } from '../inbox/back-tag.js';
import { automaticReply } from '../replies/automatic-reply.js';
import type { ContactState, ReceivedMessage } from '../state.js';
import { besideDoubts } from './ends-doubts.js';
import { isTheWord } from './is-the-word.js';
import { overtaken } from './overtaken.js';
import { ticketFor, ticketOfMessage } from '../tickets/ticket-for.js';

type ApplyKeyword = Extract<ConsentCommand, { type: 'ApplyKeyword' }>;

/**
 * The effect of STOP, HELP and START. A revocation is confirmed once (47 CFR 64.1200(a)(12)), and not at all
 * where the carrier has confirmed it; a START that a later STOP has overtaken grants nothing.
 * Only the word itself undoes a STOP: what merely reads like a START goes to a person, who sees it in the inbox and on the
 * platform. No text can ask for the word, nor answer at all: nothing may be sent until it comes.
 */
export function applyKeyword(state: ContactState, command: ApplyKeyword): Decision {
  const message = state.messages.byId[command.messageId];
  if (!message || message.keyword !== command.keyword) {
    return refuse('message-not-found', 'No text of this contact was routed with that keyword under that id.');
  }
  if (message.keywordApplied) return nothing;
  switch (command.keyword) {
    case 'stop':
      return accept(
        revoked(state, message, command),
        ...withoutAsker(state.inbox),
        ...answerUnless(state.consent.stopAnswered, command),
      );
    case 'start':
      if (state.consent.lastWish !== command.messageId) return nothing;
      return started(state, message, command);
    case 'help':
      return accept(...answerUnless(message.carrierOptOut, command));
    case 'agent':
      return nothing;
  }
}

function started(state: ContactState, message: ReceivedMessage, command: ApplyKeyword): Decision {
  const optIn = confirmed(state, command);
  if (!optIn && state.consent.suppressed && readFromWording(command)) {
    const { senderId, messageId } = command;
    if (ticketOfMessage(state.tickets, messageId)) return nothing;
    const ticket = ticketFor(state.tickets, senderId, messageId, 'subscription');
    return accept(...(state.consent.blocked ? [] : showAsker(senderId, state.inbox.bySender[senderId])), ticket);
  }
  return accept(
    besideDoubts(state.consent, optIn ?? granted(command)),
    ...withoutAsker(state.inbox),
    ...answerUnless(message.carrierOptOut, command),
  );
}

const readFromWording = ({ detected }: ApplyKeyword): boolean => detected !== undefined && !isTheWord(detected);

/** The grant of a double opt-in, with both ends of it as proof; undefined where the START is a START. */
function confirmed(
  { consent, messages }: ContactState,
  { messageId, senderId, detected }: ApplyKeyword,
): FactBody<'ConsentGranted'> | undefined {
  const { doubleOptIn } = consent;
  const answer = messages.byId[messageId];
  if (!answer || doubleOptIn?.answeredBy !== messageId) return undefined;
  const { replyId, at: promptedAt, list } = doubleOptIn;
  return {
    type: 'ConsentGranted',
    senderId,
    data: {
      source: 'doubleOptIn',
      channel: 'sms',
      messageId,
      doubleOptIn: { promptId: replyId, promptedAt, answerId: messageId, answeredAt: answer.at },
      ...(list === undefined ? {} : { list }),
      ...detectorOf(detected),
    },
    personal: {},
  };
}

const keywordProof = ({ keyword, messageId }: ApplyKeyword) =>
  ({ source: 'keyword', channel: 'sms', keyword, messageId }) as const;

function granted(command: ApplyKeyword): FactBody<'ConsentGranted'> {
  const data = { ...keywordProof(command), ...detectorOf(command.detected) };
  return { type: 'ConsentGranted', senderId: command.senderId, data, personal: {} };
}

function detectorOf(detected: ApplyKeyword['detected']): Pick<FactData<'ConsentGranted'>, 'detector'> {
  if (!detected) return {};
  const { at: _, ...detector } = detected;
  return { detector };
}

/** With how the wish was found, what it overtook, and whether the carrier acted on it too. */
function revoked(state: ContactState, message: ReceivedMessage, command: ApplyKeyword): FactBody {
  const { senderId, detected } = command;
  // What was asked for since the text itself is judged by itself: a START may have come between.
  const cancelledReplyIds = overtaken(state, (reply) => reply.cancelled === true);
  const data = {
    ...keywordProof(command),
    scope: 'brand' as const,
    ...(cancelledReplyIds.length === 0 ? {} : { cancelledReplyIds }),
  };
  if (!detected) return { type: 'ConsentRevoked', senderId, data, personal: {} };
  const { at } = detected;
  return {
    type: 'ConsentRevoked',
    senderId,
    data: {
      ...data,
      receivedAt: message.at,
      detectedAt: at,
      // The suppression stands in the same append as the route.
      effectiveAt: at,
      ...detectorOf(detected),
      ...(message.carrierOptOut ? { carrierBlocks: true } : {}),
    },
    personal: {},
  };
}

function answerUnless(answered: boolean, command: ApplyKeyword): FactBody[] {
  if (answered || !command.answer) return [];
  return [automaticReply(command.senderId, command.answer, 'compliance_ack', command.messageId)];
}
