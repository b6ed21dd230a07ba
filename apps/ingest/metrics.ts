import { Counter, type Registry } from 'prom-client';

/** Labels are carriers and stable codes, never anything a caller wrote. */
export class IngestMetrics {
  readonly accepted: Counter<'carrier' | 'kind'>;
  readonly refused: Counter<'carrier' | 'code'>;
  readonly ignoredReceipts: Counter<'carrier'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.accepted = new Counter({
      name: 'parley_ingest_accepted_total',
      help: 'Texts and receipts that are durable and were answered for, by kind (text, receipt).',
      labelNames: ['carrier', 'kind'],
      registers,
    });
    this.refused = new Counter({
      name: 'parley_ingest_refused_total',
      help: 'Webhooks and simulator texts that were turned away and changed nothing, by the code of the problem document.',
      labelNames: ['carrier', 'code'],
      registers,
    });
    this.ignoredReceipts = new Counter({
      name: 'parley_ingest_ignored_receipts_total',
      help: 'Receipts with a status Parley does not know: answered for, and nothing concluded from them.',
      labelNames: ['carrier'],
      registers,
    });
  }
}
