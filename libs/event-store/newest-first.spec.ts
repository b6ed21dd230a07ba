import type { RecordedFact } from '@parley/contracts';
import { newestFirst } from './newest-first.js';
import type { EventStore, ReadOptions } from './port.js';

/** A stream of so many facts that remembers how much was read of it. */
function storeOf(count: number): { store: EventStore; read: () => number } {
  let read = 0;
  const facts = Array.from({ length: count }, (_, revision) => ({ revision }) as RecordedFact);
  async function* reading(_: string, { from = count - 1, limit = Infinity }: ReadOptions = {}) {
    for (const fact of facts
      .slice(0, from + 1)
      .reverse()
      .slice(0, limit)) {
      read += 1;
      yield fact;
    }
  }
  return { store: { read: reading } as unknown as EventStore, read: () => read };
}

describe('newest first', () => {
  it.each([0, 1, 31, 32, 33, 96, 97, 2_000])(
    'yields all %i facts of a stream once, the last one first',
    async (count) => {
      const seen: number[] = [];
      for await (const { revision } of newestFirst(storeOf(count).store, 'stream')) seen.push(revision);
      expect(seen).toEqual(Array.from({ length: count }, (_, index) => count - 1 - index));
    },
  );

  it('reads little of a long stream where what is wanted stands near its end', async () => {
    const { store, read } = storeOf(100_000);
    for await (const { revision } of newestFirst(store, 'stream')) if (revision === 99_990) break;
    expect(read()).toBeLessThan(40);
  });
});
