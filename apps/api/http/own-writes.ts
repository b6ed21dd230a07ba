import type { RecordedFact } from '@parley/contracts';
import type { ReadModelStore } from '@parley/read-models';

/** Lets callers read what they wrote: an answer waits until the read models hold it, but not for long. */
export class OwnWrites {
  constructor(
    private readonly readModels: ReadModelStore,
    /** Milliseconds. An answer is right without the wait; only a list read right after it may be older. */
    private readonly patience = 1_000,
  ) {}

  async visible(facts: readonly RecordedFact[]): Promise<void> {
    const last = facts.at(-1);
    if (!last) return;
    await this.readModels.live.whenApplied(last.position, AbortSignal.timeout(this.patience));
  }
}
