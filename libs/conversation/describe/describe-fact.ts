import type { FactBody, FactType, RuleRef } from '@parley/contracts';
import { describeRouting } from './describe-routing.js';

type Describe<Type extends FactType> = (
  fact: FactBody<Type>,
  quote: (text: string) => string,
  showPersonal: boolean,
) => string;

/**
 * A fact in one line of plain English, for timelines.
 * `showPersonal` decides whether texts are quoted; without it nothing personal is in the line.
 */
export function describeFact(fact: FactBody, showPersonal: boolean): string {
  const describe = descriptions[fact.type] as Describe<FactType> | undefined;
  const quote = (text: string): string => (showPersonal ? `“${text}”` : `(${text.length} characters)`);
  return describe?.(fact, quote, showPersonal) ?? '';
}

const descriptions: { readonly [Type in FactType]: Describe<Type> } = {
  ContactCreated: ({ data }) => `a new contact, from a ${data.source}`,
  ContactUpdated: ({ personal }) => `profile: ${Object.keys(personal).join(', ')}`,
  AddedToList: ({ data }) => `joined the list ${data.list}`,
  RemovedFromList: ({ data }) => `left the list ${data.list}`,
  SubjectErased: () => 'the person’s data was erased',
  DossierExported: ({ data }) => `a dossier of ${data.facts} facts was handed out, head ${data.head.slice(0, 12)}`,
  ConsentGranted: ({ data }) =>
    `consent granted, by ${data.source}${data.proof?.proven === false ? `, unproven (${data.proof.missing.join(', ')} missing)` : ''}`,
  ConsentRevoked: ({ data: { scope, source, list, categories = ['marketing'] } }) =>
    scope === 'brand'
      ? `consent revoked, by ${source}`
      : `consent to ${list === undefined ? '' : `the list ${list}: `}${categories.join(', ')} revoked, by ${source}`,
  RevocationSuspected: ({ data }) => `may have asked for silence: a person decides until ${data.settleBy}`,
  RevocationOverdue: () => 'NOBODY HAS DECIDED whether the customer asked for silence',
  RevocationDismissed: ({ personal }, quote) =>
    `did not ask for silence${personal.evidence === undefined ? '' : `: ${quote(personal.evidence)}`}`,
  DoubleOptInRequested: ({ data }) =>
    `asked to confirm a subscription${data.expiresAt === undefined ? '' : ` until ${data.expiresAt}`}`,
  AgeGateRequested: ({ data }) => `asked whether they are ${data.minimumAge} years old`,
  AgeRefused: ({ data }) => `under ${data.minimumAge} years old, by ${data.source}`,
  ContactBlocked: () => 'the number is shut out',
  ContactUnblocked: () => 'the number may write again',
  AgeConfirmed: ({ data }) => `at least ${data.minimumAge} years old, by ${data.source}`,
  MessageReceived: ({ personal }, quote) =>
    `received ${quote(personal.text)}${countOf(personal.media.length, 'media file')}`,
  MessageRouted: (fact, _, showPersonal) => describeRouting(fact, showPersonal),
  AnswerExpected: ({ data: { by, field, until } }) =>
    `${by.name} waits until ${until} for an answer${field === undefined ? '' : `, for the field ${field}`}`,
  AnswerCollected: ({ data: { by, field }, personal }, quote) =>
    `answered ${by.name}${field === undefined ? '' : `, for the field ${field}`}: ${quote(personal.value)}`,
  IntentCorrected: ({ data }) => `is about ${data.intent}${data.was === undefined ? '' : `, not ${data.was}`}`,
  ReplyRequested: ({ data, personal }, quote) => `by ${data.automatic ?? data.author}: ${quote(personal.text)}`,
  ReplyApproved: ({ data }) => `approved${byRules(data.rules)}`,
  ReplyHeld: ({ data }) => `held until ${data.until}${byRules(deciding(data.rules))}`,
  ReplyRejected: ({ data }) => `REJECTED${byRules(deciding(data.rules))}`,
  ReplyClaimed: ({ data }) => `claimed for attempt ${data.attempt} on ${data.carrier}`,
  ReplySent: ({ data }) =>
    `sent as ${data.carrierMessageId}${countOf(data.segments ?? 0, 'segment')}${data.encoding ? `, ${data.encoding}` : ''}`,
  ReplyDelivered: ({ data }) => data.status,
  ReplyFailed: ({ data }) =>
    `failed with ${data.code}${data.optedOut ? (data.carrierBlocks ? ' (opted out on this sender code)' : ' (opted out)') : ''}${data.retryAt ? `, again at ${data.retryAt}` : ', for good'}`,
  ReplyOutcomeUnknown: ({ data }) =>
    `outcome unknown (${data.because})${data.lookUpAt ? `, looked up at ${data.lookUpAt}` : ', no longer looked up'}`,
  ReceiptRecorded: ({ data }) => `receipt ${data.status}${data.conflict ? ', against an earlier one' : ''}`,
  TicketRequested: ({ data }) => (data.continues ? 'joins the open ticket' : 'needs a ticket'),
  TicketDeliveryClaimed: ({ data }) => `on its way to ${data.connector}, attempt ${data.attempt}`,
  TicketOpened: ({ data }) => `ticket opened${data.externalTicketId ? ` as ${data.externalTicketId}` : ''}`,
  TicketUpdated: () => 'ticket updated',
  TicketDeliveryFailed: ({ data }) =>
    `not taken (${data.code})${data.retryAt ? `, again at ${data.retryAt}` : ', for good'}`,
  TicketOutcomeUnknown: ({ data }) => `outcome unknown (${data.because})`,
  TicketClosed: () => 'ticket closed',
  TicketReopened: () => 'ticket open again',
  AnswerOwed: ({ data }) =>
    `wants an answer by ${data.dueAt}${data.insteadOf === undefined ? '' : `, instead of the text ${data.insteadOf}`}`,
  AnswerOverdue: ({ data }) => `NOBODY HAS ANSWERED by ${data.dueAt}`,
  AnswerSettled: ({ data }) => `waits for no answer any more (${data.because}${data.late ? ', late' : ''})`,
  ConversationOpened: () => 'a new conversation',
  ConversationAssigned: ({ data }) => (data.assignee ? `assigned to ${data.assignee}` : 'assigned to nobody'),
  ConversationSnoozed: ({ data }) => `out of sight until ${data.until}`,
  ConversationWoken: ({ data }) => `back in sight (${data.because})`,
  ConversationClosed: () => 'conversation closed',
  ConversationReopened: ({ data }) => `conversation open again (${data.because})`,
  ConversationArchived: () => 'conversation archived',
  MarkedRead: () => 'read',
  MarkedUnread: () => 'set back to unread',
  TagAdded: ({ data }) => `tagged ${data.tag}`,
  TagRemoved: ({ data }) => `no longer tagged ${data.tag}`,
  NoteAdded: ({ personal }, quote) => `note ${quote(personal.text)}`,
};

function byRules(rules: readonly RuleRef[]): string {
  return rules.length === 0 ? '' : ` by ${rules.map(({ id }) => id).join(', ')}`;
}

/** A verdict names every rule that was consulted; these are the ones that stood in the way. */
function deciding(rules: readonly RuleRef[]): readonly RuleRef[] {
  const named = rules.filter(({ reason }) => reason !== undefined && /^(rejects|holds)/.test(reason));
  return named.length === 0 ? rules : named.map(({ reason, ...rule }) => ({ ...rule, id: `${rule.id} (${reason})` }));
}

function countOf(count: number, noun: string): string {
  return count === 0 ? '' : `, ${count} ${noun}${count === 1 ? '' : 's'}`;
}
