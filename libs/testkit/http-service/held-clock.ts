import type { Clock } from '@parley/runtime';

/** A clock that moves only when it is told to. */
export class HeldClock implements Clock {
  constructor(private instant = '2026-11-20T17:00:00.000Z') {}

  now(): string {
    return this.instant;
  }

  /** Milliseconds forward. */
  pass(milliseconds: number): void {
    this.instant = new Date(Date.parse(this.instant) + milliseconds).toISOString();
  }
}
