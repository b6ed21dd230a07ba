import type { Time } from './time.js';

/** What a job wants next: to leave its lane, or to be run again after so many milliseconds while the lane waits. */
export type Next = 'done' | { readonly againIn: number };

export interface Job {
  /** Never rejects. */
  run(): Promise<Next>;
}

interface Lane {
  readonly key: string;
  readonly jobs: Job[];
}

/**
 * One lane per key: jobs of a lane run one after another in the order they came, lanes run side by side, at most
 * `concurrency` jobs at a time. A job that waits to be run again keeps its lane and gives its place away.
 */
export class LaneScheduler {
  private readonly lanes = new Map<string, Lane>();
  private ready: Lane[] = [];
  private next = 0;
  private readonly waiting = new Set<() => void>();
  private stopped = false;
  private whenIdle: (() => void)[] = [];
  private active = 0;

  constructor(
    private readonly concurrency: number,
    private readonly time: Time,
  ) {}

  get running(): number {
    return this.active;
  }

  add(key: string, job: Job): void {
    const lane = this.lanes.get(key);
    if (lane) {
      lane.jobs.push(job);
      return;
    }
    const fresh = { key, jobs: [job] };
    this.lanes.set(key, fresh);
    this.makeReady(fresh);
  }

  /** Starts nothing more; resolves when the jobs that run now have come to an end. */
  stop(): Promise<void> {
    this.stopped = true;
    for (const cancel of this.waiting) cancel();
    this.waiting.clear();
    return this.active === 0 ? Promise.resolve() : new Promise((resolve) => this.whenIdle.push(resolve));
  }

  private makeReady(lane: Lane): void {
    this.ready.push(lane);
    this.startReady();
  }

  private startReady(): void {
    while (!this.stopped && this.active < this.concurrency && this.next < this.ready.length) {
      const lane = this.ready[this.next]!;
      this.next += 1;
      if (this.next >= 1024) {
        this.ready = this.ready.slice(this.next);
        this.next = 0;
      }
      this.active += 1;
      void lane.jobs[0]!.run().then((next) => this.ended(lane, next));
    }
  }

  private ended(lane: Lane, next: Next): void {
    this.active -= 1;
    if (next !== 'done') this.waitFor(lane, next.againIn);
    else {
      lane.jobs.shift();
      if (lane.jobs.length === 0) this.lanes.delete(lane.key);
      else this.ready.push(lane);
    }
    this.startReady();
    if (this.active === 0) for (const idle of this.whenIdle.splice(0)) idle();
  }

  private waitFor(lane: Lane, milliseconds: number): void {
    if (this.stopped) return;
    const cancel = this.time.after(milliseconds, () => {
      this.waiting.delete(cancel);
      this.makeReady(lane);
    });
    this.waiting.add(cancel);
  }
}
