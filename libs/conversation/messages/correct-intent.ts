import type { IntentCommand } from '../commands.js';
import { clockOf, dutyOfCorrection } from '../inbox/owe-answer.js';
import { accept, nothing, refuse, type Decision } from '../decision.js';
import type { ContactState } from '../state.js';

/**
 * A person says what a text is about. Its route stays what it was; a ticket that the text opened is named anew, and
 * where it turns out to need an answer, that is owed. Texts that a keyword decided were not guessed at, so there is
 * nothing to correct.
 */
export function correctIntent(state: ContactState, command: IntentCommand): Decision {
  const { senderId, messageId, intent } = command;
  const message = state.messages.byId[messageId];
  if (message?.senderId !== senderId)
    return refuse('message-not-found', 'The conversation has no text from the customer under this id.');
  if (message.route === 'keyword')
    return refuse(
      'intent-not-guessed',
      'A keyword decided about this text: no intent was guessed that could be wrong.',
    );
  if (message.intent === intent) return nothing;
  const was = message.intent;
  // A ticket has the id of the text that opened it.
  const ticket = state.tickets.byId[messageId];
  const duty = dutyOfCorrection(state, command);
  const corrected = {
    type: 'IntentCorrected' as const,
    senderId,
    data: {
      messageId,
      intent,
      ...(was === undefined ? {} : { was }),
      ...(ticket ? { ticketId: ticket.ticketId } : {}),
      ...(duty ? { answerDueAt: duty.dueAt } : {}),
    },
  };
  return accept(corrected, ...clockOf(state, senderId, duty));
}
