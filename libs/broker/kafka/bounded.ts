import { ParleyError } from '@parley/contracts';
import type { Time } from '../lanes/time.js';

/** Milliseconds after which a call that Kafka does not answer is given up. */
export const CALL_DEADLINE = 10_000;

/** @throws ParleyError `broker-unavailable` when the time is over; what the work still does is nobody’s concern then. */
export function bounded<T>(work: Promise<T>, time: Time, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = time.after(milliseconds, () =>
      reject(
        new ParleyError('broker-unavailable', `Kafka did not answer within ${milliseconds} ms.`, { retryable: true }),
      ),
    );
    work.then(
      (value) => {
        cancel();
        resolve(value);
      },
      (error: unknown) => {
        cancel();
        reject(error as Error);
      },
    );
  });
}

export function pause(milliseconds: number, time: Time): Promise<void> {
  return new Promise((resolve) => time.after(milliseconds, resolve));
}
