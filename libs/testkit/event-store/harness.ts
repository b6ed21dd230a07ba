import { contactIdOf, factIdOf, streamOf, uuidV5, type Fact, type RecordedFact } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import type { ContractCase, ContractHarness } from '../contract.js';

/** An adapter on an empty log of its own. */
export interface EventStoreHarness extends ContractHarness {
  readonly store: EventStore;
  /** Closes the store and opens another on the same log. */
  reopen(): Promise<EventStore>;
  /**
   * Only where commits can overtake each other: the next append draws its position and then does not become visible
   * until the answered function is called, while other appends go on.
   */
  delayCommit?(): Promise<() => void>;
}

export type EventStoreCase = ContractCase<EventStoreHarness>;

const installKey = Buffer.from('contract');
export const contact = (name: string | number): string => contactIdOf(installKey, 'acme', String(name));
export const stream = (name: string | number): string => streamOf(contact(name));

const envelope = (name: string | number, type: Fact['type'], ordinal: number) => ({
  id: factIdOf(`cause/${name}`, type, ordinal),
  version: 1,
  contactId: contact(name),
  brandId: 'acme',
  at: '2026-11-20T15:00:00.000Z',
  cause: `cause/${name}`,
  actor: { kind: 'agent', id: 'agent-7' } as const,
});

/** The `ordinal`-th note about a contact. */
export const aNote = (name: string | number, ordinal: number, text = `note ${ordinal}`): Fact<'NoteAdded'> => ({
  ...envelope(name, 'NoteAdded', ordinal),
  type: 'NoteAdded',
  senderId: 'main',
  data: { noteId: uuidV5('note', String(name), String(ordinal)) },
  personal: { text },
});

export const aTag = (name: string | number, ordinal: number): Fact<'TagAdded'> => ({
  ...envelope(name, 'TagAdded', ordinal),
  type: 'TagAdded',
  senderId: 'main',
  data: { tag: `tag-${ordinal}` },
});

export const notes = (name: string | number, count: number, first = 0): Fact[] =>
  Array.from({ length: count }, (_, index) => aNote(name, first + index));

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

export const idsOf = (facts: readonly { readonly id: string }[]): string[] => facts.map((fact) => fact.id);

/** Ids of everything in the log. */
export const logOf = async (store: EventStore): Promise<string[]> => idsOf(await all(store.readAll()));

/** Every position after the one before it, and every stream without a gap. */
export function expectLogOrder(store: EventStore, facts: readonly RecordedFact[]): void {
  const revisions = new Map<string, number>();
  facts.forEach((fact, index) => {
    const before = facts[index - 1];
    if (before && store.comparePositions(before.position, fact.position) >= 0) {
      throw new Error(`position ${fact.position} came after ${before.position}`);
    }
    const last = revisions.get(fact.stream);
    if (last !== undefined && fact.revision !== last + 1) {
      throw new Error(`revision ${fact.revision} of ${fact.stream} came after ${last}`);
    }
    revisions.set(fact.stream, fact.revision);
  });
}
