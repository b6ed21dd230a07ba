// Generated from the schemas in libs/contracts by `npm run contracts`; do not edit.

export type ConversationEvent =
  | AddedToList
  | ContactCreated
  | ContactUpdated
  | RemovedFromList
  | SubjectErased
  | AgeConfirmed
  | ConsentGranted
  | ConsentRevoked
  | ContactBlocked
  | ContactUnblocked
  | DoubleOptInRequested
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
  };
  /**
   * Personal data; stands nowhere else.
   */
  personal: {
    wording?: string;
    evidence?: string;
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
  };
  /**
   * Personal data; stands nowhere else.
   */
  personal: {
    wording?: string;
    evidence?: string;
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
    };
    thresholds?: {
      agentFrom: number;
      intentFrom: number;
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
  };
}
export interface RuleRef {
  id: string;
  version: string;
  reason?: string;
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
    automatic?: 'stopConfirmation' | 'helpAnswer' | 'startConfirmation' | 'agentPrompt' | 'invalidReply' | 'failure';
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
