import type { LoopbackAir, LoopbackReceipt } from './air.js';

const BATCH = 200;
/** How soon a receipt another process wrote, or one that could not be delivered, is looked at again. */
const LOOK_AGAIN_MILLISECONDS = 1_000;

/** Brings receipts to where those of any carrier arrive, when they are due. */
export class LoopbackReceipts {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private stopped = true;
  private ignoreChanges: (() => void) | undefined;

  constructor(
    private readonly air: LoopbackAir,
    /** Resolves once they are durable; rejects to be called again later. */
    private readonly deliver: (receipts: readonly LoopbackReceipt[]) => Promise<void>,
    /** Told of a failed delivery. */
    private readonly onFailure: (error: unknown) => void,
  ) {}

  start(): void {
    this.stopped = false;
    this.ignoreChanges = this.air.onChange(() => this.wakeAtNext());
    this.wakeAtNext();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.ignoreChanges?.();
    clearTimeout(this.timer);
    await this.running;
  }

  /** Called inside other people's commits: it may not throw. */
  private wakeAtNext(): void {
    if (this.stopped || this.running) return;
    try {
      this.wakeIn(Math.min(this.air.untilNextReceipt() ?? LOOK_AGAIN_MILLISECONDS, LOOK_AGAIN_MILLISECONDS));
    } catch (error) {
      this.failed(error);
    }
  }

  private wakeIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.run(), milliseconds);
    this.timer.unref();
  }

  private run(): void {
    this.running = this.deliverDue().then(
      () => {
        this.running = undefined;
        this.wakeAtNext();
      },
      (error: unknown) => {
        this.running = undefined;
        if (!this.stopped) this.failed(error);
      },
    );
  }

  private failed(error: unknown): void {
    this.onFailure(error);
    this.wakeIn(LOOK_AGAIN_MILLISECONDS);
  }

  private async deliverDue(): Promise<void> {
    for (;;) {
      const due = this.air.dueReceipts(BATCH);
      if (due.length === 0 || this.stopped) return;
      await this.deliver(due);
      await this.air.delivered(due);
    }
  }
}
