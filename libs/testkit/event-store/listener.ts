import type { RecordedFact } from '@parley/contracts';
import type { EventStore, LogFilter, Position, SubscriptionItem } from '@parley/event-store';

/** Somebody who subscribes and remembers; waits for what comes, and never by the clock. */
export class Listener {
  readonly items: SubscriptionItem[] = [];
  private readonly abort = new AbortController();
  private readonly ended: Promise<void>;
  private over: Error | undefined;
  private wake = () => {};

  constructor(
    store: EventStore,
    options: { from?: Position; filter?: LogFilter; eachItem?: () => Promise<void> } = {},
  ) {
    this.ended = this.listen(store.subscribeAll(options.from, options.filter, this.abort.signal), options.eachItem);
  }

  get facts(): RecordedFact[] {
    return this.items.flatMap((item) => (item.kind === 'fact' ? [item.fact] : []));
  }

  get marks(): Position[] {
    return this.items.flatMap((item) => (item.kind === 'caught-up' ? [item.position] : []));
  }

  /** Rejects where the subscription ends before the condition holds. */
  async until(condition: (listener: this) => boolean): Promise<void> {
    while (!condition(this)) {
      if (this.over) throw this.over;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  async untilFacts(count: number): Promise<void> {
    await this.until(() => this.facts.length >= count);
  }

  async untilCaughtUp(): Promise<void> {
    const before = this.marks.length;
    await this.until(() => this.marks.length > before);
  }

  /** Aborts, and resolves once the subscription has ended. */
  async stop(): Promise<void> {
    this.abort.abort();
    await this.ended;
  }

  private async listen(items: AsyncIterable<SubscriptionItem>, eachItem = async () => {}): Promise<void> {
    try {
      for await (const item of items) {
        await eachItem();
        this.items.push(item);
        this.wake();
      }
      this.over = new Error(`the subscription ended after ${this.items.length} items`);
    } catch (error) {
      this.over = error as Error;
    }
    this.wake();
  }
}
