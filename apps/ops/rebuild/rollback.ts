import { ParleyError } from '@parley/contracts';
import { fillGeneration } from './fill-generation.js';
import type { RebuildPorts } from './ports.js';
import { ProgressReport } from './report-progress.js';
import type { RebuildOptions } from './rebuild.js';

export interface RollbackReport {
  readonly from: number;
  readonly to: number;
  /** Facts the older generation had not seen. */
  readonly facts: number;
}

/**
 * Goes back to the generation before the live one, or to the one asked for. It is brought up to date first, so that
 * nobody sees the past in between. Errors: `generation-missing`, `generation-unknown`, `generation-moved`.
 */
export async function rollback(
  ports: RebuildPorts,
  options: Pick<RebuildOptions, 'clock' | 'signal' | 'onProgress'> & { readonly to?: number },
): Promise<RollbackReport> {
  const from = await ports.readModels.liveGeneration();
  const to = options.to ?? (await ports.readModels.generations()).filter((each) => each < from).at(-1);
  if (to === undefined || to === from) {
    throw new ParleyError(
      'generation-missing',
      `There is no generation before ${from} to go back to: rebuild instead.`,
      {
        retryable: false,
      },
    );
  }
  const report = new ProgressReport(options.clock, options.onProgress ?? (() => undefined));
  report.enter('catching-up');
  await fillGeneration(ports, to, { signal: options.signal, onFacts: report.facts });
  await ports.readModels.switchTo(to, from);
  report.enter('switched');
  return { from, to, facts: report.done };
}
