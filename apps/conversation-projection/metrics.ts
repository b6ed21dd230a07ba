import { Counter, Gauge, type Registry } from 'prom-client';
import type { DueTimers } from './due-timers.js';
import type { Progress } from './progress.js';

/** Read when the metrics are, so that they cost nothing in between. */
export function projectionMetrics(registry: Registry, progress: Progress, timers: DueTimers): void {
  const registers = [registry];
  new Gauge({
    name: 'parley_projection_lag',
    help: 'Seconds for which the oldest fact that is not shown and published yet has been waiting; NaN where this process stands by',
    registers,
    async collect() {
      this.set((await progress.lag()) ?? NaN);
    },
  });
  new Gauge({
    name: 'parley_projection_halted',
    help: '1 where the projection met a fact it cannot project and stopped',
    registers,
    collect() {
      this.set(progress.state === 'halted' ? 1 : 0);
    },
  });
  new Gauge({
    name: 'parley_projection_leads',
    help: '1 where this process leads the projection, 0 where it stands by',
    registers,
    collect() {
      this.set(progress.fence === undefined ? 0 : 1);
    },
  });
  new Gauge({
    name: 'parley_projection_fence',
    help: 'Number of the lead this process has: each new leader has a higher one; 0 where it stands by',
    registers,
    collect() {
      this.set(progress.fence ?? 0);
    },
  });
  counter('parley_projection_facts_total', 'Facts shown and published since the start', () => progress.facts);
  counter('parley_projection_restarts_total', 'Times the projection failed and started again', () => progress.restarts);
  counter('parley_timers_told_total', 'Due timers published, repeats included', () => timers.tellings);

  function counter(name: string, help: string, total: () => number): void {
    let told = 0;
    new Counter({
      name,
      help,
      registers,
      collect() {
        this.inc(total() - told);
        told = total();
      },
    });
  }
}
