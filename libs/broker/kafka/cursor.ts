import type { PartitionRef } from '../lanes/feed.js';
import type { Message } from '../port.js';
import type { Page } from './partition-reader.js';

/** Messages fetched ahead of the lanes, below which more are fetched. */
const REFILL = 512;

/** Where the fetching of one partition stands. What the lanes did not take waits here. */
export class Cursor {
  paused = false;
  private ahead: Message[] = [];

  constructor(
    readonly at: PartitionRef,
    /** The offset to fetch from. */
    public next: bigint,
  ) {}

  /** Also while it is paused: then there is something to go on with at once. */
  get wantsMore(): boolean {
    return this.ahead.length < REFILL;
  }

  fetched({ messages, next }: Page): void {
    this.next = next;
    this.ahead.push(...messages);
  }

  /** Offers what waits; `offer` answers how much was taken. */
  drain(offer: (messages: readonly Message[]) => number): void {
    while (!this.paused && this.ahead.length > 0) {
      const taken = offer(this.ahead);
      this.ahead.splice(0, taken);
      if (taken === 0) return;
    }
  }
}
