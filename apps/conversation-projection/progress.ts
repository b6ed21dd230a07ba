import { isParleyError, type RecordedFact } from '@parley/contracts';
import type { Position } from '@parley/event-store';
import type { FactSource } from '@parley/read-models';
import type { HealthReport } from '@parley/runtime';
import type { Time } from './time.js';

export type ProjectionState = 'starting' | 'standing-by' | 'running' | 'waiting' | 'halted' | 'stopped';

/** Milliseconds without progress while facts wait, after which a running projection counts as stuck. */
const STUCK_AFTER = 300_000;
/** Milliseconds the store may take to say where the log ends: a probe has to be answered. */
const LONGEST_QUESTION = 1_000;

/** What the projection has done and how far behind it is, for health and metrics. */
export class Progress {
  state: ProjectionState = 'starting';
  /** Code of the error it waits or halted for. */
  because: string | undefined;
  /** While this process leads. */
  fence: number | undefined;
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
    private readonly time: Pick<Time, 'now' | 'after'>,
  ) {
    this.progressAt = time.now();
  }

  standsBy(): void {
    this.be('standing-by');
  }

  leads(fence: number): void {
    this.fence = fence;
    this.done = undefined;
    this.inHandSince = undefined;
    this.behindSince = undefined;
  }

  leadsNoMore(): void {
    this.fence = undefined;
    this.generation = undefined;
  }

  began(generation: number, from: Position | undefined): void {
    this.be('running');
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

  waits(error: unknown): void {
    this.be('waiting', codeOf(error));
  }

  halted(error: unknown): void {
    this.be('halted', codeOf(error));
  }

  stopped(): void {
    if (this.state !== 'halted') this.be('stopped');
  }

  /**
   * Seconds for which the oldest fact that is not shown and published yet has been waiting; undefined where that is
   * another process’s matter, or the store does not say where the log ends.
   */
  async lag(): Promise<number | undefined> {
    if (this.fence === undefined && this.state !== 'halted') return undefined;
    const end = await this.askEnd();
    if (!end) return undefined;
    const { head } = end;
    if (head === undefined || (this.done !== undefined && this.source.comparePositions(head, this.done) <= 0)) {
      this.behindSince = undefined;
      return 0;
    }
    this.behindSince ??= this.time.now();
    return Math.max(0, this.millisecondsSince(this.inHandSince ?? this.behindSince)) / 1_000;
  }

  /**
   * Not alive: halted, or running without progress while facts wait. Neither waiting for an engine nor standing by is
   * a reason to restart.
   */
  async liveness(): Promise<HealthReport> {
    const lag = await this.lag();
    const stuck =
      this.state === 'running' && lag !== undefined && lag > 0 && this.millisecondsSince(this.progressAt) > STUCK_AFTER;
    const detail = {
      role: this.fence === undefined ? 'stands by' : 'leads',
      state: this.state,
      ...(lag === undefined ? {} : { lagSeconds: Math.round(lag * 1_000) / 1_000 }),
      restarts: this.restarts,
      ...(this.fence === undefined ? {} : { fence: this.fence }),
      ...(this.generation === undefined ? {} : { generation: this.generation }),
      ...(this.because === undefined ? {} : { because: this.because }),
      ...(stuck ? { stuck } : {}),
    };
    return { ok: this.state !== 'halted' && !stuck, detail };
  }

  /** Whoever stands by is ready to. */
  readiness(): HealthReport {
    return { ok: this.state !== 'starting', detail: { state: this.state } };
  }

  private be(state: ProjectionState, because?: string): void {
    this.state = state;
    this.because = because;
  }

  private async askEnd(): Promise<{ readonly head: Position | undefined } | undefined> {
    const late = Promise.withResolvers<undefined>();
    const cancel = this.time.after(LONGEST_QUESTION, () => late.resolve(undefined));
    const asked = this.source.head().then(
      (head) => ({ head }),
      () => undefined,
    );
    const answer = await Promise.race([asked, late.promise]);
    cancel();
    return answer;
  }

  private millisecondsSince(instant: string): number {
    return Date.parse(this.time.now()) - Date.parse(instant);
  }
}

function codeOf(error: unknown): string {
  return isParleyError(error) ? error.code : 'unexpected';
}
