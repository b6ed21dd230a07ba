import type { Fact, RecordedFact } from '@parley/contracts';
import type { Appended, EventStore, LogFilter, SubscriptionItem } from '@parley/event-store';
import { delayedCommit } from './delayed-commit.js';

/** Draws positions before it commits, as a sequence does; `careful` hides what stands behind a commit still open. */
class EarlyPositions {
  private readonly committed: RecordedFact[] = [];
  private readonly open = new Set<number>();
  private readonly wakes = new Set<() => void>();
  private drawn = 0;
  private held: Promise<void> | undefined;

  constructor(private readonly careful: boolean) {}

  delayCommit = async (): Promise<() => void> => {
    let release = () => {};
    this.held = new Promise((resolve) => (release = resolve));
    return () => release();
  };

  append = async (stream: string, expected: number, facts: readonly Fact[]): Promise<Appended> => {
    const held = this.held;
    this.held = undefined;
    const first = this.drawn + 1;
    const recorded = facts.map((fact, index) => {
      const place = { revision: expected + 1 + index, position: String((this.drawn += 1)) };
      return { ...fact, ...place, stream, recordedAt: fact.at } as RecordedFact;
    });
    this.open.add(first);
    await held;
    this.open.delete(first);
    this.committed.push(...recorded);
    for (const wake of this.wakes) wake();
    return { ...recorded.at(-1)!, facts: recorded };
  };

  readAll = async function* (this: EarlyPositions, from = '0'): AsyncGenerator<RecordedFact> {
    const sorted = this.committed.toSorted((a, b) => Number(a.position) - Number(b.position));
    for (const fact of sorted)
      if (Number(fact.position) > Number(from) && Number(fact.position) <= this.end()) yield fact;
  };

  subscribeAll = async function* (
    this: EarlyPositions,
    from = '0',
    _filter?: LogFilter,
    signal?: AbortSignal,
  ): AsyncGenerator<SubscriptionItem> {
    for (let at = from; !signal?.aborted;) {
      const woken = new Promise<void>((resolve) => {
        this.wakes.add(resolve);
        signal?.addEventListener('abort', () => resolve());
      });
      for await (const fact of this.readAll(at)) yield { kind: 'fact', fact: ((at = fact.position), fact) };
      yield { kind: 'caught-up', position: at };
      await woken;
    }
  };

  head = async (): Promise<string | undefined> => String(this.end());

  private end(): number {
    const visible = Math.max(0, ...this.committed.map((fact) => Number(fact.position)));
    return this.careful ? Math.min(visible, ...[...this.open].map((position) => position - 1)) : visible;
  }
}

describe('the case of the delayed commit', () => {
  const run = (careful: boolean) => {
    const store = new EarlyPositions(careful);
    const harness = { store: store as unknown as EventStore, delayCommit: store.delayCommit };
    return delayedCommit.run({ ...harness, reopen: async () => harness.store, close: async () => {} });
  };

  it('catches a store whose readers pass a position that appears behind them', async () => {
    await expect(run(false)).rejects.toThrow();
  });

  it('is kept by one that shows nothing behind an open commit', async () => {
    await run(true);
  });
});
