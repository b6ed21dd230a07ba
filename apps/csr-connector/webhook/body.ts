import { conversationIdOf } from '@parley/contracts';
import type { ResolvedSender } from '@parley/runtime';
import type { TicketText } from '../platform.js';

/**
 * Listrak’s four names stand as its clients know them (`SenderCode` and `PhoneId` are whole numbers there, digits
 * only); everything that Listrak’s webhook lacks stands beside them.
 */
export function webhookBody(text: TicketText, { brand, sender }: ResolvedSender): Readonly<Record<string, unknown>> {
  return {
    SenderCode: wholeNumber(sender.code),
    CountryCode: sender.country,
    PhoneId: wholeNumber(text.phone),
    Text: text.text,
    type: 'ticket.text-received',
    id: text.deliveryId,
    occurredAt: text.occurredAt,
    brand: brand.id,
    senderId: text.senderId,
    conversationId: conversationIdOf(text.contactId, text.senderId),
    contactId: text.contactId,
    messageId: text.messageId,
    phone: text.phone,
    ticketId: text.ticketId,
    isNewTicket: text.isNewTicket,
    externalTicketId: text.externalTicketId,
    previousTicketId: text.previousTicketId,
    previousExternalTicketId: text.previousExternalTicketId,
    intent: text.intent,
    topIntents: text.topIntents,
    confidence: text.confidence,
    language: text.language,
    media: text.media,
  };
}

/** `+15558675309` → `15558675309`; an alphanumeric sender code stays as it is. */
function wholeNumber(code: string): number | string {
  return /^\+?\d{1,15}$/.test(code) ? Number(code.replace('+', '')) : code;
}
