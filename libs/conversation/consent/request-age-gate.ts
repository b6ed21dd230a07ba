import type { ConsentCommand } from '../commands.js';
import { accept, nothing, refuse, type CommandMeta, type Decision } from '../decision.js';
import { promptRequested } from '../replies/automatic-reply.js';
import type { ContactState } from '../state.js';
import { mayBeAsked } from './may-be-asked.js';

/** Asks for the age (CTIA-SHAFT). Who said they are too young is not asked again until they say otherwise. */
export function requestAgeGate(
  state: ContactState,
  { senderId, prompt, minimumAge, expiresAt }: Extract<ConsentCommand, { type: 'RequestAgeGate' }>,
  { at }: CommandMeta,
): Decision {
  if (state.replies.byId[prompt.replyId]) return nothing;
  const refusal = mayBeAsked(state);
  if (refusal) return refuse(...refusal);
  if (!state.inbox.bySender[senderId])
    return refuse('conversation-not-found', 'This number and this sender code have not exchanged a text.');
  const { confirmedAge, refusedAge, ageGate } = state.consent;
  if (confirmedAge !== undefined && confirmedAge >= minimumAge) return nothing;
  if (refusedAge !== undefined && refusedAge <= minimumAge)
    return refuse('age-refused', `The customer said to be under ${refusedAge}.`);
  if (ageGate && ageGate.minimumAge >= minimumAge && at < ageGate.expiresAt) return nothing;
  const { replyId } = prompt;
  return accept(
    { type: 'AgeGateRequested', senderId, data: { minimumAge, replyId, expiresAt } },
    promptRequested(senderId, prompt, 'conversational_reply'),
  );
}
