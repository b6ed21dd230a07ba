import { classification, type Classification } from '@parley/conversation/routing';
import { agentLabels, unclearLabels } from '@parley/nlp';
import { CircuitBreaker, type BrandConfig, type Clock } from '@parley/runtime';
import type { RouterMetrics } from '../metrics.js';
import type { Classifiers, Models } from './classifiers.js';
import { RemoteClassifier } from './remote-classifier.js';

/** Whom the configuration names for a brand: somebody on the network, before the model of this process. */
export class ConfiguredClassifiers implements Classifiers {
  private readonly remotes = new Map<string, RemoteClassifier>();

  constructor(
    private readonly models: Models,
    brands: readonly BrandConfig[],
    clock: Clock,
    metrics: RouterMetrics,
    random: () => number = Math.random,
  ) {
    for (const { id, routing } of brands) {
      if (routing?.classifier?.kind !== 'http') continue;
      const known = {
        matters: new Set<string>([...agentLabels, 'other', ...routing.classifier.labels]),
        unclear: new Set<string>(unclearLabels),
      };
      const breaker = new CircuitBreaker(random, { failures: 5, rest: 5_000, longestRest: 60_000 });
      this.remotes.set(id, new RemoteClassifier(id, routing.classifier, known, breaker, clock, metrics));
    }
  }

  classify({ id }: BrandConfig, text: string): Promise<Classification> {
    const locally = (): Classification => classification(this.models.of(id), text);
    return this.remotes.get(id)?.classify(text, locally) ?? Promise.resolve(locally());
  }
}
