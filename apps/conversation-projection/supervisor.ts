import { isParleyError } from '@parley/contracts';
import type { Logger } from 'pino';
import { pause } from './pause.js';
import type { Projection } from './projection.js';
import type { Progress } from './progress.js';
import type { Leading } from './term.js';
import type { Time } from './time.js';

/** Faults that come again however often the projection is started: it stops and says so. */
const incurable = new Set(['projection-poisoned', 'revision-gap', 'checkpoint-backwards', 'fact-version-unknown']);

/** Milliseconds before the second life; doubled up to the longest, each time less a random half. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 2_000;

/** Keeps the projection alive while this process leads: starts it again from its own marks, unless no start can help. */
export class Supervisor {
  constructor(
    private readonly projection: Pick<Projection, 'run'>,
    private readonly progress: Progress,
    private readonly time: Time,
    private readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>,
  ) {}

  /**
   * Resolves once the projection stands still: where the process stops, its batch in hand is written, published and
   * marked by then; where the lead was lost, nothing of it was begun that could be left.
   */
  async run(leading: Leading): Promise<'over' | 'halted'> {
    const end = AbortSignal.any([leading.ending, leading.lost]);
    let failures = 0;
    while (!end.aborted) {
      const facts = this.progress.facts;
      try {
        await this.projection.run(leading);
        failures = 0;
        if (!end.aborted) this.logger.info('another generation of the read models became live: following it');
      } catch (error) {
        if (isParleyError(error, 'fenced-off')) break;
        if (end.aborted) {
          this.logger.warn({ err: error }, 'the projection stopped with a batch in hand');
          break;
        }
        if (isIncurable(error)) return this.halt(error);
        failures = this.progress.facts > facts ? 1 : failures + 1;
        await this.waitFor(error, failures, end);
      }
    }
    return 'over';
  }

  private halt(error: unknown): 'halted' {
    this.progress.halted(error);
    this.logger.error({ err: error }, 'the projection halted: nothing is shown or published until it is mended');
    return 'halted';
  }

  private async waitFor(error: unknown, failures: number, end: AbortSignal): Promise<void> {
    const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1));
    const milliseconds = Math.round(longest * (1 - this.time.random() / 2));
    this.progress.waits(error);
    this.progress.restarts += 1;
    this.logger.warn({ err: error, failures, milliseconds }, 'the projection failed and starts again');
    await pause(milliseconds, this.time, end);
  }
}

function isIncurable(error: unknown): boolean {
  return isParleyError(error) && incurable.has(error.code);
}
