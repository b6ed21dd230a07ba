/** The clock and the timers of the lanes; tests turn them by hand. */
export interface Time {
  /** ISO 8601, UTC, milliseconds. */
  now(): string;
  /** Runs once after so many milliseconds, unless the returned function is called first. */
  after(milliseconds: number, run: () => void): () => void;
}

/** Real timers beside the given clock. */
export function timersBeside(clock: { now(): string }): Time {
  return {
    now: () => clock.now(),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
