import { ParleyError } from '@parley/contracts';
import type { LeaderLease, LeaseMark } from '@parley/read-models';
import type { Time } from './time.js';

/** What whoever leads has to know of it. */
export interface Leading {
  /** Everything written carries it, so that nothing late of this leader gets past a later one. */
  readonly fence: number;
  /** Aborted when the process stops: what is in hand may be finished. */
  readonly ending: AbortSignal;
  /** Aborted, with `fenced-off`, once another leads or may soon: nothing more is begun. */
  readonly lost: AbortSignal;
}

/** Milliseconds between the answer to a beat and the next. */
const BEAT = 1_000;
/**
 * Milliseconds after the last beat that was answered, counted from when it was sent, after which a leader counts
 * itself out. It is less than any candidate waits: so a leader that lives is over before another begins.
 */
const OWN_PATIENCE = 4_000;

/** One time of leading: it beats until it ends, and counts itself out where it cannot. */
export class Term implements Leading {
  private readonly losing = new AbortController();
  private cancelBeat: (() => void) | undefined;
  private cancelPatience: (() => void) | undefined;
  private over = false;
  private failure: unknown;

  /** `takenAt`: when the lease was asked for, by `time.monotonic()`. */
  constructor(
    private readonly lease: LeaderLease,
    private mark: LeaseMark,
    takenAt: number,
    readonly ending: AbortSignal,
    private readonly time: Pick<Time, 'monotonic' | 'after'>,
  ) {
    if (!lease.shared) return;
    this.livedAt(takenAt);
    this.beatLater();
  }

  get fence(): number {
    return this.mark.fence;
  }

  get lost(): AbortSignal {
    return this.losing.signal;
  }

  /** No more beats. Whoever stops in order releases the lease as well, once nothing is in hand any more. */
  end(): void {
    this.over = true;
    this.cancelBeat?.();
    this.cancelPatience?.();
  }

  async release(): Promise<void> {
    await this.lease.release(this.mark);
  }

  private beatLater(): void {
    this.cancelBeat = this.time.after(BEAT, () => void this.beat());
  }

  private async beat(): Promise<void> {
    const sentAt = this.time.monotonic();
    try {
      const next = await this.lease.beat(this.mark);
      if (this.over) return;
      if (!next) return this.lose('another process took the lease');
      this.mark = next;
      this.livedAt(sentAt);
    } catch (error) {
      // The store does not answer: the next beat asks again, for as long as this leader’s patience lasts.
      this.failure = error;
    }
    if (!this.over) this.beatLater();
  }

  private livedAt(instant: number): void {
    this.cancelPatience?.();
    const left = Math.max(0, instant + OWN_PATIENCE - this.time.monotonic());
    this.cancelPatience = this.time.after(left, () =>
      this.lose(`no beat was answered for ${OWN_PATIENCE} ms`, this.failure),
    );
  }

  private lose(because: string, cause?: unknown): void {
    this.end();
    const message = `The projection does not lead any more: ${because}. What it had in hand is for the next leader.`;
    this.losing.abort(
      new ParleyError('fenced-off', message, { retryable: false, details: { fence: this.fence }, cause }),
    );
  }
}
