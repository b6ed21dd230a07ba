import { StreamNotFoundError, type StreamingRead } from '@eventstore/db-client';

/** Facts or other events asked for at once: what bounds memory. */
export const PAGE = 500;

/** All that a read of bounded length answers; nothing where the stream does not exist. */
export async function pageOf<T>(read: StreamingRead<T>, signal: AbortSignal): Promise<T[]> {
  // What the connection says after the last item was taken concerns nobody, and would otherwise end the process.
  read.on('error', () => {});
  const end = (): void => void read.destroy(signal.reason as Error);
  signal.addEventListener('abort', end);
  const items: T[] = [];
  try {
    for await (const item of read) items.push(item);
  } catch (error) {
    if (!(error instanceof StreamNotFoundError)) throw error;
  } finally {
    signal.removeEventListener('abort', end);
    read.cancel().catch(() => {});
  }
  // A read that was cut off ends like one that is complete.
  signal.throwIfAborted();
  return items;
}
