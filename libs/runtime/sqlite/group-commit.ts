import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { setImmediate } from 'node:timers';
import { blamesTheFile, storageUnavailable } from './storage-unavailable.js';

export interface GroupCommitStats {
  /** COMMITs that stored something: each costs one fsync under `FULL`. */
  readonly commits: number;
  /** Jobs stored by them. */
  readonly jobs: number;
}

interface Job {
  readonly work: (db: DatabaseSync) => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome = { readonly job: Job; readonly value: unknown } | { readonly job: Job; readonly error: unknown };

type Run =
  | { readonly kind: 'committed' | 'nothing-stored'; readonly outcomes: readonly Outcome[] }
  /** The job threw after it may have written: everything was rolled back. */
  | { readonly kind: 'spoilt'; readonly by: Job; readonly error: unknown }
  | { readonly kind: 'unavailable'; readonly error: unknown };

/** Bounds the time one transaction holds up the event loop. */
const JOBS_PER_COMMIT = 512;

/** Group commit: what was queued in one turn of the event loop becomes durable by one COMMIT, and only then settles. */
export class GroupCommit {
  readonly listeners = new Set<() => void>();
  readonly stats = { commits: 0, jobs: 0 };
  private queue: Job[] = [];
  private scheduled = false;
  private readonly totalChanges: StatementSync;
  private readonly schemaVersion: StatementSync;
  /** As last seen; never newer than it is, so that a change of schema is at worst suspected where there was none. */
  private knownSchema: unknown;

  constructor(private readonly db: DatabaseSync) {
    this.totalChanges = db.prepare('SELECT total_changes()');
    this.schemaVersion = db.prepare('PRAGMA schema_version');
    for (const counter of [this.totalChanges, this.schemaVersion]) counter.setReturnArrays(true);
    this.noteSchema();
  }

  enqueue<T>(work: (db: DatabaseSync) => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.queue.push({ work, resolve: resolve as (value: unknown) => void, reject });
      this.schedule();
    });
  }

  /** Commits everything queued so far, now. */
  flush(): void {
    while (this.queue.length > 0) this.commitBatch();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      if (this.queue.length > 0) this.commitBatch();
      if (this.queue.length > 0) this.schedule();
    });
  }

  private commitBatch(): void {
    let jobs = this.queue.splice(0, JOBS_PER_COMMIT);
    const guilty: Job[] = [];
    let run = this.runTogether(jobs);
    while (run.kind === 'spoilt') {
      const { by } = run;
      guilty.push(by);
      jobs = jobs.filter((job) => job !== by);
      run = this.runTogether(jobs);
    }
    this.settle(jobs, run);
    // What a guilty job saw may have been rolled back with it, so it is judged once more, on its own.
    for (const job of guilty) this.settle([job], this.runTogether([job]));
  }

  private runTogether(jobs: readonly Job[]): Run {
    const outcomes: Outcome[] = [];
    let stored = 0;
    try {
      if (jobs.length === 0) return { kind: 'nothing-stored', outcomes };
      this.db.exec('BEGIN IMMEDIATE');
      for (const job of jobs) {
        const changes = valueOf(this.totalChanges);
        try {
          outcomes.push({ job, value: job.work(this.db) });
          stored += 1;
        } catch (error) {
          if (blamesTheFile(error) || !this.db.isTransaction) throw error;
          if (this.hasWrittenSince(changes)) {
            this.rollBack();
            return { kind: 'spoilt', by: job, error };
          }
          outcomes.push({ job, error });
        }
      }
      this.db.exec(stored > 0 ? 'COMMIT' : 'ROLLBACK');
      return { kind: stored > 0 ? 'committed' : 'nothing-stored', outcomes };
    } catch (error) {
      return { kind: 'unavailable', error: this.abandon(error) };
    }
  }

  /** To be called after the schema was changed by anything but a job. */
  noteSchema(): void {
    this.knownSchema = valueOf(this.schemaVersion);
  }

  private hasWrittenSince(changes: unknown): boolean {
    return valueOf(this.totalChanges) !== changes || valueOf(this.schemaVersion) !== this.knownSchema;
  }

  private rollBack(): void {
    this.db.exec('ROLLBACK');
    this.noteSchema();
  }

  private abandon(error: unknown): unknown {
    try {
      if (this.db.isTransaction) this.rollBack();
    } catch (rollbackError) {
      return storageUnavailable('could not be written', rollbackError);
    }
    return storageUnavailable('could not be written', error);
  }

  private settle(jobs: readonly Job[], run: Run): void {
    if (run.kind === 'unavailable' || run.kind === 'spoilt') {
      for (const job of jobs) job.reject(run.error);
      return;
    }
    if (run.kind === 'committed') {
      this.stats.commits += 1;
      this.stats.jobs += run.outcomes.filter((outcome) => 'value' in outcome).length;
    }
    for (const outcome of run.outcomes) {
      if ('value' in outcome) outcome.job.resolve(outcome.value);
      else outcome.job.reject(outcome.error);
    }
    if (run.kind === 'committed') for (const listener of this.listeners) listener();
  }
}

function valueOf(counter: StatementSync): unknown {
  return (counter.get() as unknown as readonly unknown[])[0];
}
