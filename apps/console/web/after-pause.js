// @ts-check

/**
 * Work that waits until nobody has asked for it for a while: typing asks at every key.
 * @param {() => void} work
 * @param {number} pause milliseconds
 */
export function afterPause(work, pause) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const cancel = () => clearTimeout(timer);
  return {
    cancel,
    /** Once nobody asked for the length of the pause. */
    ask: () => {
      cancel();
      timer = setTimeout(work, pause);
    },
    /** Without waiting, and not a second time for what was asked before. */
    now: () => {
      cancel();
      work();
    },
  };
}
