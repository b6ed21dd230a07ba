import { Counter, Histogram, type Registry } from 'prom-client';

/** Labels are sender ids, carriers and outcomes: short names, never anything personal. */
export class SenderMetrics {
  readonly handedOver: Counter<'sender' | 'outcome'>;
  readonly seconds: Histogram<'sender'>;
  readonly notHandedOver: Counter<'sender' | 'because'>;
  readonly stopConfirmation: Histogram<'sender'>;
  readonly lookUps: Counter<'sender' | 'outcome'>;
  readonly receiptsUnmatched: Counter<'carrier'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.handedOver = new Counter({
      name: 'parley_replies_handed_over_total',
      help: 'Replies handed to a carrier, by what it answered: sent, retry, permanent, opted-out or unknown.',
      labelNames: ['sender', 'outcome'],
      registers,
    });
    this.seconds = new Histogram({
      name: 'parley_reply_hand_over_seconds',
      help: 'Time a carrier took to answer for one reply.',
      labelNames: ['sender'],
      buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60],
      registers,
    });
    this.notHandedOver = new Counter({
      name: 'parley_replies_not_handed_over_total',
      help: 'Approved replies that never reached a carrier: stopped between verdict and claim, or just after it.',
      labelNames: ['sender', 'because'],
      registers,
    });
    this.stopConfirmation = new Histogram({
      name: 'parley_stop_confirmation_seconds',
      help: 'From the text that asked for silence to its one confirmation in the carrier’s hands; after 300 none goes out.',
      labelNames: ['sender'],
      buckets: [1, 2, 5, 10, 30, 60, 120, 300],
      registers,
    });
    this.lookUps = new Counter({
      name: 'parley_reply_lookups_total',
      help: 'Questions to a carrier about replies of unknown outcome, by its answer.',
      labelNames: ['sender', 'outcome'],
      registers,
    });
    this.receiptsUnmatched = new Counter({
      name: 'parley_receipts_unmatched_total',
      help: 'Receipts for texts that this Parley never sent.',
      labelNames: ['carrier'],
      registers,
    });
  }
}
