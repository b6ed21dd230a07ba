import { ParleyError } from '@parley/contracts';
import type { Clock, Senders } from '@parley/runtime';
import { LRUCache } from 'lru-cache';
import { usualRate } from './usual-rate.js';

/** Milliseconds a reply waits in place for its turn; beyond that it makes room for others and comes back. */
const LONGEST_WAIT = 2_000;

/** Resolves after so many milliseconds, or as soon as the signal is aborted. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/**
 * Texts per second of each sender code, as far as they are this process’s: it sends for the contacts of the partitions
 * it holds, so its part of the rate is its part of the partitions, and all instances together keep to the whole.
 * Turns are given out in the order they are asked for, and one that was given stays reserved: whoever has to come back
 * for it does not queue again. Up to a second’s worth may go at once.
 */
export class SenderRates {
  /** Per sender id: when the next turn is due, in milliseconds. */
  private readonly nextTurn = new Map<string, number>();
  private readonly reserved = new LRUCache<string, number>({ max: 100_000 });

  constructor(
    private readonly senders: Senders,
    private readonly clock: Clock,
    private readonly sleep: Sleep,
  ) {}

  /**
   * Resolves when the reply may be claimed. `share` is the part of the rate this process has, above 0 and up to 1.
   * @throws ParleyError `sender-code-busy` (retryable) where its turn is further away than a handler may wait.
   */
  async turn(senderId: string, replyId: string, signal: AbortSignal, share: number): Promise<void> {
    const wait = this.reserve(senderId, replyId, share) - Date.parse(this.clock.now());
    if (wait > 0 && wait <= LONGEST_WAIT) await this.sleep(wait, signal);
    if (wait > LONGEST_WAIT || signal.aborted) {
      throw new ParleyError('sender-code-busy', `Sender code ${senderId} has more to send than it may at once.`, {
        retryable: true,
        details: { senderId, waitMs: Math.round(wait) },
      });
    }
    this.reserved.delete(replyId);
  }

  private reserve(senderId: string, replyId: string, share: number): number {
    const held = this.reserved.get(replyId);
    if (held !== undefined) return held;
    const now = Date.parse(this.clock.now());
    const whole = this.rateOf(senderId);
    if (whole === undefined) return now;
    const perSecond = whole * share;
    // A bucket that holds one second’s worth: who was idle may send that much without waiting.
    const burst = perSecond > 1 ? 1_000 - 1_000 / perSecond : 0;
    const turn = Math.max(now - burst, this.nextTurn.get(senderId) ?? 0);
    this.nextTurn.set(senderId, turn + 1_000 / perSecond);
    this.reserved.set(replyId, turn);
    return turn;
  }

  private rateOf(senderId: string): number | undefined {
    const resolved = this.senders.find(senderId);
    return resolved && (resolved.sender.maxPerSecond ?? usualRate(resolved.sender));
  }
}
