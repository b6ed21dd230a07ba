import type { Position } from '@parley/event-store';
import { Waiters } from '../waiters.js';

/** How often the checkpoint is looked at for a writer in another process, which cannot tell us. Milliseconds. */
const POLL = 100;

/** Whoever waits for the checkpoint: told at once by this process, found by a poll otherwise. */
export class CheckpointWatch {
  private readonly waiters: Waiters;
  private poll: NodeJS.Timeout | undefined;

  constructor(
    private readonly checkpoint: () => Position | undefined,
    comparePositions: (a: Position, b: Position) => number,
  ) {
    this.waiters = new Waiters(comparePositions);
  }

  /** Resolves once the checkpoint is at or after `position`, when `signal` is aborted, or when the store closes. */
  wait(position: Position, signal: AbortSignal): Promise<void> {
    if (signal.aborted || this.waiters.isReached(position, this.checkpoint())) return Promise.resolve();
    this.poll ??= setInterval(() => this.look(), POLL).unref();
    return this.waiters.wait(position, signal);
  }

  /** Settles whoever has waited long enough. */
  look(): void {
    if (this.waiters.isEmpty) return this.stopPolling();
    try {
      this.waiters.tell(this.checkpoint());
    } catch (error) {
      this.waiters.fail(error);
    }
  }

  close(): void {
    this.waiters.letGo();
    this.stopPolling();
  }

  private stopPolling(): void {
    clearInterval(this.poll);
    this.poll = undefined;
  }
}
