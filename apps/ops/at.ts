import { streamOf, type RecordedFact } from '@parley/contracts';
import { momentOf, type ContactState, type Moment, type Until } from '@parley/conversation';
import type { EventStore } from '@parley/event-store';
import type { ConversationRef } from './conversation-ref.js';

export interface AtOptions {
  readonly until: Until;
  /** Whether texts, names and numbers are shown. */
  readonly personal: boolean;
}

/** A conversation as it stood at a moment of its past. @throws Error where it had not begun */
export async function at(store: EventStore, ref: ConversationRef, { until, personal }: AtOptions): Promise<object> {
  const moment = await momentOf(store.read(streamOf(ref.contactId)), ref.senderId, until);
  const conversation = moment?.state.inbox.bySender[ref.senderId];
  if (!moment || !conversation) throw new Error('The conversation had not begun at that moment.');
  const { state, revision, instant, lastRouting } = moment;
  return {
    conversationId: `${ref.contactId}.${ref.senderId}`,
    revision,
    instant,
    inbox: conversation,
    consent: state.consent,
    ...(personal ? { profile: state.profile } : {}),
    lastRouting: routingOf(lastRouting),
    pendingReplies: pendingReplies(state, ref.senderId, personal),
    tickets: Object.values(state.tickets.byId).filter(({ senderId }) => senderId === ref.senderId),
  };
}

const ended: ReadonlySet<string> = new Set(['rejected', 'sent', 'delivered']);

/** What may still go out, or may be out: everything without an end that is known. */
function pendingReplies({ replies }: ContactState, senderId: string, personal: boolean): object[] {
  return Object.values(replies.byId)
    .filter((reply) => reply.senderId === senderId && !ended.has(reply.status))
    .filter(({ status, retryAt }) => status !== 'failed' || retryAt !== undefined)
    .map(({ text, media, ...reply }) => (personal ? { ...reply, text, media } : reply));
}

function routingOf(fact: Moment['lastRouting']): (RecordedFact<'MessageRouted'>['data'] & { at: string }) | undefined {
  return fact && { ...fact.data, at: fact.at };
}
