import type {
  AutomaticText,
  FactData,
  Keyword,
  Media,
  ReceiptStatus,
  ReplyAuthor,
  ReplyCategory,
  Route,
} from '@parley/contracts';

/** Everything between one brand and one number, folded from its stream. Plain data; never changed in place. */
export interface ContactState {
  readonly profile: ProfileState;
  readonly consent: ConsentState;
  readonly messages: MessagesState;
  readonly replies: RepliesState;
  readonly tickets: TicketsState;
  readonly inbox: InboxState;
}

export interface ProfileState {
  /** Undefined until the contact is known, and after erasure. */
  readonly phone?: string;
  readonly known: boolean;
  readonly erased: boolean;
  readonly name?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly email?: string;
  readonly birthday?: string;
  readonly postalCode?: string;
  /** When the postal code or the state of an address was recorded last, and by whom. */
  readonly addressRecorded?: { readonly at: string; readonly source: string };
  readonly attributes: Readonly<Record<string, string>>;
  readonly lists: readonly string[];
}

export interface ConsentState {
  readonly status: 'granted' | 'revoked' | 'none';
  /** Instant of the last change of `status`. */
  readonly since?: string;
  /** Instant of the last revocation: of several, `since` is the first. */
  readonly revokedAt?: string;
  /**
   * True from the append that holds the STOP on, before `ConsentRevoked` follows with the proof
   * (DESIGN §1, sentence 2). While it is, only a `compliance_ack` may be handed to a carrier.
   */
  readonly suppressed: boolean;
  readonly blocked: boolean;
  /**
   * The last STOP or START, by text: a later one outweighs an earlier one that is routed or applied late. None where a
   * revocation by another way came after it.
   */
  readonly lastWish?: string;
  /** When the newest wish for silence was expressed, as far as anybody knows: a carrier that refuses a number does not. */
  readonly silencedAt?: string;
  /** When the last START by text was accepted; it may have been routed later. */
  readonly startedAt?: string;
  /** When the word START was accepted last on a sender code, by the code: a carrier has lifted its block there. */
  readonly startedOn?: Readonly<Record<string, string>>;
  /** The one confirmation this revocation may have was requested, or the carrier gave it. */
  readonly stopAnswered: boolean;
  /** What the consent that was last granted covers; after a STOP, what a START restores. */
  readonly coversMarketing: boolean;
  /** A text may have asked for silence: no marketing until a person has decided. */
  readonly possiblyRevoked?: {
    readonly messageId: string;
    readonly since: string;
    readonly settleBy: string;
    /** The alarm has rung. */
    readonly overdue?: boolean;
  };
  /** Asked to confirm a subscription; only while it is pending does YES mean yes. */
  readonly doubleOptIn?: PendingPrompt & {
    readonly list?: string;
    /** The text that said YES in time; the grant follows. */
    readonly answeredBy?: string;
  };
  readonly ageGate?: PendingPrompt & { readonly minimumAge: number };
  readonly confirmedAge?: number;
  /** Whether the consent could be proved; undefined where none was ever given. What is unproven permits no marketing. */
  readonly proven?: boolean;
  /** Hash of the consent that was recorded last: the same one is not recorded twice. */
  readonly lastRecord?: string;
  /** Lines of imports that were recorded: `<hash of the file>:<line>`. */
  readonly importLines?: readonly string[];
  /** Lists the customer agreed to by name; marketing that is for everybody needs more. */
  readonly lists?: readonly string[];
  /** Lists the customer left by name, and has not agreed to since. */
  readonly leftLists?: readonly string[];
  /** The fact that established `status`. */
  readonly factId?: string;
  /** Consent that was not given but is implied (CASL s. 10), where nothing more stands. */
  readonly implied?: { readonly by: 'purchase' | 'inquiry'; readonly at: string };
  /** Categories that were revoked, where not everything was; marketing where only a list was named. */
  readonly partlyRevoked?: readonly ReplyCategory[];
  /** Sender codes on which the carrier refuses this number. */
  readonly refusedOn?: readonly string[];
  /** The text that said so; nobody has found otherwise yet. */
  readonly wrongNumber?: string;
  /** When the text or wish of the newest doubt, wrong number or partial revocation came; a consent from before it ends none of them. */
  readonly limitedAt?: string;
  /** The lowest gate the customer was found too young for. */
  readonly refusedAge?: number;
}

/** A question to the customer that waits for its answer. */
export interface PendingPrompt {
  readonly replyId: string;
  readonly senderId?: string;
  readonly at: string;
  readonly expiresAt: string;
}

export interface ReceivedMessage {
  readonly senderId: string;
  readonly at: string;
  readonly route?: Route;
  readonly keyword?: Keyword;
  /** What it is taken for: by the router, or by the last person who said otherwise. */
  readonly intent?: string;
  /** A person said so. */
  readonly corrected?: boolean;
  /** What the router took it for, where a person has said otherwise. */
  readonly routedIntent?: string;
  /** By when it was to be answered, where it had to be. */
  readonly answerDueAt?: string;
  readonly keywordApplied: boolean;
  readonly carrierOptOut: boolean;
}

/** The next text that is no keyword answers this, if it comes in time. */
export interface ExpectedAnswer {
  readonly expectationId: string;
  readonly by: FactData<'AnswerExpected'>['by'];
  readonly field?: string;
  readonly since: string;
  readonly until: string;
}

export interface MessagesState {
  readonly byId: Readonly<Record<string, ReceivedMessage>>;
  /** Last inbound instant per sender code. */
  readonly lastInboundAt: Readonly<Record<string, string>>;
  /** Per sender code; the last one asked for. */
  readonly expected: Readonly<Record<string, ExpectedAnswer>>;
}

export type ReplyStatus =
  'requested' | 'held' | 'approved' | 'rejected' | 'claimed' | 'sent' | 'delivered' | 'failed' | 'unknown';

export interface Reply {
  readonly replyId: string;
  readonly senderId: string;
  readonly status: ReplyStatus;
  readonly author: ReplyAuthor;
  readonly category: ReplyCategory;
  readonly automatic?: AutomaticText;
  readonly answers?: string;
  /** The last text on the sender code when it was written. */
  readonly follows?: string;
  readonly requestedAt: string;
  /** Id of the agent or API client, where it is known. */
  readonly requestedBy?: string;
  readonly text: string;
  readonly media: readonly Media[];
  readonly heldUntil?: string;
  readonly expiresAt?: string;
  readonly approvedAt?: string;
  /** Approved although somebody had said that this is not their number: the brand’s rules allow that. */
  readonly wrongNumberKnown?: boolean;
  /** A wish for silence came while it was on its way: it is handed over no more, whatever the customer wishes later. */
  readonly cancelled?: boolean;
  /** A wish about a part of the texts, though not about this one, is newer than the verdict. */
  readonly judgedBeforePart?: boolean;
  /** Attempts claimed so far. */
  readonly attempt: number;
  readonly claimedAt?: string;
  readonly retryAt?: string;
  readonly lookUpAt?: string;
  readonly carrierMessageId?: string;
  /** Highest receipt seen, and every receipt recorded: repeats and late ones change nothing. */
  readonly receipt?: ReceiptStatus;
  readonly receiptsSeen: readonly ReceiptStatus[];
}

export interface RepliesState {
  readonly byId: Readonly<Record<string, Reply>>;
  /** When a clarifying prompt was last requested, per sender code. */
  readonly lastPromptAt: Readonly<Record<string, string>>;
  /** The last text, per sender code. */
  readonly lastText: Readonly<Record<string, string>>;
}

export interface TicketDelivery {
  readonly messageId: string;
  readonly status: 'pending' | 'claimed' | 'done' | 'failed' | 'unknown';
  readonly attempt: number;
  readonly retryAt?: string;
}

export interface Ticket {
  readonly ticketId: string;
  readonly senderId: string;
  readonly status: 'open' | 'closed';
  readonly externalTicketId?: string;
  readonly intent?: string;
  /** In the order of the texts; each is handed to the platform once the one before it is settled. */
  readonly deliveries: readonly TicketDelivery[];
}

export interface TicketsState {
  readonly byId: Readonly<Record<string, Ticket>>;
  /** The newest ticket per sender code, open or closed. */
  readonly current: Readonly<Record<string, string>>;
}

export interface InboxConversation {
  readonly status: 'open' | 'snoozed' | 'closed' | 'archived';
  readonly unread: number;
  readonly assignee?: string;
  readonly snoozedUntil?: string;
  /** When it was closed, archived or opened again. */
  readonly statusSince?: string;
  readonly tags: readonly string[];
  readonly notes: readonly string[];
  /** Texts that a person has to answer in time and nobody has answered yet. */
  readonly owed?: readonly OwedAnswer[];
  /** Texts whose answer was sent: it may yet fail. */
  readonly answered?: readonly OwedAnswer[];
}

/** A text and what followed it before anybody wrote back. */
export interface OwedAnswer {
  readonly messageId: string;
  readonly since: string;
  readonly dueAt: string;
  /** The time is over, and the alarm has rung. */
  readonly overdue?: boolean;
}

export interface InboxState {
  readonly bySender: Readonly<Record<string, InboxConversation>>;
}

export const initialState: ContactState = {
  profile: { known: false, erased: false, attributes: {}, lists: [] },
  consent: { status: 'none', suppressed: false, blocked: false, stopAnswered: false, coversMarketing: false },
  messages: { byId: {}, lastInboundAt: {}, expected: {} },
  replies: { byId: {}, lastPromptAt: {}, lastText: {} },
  tickets: { byId: {}, current: {} },
  inbox: { bySender: {} },
};
