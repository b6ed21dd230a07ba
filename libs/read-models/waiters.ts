import type { Position } from '@parley/event-store';

interface Waiter {
  readonly position: Position;
  readonly settle: (error?: unknown) => void;
}

/** Those who wait for a checkpoint to reach a position. Whoever keeps them says where the checkpoint is. */
export class Waiters {
  private readonly waiting = new Set<Waiter>();

  constructor(private readonly comparePositions: (a: Position, b: Position) => number) {}

  get isEmpty(): boolean {
    return this.waiting.size === 0;
  }

  /** Resolves once a checkpoint at or after `position` was told, when `signal` is aborted, or when all are let go. */
  wait(position: Position, signal: AbortSignal): Promise<void> {
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
    });
  }

  /** Settles those for whom this checkpoint is far enough. */
  tell(checkpoint: Position | undefined): void {
    for (const waiter of this.waiting) if (this.isReached(waiter.position, checkpoint)) waiter.settle();
  }

  isReached(position: Position, checkpoint: Position | undefined): boolean {
    return checkpoint !== undefined && this.comparePositions(checkpoint, position) >= 0;
  }

  fail(error: unknown): void {
    for (const waiter of this.waiting) waiter.settle(error);
  }

  letGo(): void {
    for (const waiter of this.waiting) waiter.settle();
  }
}
