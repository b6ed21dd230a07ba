export type RebuildPhase = 'filling' | 'comparing' | 'catching-up' | 'switched';

export interface RebuildProgress {
  readonly phase: RebuildPhase;
  /** Facts projected so far. */
  readonly done: number;
  /** Facts there were when last looked; more may come. */
  readonly total: number;
  readonly factsPerSecond: number;
  /** Seconds left to fill, at the pace so far; undefined before the first facts. */
  readonly secondsLeft?: number;
}

/** Keeps count and pace, and tells of both. */
export class ProgressReport {
  private phase: RebuildPhase = 'filling';
  private readonly startedAt: number;
  private total = 0;
  done = 0;

  constructor(
    private readonly clock: { now(): string },
    private readonly tell: (progress: RebuildProgress) => void,
  ) {
    this.startedAt = Date.parse(clock.now());
  }

  enter(phase: RebuildPhase, total = this.total): void {
    this.phase = phase;
    this.total = total;
    this.say();
  }

  readonly facts = (facts: number): void => {
    this.done += facts;
    this.say();
  };

  get seconds(): number {
    return (Date.parse(this.clock.now()) - this.startedAt) / 1_000;
  }

  private say(): void {
    const { phase, done, seconds } = this;
    const total = Math.max(this.total, done);
    const factsPerSecond = seconds > 0 ? Math.round(done / seconds) : 0;
    const secondsLeft = factsPerSecond > 0 ? Math.ceil((total - done) / factsPerSecond) : undefined;
    this.tell({ phase, done, total, factsPerSecond, ...(secondsLeft === undefined ? {} : { secondsLeft }) });
  }
}
