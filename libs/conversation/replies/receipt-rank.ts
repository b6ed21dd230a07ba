import type { ReceiptStatus } from '@parley/contracts';

const ranks: Readonly<Record<ReceiptStatus, number>> = {
  accepted: 0,
  queued: 1,
  sending: 2,
  sent: 3,
  delivered: 4,
  undelivered: 4,
  failed: 4,
  expired: 4,
  rejected: 4,
  read: 5,
};

/** How far a receipt says a text has come. Receipts arrive out of order and more than once; rank never falls. */
export function receiptRank(status: ReceiptStatus): number {
  return ranks[status];
}

/** The higher of two receipts; of two final ones the first stands. */
export function higherReceipt(known: ReceiptStatus | undefined, arrived: ReceiptStatus): ReceiptStatus {
  return known === undefined || receiptRank(arrived) > receiptRank(known) ? arrived : known;
}
