import type { EventStore } from '@parley/event-store';
import type { ReadModelStore } from '@parley/read-models';
import { systemClock } from '@parley/runtime';
import { rebuild } from './rebuild/rebuild.js';
import { rollback } from './rebuild/rollback.js';
import type { RebuildProgress } from './rebuild/report-progress.js';

export interface RebuildCommandOptions {
  /** Switch even where the new documents differ from the live ones. */
  readonly switchAnyway: boolean;
}

/** Rebuilds beside the live process, with a bar on `progress`; answers the report, and whether it is a success. */
export async function rebuildCommand(
  store: EventStore,
  readModels: ReadModelStore,
  progress: NodeJS.WriteStream,
  { switchAnyway }: RebuildCommandOptions,
): Promise<{ readonly report: object; readonly switched: boolean }> {
  const bar = new Bar(progress);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const report = await rebuild(
    { source: store, readModels },
    {
      clock: systemClock,
      signal: stop.signal,
      onProgress: (state) => bar.show(state),
      onDifference: switchAnyway ? 'switch' : 'keep-live',
    },
  );
  bar.end();
  return { report, switched: report.switched };
}

/** Makes the generation before the live one live again, brought up to date first. */
export async function rollbackCommand(
  store: EventStore,
  readModels: ReadModelStore,
  progress: NodeJS.WriteStream,
): Promise<object> {
  const bar = new Bar(progress);
  const report = await rollback(
    { source: store, readModels },
    { clock: systemClock, onProgress: (state) => bar.show(state) },
  );
  bar.end();
  return report;
}

const width = 30;

/** One line that is written over where somebody watches, and a line per phase where nobody does. */
class Bar {
  private phase = '';

  constructor(private readonly out: NodeJS.WriteStream) {}

  show({ phase, done, total, factsPerSecond, secondsLeft }: RebuildProgress): void {
    if (this.out.isTTY) {
      const filled = total === 0 ? width : Math.round((width * done) / total);
      const eta = secondsLeft === undefined ? '' : `, ${secondsLeft} s left`;
      const line = `[${'#'.repeat(filled).padEnd(width, '.')}] ${phase}: ${done}/${total} facts, ${factsPerSecond}/s${eta}`;
      this.out.write(`\r\u001b[2K${line}`);
    } else if (phase !== this.phase) {
      this.out.write(`${phase}: ${done}/${total} facts\n`);
    }
    this.phase = phase;
  }

  end(): void {
    if (this.out.isTTY) this.out.write('\n');
  }
}
