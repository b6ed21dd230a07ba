import type { Publisher } from '@parley/broker/spool';
import { normaliseAddress, type ParsedText } from '@parley/carriers';
import {
  contactIdOf,
  conversationIdOf,
  headerNames,
  messageIdOf,
  topics,
  type InboundText,
  type RawRequest,
} from '@parley/contracts';
import type { Clock, ResolvedSender } from '@parley/runtime';

export interface AcceptedText {
  readonly messageId: string;
  readonly conversationId: string;
  /** The customer’s number in its one spelling. */
  readonly phone: string;
  /** ISO instant. */
  readonly at: string;
}

/**
 * Makes a verified text durable on `sms.inbound`; resolves not before it is. A text that comes again is published again,
 * under the same message id: the core knows it by that.
 *
 * Errors: `broker-unavailable`; over a spool `spool-full`, `storage-unavailable` (all retryable).
 */
export class AcceptText {
  constructor(
    private readonly publisher: Publisher,
    private readonly installKey: Buffer,
    private readonly clock: Clock,
  ) {}

  async accept({ brand, sender }: ResolvedSender, parsed: ParsedText, raw?: RawRequest): Promise<AcceptedText> {
    const { carrierMessageId, text, media, segments, carrierOptOut } = parsed;
    const carrier = sender.carrier.kind;
    const from = normaliseAddress(parsed.from, sender.country);
    const contactId = contactIdOf(this.installKey, brand.id, from);
    const messageId = messageIdOf(carrier, sender.id, carrierMessageId);
    const at = this.clock.now();
    const value: InboundText = {
      contactId,
      brandId: brand.id,
      senderId: sender.id,
      messageId,
      carrier,
      carrierMessageId,
      acceptedAt: at,
      ...(segments === undefined ? {} : { segments }),
      ...(carrierOptOut === undefined ? {} : { carrierOptOut }),
      personal: {
        from,
        to: normaliseAddress(parsed.to, sender.country),
        text,
        media: [...media],
        ...(raw === undefined ? {} : { raw }),
      },
    };
    const headers = { [headerNames.contentType]: 'application/json' };
    await this.publisher.publish(topics.inbound, [{ key: contactId, headers, value: JSON.stringify(value) }]);
    return { messageId, conversationId: conversationIdOf(contactId, sender.id), phone: from, at };
  }
}
