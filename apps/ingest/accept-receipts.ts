import type { Publisher } from '@parley/broker/spool';
import { normaliseAddress, type ParsedReceipt } from '@parley/carriers';
import {
  contactIdOf,
  headerNames,
  topics,
  type CarrierReceipt,
  type RawRequest,
  type ReceiptStatus,
} from '@parley/contracts';
import type { Clock, ResolvedSender } from '@parley/runtime';

export interface VerifiedReceipt {
  readonly about: ResolvedSender;
  readonly receipt: Omit<ParsedReceipt, 'carrierStatus'> & { readonly status: ReceiptStatus };
  readonly raw?: RawRequest;
}

/**
 * Makes delivery reports durable on `sms.receipts`, in their order; resolves not before they are.
 *
 * Errors: `broker-unavailable`; over a spool `spool-full`, `storage-unavailable` (all retryable).
 */
export class AcceptReceipts {
  constructor(
    private readonly publisher: Publisher,
    private readonly installKey: Buffer,
    private readonly clock: Clock,
  ) {}

  async accept(receipts: readonly VerifiedReceipt[]): Promise<void> {
    const headers = { [headerNames.contentType]: 'application/json' };
    const messages = receipts.map((receipt) => {
      const value = this.valueOf(receipt);
      return { key: value.contactId, headers, value: JSON.stringify(value) };
    });
    await this.publisher.publish(topics.receipts, messages);
  }

  private valueOf({ about: { brand, sender }, receipt, raw }: VerifiedReceipt): CarrierReceipt {
    const { carrierMessageId, replyId, status, code } = receipt;
    const to = normaliseAddress(receipt.to, sender.country);
    return {
      contactId: contactIdOf(this.installKey, brand.id, to),
      brandId: brand.id,
      senderId: sender.id,
      ...(replyId === undefined ? {} : { replyId }),
      carrier: sender.carrier.kind,
      carrierMessageId,
      status,
      ...(code === undefined ? {} : { code }),
      acceptedAt: this.clock.now(),
      personal: { to, ...(raw === undefined ? {} : { raw }) },
    };
  }
}
