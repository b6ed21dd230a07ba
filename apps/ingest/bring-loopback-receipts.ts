import { LoopbackReceipts, type LoopbackAir, type LoopbackReceipt } from '@parley/carriers/loopback';
import type { OrderedShutdown, Senders } from '@parley/runtime';
import type { Logger } from 'pino';
import type { AcceptReceipts, VerifiedReceipt } from './accept-receipts.js';
import type { IngestMetrics } from './metrics.js';

/** Lets the receipts of the simulator’s phones take the way of every carrier’s. */
export function bringLoopbackReceipts(
  air: LoopbackAir,
  receipts: AcceptReceipts,
  senders: Senders,
  metrics: IngestMetrics,
  log: Logger,
  shutdown: OrderedShutdown,
): void {
  const deliver = async (due: readonly LoopbackReceipt[]): Promise<void> => {
    const verified = due.flatMap((receipt) => verifiedOf(receipt, senders));
    await receipts.accept(verified);
    metrics.accepted.inc({ carrier: 'loopback', kind: 'receipt' }, verified.length);
  };
  const onFailure = (err: unknown): void => log.warn({ err }, 'receipts of the simulator have to wait');
  const pump = new LoopbackReceipts(air, deliver, onFailure);
  shutdown.register('intake', 'ingest.loopback-receipts', () => pump.stop());
  pump.start();
}

/** Nobody waits for the receipts of a sender code that was taken out of the configuration. */
function verifiedOf({ senderId, phone: to, ...receipt }: LoopbackReceipt, senders: Senders): VerifiedReceipt[] {
  const about = senders.find(senderId);
  return about ? [{ about, receipt: { ...receipt, to } }] : [];
}
