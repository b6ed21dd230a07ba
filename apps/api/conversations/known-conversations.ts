import type { ReadModelStore } from '@parley/read-models';
import type { Contacts } from '@parley/runtime';
import { conversationNotFound } from '../http/refusals.js';
import type { ConversationRef } from './conversation-ref.js';

/** Tells a conversation that is still empty, or not yet projected, from one that never was. */
export class KnownConversations {
  constructor(
    private readonly readModels: ReadModelStore,
    private readonly contacts: Contacts,
  ) {}

  /** @throws ProblemError `conversation-not-found` */
  async expect({ id, contactId, senderId }: ConversationRef): Promise<void> {
    if (await this.readModels.live.conversation(id)) return;
    const { inbox } = await this.contacts.load(contactId);
    if (!inbox.bySender[senderId]) throw conversationNotFound();
  }
}
