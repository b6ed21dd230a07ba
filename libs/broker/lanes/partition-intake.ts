import type { Message } from '../port.js';
import { ContiguousOffsets, type Ticket } from './contiguous-offsets.js';
import type { PartitionRef, ResumeAt } from './feed.js';
import type { Next } from './lane-scheduler.js';

/** Offsets beyond an unfinished message, as a multiple of the queue limit, after which its partition waits for it. */
const WINDOW_FACTOR = 8;

export interface IntakeHooks {
  /** The completed prefix grew. */
  readonly onProgress: (partition: PartitionIntake) => void;
  readonly onRoom: (partition: PartitionIntake) => void;
}

/** One assigned partition: what was taken in, what is finished, whether it is paused. */
export class PartitionIntake {
  paused = false;
  /** The partition is being taken away: what is queued of it is dropped, what runs may still finish. */
  revoked = false;
  /** It is gone: nothing counts any more. */
  closed = false;
  end: string;
  committed: string;
  private readonly offsets = new ContiguousOffsets();
  private pending = 0;
  private waitingForIdle: (() => void)[] = [];
  private runningJobs = 0;

  constructor(
    readonly at: PartitionRef,
    resumeAt: string,
    private readonly queueLimit: number,
    private readonly hooks: IntakeHooks,
  ) {
    this.committed = resumeAt;
    this.end = resumeAt;
  }

  /** Messages that may be taken in before the partition is paused. */
  get room(): number {
    return Math.min(this.queueLimit - this.pending, this.queueLimit * WINDOW_FACTOR - this.offsets.window);
  }

  take(message: Message): Ticket {
    this.pending += 1;
    return this.offsets.start(message.offset);
  }

  finish(ticket: Ticket): void {
    if (this.closed) return;
    this.pending -= 1;
    if (this.offsets.finish(ticket)) this.hooks.onProgress(this);
    if (this.paused && !this.revoked && this.room >= Math.ceil(this.queueLimit / 2)) this.hooks.onRoom(this);
  }

  /** Where the group goes on after everything contiguous is committed. */
  get resumeAt(): ResumeAt {
    const { completed } = this.offsets;
    return { ...this.at, offset: completed === undefined ? this.committed : String(BigInt(completed) + 1n) };
  }

  get lag(): number {
    const lag = BigInt(this.end) - BigInt(this.committed);
    return lag > 0n ? Number(lag) : 0;
  }

  /** Runs a step of a job, unless the partition was taken away meanwhile. */
  async during(step: () => Promise<Next>): Promise<Next> {
    if (this.revoked) return 'done';
    this.runningJobs += 1;
    try {
      return await step();
    } finally {
      this.runningJobs -= 1;
      if (this.runningJobs === 0) for (const idle of this.waitingForIdle.splice(0)) idle();
    }
  }

  /** Resolves when no job runs on a message of this partition. */
  idle(): Promise<void> {
    return this.runningJobs === 0 ? Promise.resolve() : new Promise((resolve) => this.waitingForIdle.push(resolve));
  }
}
