import { ParleyError } from '@parley/contracts';

/**
 * The outcome of the work, or the end of waiting for it: what the work still does is nobody’s concern then.
 * @throws ParleyError `start-abandoned` once the signal is aborted
 */
export async function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(abandoned());
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort);
  try {
    return await Promise.race([aborted.promise, work]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function abandoned(): ParleyError {
  return new ParleyError('start-abandoned', 'the start was given up because the process was told to stop', {
    retryable: true,
  });
}
