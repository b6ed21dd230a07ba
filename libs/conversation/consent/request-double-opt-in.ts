import type { ConsentCommand } from '../commands.js';
import { accept, nothing, refuse, type CommandMeta, type Decision } from '../decision.js';
import { promptRequested } from '../replies/automatic-reply.js';
import type { ContactState } from '../state.js';
import { mayBeAsked } from './may-be-asked.js';

/**
 * Asks a customer who subscribed elsewhere, on a web page say, to confirm it with YES. Nobody is asked twice at a
 * time, nobody who opted out is asked at all, and who agreed to marketing already need not be.
 */
export function requestDoubleOptIn(
  state: ContactState,
  { senderId, prompt, list, expiresAt }: Extract<ConsentCommand, { type: 'RequestDoubleOptIn' }>,
  { at }: CommandMeta,
): Decision {
  if (state.replies.byId[prompt.replyId]) return nothing;
  const refusal = mayBeAsked(state);
  if (refusal) return refuse(...refusal);
  const { consent } = state;
  if (consent.status === 'granted' && consent.coversMarketing) return nothing;
  if (consent.doubleOptIn && at < consent.doubleOptIn.expiresAt) return nothing;
  return accept(
    ...(state.inbox.bySender[senderId] ? [] : [{ type: 'ConversationOpened' as const, senderId, data: {} }]),
    {
      type: 'DoubleOptInRequested',
      senderId,
      data: { replyId: prompt.replyId, expiresAt, ...(list === undefined ? {} : { list }) },
    },
    promptRequested(senderId, prompt, 'transactional'),
  );
}
