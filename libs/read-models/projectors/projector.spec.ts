import type { RecordedFact } from '@parley/contracts';
import { comparePositions, gather, histories, orderlyHistories } from '@parley/testkit/read-models';
import fc from 'fast-check';
import { collectionNames, type ReadModelStore, type ReadModelWriter } from '../port.js';
import { openSqliteReadModels } from '../sqlite/index.js';
import { Projector } from './projector.js';

describe('a projector', () => {
  let store: ReadModelStore;
  beforeAll(async () => {
    store = await openSqliteReadModels({ file: ':memory:', comparePositions });
  });
  afterAll(() => store.close());

  /** The documents of a fresh generation after these batches, each written before the next one is projected. */
  async function documentsAfter(batches: readonly (readonly RecordedFact[])[], remembered?: number) {
    const generation = await store.createGeneration();
    const writer = await store.writer(generation);
    const projector = new Projector(writer, { remembered });
    for (const batch of batches) await write(writer, projector, batch);
    const documents = await everythingIn(writer);
    await store.dropGeneration(generation);
    return documents;
  }

  async function write(writer: ReadModelWriter, projector: Projector, batch: readonly RecordedFact[]) {
    for (const fact of batch) await projector.apply(fact);
    const checkpoint = await writer.checkpoint();
    const last = batch.at(-1)?.position ?? '';
    await writer.write(projector.drain(), checkpoint && checkpoint > last ? checkpoint : last);
  }

  it('makes the same documents of a history however it is cut into batches', () =>
    fc.assert(
      fc.asyncProperty(histories, fc.array(fc.integer({ min: 1, max: 7 })), async (history, cuts) => {
        const atOnce = await documentsAfter([history]);
        expect(await documentsAfter(cutUp(history, cuts))).toEqual(atOnce);
        expect(
          await documentsAfter(
            history.map((fact) => [fact]),
            1,
          ),
        ).toEqual(atOnce);
      }),
      { numRuns: 60 },
    ));

  it('makes the same documents of a history delivered twice, and of one that goes on again from an earlier fact (pitfall 29)', () =>
    fc.assert(
      fc.asyncProperty(histories, fc.nat(), async (history, n) => {
        const once = await documentsAfter([history]);
        expect(await documentsAfter([history, history])).toEqual(once);
        expect(await documentsAfter([history.flatMap((fact) => [fact, fact])])).toEqual(once);
        const restart = n % (history.length + 1);
        expect(await documentsAfter([history.slice(0, restart), history])).toEqual(once);
      }),
      { numRuns: 60 },
    ));

  it('goes on from documents of which a crash left only some written', () =>
    fc.assert(
      fc.asyncProperty(orderlyHistories, fc.nat(), fc.nat(), async (history, n, m) => {
        const once = await documentsAfter([history]);
        const generation = await store.createGeneration();
        const writer = await store.writer(generation);
        const torn = new Projector(writer);
        for (const fact of history.slice(0, n % (history.length + 1))) await torn.apply(fact);
        const writes = torn.drain();
        await writer.write(writes.slice(0, m % (writes.length + 1)), '');
        await write(writer, new Projector(writer), history);
        expect(await everythingIn(writer)).toEqual(once);
        await store.dropGeneration(generation);
      }),
      { numRuns: 60 },
    ));

  it('halts where a fact of a contact is missing (pitfall 16)', async () => {
    const [first, second, third] = fc
      .sample(
        histories.filter((history) => history.length > 30),
        { numRuns: 1, seed: 7 },
      )[0]!
      .filter(({ contactId }) => contactId.startsWith('a'));
    const projector = new Projector(await store.writer(await store.liveGeneration()));
    await projector.apply(first!);
    await expect(projector.apply(third!)).rejects.toMatchObject({ code: 'revision-gap', retryable: false });
    await projector.apply(second!);
  });

  function cutUp(history: readonly RecordedFact[], cuts: readonly number[]): RecordedFact[][] {
    const batches: RecordedFact[][] = [];
    const rest = [...history];
    for (let i = 0; rest.length > 0; i += 1) batches.push(rest.splice(0, cuts[i % cuts.length] ?? 3));
    return batches;
  }

  async function everythingIn(writer: ReadModelWriter) {
    const documents: Record<string, unknown[]> = {};
    for (const collection of collectionNames) documents[collection] = await gather(writer.scan(collection));
    return documents;
  }
});
