import { setTimeout as later } from 'node:timers/promises';
import type { RecordedFact } from '@parley/contracts';
import { evolve, initialState, isUnsettled, type ContactState, type Reply } from '@parley/conversation';
import type { EventStore } from '@parley/event-store';

/** Everything the event store holds, by contact, in order. */
export interface History {
  readonly facts: readonly RecordedFact[];
  readonly byContact: ReadonlyMap<string, readonly RecordedFact[]>;
  readonly states: ReadonlyMap<string, ContactState>;
}

export async function readHistory(store: Pick<EventStore, 'readAll'>): Promise<History> {
  const facts: RecordedFact[] = [];
  for await (const fact of store.readAll()) facts.push(fact);
  const byContact = new Map<string, RecordedFact[]>();
  const states = new Map<string, ContactState>();
  for (const fact of facts) {
    byContact.set(fact.contactId, [...(byContact.get(fact.contactId) ?? []), fact]);
    states.set(fact.contactId, evolve(states.get(fact.contactId) ?? initialState, fact));
  }
  return { facts, byContact, states };
}

export const ofType = <Type extends RecordedFact['type']>(facts: readonly RecordedFact[], type: Type) =>
  facts.filter((fact): fact is Extract<RecordedFact, { type: Type }> => fact.type === type);

const open: ReadonlySet<string> = new Set(['requested', 'held', 'approved', 'claimed']);
const isOpen = ({ status, retryAt }: Reply): boolean =>
  open.has(status) || (status === 'failed' && retryAt !== undefined);

/** Facts shown of what was never settled. */
const SHOWN = 30;

/** The facts about replies that were never settled, for whoever has to find out why. */
function stuck({ states, byContact }: History): string {
  const replies = [...states].flatMap(([contactId, state]) =>
    Object.values(state.replies.byId)
      .filter(isOpen)
      .map(({ replyId }) => ({ contactId, replyId })),
  );
  return replies
    .flatMap(({ contactId, replyId }) =>
      byContact.get(contactId)!.filter(({ data }) => 'replyId' in data && data.replyId === replyId),
    )
    .slice(0, SHOWN)
    .map(({ type, at, contactId, revision, cause, data }) =>
      JSON.stringify({ type, at, contactId, revision, cause, data }),
    )
    .join('\n');
}

/** What the services have still to do; an outcome that is unknown, and says so, is no work that is left. */
function workLeft({ states }: History, texts: number): Record<string, number> {
  const all = [...states.values()];
  const replies = all.flatMap((state) => Object.values(state.replies.byId));
  const deliveries = all.flatMap((state) => Object.values(state.tickets.byId)).flatMap((ticket) => ticket.deliveries);
  const messages = all.flatMap((state) => Object.values(state.messages.byId));
  return {
    textsNotReceived: texts - messages.length,
    keywordsNotApplied: messages.filter((message) => message.keyword === 'stop' && !message.keywordApplied).length,
    repliesNotSettled: replies.filter(isOpen).length,
    ticketTextsNotSettled: deliveries.filter(isUnsettled).length,
  };
}

/**
 * The history once nothing is left to be done; services write on meanwhile, so it is read until it is so.
 * Rejects after so many milliseconds with what is left.
 */
export async function settled(
  read: () => Promise<History>,
  texts: number,
  { patience = 90_000, pause = 500 } = {},
): Promise<History> {
  const deadline = Date.now() + patience;
  for (;;) {
    const history = await read();
    const left = workLeft(history, texts);
    if (Object.values(left).every((count) => count === 0)) return history;
    if (Date.now() > deadline)
      throw new Error(`Work is left after ${patience / 1_000} s: ${JSON.stringify(left)}\n${stuck(history)}`);
    await later(pause);
  }
}
