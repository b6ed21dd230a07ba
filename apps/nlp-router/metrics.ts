import { Counter, type Registry } from 'prom-client';

/** Labels are sender ids, routes, keywords and intents: names from closed lists, never anything personal. */
export class RouterMetrics {
  readonly routed: Counter<'sender' | 'route' | 'keyword' | 'intent'>;
  readonly doubtful: Counter<'sender'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.routed = new Counter({
      name: 'parley_texts_routed_total',
      help: 'Texts recorded, by route, keyword and intent (empty where a text has none).',
      labelNames: ['sender', 'route', 'keyword', 'intent'],
      registers,
    });
    this.doubtful = new Counter({
      name: 'parley_possible_revocations_total',
      help: 'Texts that may be a wish to get no more of them, and that a person should look at.',
      labelNames: ['sender'],
      registers,
    });
  }
}
