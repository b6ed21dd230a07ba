import type { IntentClassifier } from '@parley/conversation/routing';
import { isParleyError } from '@parley/contracts';
import { OneAtATime } from '@parley/runtime';
import { activeVersionOf, type BrandModels, type IntentsBook } from '@parley/runtime/intents';
import type { Logger } from 'pino';
import type { RouterMetrics } from '../metrics.js';
import type { Models } from './classifiers.js';

/** Milliseconds after which a version that could not be opened is tried again. */
const tryAgainAfter = 60_000;

/** What a brand’s texts are classified by just now. */
interface InUse {
  /** As it was activated; undefined = the house’s own. */
  readonly wanted: string | undefined;
  readonly classifier: IntentClassifier;
}

export interface ActivatedModelsOptions {
  readonly house: IntentClassifier;
  readonly book: Pick<IntentsBook, 'ofBrand' | 'brandIds' | 'onNews'>;
  readonly models: Pick<BrandModels, 'open'>;
  readonly metrics: RouterMetrics;
  readonly log: Pick<Logger, 'info' | 'error'>;
}

/**
 * The model that each brand activated, as soon as it is there: until then the one before it answers, and where it
 * cannot be had, the house’s own. No text waits for a model.
 */
export class ActivatedModels implements Models {
  private readonly inUse = new Map<string, InUse>();
  private readonly queue = new OneAtATime();
  private timers: NodeJS.Timeout[] = [];

  constructor(private readonly options: ActivatedModelsOptions) {}

  of(brandId: string): IntentClassifier {
    return this.inUse.get(brandId)?.classifier ?? this.options.house;
  }

  /** Follows what is activated from now on. Resolves once the models that are kept as files answer, and no later than in `patience` milliseconds. */
  async start(patience: number): Promise<void> {
    const { book } = this.options;
    book.onNews((brandId) => void this.follow(brandId));
    const first = Promise.all(book.brandIds().map((brandId) => this.follow(brandId)));
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, patience);
    await Promise.race([first, promise]);
    clearTimeout(timer);
  }

  stop(): void {
    for (const timer of this.timers.splice(0)) clearTimeout(timer);
  }

  /** Resolves once the brand’s texts are classified by what it activated last, or by the house where that cannot be had. */
  follow(brandId: string): Promise<void> {
    return this.queue.run(brandId, async () => {
      const wanted = this.wantedBy(brandId);
      const now = this.inUse.get(brandId);
      if (now && now.wanted === wanted) return;
      const classifier = wanted === undefined ? this.options.house : await this.opened(brandId, wanted);
      // What was activated meanwhile comes next in the queue.
      this.inUse.set(brandId, { wanted, classifier });
      this.tell(brandId, wanted, classifier);
    });
  }

  private async opened(brandId: string, version: string): Promise<IntentClassifier> {
    const { models, house, log } = this.options;
    try {
      return await models.open(brandId, version);
    } catch (error) {
      const because = isParleyError(error) ? error.code : 'unexpected';
      log.error(
        { brandId, version, because },
        'the model that a brand activated cannot be had: its texts go by the house’s own',
      );
      this.tryAgain(brandId);
      return house;
    }
  }

  private tryAgain(brandId: string): void {
    const timer = setTimeout(() => {
      this.timers = this.timers.filter((each) => each !== timer);
      this.inUse.delete(brandId);
      void this.follow(brandId);
    }, tryAgainAfter).unref();
    this.timers.push(timer);
  }

  private wantedBy(brandId: string): string | undefined {
    return activeVersionOf(this.options.book.ofBrand(brandId));
  }

  private tell(brandId: string, wanted: string | undefined, { version }: IntentClassifier): void {
    const { metrics, log } = this.options;
    const isAnother = wanted !== undefined && wanted !== version;
    metrics.notAsActivated.set({ brand: brandId }, isAnother ? 1 : 0);
    log.info({ brandId, activated: wanted ?? 'house', version }, 'texts of a brand go by this model from now on');
  }
}
