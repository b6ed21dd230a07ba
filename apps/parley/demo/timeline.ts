import type { StreamedFact } from './client.js';

type Fields = Readonly<Record<string, unknown>>;

const say: Readonly<Record<string, (data: Fields, personal: Fields) => string>> = {
  ContactCreated: () => 'a new contact',
  ConversationOpened: () => 'a new conversation',
  MessageReceived: (_, personal) => `received: “${String(personal['text'])}”`,
  MessageRouted: (data) =>
    `routed to ${String(data['route'])}${detail(data, 'keyword')}${detail(data, 'intent')} (confidence ${Number(data['confidence']).toFixed(2)}, ${String(data['language'])})`,
  TicketRequested: (data) => (data['continues'] ? 'joins the open ticket' : 'needs a ticket'),
  TicketDeliveryClaimed: (data) => `on its way to the desk (${String(data['connector'])})`,
  TicketOpened: () => 'ticket opened',
  TicketUpdated: () => 'ticket updated',
  TicketClosed: () => 'ticket closed',
  ReplyRequested: (data, personal) =>
    `reply by ${String(data['automatic'] ?? data['author'])}: “${String(personal['text'])}”`,
  ReplyApproved: (data) => `approved by ${rules(data)}`,
  ReplyHeld: (data) => `held until ${String(data['until'])} by ${rules(data)}`,
  ReplyRejected: (data) => `REJECTED by ${rules(data)}`,
  ReplyClaimed: (data) => `claimed for attempt ${String(data['attempt'])}`,
  ReplySent: (data) =>
    `sent as ${String(data['carrierMessageId'])} (${String(data['segments'])} segment(s), ${String(data['encoding'])})`,
  ReplyDelivered: () => 'delivered',
  ConsentRevoked: (data) => `consent revoked (${String(data['source'])})`,
  ConsentGranted: (data) => `consent granted (${String(data['source'])})`,
  ConversationClosed: () => 'conversation closed',
  ConversationReopened: (data) => `conversation reopened by a ${String(data['because'])}`,
};

/** One line of the timeline: when, what. */
export function timelineOf(fact: StreamedFact): string {
  const words = say[fact.type]?.(fact.data, fact.personal ?? {}) ?? '';
  return `  ${fact.at.slice(11, 23)}  ${fact.type.padEnd(21)} ${words}`.trimEnd();
}

function detail(data: Fields, name: string): string {
  return data[name] === undefined ? '' : `, ${name} ${String(data[name])}`;
}

function rules(data: Fields): string {
  const named = (data['rules'] as readonly { id: string }[]).map(({ id }) => id);
  return named.length === 0 ? 'every rule' : named.join(', ');
}
