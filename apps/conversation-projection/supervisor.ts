import { isParleyError } from '@parley/contracts';
import type { Logger } from 'pino';
import type { Projection } from './projection.js';
import type { Progress } from './progress.js';
import type { Time } from './time.js';

/** Faults that come again however often the projection is started: it stops and says so. */
const incurable = new Set(['projection-poisoned', 'revision-gap', 'checkpoint-backwards', 'fact-version-unknown']);

/** Milliseconds before the second life; doubled up to the longest, each time less a random half. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 10_000;

/** Keeps the projection alive: starts it again from its own marks, for ever, unless no start can help. */
export class Supervisor {
  private readonly stopping = new AbortController();
  private life: Promise<void> | undefined;

  constructor(
    private readonly projection: Pick<Projection, 'run'>,
    private readonly progress: Progress,
    private readonly time: Time,
    private readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>,
  ) {}

  start(): void {
    this.life ??= this.live();
  }

  /** Finishes the batch in hand; resolves once its documents are written, its facts published and both are marked. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.life;
    if (this.progress.state !== 'halted') this.progress.state = 'stopped';
  }

  private async live(): Promise<void> {
    const { signal } = this.stopping;
    let failures = 0;
    while (!signal.aborted) {
      const facts = this.progress.facts;
      try {
        await this.projection.run(signal);
        failures = 0;
        if (!signal.aborted) this.logger.info('another generation of the read models became live: following it');
      } catch (error) {
        if (signal.aborted) return this.logger.warn({ err: error }, 'the projection stopped with a batch in hand');
        if (isIncurable(error)) return this.halt(error);
        failures = this.progress.facts > facts ? 1 : failures + 1;
        await this.pause(error, failures, signal);
      }
    }
  }

  private halt(error: unknown): void {
    this.progress.state = 'halted';
    this.progress.because = codeOf(error);
    this.logger.error({ err: error }, 'the projection halted: nothing is shown or published until it is mended');
  }

  private async pause(error: unknown, failures: number, signal: AbortSignal): Promise<void> {
    const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1));
    const milliseconds = Math.round(longest * (1 - this.time.random() / 2));
    this.progress.state = 'waiting';
    this.progress.because = codeOf(error);
    this.progress.restarts += 1;
    this.logger.warn({ err: error, failures, milliseconds }, 'the projection failed and starts again');
    const over = Promise.withResolvers<void>();
    const cancel = this.time.after(milliseconds, over.resolve);
    const wake = () => over.resolve();
    signal.addEventListener('abort', wake);
    await over.promise;
    signal.removeEventListener('abort', wake);
    cancel();
  }
}

function isIncurable(error: unknown): boolean {
  return isParleyError(error) && incurable.has(error.code);
}

function codeOf(error: unknown): string {
  return isParleyError(error) ? error.code : 'unexpected';
}
