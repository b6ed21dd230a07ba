import { remembered } from './remembered.js';

describe('what is worked out once', () => {
  let worked: string[];
  const lengthOf = (most: number) =>
    remembered(most, (key) => {
      worked.push(key);
      return key === '' ? undefined : key.length;
    });
  beforeEach(() => (worked = []));

  it('is remembered, also where it came to nothing', () => {
    const of = lengthOf(10);
    expect(['ab', 'ab', '', ''].map(of)).toEqual([2, 2, undefined, undefined]);
    expect(worked).toEqual(['ab', '']);
  });

  it('is forgotten when there is too much of it', () => {
    const of = lengthOf(2);
    ['a', 'b', 'c', 'c', 'a'].map(of);
    expect(worked).toEqual(['a', 'b', 'c', 'a']);
  });

  it('is never kept of what is long', () => {
    const of = lengthOf(10);
    const long = 'x'.repeat(41);
    expect([of(long), of(long)]).toEqual([41, 41]);
    expect(worked).toHaveLength(2);
  });
});
