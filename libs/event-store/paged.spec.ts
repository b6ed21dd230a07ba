import { Paged } from './paged.js';

describe('paged items', () => {
  let closed = false;

  async function* pages(): AsyncGenerator<readonly number[]> {
    try {
      yield [];
      yield [1, 2];
      yield [];
      yield [3];
    } finally {
      closed = true;
    }
  }

  const taken = async (count: number) => {
    closed = false;
    const items: number[] = [];
    for await (const item of new Paged(pages())) {
      items.push(item);
      if (items.length === count) break;
    }
    return items;
  };

  it('come one by one, over empty pages too, until there are no more', async () => {
    expect(await taken(Infinity)).toEqual([1, 2, 3]);
    expect(closed).toBe(true);
  });

  it('end where whoever iterates stops, in the middle of a page too', async () => {
    expect(await taken(1)).toEqual([1]);
    expect(closed).toBe(true);
    const items = new Paged(pages());
    await items.next();
    await items.return();
    expect(await items.next()).toEqual({ done: true, value: undefined });
  });

  it('end with the error of the page that failed', async () => {
    const failing = new Paged(
      (async function* () {
        yield [1];
        throw new Error('torn');
      })(),
    );
    expect(await failing.next()).toEqual({ done: false, value: 1 });
    await expect(failing.next()).rejects.toThrow('torn');
  });
});
