import type { Position } from '@parley/event-store';
import { Waiters } from '../waiters.js';
import type { ControlState } from './control.js';

/**
 * How soon the control state is looked at again, in milliseconds: while somebody waits for a position at first very
 * soon, then ever less often until it moves; for a switch alone, now and then. Nobody waiting, nobody looking.
 */
const [SOON, LATE, GROWTH, FOR_A_SWITCH] = [5, 250, 1.5, 500];

/** Whoever waits for a position or watches for a switch: told at once by this process, found by looking otherwise. */
export class ControlWatch {
  private readonly waiters: Waiters;
  private readonly listeners = new Set<(generation: number) => void>();
  private seen: { readonly live: number; readonly checkpoint: Position | undefined } | undefined;
  private timer: NodeJS.Timeout | undefined;
  private pause = SOON;

  constructor(
    private readonly read: () => Promise<ControlState>,
    comparePositions: (a: Position, b: Position) => number,
  ) {
    this.waiters = new Waiters(comparePositions);
  }

  /** Told of every state of the control state this process comes to see. */
  observe(state: ControlState): void {
    const { live } = state;
    const checkpoint = state.generations[`v${live}`]?.checkpoint ?? undefined;
    if (checkpoint !== this.seen?.checkpoint) this.pause = SOON;
    const switched = this.seen !== undefined && live !== this.seen.live;
    this.seen = { live, checkpoint };
    this.waiters.tell(checkpoint);
    if (switched) for (const listener of this.listeners) listener(live);
  }

  /** Resolves once the checkpoint is at or after `position`, when `signal` is aborted, or when the store closes. */
  async wait(position: Position, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await this.read();
    if (signal.aborted || this.waiters.isReached(position, this.seen?.checkpoint)) return;
    const reached = this.waiters.wait(position, signal);
    this.pause = SOON;
    this.lookIn(SOON);
    await reached;
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
    this.waiters.letGo();
    this.listeners.clear();
    clearTimeout(this.timer);
    this.timer = undefined;
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
      this.waiters.fail(error);
    }
    this.timer = undefined;
    if (!this.waiters.isEmpty) {
      this.lookIn(this.pause);
      this.pause = Math.min(this.pause * GROWTH, LATE);
    } else if (this.listeners.size > 0) this.lookIn(FOR_A_SWITCH);
  }
}
