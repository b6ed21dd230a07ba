import type { ConsentCommand } from '../commands.js';
import { accept, nothing, refuse, type CommandMeta, type Decision } from '../decision.js';
import { promptRequested } from '../replies/automatic-reply.js';
import type { ConsentState, ContactState, PendingPrompt } from '../state.js';
import { mayBeAsked } from './may-be-asked.js';

const week = 7 * 86_400_000;

/**
 * Asks a customer who subscribed elsewhere, on a web page say, to confirm it with YES. Nobody is asked twice at a
 * time, nor twice within seven days where they did not answer; nobody who opted out is asked at all, and who agreed to
 * marketing already need not be.
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
  if (hasAgreed(consent, list)) return nothing;
  const { doubleOptIn: last } = consent;
  if (last && at < last.expiresAt) return nothing;
  if (last && wentOut(state, last) && at < again(last))
    return refuse(
      'asked-lately',
      `The customer was asked on ${last.at} and did not answer; ask again from ${again(last)} on.`,
    );
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

/** Who has left marketing since has to agree anew. */
function hasAgreed({ status, coversMarketing, lists, partlyRevoked }: ConsentState, list: string | undefined): boolean {
  if (status !== 'granted' || partlyRevoked?.includes('marketing')) return false;
  return coversMarketing || (list !== undefined && lists?.includes(list) === true);
}

const again = ({ at }: PendingPrompt): string => new Date(Date.parse(at) + week).toISOString();

/** A prompt that was refused bothered nobody. */
const wentOut = ({ replies }: ContactState, { replyId }: PendingPrompt): boolean =>
  replies.byId[replyId]?.status !== 'rejected';
