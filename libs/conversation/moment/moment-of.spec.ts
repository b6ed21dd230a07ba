import type { RecordedFact } from '@parley/contracts';
import { momentOf } from './moment-of.js';

const fact = (revision: number, at: string, type: string, data: object = {}, personal?: object) =>
  ({ revision, at, type, senderId: 'main', data, personal }) as unknown as RecordedFact;

async function* stream(...facts: RecordedFact[]): AsyncGenerator<RecordedFact> {
  yield* facts;
}

describe('a moment', () => {
  const history = () =>
    stream(
      fact(0, '2026-11-20T12:00:00.000Z', 'ConversationOpened'),
      fact(1, '2026-11-20T12:00:00.005Z', 'TagAdded', { tag: 'a' }),
      // Decided by another service, whose clock is four milliseconds behind.
      fact(2, '2026-11-20T12:00:00.001Z', 'TagAdded', { tag: 'b' }),
      fact(3, '2026-11-20T12:00:01.000Z', 'TagAdded', { tag: 'c' }),
    );
  const tagsAt = async (instant: string) =>
    (await momentOf(history(), 'main', { instant }))?.state.inbox.bySender['main']?.tags;

  it('is always a state that really was, even where two clocks differ', async () => {
    expect(await tagsAt('2026-11-20T12:00:00.000Z')).toEqual([]);
    expect(await tagsAt('2026-11-20T12:00:00.002Z')).toEqual(['a', 'b']);
    expect(await tagsAt('2026-11-20T12:00:00.999Z')).toEqual(['a', 'b']);
    expect(await tagsAt('2026-11-20T12:00:01.000Z')).toEqual(['a', 'b', 'c']);
  });

  it('before the first fact is none', async () => {
    expect(await momentOf(history(), 'main', { instant: '2026-11-20T11:59:59.999Z' })).toBeUndefined();
    expect(await momentOf(stream(), 'main', { revision: 5 })).toBeUndefined();
  });

  it('by revision reads no further than it must', async () => {
    let read = 0;
    async function* counted() {
      for await (const each of history()) {
        read += 1;
        yield each;
      }
    }
    expect(await momentOf(counted(), 'main', { revision: 1 })).toMatchObject({
      revision: 1,
      instant: '2026-11-20T12:00:00.005Z',
    });
    expect(read).toBe(3);
  });
});
