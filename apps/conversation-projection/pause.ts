import type { Time } from './time.js';

/** Resolves after so many milliseconds, or as soon as `signal` is aborted. */
export async function pause(milliseconds: number, time: Pick<Time, 'after'>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const over = Promise.withResolvers<void>();
  const cancel = time.after(milliseconds, over.resolve);
  const wake = () => over.resolve();
  signal.addEventListener('abort', wake);
  await over.promise;
  signal.removeEventListener('abort', wake);
  cancel();
}
