import { join } from 'node:path';
import type { Broker } from '@parley/broker';
import type { Logger } from 'pino';
import type { Clock, Ids } from '../clock.js';
import { BrandModels } from './brand-models.js';
import { IntentsBook } from './intents-book.js';
import { IntentsDesk } from './intents-desk.js';
import { IntentsTopic } from './intents-topic.js';
import { ModelFiles } from './model-files.js';
import type { Trainer } from './trainer.js';

/** In the data folder. */
const modelsFolder = 'models';
/** Milliseconds between two looks at what other processes changed. */
const lookEvery = 2_000;

export interface SharedIntentsOptions {
  readonly broker: Pick<Broker, 'ensureTopics' | 'publish' | 'read'>;
  readonly trainer: Trainer & { close?(): Promise<void> };
  readonly dataDir: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Pick<Logger, 'info' | 'warn'>;
  /** Nothing is written, neither topic nor files. */
  readonly readOnly?: boolean;
  /** As {@link IntentsDeskOptions.signEvery}. */
  readonly signEvery?: number;
}

/** What there is for intents, for all services of a process. */
export interface OpenIntents {
  readonly book: IntentsBook;
  readonly models: BrandModels;
  readonly desk: IntentsDesk;
}

/** Opened when the first service asks, so that a process that needs no intents reads nothing of them. */
export class SharedIntents {
  private opened: Promise<OpenIntents> | undefined;
  private stopWatching: (() => void) | undefined;

  constructor(private readonly options: SharedIntentsOptions) {}

  /** Read to the newest entry, and followed from then on. Rejects with what the broker throws. */
  open(): Promise<OpenIntents> {
    return (this.opened ??= this.read());
  }

  /** Ends a training that goes on; resolves once the book tells so, or cannot be told. */
  async close(): Promise<void> {
    this.stopWatching?.();
    await this.options.trainer.close?.();
    await this.opened?.then(({ desk }) => desk.idle()).catch(() => undefined);
  }

  private async read(): Promise<OpenIntents> {
    const { broker, trainer, dataDir, clock, ids, log, signEvery, readOnly = false } = this.options;
    const book = new IntentsBook(
      readOnly ? IntentsTopic.toRead(broker, log) : await IntentsTopic.open(broker, log),
      log,
    );
    await book.catchUp();
    this.stopWatching = book.watch(lookEvery);
    const models = new BrandModels(book, trainer, new ModelFiles(join(dataDir, modelsFolder), { readOnly }), log);
    const desk = new IntentsDesk({ book, trainer, models, clock, ids, log, signEvery });
    return { book, models, desk };
  }
}
