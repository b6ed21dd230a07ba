import type { Position } from '@parley/event-store';
import type { ControlState } from './control.js';

interface Waiter {
  readonly position: Position;
  readonly settle: (error?: unknown) => void;
}

/**
 * How soon the control state is looked at again, in milliseconds: while somebody waits for a position at first very
 * soon, then ever less often until it moves; for a switch alone, now and then. Nobody waiting, nobody looking.
 */
const [SOON, LATE, GROWTH, FOR_A_SWITCH] = [5, 250, 1.5, 500];

/** Whoever waits for a position or watches for a switch: told at once by this process, found by looking otherwise. */
export class ControlWatch {
  private readonly waiting = new Set<Waiter>();
  private readonly listeners = new Set<(generation: number) => void>();
  private seen: { readonly live: number; readonly checkpoint: Position | undefined } | undefined;
  private timer: NodeJS.Timeout | undefined;
  private pause = SOON;

  constructor(
    private readonly read: () => Promise<ControlState>,
    private readonly comparePositions: (a: Position, b: Position) => number,
  ) {}

  /** Told of every state of the control state this process comes to see. */
  observe(state: ControlState): void {
    const { live } = state;
    const checkpoint = state.generations[`v${live}`]?.checkpoint ?? undefined;
    if (checkpoint !== this.seen?.checkpoint) this.pause = SOON;
    const switched = this.seen !== undefined && live !== this.seen.live;
    this.seen = { live, checkpoint };
    for (const waiter of this.waiting) if (this.isReached(waiter.position)) waiter.settle();
    if (switched) for (const listener of this.listeners) listener(live);
  }

  /** Resolves once the checkpoint is at or after `position`, when `signal` is aborted, or when the store closes. */
  async wait(position: Position, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await this.read();
    if (signal.aborted || this.isReached(position)) return;
    await new Promise<void>((resolve, reject) => {
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
      this.pause = SOON;
      this.lookIn(SOON);
    });
  }

  listen(listener: (generation: number) => void): () => void {
    const own = (generation: number) => listener(generation);
    this.listeners.add(own);
    if (!this.timer) this.lookIn(FOR_A_SWITCH);
    return () => {
      this.listeners.delete(own);
    };
  }

  close(): void {
    for (const waiter of this.waiting) waiter.settle();
    this.listeners.clear();
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private isReached(position: Position): boolean {
    const checkpoint = this.seen?.checkpoint;
    return checkpoint !== undefined && this.comparePositions(checkpoint, position) >= 0;
  }

  private lookIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), milliseconds).unref();
  }

  private async look(): Promise<void> {
    try {
      await this.read();
    } catch (error) {
      // Whoever waits is told; a switch will still be there when the server is back.
      for (const waiter of this.waiting) waiter.settle(error);
    }
    this.timer = undefined;
    if (this.waiting.size > 0) {
      this.lookIn(this.pause);
      this.pause = Math.min(this.pause * GROWTH, LATE);
    } else if (this.listeners.size > 0) this.lookIn(FOR_A_SWITCH);
  }
}
