import { backoffAfter } from './backoff.js';

const limits = { base: 100, max: 10_000 };

describe('backoff with full jitter', () => {
  it('doubles the most it waits, up to the limit', () => {
    const most = [1, 2, 3, 7, 8, 400].map((failures) => backoffAfter(failures, limits, () => 0.999999));
    expect(most).toEqual([99, 199, 399, 6_399, 9_999, 9_999]);
  });

  it('may wait not at all, so that lanes which failed together come back apart', () => {
    expect(backoffAfter(5, limits, () => 0)).toBe(0);
    expect(backoffAfter(5, limits, () => 0.5)).toBe(800);
  });
});
