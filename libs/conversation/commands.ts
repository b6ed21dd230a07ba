import type {
  Answering,
  AutomaticText,
  CarrierOptOut,
  ConsentCategory,
  ConsentChannel,
  ConsentEvidence,
  ConsentSource,
  Detection,
  CountedFeature,
  FactData,
  IntentShare,
  Keyword,
  Language,
  Media,
  PersonalEvidence,
  RawRequest,
  ReceiptStatus,
  ReplyAuthor,
  ReplyCategory,
  Route,
  RoutingThresholds,
  RuleRef,
  VerdictBasis,
} from '@parley/contracts';

/** What the router found out about a text on its own, before the conversation it belongs to was looked at. */
export interface RoutingVerdict {
  readonly route: Route;
  readonly keyword?: Keyword;
  readonly intent?: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly language: Language;
  /** A second language that the answer is owed in, after the first. */
  readonly alsoIn?: Language;
  readonly possibleRevocation?: boolean;
  readonly detection?: Detection;
  readonly classifier: Answering;
  /** What the classifier found; absent where a keyword or a plain case decided. */
  readonly scores?: { readonly agent: number; readonly intent: number; readonly unclear?: number };
  readonly thresholds?: RoutingThresholds;
  /** At most three, likeliest first. */
  readonly topIntents?: IntentShare[];
  /** What counted most for the label. Personal: it is made of the text. */
  readonly features?: CountedFeature[];
}

/** An automatic text, worded and identified by the shell. */
export interface AutomaticReply {
  readonly replyId: string;
  readonly automatic: AutomaticText;
  readonly text: string;
  readonly language: Language;
}

export interface ReceivedText {
  readonly messageId: string;
  readonly carrier: string;
  readonly carrierMessageId: string;
  readonly acceptedAt: string;
  readonly segments?: number;
  readonly carrierOptOut?: CarrierOptOut;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly media: readonly Media[];
  readonly raw?: RawRequest;
}

export type ReplyVerdict =
  | {
      readonly kind: 'approve';
      readonly rules: readonly RuleRef[];
      readonly ruleset: string;
      readonly expiresAt?: string;
      /** What the verdict was made from. */
      readonly basis?: VerdictBasis;
    }
  | {
      readonly kind: 'hold';
      readonly until: string;
      readonly rules: readonly RuleRef[];
      readonly ruleset: string;
      /** When the hours that begin at `until` close again. */
      readonly expiresAt?: string;
      readonly basis?: VerdictBasis;
    }
  | {
      readonly kind: 'reject';
      readonly rules: readonly RuleRef[];
      readonly ruleset: string;
      readonly basis?: VerdictBasis;
    };

interface OnConversation {
  readonly senderId: string;
}

export type MessageCommand = OnConversation & {
  readonly type: 'ReceiveMessage';
  readonly message: ReceivedText;
  readonly verdict: RoutingVerdict;
  /** Sent where the text stays unclear; absent where the prompt is switched off (the text then becomes a ticket). */
  readonly prompt?: AutomaticReply;
  /** Where people have to answer what is for them: within how many hours. */
  readonly answerWithinHours?: number;
};

/** A person says what a text is about. */
export type IntentCommand = OnConversation & {
  readonly type: 'CorrectIntent';
  readonly messageId: string;
  readonly intent: string;
  /** Where people have to answer what is for them, and the intent is of that sort: within how many hours. */
  readonly answerWithinHours?: number;
};

/** Somebody has asked the customer for something and waits for the answer. */
export type AnswerCommand = OnConversation & {
  readonly type: 'ExpectAnswer';
  readonly expectationId: string;
  readonly by: FactData<'AnswerExpected'>['by'];
  readonly field?: string;
  readonly until: string;
};

export type ConsentCommand =
  /** The effect of a routed keyword; `answer` is absent where the carrier has answered itself. */
  | (OnConversation & {
      readonly type: 'ApplyKeyword';
      readonly messageId: string;
      readonly keyword: Keyword;
      readonly answer?: AutomaticReply;
      /** When the text was routed, and by what: part of the proof of a revocation. */
      readonly detected?: {
        readonly at: string;
        readonly id: string;
        readonly version: string;
        readonly stage?: string;
      };
    })
  | {
      readonly type: 'GrantConsent';
      readonly source: ConsentSource;
      readonly channel: ConsentChannel;
      readonly list?: string;
      readonly messageId?: string;
      readonly language?: Language;
      readonly evidence?: string;
      /** What makes the consent provable; what is missing of it is recorded too. */
      readonly record?: ConsentEvidence;
      readonly personal?: PersonalEvidence;
    }
  | (Partial<OnConversation> & {
      readonly type: 'RevokeConsent';
      readonly source: ConsentSource;
      readonly channel: ConsentChannel;
      /** The text that asked for it, where it was one. */
      readonly messageId?: string;
      /** When the wish reached the brand, where that is known and was not by a text. */
      readonly receivedAt?: string;
      /** Where the customer named some: the others go on. */
      readonly categories?: readonly ConsentCategory[];
      /** The one list they named; where no categories are named with it, marketing ends. */
      readonly list?: string;
      readonly evidence?: string;
    })
  /** A person has read a text that may have asked for silence. */
  | (OnConversation & {
      readonly type: 'SettleRevocation';
      readonly decision: 'confirm' | 'dismiss';
      readonly source: ConsentSource;
      readonly evidence?: string;
    })
  /** The day within which a person decides on a doubt is over. */
  | (OnConversation & { readonly type: 'AlarmRevocation' })
  /** Asks the customer to confirm a subscription with YES. */
  | (OnConversation & {
      readonly type: 'RequestDoubleOptIn';
      readonly prompt: AutomaticReply;
      readonly list?: string;
      readonly expiresAt: string;
    })
  /** Asks the customer whether they are old enough. */
  | (OnConversation & {
      readonly type: 'RequestAgeGate';
      readonly prompt: AutomaticReply;
      readonly minimumAge: number;
      readonly expiresAt: string;
    })
  | (Partial<OnConversation> & { readonly type: 'BlockContact'; readonly reason?: string })
  | { readonly type: 'UnblockContact' };

export type ReplyCommand =
  | (OnConversation & {
      readonly type: 'RequestReply';
      readonly replyId: string;
      readonly author: ReplyAuthor;
      readonly category: ReplyCategory;
      readonly automatic?: AutomaticText;
      readonly text: string;
      readonly media: readonly Media[];
      readonly answers?: string;
      readonly language?: Language;
    })
  | { readonly type: 'JudgeReply'; readonly replyId: string; readonly verdict: ReplyVerdict }
  | { readonly type: 'ClaimReply'; readonly replyId: string; readonly attempt: number; readonly carrier: string }
  | {
      readonly type: 'RecordSent';
      readonly replyId: string;
      readonly attempt: number;
      readonly carrierMessageId: string;
      readonly segments: number;
      readonly encoding: 'GSM-7' | 'UCS-2';
      readonly knownBy: 'answer' | 'lookup';
    }
  | {
      readonly type: 'RecordSendFailure';
      readonly replyId: string;
      readonly attempt: number;
      readonly code: string;
      readonly class: 'retry' | 'permanent' | 'opted-out';
      /** Only with `retry`; without it no further attempt is made. */
      readonly retryAt?: string;
    }
  | {
      readonly type: 'RecordOutcomeUnknown';
      readonly replyId: string;
      readonly attempt: number;
      readonly because: string;
      /** When to ask the carrier; absent once looking up was given up. */
      readonly lookUpAt?: string;
    }
  | {
      readonly type: 'RecordReceipt';
      /** Our own id, where the carrier hands it back; otherwise the reply is found by `carrierMessageId`. */
      readonly replyId?: string;
      readonly carrierMessageId: string;
      readonly status: ReceiptStatus;
      readonly code?: string;
      readonly optedOut?: boolean;
    };

export type TicketCommand =
  | {
      readonly type: 'ClaimTicketDelivery';
      readonly messageId: string;
      readonly attempt: number;
      readonly connector: string;
    }
  | {
      readonly type: 'ConfirmTicketDelivery';
      readonly messageId: string;
      readonly connector: string;
      readonly externalTicketId?: string;
    }
  | {
      readonly type: 'FailTicketDelivery';
      readonly messageId: string;
      readonly code: string;
      readonly permanent: boolean;
      readonly retryAt?: string;
    }
  | { readonly type: 'MarkTicketDeliveryUnknown'; readonly messageId: string; readonly because: string }
  /** A person found out what became of a delivery whose outcome was unknown. */
  | {
      readonly type: 'ResolveTicketDelivery';
      readonly messageId: string;
      readonly outcome: 'delivered' | 'not-delivered';
      readonly retryAt?: string;
    }
  | { readonly type: 'CloseTicket'; readonly ticketId: string }
  | { readonly type: 'ReopenTicket'; readonly ticketId: string };

export type InboxCommand = OnConversation &
  (
    | { readonly type: 'AssignConversation'; readonly assignee?: string }
    | { readonly type: 'SnoozeConversation'; readonly until: string }
    | { readonly type: 'WakeConversation'; readonly because: 'due' | 'agent' }
    /** The time within which a text is to be answered is over. */
    | { readonly type: 'AlarmAnswer'; readonly messageId: string }
    | { readonly type: 'CloseConversation' }
    | { readonly type: 'ReopenConversation' }
    | { readonly type: 'ArchiveConversation' }
    | { readonly type: 'MarkRead' }
    | { readonly type: 'MarkUnread' }
    | { readonly type: 'AddTag'; readonly tag: string }
    | { readonly type: 'RemoveTag'; readonly tag: string }
    | { readonly type: 'AddNote'; readonly noteId: string; readonly text: string }
  );

/** Everything about the number was handed out; the hashes are those of what was. */
export type LedgerCommand = { readonly type: 'RecordDossierExport' } & FactData<'DossierExported'>;

export type ProfileCommand =
  | { readonly type: 'CreateContact'; readonly phone: string; readonly source: 'api' | 'import' }
  | {
      readonly type: 'UpdateContact';
      readonly name?: string;
      readonly firstName?: string;
      readonly lastName?: string;
      readonly email?: string;
      readonly birthday?: string;
      readonly postalCode?: string;
      readonly attributes?: Readonly<Record<string, string>>;
    }
  | { readonly type: 'AddToList'; readonly list: string }
  | { readonly type: 'RemoveFromList'; readonly list: string };

export type Command =
  | MessageCommand
  | AnswerCommand
  | IntentCommand
  | ConsentCommand
  | ReplyCommand
  | TicketCommand
  | InboxCommand
  | ProfileCommand
  | LedgerCommand;
export type CommandType = Command['type'];
