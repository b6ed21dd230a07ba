import { setTimeout as later } from 'node:timers/promises';
import type { Rival } from './rivals.js';

export interface RunOptions {
  /** How long a handler takes. */
  readonly milliseconds: number;
  /** Messages after which the run ends. */
  readonly count: number;
  /** Messages of this key do not count. */
  readonly apart?: string;
  /** Theirs are refused, every time. */
  readonly poison?: boolean;
}

/** Milliseconds after which a consumer that makes no way any more is ended. */
const PATIENCE = 5_000;

/** Consumers, each in a group of its own, from its first message to the last that counts. */
export class Runs {
  /** Of the last run: messages that counted, and attempts at those that were refused. */
  newest = { handled: 0, tried: 0 };
  private groups = 0;

  /** Messages/s since the first handler began, until so many were handled or no more are. */
  async speed(rival: Rival, topic: string, { milliseconds, count, apart, poison }: RunOptions): Promise<number> {
    const done = Promise.withResolvers<void>();
    const run = (this.newest = { handled: 0, tried: 0 });
    let begun: number | undefined;
    let last = 0;
    const handle = async (key: string) => {
      begun ??= performance.now();
      if (milliseconds > 0) await later(milliseconds);
      if (key === apart) {
        if (!poison) return;
        run.tried += 1;
        throw new Error('This message is poisoned.');
      }
      if (run.handled === count) return;
      run.handled += 1;
      last = performance.now();
      if (run.handled === count) done.resolve();
    };
    const end = await rival(topic, `run-${(this.groups += 1)}`, handle);
    const stuck = setInterval(() => last > 0 && performance.now() - last > PATIENCE && done.resolve(), 250);
    await done.promise;
    clearInterval(stuck);
    const until = run.handled === count ? last : performance.now();
    const speed = (run.handled * 1_000) / (until - begun!);
    await end();
    return speed;
  }
}
