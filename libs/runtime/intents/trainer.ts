import { Worker } from 'node:worker_threads';
import { ParleyError } from '@parley/contracts';
import type { House, OnModel, Recipe } from '@parley/nlp/brands';
import { OneAtATime } from '../one-at-a-time.js';
import { doJob, type JobResults, type TrainingJob } from './training-job.js';

/** Trains and checks; one job of a kind after the other, so that nobody who brings lines waits until a model is trained. */
export interface Trainer {
  /**
   * @param onModel told after each model how many are trained, of how many
   * @throws ParleyError `training-failed`; `too-many-checks` (retryable) where enough people wait for theirs
   */
  run<Job extends TrainingJob>(job: Job, onModel?: OnModel): Promise<JobResults[Job['kind']]>;
}

/** In this very thread, which does nothing else meanwhile: for specs, over a small corpus. */
export class TrainerHere implements Trainer {
  constructor(
    private readonly house: () => House,
    private readonly recipe?: Recipe,
  ) {}

  async run<Job extends TrainingJob>(job: Job, onModel: OnModel = () => undefined): Promise<JobResults[Job['kind']]> {
    return doJob(this.house(), job, onModel, this.recipe) as JobResults[Job['kind']];
  }
}

/** What a worker tells: a model is trained, it is done, or it came to grief. */
export type WorkerWord =
  | { readonly kind: 'model'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly message: string };

/** Checks that run or wait; whoever comes then is sent away, since each may take seconds. */
const mostChecks = 4;
/** Megabytes of heap that a job may take: one that takes more has gone wrong, and must not take the services with it. */
const heapOf: Readonly<Record<TrainingJob['kind'], number>> = { check: 512, train: 2_048, rebuild: 2_048 };

/** In a thread of its own, so that texts are routed meanwhile; it ends with the job and gives its memory back. */
export class TrainerInWorker implements Trainer {
  private readonly queue = new OneAtATime();
  private readonly running = new Set<Worker>();
  private isClosed = false;
  private checks = 0;

  constructor(
    private readonly worker = new URL('./training-worker.js', import.meta.url),
    private readonly heap = heapOf,
  ) {}

  async run<Job extends TrainingJob>(job: Job, onModel: OnModel = () => undefined): Promise<JobResults[Job['kind']]> {
    if (job.kind !== 'check') return this.queue.run(job.kind, () => this.runNow(job, onModel));
    if (this.checks >= mostChecks) throw tooManyChecks();
    this.checks += 1;
    try {
      return await this.queue.run(job.kind, () => this.runNow(job, onModel));
    } finally {
      this.checks -= 1;
    }
  }

  /** Ends what runs; it rejects. */
  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all([...this.running].map((worker) => worker.terminate()));
  }

  private runNow<Job extends TrainingJob>(job: Job, onModel: OnModel): Promise<JobResults[Job['kind']]> {
    if (this.isClosed) return Promise.reject(failed('the process stops'));
    const { promise, resolve, reject } = Promise.withResolvers<JobResults[Job['kind']]>();
    // Of its own: the small young generation of the services would make training collect without end.
    const resourceLimits = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: this.heap[job.kind] };
    const worker = new Worker(this.worker, { workerData: job, resourceLimits });
    this.running.add(worker);
    worker.on('message', (word: WorkerWord) => {
      if (word.kind === 'model') onModel(word.done, word.of);
      else if (word.kind === 'failed') reject(failed(word.message));
      else resolve(word.result as JobResults[Job['kind']]);
    });
    worker.on('error', (error) => reject(failed(error.message, error)));
    worker.on('exit', () => {
      this.running.delete(worker);
      reject(failed('its thread ended early'));
    });
    return promise;
  }
}

function failed(because: string, cause?: unknown): ParleyError {
  return new ParleyError('training-failed', `Training came to no end: ${because}.`, { retryable: true, cause });
}

function tooManyChecks(): ParleyError {
  return new ParleyError('too-many-checks', 'Others are having their lines checked: try again in a minute.', {
    retryable: true,
  });
}
