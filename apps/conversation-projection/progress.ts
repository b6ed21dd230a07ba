import type { RecordedFact } from '@parley/contracts';
import type { Position } from '@parley/event-store';
import type { FactSource } from '@parley/read-models';
import type { HealthReport } from '@parley/runtime';
import type { Time } from './time.js';

export type ProjectionState = 'starting' | 'running' | 'waiting' | 'halted' | 'stopped';

/** Milliseconds without progress while facts wait, after which a running projection counts as stuck. */
const STUCK_AFTER = 300_000;

/** What the projection has done and how far behind it is, for health and metrics. */
export class Progress {
  state: ProjectionState = 'starting';
  /** Code of the error it waits or halted for. */
  because: string | undefined;
  generation: number | undefined;
  restarts = 0;
  facts = 0;
  private done: Position | undefined;
  private progressAt: string;
  /** When the oldest fact in hand was recorded. */
  private inHandSince: string | undefined;
  private behindSince: string | undefined;

  constructor(
    private readonly source: Pick<FactSource, 'head' | 'comparePositions'>,
    private readonly time: Pick<Time, 'now'>,
  ) {
    this.progressAt = time.now();
  }

  began(generation: number, from: Position | undefined): void {
    this.state = 'running';
    this.because = undefined;
    this.generation = generation;
    this.done = from;
    this.inHandSince = undefined;
    this.progressAt = this.time.now();
  }

  taken(fact: RecordedFact): void {
    this.inHandSince ??= fact.recordedAt;
  }

  passed(batch: readonly RecordedFact[]): void {
    this.facts += batch.length;
    this.done = batch.at(-1)!.position;
    this.inHandSince = undefined;
    this.behindSince = undefined;
    this.progressAt = this.time.now();
  }

  /** Seconds for which the oldest fact that is not shown and published yet has been waiting. */
  async lag(): Promise<number> {
    const head = await this.source.head();
    if (head === undefined || (this.done !== undefined && this.source.comparePositions(head, this.done) <= 0)) {
      this.behindSince = undefined;
      return 0;
    }
    this.behindSince ??= this.time.now();
    return Math.max(0, this.millisecondsSince(this.inHandSince ?? this.behindSince)) / 1_000;
  }

  /** Not alive: halted, or running without progress while facts wait. Waiting for an engine is no reason to restart. */
  async liveness(): Promise<HealthReport> {
    const lag = await this.lag();
    const stuck = this.state === 'running' && lag > 0 && this.millisecondsSince(this.progressAt) > STUCK_AFTER;
    const detail = {
      state: this.state,
      lagSeconds: Math.round(lag * 1_000) / 1_000,
      restarts: this.restarts,
      ...(this.generation === undefined ? {} : { generation: this.generation }),
      ...(this.because === undefined ? {} : { because: this.because }),
      ...(stuck ? { stuck } : {}),
    };
    return { ok: this.state !== 'halted' && !stuck, detail };
  }

  readiness(): HealthReport {
    return { ok: this.state !== 'starting', detail: { state: this.state } };
  }

  private millisecondsSince(instant: string): number {
    return Date.parse(this.time.now()) - Date.parse(instant);
  }
}
