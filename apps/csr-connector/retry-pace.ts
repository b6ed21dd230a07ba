import { LRUCache } from 'lru-cache';
import type { PlatformOutcome } from './platform.js';

type Refused = Extract<PlatformOutcome, { kind: 'refused' }>;

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 900_000;
/** Answers of the lasting kind after which a text is given up: about an hour and a half at the waits above. */
const LASTING_REFUSALS = 14;

interface Tally {
  readonly failures: number;
  readonly lasting: number;
}

/**
 * When a refused text is handed over again. Platforms that are down are asked for as long as it takes; one that keeps
 * refusing the text itself is believed in the end. Counts begin anew with the process: a restart only asks more often.
 */
export class RetryPace {
  private readonly tallies = new LRUCache<string, Tally>({ max: 50_000 });

  constructor(private readonly random: () => number) {}

  /** Milliseconds to wait, or undefined where the text is given up. */
  after(messageId: string, refused: Refused): number | undefined {
    const before = this.tallies.get(messageId) ?? { failures: 0, lasting: 0 };
    const tally = { failures: before.failures + 1, lasting: before.lasting + (refused.lasting ? 1 : 0) };
    if (tally.lasting >= LASTING_REFUSALS) {
      this.tallies.delete(messageId);
      return undefined;
    }
    this.tallies.set(messageId, tally);
    const usual = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(before.failures, 30));
    return Math.max(refused.retryAfterMs ?? 0, usual) * (1 + 0.25 * this.random());
  }

  /** A short wait that counts for nothing: no attempt was made, or a repeat is wanted. */
  soon(afterMs = 0): number {
    return afterMs + FIRST_WAIT * (0.5 + this.random());
  }

  forget(messageId: string): void {
    this.tallies.delete(messageId);
  }
}
