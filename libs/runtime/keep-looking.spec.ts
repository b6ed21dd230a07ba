import { ParleyError } from '@parley/contracts';
import { keepLooking } from './keep-looking.js';

describe('looking again and again', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** Each look does what the next entry says: an error is thrown. */
  const looking = (...looks: (Error | undefined)[]) => {
    let looked = 0;
    const told: string[] = [];
    const end = keepLooking(
      () => {
        const next = looks[looked++];
        return next ? Promise.reject(next) : Promise.resolve();
      },
      1000,
      (because) => told.push(because),
    );
    return { told, end, looked: () => looked };
  };
  const lost = new ParleyError('broker-lost', 'it is gone', { retryable: true });

  it('waits before the first look and between any two', async () => {
    const { looked } = looking();
    await jest.advanceTimersByTimeAsync(999);
    expect(looked()).toBe(0);
    await jest.advanceTimersByTimeAsync(2001);
    expect(looked()).toBe(3);
  });

  it('goes on after a failure, and tells the first in a row', async () => {
    const { told, looked } = looking(lost, lost, undefined, new Error('what?'));
    await jest.advanceTimersByTimeAsync(5000);
    expect(looked()).toBe(5);
    expect(told).toEqual(['broker-lost', 'unexpected']);
  });

  it('ends when it is told to, and says nothing of a look that was under way', async () => {
    let fail: (error: Error) => void = () => undefined;
    const told: string[] = [];
    const end = keepLooking(
      () => new Promise((_, reject) => (fail = reject)),
      1000,
      (because) => told.push(because),
    );
    await jest.advanceTimersByTimeAsync(1000);
    end();
    fail(lost);
    await jest.advanceTimersByTimeAsync(5000);
    expect(told).toEqual([]);
    expect(jest.getTimerCount()).toBe(0);
  });
});
