import type { AnswerCommand } from '../commands.js';
import { accept, nothing, refuse, type CommandMeta, type Decision } from '../decision.js';
import type { ContactState } from '../state.js';

/**
 * Somebody asked the customer for something: the next text is the answer, whatever it says (features L7). Whoever asks
 * last is answered.
 */
export function expectAnswer(state: ContactState, command: AnswerCommand, meta: CommandMeta): Decision {
  const { senderId, expectationId, by, field, until } = command;
  if (state.messages.expected[senderId]?.expectationId === expectationId) return nothing;
  if (until <= meta.at) return refuse('instant-in-the-past', 'An answer can only be waited for until a later instant.');
  if (state.consent.blocked)
    return refuse('contact-blocked', 'The number is blocked: no text of it is taken for an answer.');
  if (state.consent.suppressed)
    return refuse('consent-revoked', 'The contact wants no more texts, so nothing can be asked of them.');
  return accept({
    type: 'AnswerExpected',
    senderId,
    data: { expectationId, by, until, ...(field === undefined ? {} : { field }) },
  });
}
