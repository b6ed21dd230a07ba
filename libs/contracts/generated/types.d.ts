// Generated from the schemas in libs/contracts by `npm run contracts`; do not edit.

export type ConversationEvent =
  | AddedToList
  | ContactCreated
  | ContactUpdated
  | DossierExported
  | RemovedFromList
  | SubjectErased
  | AgeConfirmed
  | AgeGateRequested
  | AgeRefused
  | ConsentGranted
  | ConsentRevoked
  | ContactBlocked
  | ContactUnblocked
  | DoubleOptInRequested
  | RevocationDismissed
  | RevocationOverdue
  | RevocationSuspected
  | AnswerCollected
  | AnswerExpected
  | IntentCorrected
  | MessageReceived
  | MessageRouted
  | ReceiptRecorded
  | ReplyApproved
  | ReplyClaimed
  | ReplyDelivered
  | ReplyFailed
  | ReplyHeld
  | ReplyOutcomeUnknown
  | ReplyRejected
  | ReplyRequested
  | ReplySent
  | TicketClosed
  | TicketDeliveryClaimed
  | TicketDeliveryFailed
  | TicketOpened
  | TicketOutcomeUnknown
  | TicketReopened
  | TicketRequested
  | TicketUpdated
  | AnswerOverdue
  | AnswerOwed
  | AnswerSettled
  | ConversationArchived
  | ConversationAssigned
  | ConversationClosed
  | ConversationOpened
  | ConversationReopened
  | ConversationSnoozed
  | ConversationWoken
  | MarkedRead
  | MarkedUnread
  | NoteAdded
  | TagAdded
  | TagRemoved;
export type Instant = string;
export type RuleSwitch =
  | ('on' | 'off')
  | {
      [k: string]: string | number | string[];
    };

/**
 * The contact joined a list.
 */
export interface AddedToList {
  type: 'AddedToList';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    list: string;
  };
}
export interface Actor {
  kind: 'customer' | 'agent' | 'api' | 'system' | 'carrier' | 'platform';
  id?: string;
}
/**
 * A number is known to the brand from now on.
 */
export interface ContactCreated {
  type: 'ContactCreated';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    source: 'text' | 'api' | 'import';
  };
  /**
   * Personal data; stands nowhere else.
   */
  personal: {
    phone: string;
  };
}
/**
 * Profile fields took new values; a field that is absent keeps its old one.
 */
export interface ContactUpdated {
  type: 'ContactUpdated';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {};
  /**
   * Personal data; stands nowhere else.
   */
  personal: {
    name?: string;
    firstName?: string;
    lastName?: string;
    email?: string;
    birthday?: string;
    postalCode?: string;
    attributes?: {
      [k: string]: string;
    };
  };
}
/**
 * Everything known about this number was handed out.
 */
export interface DossierExported {
  type: 'DossierExported';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    format: 'json' | 'html';
    head: string;
    streamHash: string;
    upToRevision: number;
    facts: number;
  };
}
/**
 * The contact left a list.
 */
export interface RemovedFromList {
  type: 'RemovedFromList';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    list: string;
  };
}
/**
 * The key that opened this person’s data was destroyed.
 */
export interface SubjectErased {
  type: 'SubjectErased';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {};
}
/**
 * The customer stated an age above the gate.
 */
export interface AgeConfirmed {
  type: 'AgeConfirmed';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    minimumAge: number;
    messageId?: string;
    replyId?: string;
    source: 'keyword' | 'wording' | 'carrier' | 'agent' | 'api' | 'import' | 'doubleOptIn';
  };
}
/**
 * A prompt asks the customer whether they are old enough.
 */
export interface AgeGateRequested {
  type: 'AgeGateRequested';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    minimumAge: number;
    replyId: string;
    expiresAt: Instant;
  };
}
/**
 * The customer stated an age below the gate, or said no to it.
 */
export interface AgeRefused {
  type: 'AgeRefused';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    minimumAge: number;
    messageId?: string;
    replyId?: string;
    source: 'keyword' | 'wording' | 'carrier' | 'agent' | 'api' | 'import' | 'doubleOptIn';
  };
}
/**
 * The customer agreed to be texted.
 */
export interface ConsentGranted {
  type: 'ConsentGranted';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    source: 'keyword' | 'wording' | 'carrier' | 'agent' | 'api' | 'import' | 'doubleOptIn';
    channel: 'sms' | 'voice' | 'email' | 'web' | 'paper' | 'carrier' | 'api';
    keyword?: 'stop' | 'help' | 'start' | 'agent';
    messageId?: string;
    replyId?: string;
    language?: 'en' | 'fr' | 'es';
    list?: string;
    seller?: string;
    /**
     * @maxItems 3
     */
    categories?:
      | []
      | ['conversational_reply' | 'transactional' | 'marketing']
      | ['conversational_reply' | 'transactional' | 'marketing', 'conversational_reply' | 'transactional' | 'marketing']
      | [
          'conversational_reply' | 'transactional' | 'marketing',
          'conversational_reply' | 'transactional' | 'marketing',
          'conversational_reply' | 'transactional' | 'marketing'
        ];
    program?: string;
    method?: 'webForm' | 'keyword' | 'paper' | 'voice' | 'email' | 'agent' | 'import' | 'api';
    givenAt?: Instant;
    zone?: string;
    formId?: string;
    formVersion?: string;
    textHash?: string;
    snapshot?: string;
    box?: 'tickedByCustomer' | 'preTicked' | 'none';
    callToActionVersion?: string;
    doubleOptIn?: {
      promptId: string;
      promptedAt: Instant;
      answerId: string;
      answeredAt: Instant;
    };
    ageGate?: {
      minimumAge: number;
      passed: boolean;
    };
    eSign?: string;
    implied?: {
      by: 'purchase' | 'inquiry';
      at: Instant;
    };
    import?: {
      fileHash: string;
      line: number;
      originalSource?: string;
    };
    proof?: {
      proven: boolean;
      missing: string[];
      standard: string;
    };
    endsDoubts?: boolean;
    detector?: {
      id: string;
      version: string;
      stage?: string;
    };
  };
  /**
   * Personal data; stands nowhere else.
   */
  personal: {
    wording?: string;
    evidence?: string;
    phone?: string;
    textShown?: string;
    sourceUrl?: string;
    ip?: string;
    userAgent?: string;
    sessionId?: string;
    /**
     * @maxItems 10
     */
    certificateIds?:
      | []
      | [string]
      | [string, string]
      | [string, string, string]
      | [string, string, string, string]
      | [string, string, string, string, string]
      | [string, string, string, string, string, string]
      | [string, string, string, string, string, string, string]
      | [string, string, string, string, string, string, string, string]
      | [string, string, string, string, string, string, string, string, string]
      | [string, string, string, string, string, string, string, string, string, string];
    responsible?: string;
  };
}
/**
 * The customer wants no more texts from this brand, on any of its sender codes.
 */
export interface ConsentRevoked {
  type: 'ConsentRevoked';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    source: 'keyword' | 'wording' | 'carrier' | 'agent' | 'api' | 'import' | 'doubleOptIn';
    channel: 'sms' | 'voice' | 'email' | 'web' | 'paper' | 'carrier' | 'api';
    keyword?: 'stop' | 'help' | 'start' | 'agent';
    messageId?: string;
    replyId?: string;
    language?: 'en' | 'fr' | 'es';
    list?: string;
    scope: 'brand' | 'list';
    /**
     * @maxItems 3
     */
    categories?:
      | []
      | ['conversational_reply' | 'transactional' | 'marketing']
      | ['conversational_reply' | 'transactional' | 'marketing', 'conversational_reply' | 'transactional' | 'marketing']
      | [
          'conversational_reply' | 'transactional' | 'marketing',
          'conversational_reply' | 'transactional' | 'marketing',
          'conversational_reply' | 'transactional' | 'marketing'
        ];
    receivedAt?: Instant;
    detectedAt?: Instant;
    effectiveAt?: Instant;
    detector?: {
      id: string;
      version: string;
      stage?: string;
    };
    carrierBlocks?: boolean;
    cancelledReplyIds?: string[];
  };
  /**
   * Personal data; stands nowhere else.
   */
  personal: {
    wording?: string;
    evidence?: string;
    phone?: string;
  };
}
/**
 * An agent shut this number out of the inbox.
 */
export interface ContactBlocked {
  type: 'ContactBlocked';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {};
  /**
   * Personal data; stands nowhere else.
   */
  personal: {
    reason?: string;
  };
}
/**
 * The number may write again.
 */
export interface ContactUnblocked {
  type: 'ContactUnblocked';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {};
}
/**
 * A prompt asks the customer to confirm a subscription; only while it is pending does YES mean yes.
 */
export interface DoubleOptInRequested {
  type: 'DoubleOptInRequested';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    list?: string;
    replyId?: string;
    expiresAt?: Instant;
  };
}
/**
 * A person found that a text which was doubted asks for no silence.
 */
export interface RevocationDismissed {
  type: 'RevocationDismissed';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    messageId: string;
  };
  /**
   * Personal data; stands nowhere else.
   */
  personal: {
    evidence?: string;
  };
}
/**
 * Nobody decided in time on a text that may ask for silence; marketing stays suppressed.
 */
export interface RevocationOverdue {
  type: 'RevocationOverdue';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    messageId: string;
    settleBy: Instant;
  };
}
/**
 * A text may ask for silence, in words nobody can be sure of: no marketing until a person has decided.
 */
export interface RevocationSuspected {
  type: 'RevocationSuspected';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    messageId: string;
    settleBy: Instant;
    wrongNumber?: boolean;
  };
}
/**
 * The customer answered what was asked for.
 */
export interface AnswerCollected {
  type: 'AnswerCollected';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    expectationId: string;
    by: {
      purpose: 'campaign' | 'data-collection';
      name: string;
    };
    field?: string;
    messageId: string;
  };
  /**
   * Personal data; stands nowhere else.
   */
  personal: {
    value: string;
  };
}
/**
 * Somebody asked the customer for something: the next text that is no keyword is the answer, and is not routed.
 */
export interface AnswerExpected {
  type: 'AnswerExpected';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    expectationId: string;
    by: {
      purpose: 'campaign' | 'data-collection';
      name: string;
    };
    field?: string;
    until: Instant;
  };
}
/**
 * A person said what a text is about, where it was taken for something else.
 */
export interface IntentCorrected {
  type: 'IntentCorrected';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    messageId: string;
    intent: string;
    was?: string;
    ticketId?: string;
    answerDueAt?: Instant;
  };
}
/**
 * A customer’s text reached Parley.
 */
export interface MessageReceived {
  type: 'MessageReceived';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    messageId: string;
    carrier: string;
    carrierMessageId: string;
    acceptedAt: Instant;
    segments?: number;
    carrierOptOut?: 'STOP' | 'HELP' | 'START';
  };
  /**
   * Personal data; stands nowhere else.
   */
  personal: {
    from: string;
    to: string;
    text: string;
    media: Media[];
    raw?: RawRequest;
  };
}
export interface Media {
  url: string;
  contentType?: string;
}
export interface RawRequest {
  method: string;
  url: string;
  headers: {
    [k: string]: string;
  };
  body: string;
  bodyEncoding: 'utf8' | 'base64';
}
/**
 * The router’s verdict on a text, and what made it decide so.
 */
export interface MessageRouted {
  type: 'MessageRouted';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    messageId: string;
    route: 'agent' | 'clarify' | 'keyword' | 'none';
    keyword?: 'stop' | 'help' | 'start' | 'agent';
    intent?: string;
    confidence: number;
    language: 'en' | 'fr' | 'es';
    alsoIn?: 'en' | 'fr' | 'es';
    possibleRevocation?: boolean;
    because?: string;
    detection?: {
      stage?: 'carrier' | 'normalise' | 'exact' | 'slip' | 'wording' | 'score' | 'priority';
      versions: {
        [k: string]: string;
      };
      score?: number;
      wrongNumber?: boolean;
    };
    classifier: {
      id: string;
      version: string;
      insteadOf?: {
        id: string;
        because: string;
      };
    };
    scores?: {
      agent: number;
      intent: number;
      unclear?: number;
    };
    thresholds?: {
      agentFrom: number;
      intentFrom: number;
      silentBelow?: number;
      thanksFrom?: number;
    };
    /**
     * @maxItems 3
     */
    topIntents?:
      | []
      | [
          {
            intent: string;
            share: number;
          }
        ]
      | [
          {
            intent: string;
            share: number;
          },
          {
            intent: string;
            share: number;
          }
        ]
      | [
          {
            intent: string;
            share: number;
          },
          {
            intent: string;
            share: number;
          },
          {
            intent: string;
            share: number;
          }
        ];
    answerDueAt?: Instant;
  };
  /**
   * Personal data; stands nowhere else.
   */
  personal?: {
    /**
     * @maxItems 10
     */
    features?:
      | []
      | [
          {
            feature: string;
            weight: number;
          }
        ]
      | [
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          }
        ]
      | [
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          }
        ]
      | [
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          }
        ]
      | [
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          }
        ]
      | [
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          }
        ]
      | [
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          }
        ]
      | [
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          }
        ]
      | [
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          }
        ]
      | [
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          },
          {
            feature: string;
            weight: number;
          }
        ];
  };
}
/**
 * A receipt that changes no status: an intermediate step, or one that contradicts a final one.
 */
export interface ReceiptRecorded {
  type: 'ReceiptRecorded';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    replyId: string;
    carrierMessageId: string;
    status:
      | 'accepted'
      | 'queued'
      | 'sending'
      | 'sent'
      | 'delivered'
      | 'undelivered'
      | 'failed'
      | 'expired'
      | 'rejected'
      | 'read';
    code?: string;
    conflict: boolean;
  };
}
/**
 * Every rule that applied lets the reply go out.
 */
export interface ReplyApproved {
  type: 'ReplyApproved';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    replyId: string;
    rules: RuleRef[];
    ruleset: string;
    expiresAt?: Instant;
    basis?: VerdictBasis;
  };
}
export interface RuleRef {
  id: string;
  version: string;
  reason?: string;
}
export interface VerdictBasis {
  format: 1;
  at: Instant;
  timeZoneData: string;
  holidays?: string;
  revision: number;
  reply: {
    category: 'compliance_ack' | 'conversational_reply' | 'transactional' | 'marketing';
    author: 'agent' | 'system' | 'api';
    requestedBy?: string;
    requestedAt: Instant;
    automatic?:
      | 'stopConfirmation'
      | 'helpAnswer'
      | 'startConfirmation'
      | 'agentPrompt'
      | 'invalidReply'
      | 'failure'
      | 'doubleOptInPrompt'
      | 'ageGatePrompt';
    answers?: {
      messageId: string;
      at: Instant;
      keyword?: 'stop' | 'help' | 'start' | 'agent';
      answeredByCarrier?: boolean;
    };
    held?: boolean;
    confirmedBefore?: boolean;
    content: {
      lint: string;
      version: string;
      reason: string;
    }[];
  };
  lastInbound?: {
    messageId: string;
    at: Instant;
    keyword?: 'stop' | 'help' | 'start' | 'agent';
    answeredByCarrier?: boolean;
  };
  conversation: {
    status: 'open' | 'snoozed' | 'closed' | 'archived';
    since?: Instant;
  };
  place: {
    country: string;
    states: string[];
    /**
     * @minItems 1
     */
    zones: [
      {
        zone: string;
        local: string;
      },
      ...{
        zone: string;
        local: string;
      }[]
    ];
    evidence: string[];
  };
  consent: {
    status: 'granted' | 'revoked' | 'none';
    since?: Instant;
    factId?: string;
    coversMarketing: boolean;
    implied?: {
      by: 'purchase' | 'inquiry';
      at: Instant;
    };
    confirmedAge?: number;
  };
  suppression: {
    suppressed: boolean;
    partly?: ('compliance_ack' | 'conversational_reply' | 'transactional' | 'marketing')[];
    byCarrier?: boolean;
    blocked: boolean;
    wrongNumber?: boolean;
    possibleRevocation?: boolean;
  };
  marketing: Instant[];
  policy: {
    country: string;
    quietHours: 'strict' | 'liveConversation' | 'off';
    guardMinutes: number;
    replies: {
      to: 'texted-us' | 'subscribers';
      withinHours: number;
    };
    conversations: {
      start: 'never' | 'agents';
    };
    ageGate?: {
      minimumAge: number;
    };
    rules: {
      [k: string]: RuleSwitch;
    };
  };
}
/**
 * The sender took the reply for one attempt. Nothing is handed to a carrier without it.
 */
export interface ReplyClaimed {
  type: 'ReplyClaimed';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    replyId: string;
    attempt: number;
    carrier: string;
  };
}
/**
 * The handset confirmed the reply.
 */
export interface ReplyDelivered {
  type: 'ReplyDelivered';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    replyId: string;
    carrierMessageId: string;
    status: 'delivered' | 'read';
  };
}
/**
 * The carrier did not take or did not deliver the reply.
 */
export interface ReplyFailed {
  type: 'ReplyFailed';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    replyId: string;
    attempt: number;
    code: string;
    permanent: boolean;
    optedOut: boolean;
    carrierBlocks?: boolean;
    retryAt?: Instant;
    carrierMessageId?: string;
    status?:
      | 'accepted'
      | 'queued'
      | 'sending'
      | 'sent'
      | 'delivered'
      | 'undelivered'
      | 'failed'
      | 'expired'
      | 'rejected'
      | 'read';
  };
}
/**
 * The reply has to wait; everything is judged again when it comes due.
 */
export interface ReplyHeld {
  type: 'ReplyHeld';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    replyId: string;
    until: Instant;
    rules: RuleRef[];
    ruleset: string;
    expiresAt?: Instant;
    basis?: VerdictBasis;
  };
}
/**
 * The reply was handed over and no answer came. It is looked up, never sent again.
 */
export interface ReplyOutcomeUnknown {
  type: 'ReplyOutcomeUnknown';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    replyId: string;
    attempt: number;
    because: string;
    lookUpAt?: Instant;
  };
}
/**
 * The reply must not go out, and these rules say so.
 */
export interface ReplyRejected {
  type: 'ReplyRejected';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    replyId: string;
    /**
     * @minItems 1
     */
    rules: [RuleRef, ...RuleRef[]];
    ruleset: string;
    basis?: VerdictBasis;
  };
}
/**
 * Somebody wants this text sent to the customer.
 */
export interface ReplyRequested {
  type: 'ReplyRequested';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    replyId: string;
    author: 'agent' | 'system' | 'api';
    category: 'compliance_ack' | 'conversational_reply' | 'transactional' | 'marketing';
    automatic?:
      | 'stopConfirmation'
      | 'helpAnswer'
      | 'startConfirmation'
      | 'agentPrompt'
      | 'invalidReply'
      | 'failure'
      | 'doubleOptInPrompt'
      | 'ageGatePrompt';
    answers?: string;
    language?: 'en' | 'fr' | 'es';
  };
  /**
   * Personal data; stands nowhere else.
   */
  personal: {
    text: string;
    media: Media[];
  };
}
/**
 * The carrier took the reply.
 */
export interface ReplySent {
  type: 'ReplySent';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    replyId: string;
    attempt: number;
    carrierMessageId: string;
    segments?: number;
    encoding?: 'GSM-7' | 'UCS-2';
    knownBy: 'answer' | 'lookup' | 'receipt';
  };
}
/**
 * The ticket is done.
 */
export interface TicketClosed {
  type: 'TicketClosed';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    ticketId: string;
  };
}
/**
 * The connector is about to hand one text of a ticket to the platform.
 */
export interface TicketDeliveryClaimed {
  type: 'TicketDeliveryClaimed';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    ticketId: string;
    messageId: string;
    attempt: number;
    connector: string;
  };
}
/**
 * The platform refused a text of a ticket.
 */
export interface TicketDeliveryFailed {
  type: 'TicketDeliveryFailed';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    ticketId: string;
    messageId: string;
    attempt: number;
    code: string;
    permanent: boolean;
    retryAt?: Instant;
  };
}
/**
 * The platform took the first text of a ticket.
 */
export interface TicketOpened {
  type: 'TicketOpened';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    ticketId: string;
    messageId: string;
    connector: string;
    externalTicketId?: string;
  };
}
/**
 * A text was handed to the platform and no answer came. It may or may not be there.
 */
export interface TicketOutcomeUnknown {
  type: 'TicketOutcomeUnknown';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    ticketId: string;
    messageId: string;
    attempt: number;
    because: string;
  };
}
/**
 * The ticket is open again.
 */
export interface TicketReopened {
  type: 'TicketReopened';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    ticketId: string;
  };
}
/**
 * A text needs a person: it opens a ticket, or joins the one that is open.
 */
export interface TicketRequested {
  type: 'TicketRequested';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    ticketId: string;
    messageId: string;
    continues: boolean;
    previousTicketId?: string;
    intent?: string;
  };
}
/**
 * The platform took a further text of a ticket.
 */
export interface TicketUpdated {
  type: 'TicketUpdated';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    ticketId: string;
    messageId: string;
    connector: string;
  };
}
/**
 * Nobody answered this text in time.
 */
export interface AnswerOverdue {
  type: 'AnswerOverdue';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    messageId: string;
    since: Instant;
    dueAt: Instant;
  };
}
/**
 * A person has to answer this text in time; what follows it before somebody writes back, and has as much time, is answered with it. A second time where the answer failed after it was sent.
 */
export interface AnswerOwed {
  type: 'AnswerOwed';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    messageId: string;
    since: Instant;
    dueAt: Instant;
    insteadOf?: string;
  };
}
/**
 * This text waits for no answer any more.
 */
export interface AnswerSettled {
  type: 'AnswerSettled';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    messageId: string;
    because: 'replied' | 'closed' | 'no-answer-wanted' | 'opted-out' | 'blocked';
    replyId?: string;
    late?: boolean;
  };
}
/**
 * Cleared away; a new text brings it back.
 */
export interface ConversationArchived {
  type: 'ConversationArchived';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {};
}
/**
 * The conversation is an agent’s; without `assignee` it is nobody’s again.
 */
export interface ConversationAssigned {
  type: 'ConversationAssigned';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    assignee?: string;
  };
}
/**
 * The conversation is done.
 */
export interface ConversationClosed {
  type: 'ConversationClosed';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {};
}
/**
 * First exchange with this number on this sender code.
 */
export interface ConversationOpened {
  type: 'ConversationOpened';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {};
}
/**
 * A closed or archived conversation is open again.
 */
export interface ConversationReopened {
  type: 'ConversationReopened';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    because: 'text' | 'reply' | 'agent';
  };
}
/**
 * Out of sight until then.
 */
export interface ConversationSnoozed {
  type: 'ConversationSnoozed';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    until: Instant;
  };
}
/**
 * A snoozed conversation is back.
 */
export interface ConversationWoken {
  type: 'ConversationWoken';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    because: 'due' | 'text' | 'agent';
  };
}
/**
 * An agent has read everything so far.
 */
export interface MarkedRead {
  type: 'MarkedRead';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {};
}
/**
 * An agent set the conversation back to unread.
 */
export interface MarkedUnread {
  type: 'MarkedUnread';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {};
}
/**
 * An internal note; the customer never sees it.
 */
export interface NoteAdded {
  type: 'NoteAdded';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    noteId: string;
  };
  /**
   * Personal data; stands nowhere else.
   */
  personal: {
    text: string;
  };
}
/**
 * A tag was put on the conversation.
 */
export interface TagAdded {
  type: 'TagAdded';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    tag: string;
  };
}
/**
 * A tag was taken off.
 */
export interface TagRemoved {
  type: 'TagRemoved';
  /**
   * UUIDv5 of cause and kind: the same id is the same fact.
   */
  id: string;
  /**
   * Schema version of data and personal.
   */
  version: 1;
  contactId: string;
  brandId: string;
  /**
   * The sender code; absent for facts about the contact as a whole.
   */
  senderId?: string;
  /**
   * When it was decided.
   */
  at: string;
  /**
   * Id of the webhook, request, fact or timer that led to it.
   */
  cause: string;
  actor: Actor;
  traceparent?: string;
  stream: string;
  /**
   * Place in the stream of the contact, without gaps.
   */
  revision: number;
  /**
   * Place in the whole log; opaque.
   */
  position: string;
  /**
   * When the event store took it.
   */
  recordedAt: string;
  data: {
    tag: string;
  };
}
