import { streamOf } from '@parley/contracts';
import type { ContactState } from '@parley/conversation';
import type { EventStore } from '@parley/event-store';
import type { Contacts } from '@parley/runtime';
import { contactNotFound } from './contact-id.js';

/** Contacts as the store knows them: as fresh as the last fact. */
export class ContactBook {
  constructor(
    private readonly store: EventStore,
    private readonly contacts: Contacts,
  ) {}

  /** @throws ProblemError `contact-not-found` */
  async find(contactId: string): Promise<{ brandId: string; state: ContactState }> {
    const [brandId, state] = await Promise.all([this.brandOf(contactId), this.contacts.load(contactId)]);
    if (!state.profile.known) throw contactNotFound();
    return { brandId, state };
  }

  /** The brand, also of a person who was erased. @throws ProblemError `contact-not-found` */
  async brandOf(contactId: string): Promise<string> {
    for await (const fact of this.store.read(streamOf(contactId), { limit: 1 })) return fact.brandId;
    throw contactNotFound();
  }
}
