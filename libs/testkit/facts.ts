import type { DatedFact, ReceivedText, RoutingVerdict } from '@parley/conversation';
import { uuidV5, type FactBody, type FactData } from '@parley/contracts';

/** Short names for ids in specs: `id('m1')` is the same UUID everywhere. */
export const id = (name: string): string => uuidV5('spec', name);

export const senderId = 'main';
export const customer = '+14155550123';
export const brandCode = '+18335550100';
export const noon = '2026-11-20T17:00:00.000Z';
export const minutesAfter = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

export const aText = (name: string, changes: Partial<ReceivedText> = {}): ReceivedText => ({
  messageId: id(name),
  carrier: 'loopback',
  carrierMessageId: name,
  acceptedAt: noon,
  from: customer,
  to: brandCode,
  text: `text ${name}`,
  media: [],
  ...changes,
});

export const aVerdict = (changes: Partial<RoutingVerdict> = {}): RoutingVerdict => ({
  route: 'agent',
  intent: 'order_status',
  confidence: 0.9,
  language: 'en',
  classifier: { id: 'spec', version: '1' },
  ...changes,
});

type Story = DatedFact[];
const dated = (at: string, ...facts: FactBody[]): Story => facts.map((fact) => ({ ...fact, at }));

/** A first text, received and routed; what the router appends in one step. */
export function aConversation(name: string, routed: Partial<FactData<'MessageRouted'>> = {}, at = noon): Story {
  return [
    ...dated(
      at,
      { type: 'ContactCreated', data: { source: 'text' }, personal: { phone: customer } },
      { type: 'ConversationOpened', senderId, data: {} },
    ),
    ...aRoutedText(name, routed, at),
  ];
}

/** A further text of a known contact. */
export function aRoutedText(name: string, routed: Partial<FactData<'MessageRouted'>> = {}, at = noon): Story {
  return dated(
    at,
    {
      type: 'MessageReceived',
      senderId,
      data: { messageId: id(name), carrier: 'loopback', carrierMessageId: name, acceptedAt: at },
      personal: { from: customer, to: brandCode, text: `text ${name}`, media: [] },
    },
    {
      type: 'MessageRouted',
      senderId,
      data: {
        messageId: id(name),
        route: 'agent',
        confidence: 0.9,
        language: 'en',
        classifier: { id: 'spec', version: '1' },
        ...routed,
      },
    },
  );
}

export function aTicket(name: string, changes: Partial<FactData<'TicketRequested'>> = {}, at = noon): Story {
  return dated(at, {
    type: 'TicketRequested',
    senderId,
    data: { ticketId: id(name), messageId: id(name), continues: false, ...changes },
  });
}

export function aRequestedReply(name: string, changes: Partial<FactData<'ReplyRequested'>> = {}, at = noon): Story {
  return dated(at, {
    type: 'ReplyRequested',
    senderId,
    data: { replyId: id(name), author: 'agent', category: 'conversational_reply', ...changes },
    personal: { text: `reply ${name}`, media: [] },
  });
}

export const approved = (name: string, at = noon): Story =>
  dated(at, { type: 'ReplyApproved', senderId, data: { replyId: id(name), rules: [], ruleset: 'spec' } });

export const claimed = (name: string, attempt = 1, at = noon): Story =>
  dated(at, { type: 'ReplyClaimed', senderId, data: { replyId: id(name), attempt, carrier: 'loopback' } });

export const sent = (name: string, at = noon): Story =>
  dated(at, {
    type: 'ReplySent',
    senderId,
    data: {
      replyId: id(name),
      attempt: 1,
      carrierMessageId: `SM-${name}`,
      segments: 1,
      encoding: 'GSM-7',
      knownBy: 'answer',
    },
  });

export const revoked = (at = noon): Story =>
  dated(at, { type: 'ConsentRevoked', data: { source: 'agent', channel: 'voice', scope: 'brand' }, personal: {} });
