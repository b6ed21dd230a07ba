import { partitionOf } from './partitioner.js';

describe('the partitioner (pitfall 14: same key, other partition per client)', () => {
  // Computed with an independent implementation. A change here breaks the order of every contact: make new topics instead.
  it.each([
    ['', [0, 1, 11, 11, 923]],
    ['a', [0, 1, 3, 3, 715]],
    ['abcdefghijklmnopqrstuvwxyz', [0, 1, 3, 27, 595]],
    ['mzxw6ytboi5dgmjsgm2dknrxha', [0, 0, 4, 28, 476]],
    ['7777777777aaaaaaaaaa222222', [0, 1, 7, 31, 927]],
    ['été ☂', [0, 0, 10, 34, 650]],
  ])('puts %j where it has always been, over 1, 2, 12, 48 and 1000 partitions', (key, expected) => {
    expect([1, 2, 12, 48, 1000].map((partitions) => partitionOf(key, partitions))).toEqual(expected);
  });

  it('spreads keys that differ by one character evenly', () => {
    const counts = new Array<number>(12).fill(0);
    for (let i = 0; i < 12_000; i += 1) counts[partitionOf(`contact${String(i).padStart(19, 'a')}`, 12)]! += 1;
    expect(Math.min(...counts)).toBeGreaterThan(850);
    expect(Math.max(...counts)).toBeLessThan(1_150);
  });
});
