import { isParleyError } from '@parley/contracts';

/**
 * Looks again `pause` milliseconds after each look has ended, and goes on when one fails. Keeps no process alive.
 * @param onFailure told the code of the first failure in a row
 * @returns how to end it; nothing is told any more then
 */
export function keepLooking(
  look: () => Promise<void>,
  pause: number,
  onFailure: (because: string) => void,
): () => void {
  let failing = false;
  let ended = false;
  const once = async (): Promise<void> => {
    try {
      await look();
      failing = false;
    } catch (error) {
      if (!failing && !ended) onFailure(isParleyError(error) ? error.code : 'unexpected');
      failing = true;
    }
    if (!ended) timer = setTimeout(() => void once(), pause).unref();
  };
  let timer = setTimeout(() => void once(), pause).unref();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
