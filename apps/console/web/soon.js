// @ts-check

/** Milliseconds between two runs. */
const pause = 250;

/**
 * Runs work soon, once for however many asked meanwhile, and never twice at a time.
 * @param {() => Promise<unknown>} work must not throw
 * @returns {() => void}
 */
export function soon(work) {
  let asked = false;
  let running = false;
  const run = async () => {
    running = true;
    while (asked) {
      asked = false;
      await work();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    running = false;
  };
  return () => {
    asked = true;
    if (!running) void run();
  };
}
