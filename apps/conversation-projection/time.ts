import type { Clock } from '@parley/runtime';

/** Clock, timers and chance; specs turn them by hand. */
export interface Time extends Clock {
  /** Milliseconds that pass evenly, whatever is done to the wall clock: only good for differences. */
  monotonic(): number;
  /** Runs once after so many milliseconds, unless the returned function is called first. */
  after(milliseconds: number, run: () => void): () => void;
  /** 0 ≤ n < 1. */
  random(): number;
}

export function realTime(clock: Clock): Time {
  return {
    now: () => clock.now(),
    monotonic: () => performance.now(),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    random: Math.random,
  };
}
