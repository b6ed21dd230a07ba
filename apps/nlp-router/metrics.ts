import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** Labels are sender ids, brand ids, routes, keywords and intents: names from closed lists, never anything personal. */
export class RouterMetrics {
  readonly routed: Counter<'sender' | 'route' | 'keyword' | 'intent'>;
  readonly doubtful: Counter<'sender'>;
  readonly asked: Counter<'brand' | 'outcome'>;
  readonly askedSeconds: Histogram<'brand'>;
  readonly resting: Gauge<'brand'>;
  readonly notAsActivated: Gauge<'brand'>;

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
    this.asked = new Counter({
      name: 'parley_classifier_questions_total',
      help: 'Texts that a classifier on the network was to classify, by outcome: `answered`, or why the model of this process did.',
      labelNames: ['brand', 'outcome'],
      registers,
    });
    this.askedSeconds = new Histogram({
      name: 'parley_classifier_seconds',
      help: 'How long a classifier on the network took, answered or not.',
      labelNames: ['brand'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    });
    this.resting = new Gauge({
      name: 'parley_classifier_resting',
      help: '1 while a classifier on the network is left alone after it failed several times.',
      labelNames: ['brand'],
      registers,
    });
    this.notAsActivated = new Gauge({
      name: 'parley_brand_model_not_as_activated',
      help: '1 while texts of a brand go by another model than the version it activated: the house’s own, or one that this release makes of the same lines.',
      labelNames: ['brand'],
      registers,
    });
  }
}
