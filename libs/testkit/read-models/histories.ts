import { streamOf, type FactBody, type FactType, type RecordedFact } from '@parley/contracts';
import type { DatedFact } from '@parley/conversation';
import fc from 'fast-check';
import { id, minutesAfter, noon } from '../facts.js';

type BodyOf<Type extends FactType> = { type: Type } & Pick<FactBody<Type>, 'data' | 'personal'>;

const messageId = fc.constantFrom('m1', 'm2', 'm3');
const replyId = fc.constantFrom('r1', 'r2', 'r3');
const ticketId = fc.constantFrom('t1', 't2');
const noteId = fc.constantFrom('n1', 'n2');
const instant = fc.integer({ min: 0, max: 600 }).map((minutes) => minutesAfter(noon, minutes));
const text = fc.constantFrom('where is my order', 'STOP', 'thank you', '', 'été à Montréal 🌞');
const list = fc.constantFrom('news', 'sales');
const tag = fc.constantFrom('vip', 'return');
const expectationId = fc.constantFrom('e1', 'e2').map((name) => id(name));
const asker = fc.constant({ purpose: 'campaign' as const, name: 'autumn' });
const field = fc.constantFrom('postalCode', 'size');
const attempt = fc.integer({ min: 1, max: 3 });
const name = fc.constantFrom('Ann', 'Bob', 'Zoé');
const carrierMessageId = fc.constantFrom('SM1', 'SM2');
const connector = fc.constant('webhook');
const rules = fc.subarray([{ id: 'quiet-hours', version: '1' }]);
const ruleset = fc.constant('US-FED');
const media = fc.subarray([{ url: 'https://media.example/1.jpg', contentType: 'image/jpeg' }]);
const nothing = fc.constant({});
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const record = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record<T>(model);

const of = <Type extends FactType>(
  type: Type,
  data: fc.Arbitrary<FactBody<Type>['data']>,
  personal?: fc.Arbitrary<FactBody<Type>['personal']>,
): fc.Arbitrary<BodyOf<Type>> =>
  fc.record({ type: fc.constant(type), data, ...(personal ? { personal } : {}) }) as fc.Arbitrary<BodyOf<Type>>;

const proof = record({ source: fc.constant('keyword' as const), channel: fc.constant('sms' as const) });
const verdict = { replyId, rules, ruleset };
const delivery = { ticketId, messageId };

/** One arbitrary for every kind of fact, over few ids, so that facts meet. Histories need not make sense. */
const bodies: { [Type in FactType]: fc.Arbitrary<BodyOf<Type>> } = {
  ContactCreated: of('ContactCreated', fc.constant({ source: 'text' }), fc.constant({ phone: '+14155550123' })),
  ContactUpdated: of(
    'ContactUpdated',
    nothing,
    fc.record({ name, firstName: name, attributes: fc.constant({ size: 'L' }) }, { requiredKeys: [] }),
  ),
  AddedToList: of('AddedToList', record({ list })),
  RemovedFromList: of('RemovedFromList', record({ list })),
  SubjectErased: of('SubjectErased', nothing),
  DossierExported: of(
    'DossierExported',
    fc.constant({ format: 'json', head: 'a'.repeat(64), streamHash: 'b'.repeat(64), upToRevision: 3, facts: 4 }),
  ),
  ConsentGranted: of(
    'ConsentGranted',
    fc.tuple(proof, fc.boolean()).map(([data, endsDoubts]) => ({ ...data, endsDoubts })),
    nothing,
  ),
  ConsentRevoked: of(
    'ConsentRevoked',
    fc.constantFrom('brand' as const, 'list' as const).chain((scope) => proof.map((data) => ({ ...data, scope }))),
    nothing,
  ),
  DoubleOptInRequested: of('DoubleOptInRequested', fc.oneof(nothing, record({ replyId, expiresAt: instant }))),
  RevocationSuspected: of('RevocationSuspected', record({ messageId, settleBy: instant })),
  RevocationOverdue: of('RevocationOverdue', record({ messageId, settleBy: instant })),
  RevocationDismissed: of('RevocationDismissed', record({ messageId }), nothing),
  AgeGateRequested: of('AgeGateRequested', record({ minimumAge: fc.constant(21), replyId, expiresAt: instant })),
  AgeRefused: of('AgeRefused', fc.constant({ minimumAge: 21, source: 'wording' })),
  ContactBlocked: of('ContactBlocked', nothing, nothing),
  ContactUnblocked: of('ContactUnblocked', nothing),
  AgeConfirmed: of('AgeConfirmed', fc.constant({ minimumAge: 18, source: 'api' })),
  MessageReceived: of(
    'MessageReceived',
    record({ messageId, carrier: fc.constant('loopback'), carrierMessageId, acceptedAt: instant }),
    record({ from: fc.constant('+14155550123'), to: fc.constant('+18335550100'), text, media }),
  ),
  MessageRouted: of(
    'MessageRouted',
    record({
      messageId,
      route: fc.constantFrom('agent' as const, 'clarify' as const, 'keyword' as const, 'none' as const),
      keyword: maybe(fc.constantFrom('stop' as const, 'start' as const, 'agent' as const)),
      possibleRevocation: maybe(fc.boolean()),
      confidence: fc.constant(0.9),
      language: fc.constant('en' as const),
      classifier: fc.constant({ id: 'spec', version: '1' }),
      answerDueAt: maybe(instant),
    }),
  ),
  ReplyRequested: of(
    'ReplyRequested',
    record({
      replyId,
      author: fc.constantFrom('agent' as const, 'system' as const),
      category: fc.constant('conversational_reply' as const),
    }),
    record({ text, media }),
  ),
  ReplyApproved: of('ReplyApproved', record(verdict)),
  ReplyHeld: of('ReplyHeld', record({ ...verdict, until: instant })),
  ReplyRejected: of('ReplyRejected', record(verdict)),
  ReplyClaimed: of('ReplyClaimed', record({ replyId, attempt, carrier: fc.constant('loopback') })),
  ReplySent: of(
    'ReplySent',
    record({
      replyId,
      attempt,
      carrierMessageId,
      segments: maybe(attempt),
      knownBy: fc.constantFrom('answer' as const, 'receipt' as const),
    }),
  ),
  ReplyDelivered: of(
    'ReplyDelivered',
    record({ replyId, carrierMessageId, status: fc.constantFrom('delivered' as const, 'read' as const) }),
  ),
  ReplyFailed: of(
    'ReplyFailed',
    record({
      replyId,
      attempt,
      code: fc.constant('30003'),
      permanent: fc.boolean(),
      optedOut: fc.boolean(),
      retryAt: maybe(instant),
      status: maybe(fc.constant('undelivered' as const)),
    }),
  ),
  ReplyOutcomeUnknown: of(
    'ReplyOutcomeUnknown',
    record({ replyId, attempt, because: fc.constant('timeout'), lookUpAt: maybe(instant) }),
  ),
  ReceiptRecorded: of(
    'ReceiptRecorded',
    record({
      replyId,
      carrierMessageId,
      status: fc.constantFrom('queued' as const, 'sent' as const, 'delivered' as const, 'undelivered' as const),
      conflict: fc.boolean(),
    }),
  ),
  IntentCorrected: of(
    'IntentCorrected',
    record({
      messageId,
      intent: fc.constantFrom('refund', 'own'),
      ticketId: maybe(ticketId),
      answerDueAt: maybe(instant),
    }),
  ),
  AnswerExpected: of('AnswerExpected', record({ expectationId, by: asker, field: maybe(field), until: instant })),
  AnswerCollected: of(
    'AnswerCollected',
    record({ expectationId, by: asker, field: maybe(field), messageId }),
    record({ value: text }),
  ),
  TicketRequested: of('TicketRequested', record({ ...delivery, continues: fc.boolean() })),
  TicketDeliveryClaimed: of('TicketDeliveryClaimed', record({ ...delivery, attempt, connector })),
  TicketOpened: of(
    'TicketOpened',
    record({ ...delivery, connector, externalTicketId: maybe(fc.constantFrom('T-1', 'T-2')) }),
  ),
  TicketUpdated: of('TicketUpdated', record({ ...delivery, connector })),
  TicketDeliveryFailed: of(
    'TicketDeliveryFailed',
    record({ ...delivery, attempt, code: fc.constant('503'), permanent: fc.boolean(), retryAt: maybe(instant) }),
  ),
  TicketOutcomeUnknown: of('TicketOutcomeUnknown', record({ ...delivery, attempt, because: fc.constant('timeout') })),
  TicketClosed: of('TicketClosed', record({ ticketId })),
  TicketReopened: of('TicketReopened', record({ ticketId })),
  AnswerOwed: of('AnswerOwed', record({ messageId, since: instant, dueAt: instant, insteadOf: maybe(messageId) })),
  AnswerOverdue: of('AnswerOverdue', record({ messageId, since: instant, dueAt: instant })),
  AnswerSettled: of(
    'AnswerSettled',
    record({ messageId, because: fc.constantFrom('closed' as const, 'blocked' as const) }),
  ),
  ConversationOpened: of('ConversationOpened', nothing),
  ConversationAssigned: of('ConversationAssigned', record({ assignee: maybe(name) })),
  ConversationSnoozed: of('ConversationSnoozed', record({ until: instant })),
  ConversationWoken: of('ConversationWoken', fc.constant({ because: 'due' })),
  ConversationClosed: of('ConversationClosed', nothing),
  ConversationReopened: of('ConversationReopened', fc.constant({ because: 'text' })),
  ConversationArchived: of('ConversationArchived', nothing),
  MarkedRead: of('MarkedRead', nothing),
  MarkedUnread: of('MarkedUnread', nothing),
  TagAdded: of('TagAdded', record({ tag })),
  TagRemoved: of('TagRemoved', record({ tag })),
  NoteAdded: of('NoteAdded', record({ noteId }), record({ text })),
};

interface Step {
  readonly body: BodyOf<FactType>;
  readonly contact: string;
  readonly senderId: string | undefined;
  /** After the key of a person was destroyed, what was sealed with it cannot be read. */
  readonly sealed: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  body: fc.oneof(...(Object.values(bodies) as fc.Arbitrary<BodyOf<FactType>>[])),
  contact: fc.constantFrom('a', 'b', 'c'),
  senderId: fc.option(fc.constantFrom('main', 'second'), { nil: undefined, freq: 8 }),
  sealed: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
});

/** A log of three contacts in which anything may happen. */
export const histories: fc.Arbitrary<RecordedFact[]> = fc.array(step, { maxLength: 60, size: 'max' }).map(recorded);

/** The same, but what can come due is about a conversation, a reply or a text that stands: the core sees to that. */
export const orderlyHistories: fc.Arbitrary<RecordedFact[]> = fc
  .array(step, { maxLength: 60, size: 'max' })
  .map((steps) => recorded(steps.filter(orderly())));

/** Keeps of the steps, asked one by one, those that fit on what was kept before. */
function orderly(): (step: Step) => boolean {
  const standing = new Set<string>();
  const erased = new Set<string>();
  return ({ body: { type, data }, contact, senderId }) => {
    const of = (kind: 'conversation' | 'messageId' | 'replyId') =>
      `${contact}/${kind}/${String(kind === 'conversation' ? senderId : (data as Record<string, unknown>)[kind])}`;
    switch (type) {
      case 'ConversationSnoozed':
        return standing.has(of('conversation'));
      case 'ReplyHeld':
      case 'ReplyFailed':
      case 'ReplyOutcomeUnknown':
        return standing.has(of('replyId'));
      case 'TicketDeliveryFailed':
        return standing.has(of('messageId'));
      case 'ConversationOpened':
        standing.add(of('conversation'));
        return true;
      case 'MessageReceived':
      case 'ReplyRequested': {
        const named = of(type === 'MessageReceived' ? 'messageId' : 'replyId');
        if (erased.has(named) || senderId === undefined) return false;
        standing.add(named).add(of('conversation'));
        return true;
      }
      case 'SubjectErased':
        for (const each of standing)
          if (each.startsWith(`${contact}/`) && !each.includes('/conversation/')) {
            standing.delete(each);
            erased.add(each);
          }
        return true;
      default:
        return true;
    }
  };
}

function recorded(steps: readonly Step[]): RecordedFact[] {
  const revisions = new Map<string, number>();
  return steps.map(({ body, contact, senderId, sealed }, index) => {
    const contactId = contact.repeat(26);
    const revision = (revisions.get(contactId) ?? -1) + 1;
    revisions.set(contactId, revision);
    const { type, data, personal } = body;
    return recordedFact(index, {
      type,
      data: namedBy(contact, data),
      ...(sealed || personal === undefined ? {} : { personal }),
      ...(senderId === undefined ? {} : { senderId }),
      contactId,
      revision,
    });
  });
}

/** Texts, replies, tickets and notes belong to one contact each. */
function namedBy(contact: string, data: object): object {
  const named = Object.entries(data).map(([key, value]) =>
    ['messageId', 'replyId', 'ticketId', 'noteId'].includes(key)
      ? [key, id(`${contact}/${String(value)}`)]
      : [key, value],
  );
  return Object.fromEntries(named) as object;
}

/** A fact at its place in the log; positions are numbers of ten digits. */
export function recordedFact(
  index: number,
  fact: Pick<RecordedFact, 'contactId' | 'revision'> & {
    readonly type: string;
    readonly at?: string;
    readonly data?: object;
  },
): RecordedFact {
  const at = fact.at ?? minutesAfter(noon, index);
  return {
    id: id(`fact ${index}`),
    version: 1,
    brandId: 'acme',
    at,
    cause: id('cause'),
    actor: { kind: 'agent', id: 'agent-7' },
    stream: streamOf(fact.contactId),
    position: positionOf(index),
    recordedAt: at,
    data: {},
    ...fact,
  } as unknown as RecordedFact;
}

export const positionOf = (index: number): string => String(index).padStart(10, '0');
export const comparePositions = (a: string, b: string): number => a.localeCompare(b);

/** A story about one contact, as its log. */
export function logOf(letter: string, ...story: readonly DatedFact[]): RecordedFact[] {
  return story.map((fact, revision) => recordedFact(revision, { ...fact, contactId: letter.repeat(26), revision }));
}
