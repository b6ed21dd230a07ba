import { setImmediate as turn } from 'node:timers/promises';
import type { Time } from '@parley/broker/lanes';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Time that stands still until it is moved; whatever was waiting for it then happens in order. */
export class ManualTime implements Time {
  private timers: Timer[] = [];
  private millis: number;

  constructor(start = '2026-11-20T15:00:00.000Z') {
    this.millis = Date.parse(start);
  }

  now(): string {
    return new Date(this.millis).toISOString();
  }

  /** Milliseconds, for differences. */
  monotonic(): number {
    return this.millis;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.millis + milliseconds, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  /** Lets everything that is ready happen, then moves on timer by timer. */
  async advance(milliseconds: number): Promise<void> {
    const until = this.millis + milliseconds;
    await turn();
    for (let next = this.due(until); next; next = this.due(until)) {
      this.millis = Math.max(this.millis, next.at);
      this.timers = this.timers.filter((other) => other !== next);
      next.run();
      await turn();
    }
    this.millis = until;
  }

  /** Time passes while the process sleeps: what came due meanwhile happens when it wakes. */
  async leap(milliseconds: number): Promise<void> {
    this.millis += milliseconds;
    await this.advance(0);
  }

  get pending(): number {
    return this.timers.length;
  }

  private due(until: number): Timer | undefined {
    return this.timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
  }
}
