import { ParleyError, type RecordedFact } from '@parley/contracts';
import { LRUCache } from 'lru-cache';
import type {
  ContactDocument,
  ConversationDocument,
  DocumentWrite,
  MessageDocument,
  ReadModelWriter,
} from '../port.js';
import { project } from './project.js';
import { messageNamedBy, type Subject } from './subject.js';

/** Where a projector reads what it has not in hand. */
export type DocumentSource = Pick<ReadModelWriter, 'get' | 'conversationsOf'>;

export interface ProjectorOptions {
  /** Contacts, and as many texts, kept in hand between batches. Default 2,000. */
  readonly remembered?: number;
}

interface ContactView {
  readonly contact?: ContactDocument;
  readonly conversations: readonly ConversationDocument[];
}

/**
 * Turns facts into document writes, batch by batch, remembering the documents it touched last.
 * It assumes that nobody else writes the generation, and is thrown away when a write fails.
 */
export class Projector {
  private readonly rememberedContacts: LRUCache<string, ContactView>;
  private readonly rememberedMessages: LRUCache<string, MessageDocument>;
  private contacts = new Map<string, ContactView>();
  private messages = new Map<string, MessageDocument>();
  private readonly writes = new Map<string, DocumentWrite>();
  private readonly contactWrites = new Map<string, DocumentWrite>();

  constructor(
    private readonly source: DocumentSource,
    { remembered = 2_000 }: ProjectorOptions = {},
  ) {
    this.rememberedContacts = new LRUCache({ max: remembered });
    this.rememberedMessages = new LRUCache({ max: remembered });
  }

  /** Errors: `revision-gap` where the fact is not the next one of its contact, nor one that was applied before. */
  async apply(fact: RecordedFact): Promise<void> {
    const view = this.viewInHand(fact.contactId) ?? (await this.viewFromSource(fact.contactId));
    const applied = view.contact?.revision ?? -1;
    if (fact.revision <= applied) return;
    if (fact.revision !== applied + 1) throw revisionGap(fact, applied);
    const subject: Subject = { ...view, message: await this.messageOf(fact) };
    for (const write of project(subject, fact)) this.take(write, fact.contactId);
  }

  /** Documents changed since the last call to `drain`. */
  get pending(): number {
    return this.writes.size + this.contactWrites.size;
  }

  /** What changed since the last call: one write per document, erasures first, contacts last, else in order of id. */
  drain(): DocumentWrite[] {
    const writes = [...inOrder(this.writes), ...inOrder(this.contactWrites)];
    for (const [id, view] of this.contacts) this.rememberedContacts.set(id, view);
    for (const [id, message] of this.messages) this.rememberedMessages.set(id, message);
    this.contacts = new Map();
    this.messages = new Map();
    this.writes.clear();
    this.contactWrites.clear();
    return writes;
  }

  private take(write: DocumentWrite, contactId: string): void {
    if ('removeAllOf' in write) return this.erase(write);
    if ('remove' in write) {
      this.writes.set(`${write.collection}/${write.remove}`, write);
      return;
    }
    if (write.collection === 'contacts') {
      this.contactWrites.set(contactId, write);
      this.contacts.set(contactId, { ...this.viewInHand(contactId)!, contact: write.put });
      return;
    }
    this.writes.set(`${write.collection}/${write.put.id}`, write);
    if (write.collection === 'messages') this.messages.set(write.put.id, write.put);
    if (write.collection === 'conversations') this.remember(write.put);
  }

  private remember(conversation: ConversationDocument): void {
    const view = this.viewInHand(conversation.contactId)!;
    const others = view.conversations.filter(({ id }) => id !== conversation.id);
    this.contacts.set(conversation.contactId, { ...view, conversations: [...others, conversation] });
  }

  private erase(write: Extract<DocumentWrite, { removeAllOf: string }>): void {
    for (const [key, { collection, ...pending }] of this.writes) {
      const document = 'put' in pending ? pending.put : undefined;
      if (collection === write.collection && document?.contactId === write.removeAllOf) this.writes.delete(key);
    }
    for (const messages of [this.messages, this.rememberedMessages]) {
      for (const [id, message] of messages.entries()) if (message.contactId === write.removeAllOf) messages.delete(id);
    }
    this.writes.set(erasureKey(write.collection, write.removeAllOf), write);
  }

  private viewInHand(contactId: string): ContactView | undefined {
    const view = this.contacts.get(contactId) ?? this.rememberedContacts.get(contactId);
    if (view) this.contacts.set(contactId, view);
    return view;
  }

  private async viewFromSource(contactId: string): Promise<ContactView> {
    const [contact, conversations] = await Promise.all([
      this.source.get('contacts', contactId),
      this.source.conversationsOf(contactId),
    ]);
    const view = { contact, conversations };
    this.contacts.set(contactId, view);
    return view;
  }

  private async messageOf(fact: RecordedFact): Promise<MessageDocument | undefined> {
    const id = messageNamedBy(fact);
    if (id === undefined) return undefined;
    const inHand = this.messages.get(id) ?? this.rememberedMessages.get(id);
    if (inHand) return inHand;
    const stored = await this.source.get('messages', id);
    return stored && !this.erasedSince(stored) ? stored : undefined;
  }

  private erasedSince({ contactId, revision }: MessageDocument): boolean {
    const erasure = this.writes.get(erasureKey('messages', contactId));
    return erasure !== undefined && 'removeAllOf' in erasure && erasure.revision > revision;
  }
}

const erasureKey = (collection: string, contactId: string) => `!${collection}/${contactId}`;

/** Neighbours share pages: in order of id far fewer of them are written. `!` stands before every collection’s name. */
function inOrder(writes: ReadonlyMap<string, DocumentWrite>): DocumentWrite[] {
  return [...writes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, write]) => write);
}

function revisionGap({ contactId, revision, type }: RecordedFact, applied: number): ParleyError {
  return new ParleyError(
    'revision-gap',
    `Fact ${revision} of contact ${contactId} came where fact ${applied + 1} was due: the documents do not stem from this log. Rebuild the read models from the event store.`,
    { retryable: false, details: { contactId, revision, applied, type } },
  );
}
