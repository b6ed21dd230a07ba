import { streamOf } from '@parley/contracts';
import type { FactData, FactPersonal, RecordedFact } from '@parley/contracts';
import { newestFirst, type EventStore } from '@parley/event-store';
import type { ContactState } from '@parley/conversation';
import type { TicketText } from './platform.js';

/** What the stream holds about one text of a ticket. */
export interface TicketRecord {
  /** Absent where the text or the number was erased. */
  readonly text?: TicketText;
  /** Cause of the newest `TicketDeliveryClaimed`. */
  readonly claimedBecauseOf?: string;
}

/** Read from the truth, newest fact first: what is wanted stands near the end of the stream. */
export async function readTicketText(
  store: EventStore,
  contactId: string,
  messageId: string,
  state: ContactState,
): Promise<TicketRecord> {
  let requested: RecordedFact<'TicketRequested'> | undefined;
  let routed: FactData<'MessageRouted'> | undefined;
  let claimedBecauseOf: string | undefined;
  for await (const fact of newestFirst(store, streamOf(contactId))) {
    if (!('messageId' in fact.data) || fact.data.messageId !== messageId) continue;
    if (fact.type === 'TicketDeliveryClaimed') claimedBecauseOf ??= fact.cause;
    if (fact.type === 'TicketRequested') requested = fact;
    if (fact.type === 'MessageRouted') routed = fact.data;
    if (fact.type === 'MessageReceived') {
      const text = requested && textOf(requested, fact, routed, state);
      return { ...(text ? { text } : {}), ...(claimedBecauseOf === undefined ? {} : { claimedBecauseOf }) };
    }
  }
  return claimedBecauseOf === undefined ? {} : { claimedBecauseOf };
}

function textOf(
  requested: RecordedFact<'TicketRequested'>,
  received: RecordedFact<'MessageReceived'>,
  routed: FactData<'MessageRouted'> | undefined,
  { tickets }: ContactState,
): TicketText | undefined {
  // Once a person is erased nothing of what was personal is left in the fact.
  const personal = received.personal as Partial<FactPersonal<'MessageReceived'>> | undefined;
  if (personal?.from === undefined || personal.text === undefined) return undefined;
  const { ticketId, messageId, continues, previousTicketId } = requested.data;
  return {
    deliveryId: requested.id,
    ticketId,
    messageId,
    contactId: requested.contactId,
    brandId: requested.brandId,
    senderId: requested.senderId ?? '',
    isNewTicket: !continues,
    occurredAt: received.data.acceptedAt,
    phone: personal.from,
    text: personal.text,
    media: personal.media ?? [],
    ...optional('previousTicketId', previousTicketId),
    ...optional('externalTicketId', tickets.byId[ticketId]?.externalTicketId),
    ...optional('previousExternalTicketId', tickets.byId[previousTicketId ?? '']?.externalTicketId),
    ...optional('intent', requested.data.intent ?? routed?.intent),
    ...optional('topIntents', routed?.topIntents),
    ...optional('confidence', routed?.confidence),
    ...optional('language', routed?.language),
  };
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { [N in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [N in Name]: Value });
}
