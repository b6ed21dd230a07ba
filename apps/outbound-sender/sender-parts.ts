import type { CarrierSenders } from '@parley/carriers/sending';
import type { EventStore } from '@parley/event-store';
import type { Clock, Contacts, Ids, Senders } from '@parley/runtime';
import type { Logger } from 'pino';
import type { SenderMetrics } from './metrics.js';
import type { SenderRates } from './sender-rates.js';

/** What sending is made of. */
export interface SenderParts {
  readonly contacts: Contacts;
  readonly store: EventStore;
  readonly senders: Senders;
  readonly carriers: Pick<CarrierSenders, 'of'>;
  readonly rates: Pick<SenderRates, 'turn'>;
  readonly metrics: SenderMetrics;
  readonly log: Pick<Logger, 'warn'>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
}
