import type { IntentShare, Media, ReceiptStatus, RuleRef, TimerKind } from '@parley/contracts';
import type { OwedAnswer } from '@parley/conversation';
import type { Position } from '@parley/event-store';

export type ConversationStatus = 'open' | 'snoozed' | 'closed' | 'archived';
export type ConsentStatus = 'granted' | 'revoked' | 'none';
export type OutboundStatus =
  'requested' | 'held' | 'rejected' | 'approved' | 'claimed' | 'sent' | 'delivered' | 'failed' | 'unknown';

/** Every document carries the last stream revision applied to it: a write that is not newer changes nothing. */
interface Document {
  readonly id: string;
  readonly contactId: string;
  readonly revision: number;
}

export interface ContactDocument extends Document {
  readonly brandId: string;
  readonly phone: string;
  readonly name?: string;
  readonly email?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly birthday?: string;
  readonly postalCode?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly lists: readonly string[];
  readonly consent: ConsentStatus;
  readonly consentChangedAt?: string;
  readonly blocked: boolean;
  readonly createdAt: string;
}

export interface TicketSummary {
  readonly id: string;
  readonly status: 'requested' | 'open' | 'closed' | 'unknown' | 'failed';
  readonly externalTicketId?: string;
  readonly intent?: string;
}

export interface ConversationDocument extends Document {
  readonly brandId: string;
  readonly senderId: string;
  readonly phone: string;
  readonly name?: string;
  readonly status: ConversationStatus;
  /** Inbound texts nobody has read. */
  readonly unread: number;
  readonly consent: ConsentStatus;
  readonly blocked: boolean;
  readonly assignee?: string;
  readonly tags: readonly string[];
  readonly snoozedUntil?: string;
  readonly ticket?: TicketSummary;
  readonly lastMessageAt: string;
  readonly lastMessageText: string;
  readonly lastMessageDirection: 'inbound' | 'outbound';
  readonly possibleRevocation: boolean;
  /** Texts that a person has to answer in time. */
  readonly owed?: readonly OwedAnswer[];
  readonly openedAt: string;
}

export interface MessageDocument extends Document {
  readonly conversationId: string;
  readonly senderId: string;
  readonly direction: 'inbound' | 'outbound';
  readonly text: string;
  readonly media: readonly Media[];
  readonly author: 'customer' | 'agent' | 'system' | 'api';
  readonly authorId?: string;
  readonly at: string;
  /** Orders messages of one instant: the revision that created the message. */
  readonly sequence: number;
  readonly status?: OutboundStatus;
  readonly receipt?: ReceiptStatus;
  readonly rules?: readonly RuleRef[];
  /** When a held reply is judged again, a failed one tried again, an unknown one looked up: each has a timer. */
  readonly heldUntil?: string;
  readonly retryAt?: string;
  readonly lookUpAt?: string;
  readonly category?: string;
  readonly automatic?: string;
  readonly failure?: { readonly code: string; readonly permanent: boolean };
  readonly segments?: number;
  readonly carrierMessageId?: string;
  readonly route?: string;
  readonly keyword?: string;
  readonly intent?: string;
  /** Why the route is another than the classifier wished for. */
  readonly because?: string;
  /** What it may be about, at most three, likeliest first. */
  readonly topIntents?: readonly IntentShare[];
  /** What a person said it is about, where that was another. */
  readonly correctedIntent?: string;
  readonly confidence?: number;
  readonly language?: string;
  readonly ticketId?: string;
  /** When an inbound text is handed to the platform again; it has a timer. */
  readonly ticketRetryAt?: string;
}

/** An internal note. */
export interface NoteDocument extends Document {
  readonly conversationId: string;
  readonly text: string;
  readonly author?: string;
  readonly at: string;
}

/** Something that comes due. Deleted when the fact that settles it arrives. */
export interface TimerDocument extends Document {
  readonly brandId: string;
  readonly senderId: string;
  readonly kind: TimerKind;
  readonly subject: string;
  readonly dueAt: string;
}

export interface Documents {
  contacts: ContactDocument;
  conversations: ConversationDocument;
  messages: MessageDocument;
  notes: NoteDocument;
  timers: TimerDocument;
}
export type CollectionName = keyof Documents;
export const collectionNames: readonly CollectionName[] = ['contacts', 'conversations', 'messages', 'notes', 'timers'];

export type DocumentWrite =
  | {
      [Name in CollectionName]:
        | { readonly collection: Name; readonly put: Documents[Name] }
        | { readonly collection: Name; readonly remove: string; readonly revision: number };
    }[CollectionName]
  /** Everything of that kind the contact had before `revision`: what an erasure leaves nothing of. */
  | { readonly collection: 'messages' | 'notes'; readonly removeAllOf: string; readonly revision: number };

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

export interface PageRequest {
  readonly cursor?: string;
  readonly limit: number;
}

export interface ConversationFilter {
  readonly status?: ConversationStatus;
  readonly unread?: boolean;
  readonly assignee?: string;
  readonly tag?: string;
  /** A sender id. */
  readonly mailbox?: string;
  readonly consent?: ConsentStatus;
  /** Part of a name or a number. */
  readonly q?: string;
  /** Only these brands; absent = all. */
  readonly brands?: readonly string[];
}

/** One generation of the read models, for whoever looks things up. Everything may reject with `read-models-unavailable` (retryable). */
export interface ReadModels {
  /** Newest `lastMessageAt` first. Errors, here and wherever pages are asked for: `cursor-invalid`. */
  conversations(filter: ConversationFilter, page: PageRequest): Promise<Page<ConversationDocument>>;
  conversation(id: string): Promise<ConversationDocument | undefined>;
  /** Newest first. */
  messages(conversationId: string, page: PageRequest): Promise<Page<MessageDocument>>;
  message(id: string): Promise<MessageDocument | undefined>;
  notes(conversationId: string, page: PageRequest): Promise<Page<NoteDocument>>;
  contact(id: string): Promise<ContactDocument | undefined>;
  /** People, not texts, with something unread (features K35). Snoozed conversations and blocked people do not count, unless asked for by status. */
  unreadConversations(filter: ConversationFilter): Promise<number>;
  /** Position up to which everything was applied, or undefined before the first. */
  checkpoint(): Promise<Position | undefined>;
  /** Resolves once everything up to `position` was applied, or when `signal` is aborted. */
  whenApplied(position: Position, signal: AbortSignal): Promise<void>;
}

/** The writing half: the projection, a rebuild, and nobody else. */
export interface ReadModelWriter {
  get<Name extends CollectionName>(collection: Name, id: string): Promise<Documents[Name] | undefined>;
  conversationsOf(contactId: string): Promise<readonly ConversationDocument[]>;
  /**
   * Applies the writes in the order given (each only where its revision is newer) and then moves the checkpoint.
   * Without a checkpoint it stays: what is written is the first part of something larger.
   * Errors: `checkpoint-backwards` (nothing is written), `generation-unknown`, `fenced-off`.
   */
  write(writes: readonly DocumentWrite[], checkpoint?: Position): Promise<void>;
  checkpoint(): Promise<Position | undefined>;
  /** Timers due at or before `until`, earliest first and by id among equals; `after` leaves out that one and all before it. */
  timersDue(until: string, limit: number, after?: TimerMark): Promise<readonly TimerDocument[]>;
  /** When the next timer after `after` comes due, or undefined. */
  nextTimerAt(after: string): Promise<string | undefined>;
  /** Every document of a collection in order of id, for comparison. */
  scan<Name extends CollectionName>(collection: Name): AsyncIterable<Documents[Name]>;
  /** How many facts the documents show: each contact’s revisions, added up. */
  factsApplied(): Promise<number>;
}

/**
 * Who leads the projection. Every beat changes it, so that whoever waits tells by its own clock alone whether the
 * leader lives: no clocks of two machines are ever compared.
 */
export interface LeaseMark {
  /** Grows with every change of leader; 0 before the first. */
  readonly fence: number;
  readonly beat: number;
  /** False once the leader let go: a successor need not wait. */
  readonly held: boolean;
}

/** One of the processes that could lead does. What a leader writes carries its fence, and a lower fence than the newest is refused. */
export interface LeaderLease {
  /**
   * False where the store belongs to one process, which something else keeps alone (the lock of the data folder): no
   * leader can live beside it, so it neither waits for one nor beats.
   */
  readonly shared: boolean;
  read(): Promise<LeaseMark>;
  /**
   * Takes the lease (fence + 1) if `seen` still stands; undefined where somebody was faster, or the leader lives.
   * How long a mark has to stand before it may be taken is for the candidate to say.
   */
  take(seen: LeaseMark): Promise<LeaseMark | undefined>;
  /** Says that the leader with this fence lives; undefined where another leads by now, or where the lease was let go. */
  beat(mine: LeaseMark): Promise<LeaseMark | undefined>;
  /** Lets go of the lease; nothing happens where it is lost already. */
  release(mine: LeaseMark): Promise<void>;
}

export type TimerMark = Pick<TimerDocument, 'dueAt' | 'id'>;

/** A generation as it stood at one checkpoint, however much is written to it meanwhile. */
export interface GenerationSnapshot extends Pick<ReadModelWriter, 'checkpoint' | 'scan'> {
  close(): Promise<void>;
}

/** Versioned collections: a rebuild fills a new generation beside the live one, then the pointer moves in one step. */
export interface ReadModelStore {
  /** Reads the live generation, whichever that is at the moment of each call. */
  readonly live: ReadModels;
  liveGeneration(): Promise<number>;
  generations(): Promise<readonly number[]>;
  /**
   * With a fence, `write` moves the checkpoint only for the leader who holds it: once another took the lease it rejects
   * with `fenced-off`, with or without a checkpoint. Documents of the old leader may still be written in that moment:
   * being conditional on their revision they harm nothing. A rebuild writes to a generation of its own and needs none.
   */
  writer(generation: number, fence?: number): Promise<ReadModelWriter>;
  readonly lease: LeaderLease;
  /** Makes an empty generation and answers its number. */
  createGeneration(): Promise<number>;
  /** One step; the old generation is kept, so that it can be switched back. Fails (`generation-moved`) unless `from` is live. */
  switchTo(generation: number, from: number): Promise<void>;
  /** Errors: `generation-live`. */
  dropGeneration(generation: number): Promise<void>;
  snapshot(generation: number): Promise<GenerationSnapshot>;
  /**
   * Position up to which every fact was published on the topic. It belongs to no generation: neither a rebuild nor a
   * switch back may publish the past again, or pass over what was not published yet.
   */
  published(): Promise<Position | undefined>;
  /** Errors: `checkpoint-backwards`; with a fence also `fenced-off`. */
  markPublished(position: Position, fence?: number): Promise<void>;
  /** Called after another generation became live. Answers a function that ends the watch. */
  onSwitch(listener: (generation: number) => void): () => void;
  close(): Promise<void>;
}
