import type { Feed } from './feed.js';
import type { PartitionIntake } from './partition-intake.js';
import type { Time } from './time.js';

export interface CommitPace {
  /** Milliseconds after the first finished message. */
  readonly every: number;
  /** Finished messages that are not waited with. */
  readonly atMost: number;
}

/** Commits in batches, one at a time; a commit that failed is made again together with the next one. */
export class Committer {
  private dirty = new Set<PartitionIntake>();
  private steps = 0;
  private cancelTimer: (() => void) | undefined;
  private inFlight: Promise<void> = Promise.resolve();
  private ended = false;

  constructor(
    private readonly feed: Feed,
    private readonly time: Time,
    private readonly pace: CommitPace,
    private readonly onCommit: (ok: boolean) => void,
  ) {}

  progressed(partition: PartitionIntake): void {
    this.dirty.add(partition);
    this.steps += 1;
    if (this.steps >= this.pace.atMost) {
      this.steps = 0;
      void this.flush();
    } else this.setTimer(this.pace.every);
  }

  /** Resolves when everything contiguous is committed, or could not be. */
  flush(): Promise<void> {
    this.inFlight = this.inFlight.then(() => this.commitDirty());
    return this.inFlight;
  }

  /** Commits nothing any more. */
  end(): void {
    this.ended = true;
    this.clearTimer();
  }

  private async commitDirty(): Promise<void> {
    this.clearTimer();
    this.steps = 0;
    if (this.ended) return;
    const partitions = [...this.dirty].filter((partition) => !partition.closed);
    this.dirty = new Set();
    const offsets = partitions.map((partition) => partition.resumeAt);
    if (offsets.length === 0) return;
    try {
      await this.feed.commit(offsets);
      partitions.forEach((partition, i) => (partition.committed = offsets[i]!.offset));
      this.onCommit(true);
    } catch {
      for (const partition of partitions) this.dirty.add(partition);
      this.setTimer(this.pace.every * 10);
      this.onCommit(false);
    }
  }

  private setTimer(milliseconds: number): void {
    if (!this.ended) this.cancelTimer ??= this.time.after(milliseconds, () => void this.flush());
  }

  private clearTimer(): void {
    this.cancelTimer?.();
    this.cancelTimer = undefined;
  }
}
