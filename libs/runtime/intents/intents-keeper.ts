import type { IntentsEntry } from './entries.js';

/** Where the book of intents is kept, for all processes that share it. */
export interface IntentsKeeper {
  /**
   * What was kept since the last call, by whomever, oldest first; at the first call everything there is.
   * @throws ParleyError what the engine behind it throws
   */
  news(): Promise<readonly IntentsEntry[]>;
  /**
   * Resolves once the entries survive a crash, in this order; the next `news` brings them back. Where it rejects, any
   * number of them may stand there, from the first on.
   * @throws ParleyError `intents-not-kept` (retryable)
   */
  keep(entries: readonly IntentsEntry[]): Promise<void>;
}
