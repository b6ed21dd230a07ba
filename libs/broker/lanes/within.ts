import type { Time } from './time.js';

/** True where the promise settled, one way or the other, within so many milliseconds. */
export function within(promise: Promise<unknown>, milliseconds: number, time: Time): Promise<boolean> {
  return new Promise((resolve) => {
    const cancel = time.after(milliseconds, () => resolve(false));
    const settled = () => {
      cancel();
      resolve(true);
    };
    promise.then(settled, settled);
  });
}
