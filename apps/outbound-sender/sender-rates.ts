import { ParleyError } from '@parley/contracts';
import type { Clock, Senders } from '@parley/runtime';
import { LRUCache } from 'lru-cache';
import { usualRate } from './usual-rate.js';

/** Milliseconds a reply waits in place for its turn; beyond that it makes room for others and comes back. */
const LONGEST_WAIT = 2_000;

/** Resolves after so many milliseconds, or as soon as the signal is aborted. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/**
 * Texts per second of each sender code. Turns are given out in the order they are asked for, and one that was given
 * stays reserved: whoever has to come back for it does not queue again. Up to a second’s worth may go at once.
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
   * Resolves when the reply may be claimed.
   * @throws ParleyError `sender-code-busy` (retryable) where its turn is further away than a handler may wait.
   */
  async turn(senderId: string, replyId: string, signal: AbortSignal): Promise<void> {
    const wait = this.reserve(senderId, replyId) - Date.parse(this.clock.now());
    if (wait > 0 && wait <= LONGEST_WAIT) await this.sleep(wait, signal);
    if (wait > LONGEST_WAIT || signal.aborted) {
      throw new ParleyError('sender-code-busy', `Sender code ${senderId} has more to send than it may at once.`, {
        retryable: true,
        details: { senderId, waitMs: Math.round(wait) },
      });
    }
    this.reserved.delete(replyId);
  }

  private reserve(senderId: string, replyId: string): number {
    const held = this.reserved.get(replyId);
    if (held !== undefined) return held;
    const now = Date.parse(this.clock.now());
    const perSecond = this.rateOf(senderId);
    if (perSecond === undefined) return now;
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
