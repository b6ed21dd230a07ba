import type { Position } from '@parley/event-store';

interface Waiter {
  readonly position: Position;
  readonly settle: (error?: unknown) => void;
}

/** How often the checkpoint is looked at for a writer in another process, which cannot tell us. Milliseconds. */
const POLL = 100;

/** Those who wait for the checkpoint to reach a position: told at once by this process, found by a poll otherwise. */
export class PositionWaiters {
  private readonly waiting = new Set<Waiter>();
  private poll: NodeJS.Timeout | undefined;

  constructor(
    private readonly checkpoint: () => Position | undefined,
    private readonly comparePositions: (a: Position, b: Position) => number,
  ) {}

  /** Resolves once the checkpoint is at or after `position`, when `signal` is aborted, or when the store closes. */
  wait(position: Position, signal: AbortSignal): Promise<void> {
    if (signal.aborted || this.isReached(position, this.checkpoint())) return Promise.resolve();
    return new Promise<void>((resolve, reject) => {
      const waiter: Waiter = {
        position,
        settle: (error) => {
          signal.removeEventListener('abort', aborted);
          this.waiting.delete(waiter);
          if (error === undefined) resolve();
          else reject(error as Error);
        },
      };
      const aborted = () => waiter.settle();
      signal.addEventListener('abort', aborted);
      this.waiting.add(waiter);
      this.poll ??= setInterval(() => this.look(), POLL).unref();
    });
  }

  /** Settles whoever has waited long enough. */
  look(): void {
    if (this.waiting.size === 0) return this.stopPolling();
    try {
      const checkpoint = this.checkpoint();
      for (const waiter of this.waiting) if (this.isReached(waiter.position, checkpoint)) waiter.settle();
    } catch (error) {
      for (const waiter of this.waiting) waiter.settle(error);
    }
  }

  close(): void {
    for (const waiter of this.waiting) waiter.settle();
    this.stopPolling();
  }

  private isReached(position: Position, checkpoint: Position | undefined): boolean {
    return checkpoint !== undefined && this.comparePositions(checkpoint, position) >= 0;
  }

  private stopPolling(): void {
    clearInterval(this.poll);
    this.poll = undefined;
  }
}
