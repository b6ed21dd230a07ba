import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** Labels are sender ids and outcomes: short names from the configuration, never anything personal. */
export class ConnectorMetrics {
  readonly deliveries: Counter<'sender' | 'outcome'>;
  readonly seconds: Histogram<'sender'>;
  readonly resting: Gauge<'sender'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.deliveries = new Counter({
      name: 'parley_ticket_deliveries_total',
      help: 'Texts of tickets handed to a platform, by what became of them.',
      labelNames: ['sender', 'outcome'],
      registers,
    });
    this.seconds = new Histogram({
      name: 'parley_ticket_delivery_seconds',
      help: 'Time a platform took to answer for one text.',
      labelNames: ['sender'],
      buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60],
      registers,
    });
    this.resting = new Gauge({
      name: 'parley_ticket_platform_resting',
      help: '1 while the platform of a sender code is left alone after failures in a row.',
      labelNames: ['sender'],
      registers,
    });
  }
}
