import { seeded, type Seeded } from '@parley/testkit';
import { describeOn } from '@parley/testkit/engines';
import { comparePositions, gather, histories, Shelf } from '@parley/testkit/read-models';
import type { RecordedFact } from '@parley/contracts';
import fc from 'fast-check';
import { collectionNames, type ReadModelStore } from '../port.js';
import { Projector } from '../projectors/index.js';
import { applyWrites } from './apply-writes.js';
import { Control, type Change } from './control.js';
import { openMongoReadModels } from './index.js';
import { aDatabase, type SpecDatabase } from './testing/database.js';
import { openWriter } from './writer.js';

/** A process that leads, and can fall asleep in a batch: after it was said to begin, before a document of it is written. */
class Leader {
  private wakeUp: (() => void) | undefined;
  private sleeps = false;

  private constructor(
    readonly fence: number,
    private readonly writer: Awaited<ReturnType<typeof openWriter>>,
    private readonly projector: Projector,
  ) {}

  static async next(database: SpecDatabase): Promise<Leader> {
    const control = new Control(database.db, () => undefined);
    const { fence } = (await control.change((state) => ({ fence: state.fence + 1, beat: 0, held: true })))!;
    const drowsy = Object.assign(Object.create(control) as Control, {
      change: async (change: Change) => {
        const state = await control.change(change);
        if (leader.sleeps) await new Promise<void>((resolve) => (leader.wakeUp = resolve));
        return state;
      },
    });
    const writer = await openWriter({ db: database.db, control: drowsy, comparePositions }, 1, fence);
    const leader = new Leader(fence, writer, new Projector(writer));
    return leader;
  }

  async write(facts: readonly RecordedFact[]): Promise<void> {
    for (const fact of facts) await this.projector.apply(fact);
    await this.writer.write(this.projector.drain(), facts.at(-1)!.position);
  }

  /** Begins a batch and sleeps; answers what wakes it up again and lets it try to the end. */
  async fallAsleepOver(facts: readonly RecordedFact[]): Promise<() => Promise<void>> {
    this.sleeps = true;
    const writing = this.write(facts);
    writing.catch(() => undefined);
    while (!this.wakeUp) await new Promise(setImmediate);
    return () => {
      this.sleeps = false;
      this.wakeUp!();
      return writing;
    };
  }

  checkpoint = () => this.writer.checkpoint();
}

describeOn('mongodb', 'leaders of the projection that follow each other in MongoDB', (address) => {
  let database: SpecDatabase;
  let store: ReadModelStore;

  beforeEach(async () => {
    database = aDatabase(address);
    store = await openMongoReadModels({ url: database.url, comparePositions });
  });
  afterEach(async () => {
    await store.close();
    await database.drop();
  });

  const someHistory = ({ seed }: Seeded) =>
    fc.sample(
      histories.filter((history) => history.length >= 40),
      { numRuns: 1, seed },
    )[0]!;

  const expectShelf = async (history: readonly RecordedFact[]) => {
    const writer = await store.writer(1);
    const shelf = new Shelf().project([...history]);
    for (const name of collectionNames) expect(await gather(writer.scan(name))).toEqual(shelf.all(name));
  };

  it('cannot undo each other’s work, however late one that slept wakes up; documents are as if one had led all along', () =>
    seeded(async (chance) => {
      const history = someHistory(chance);
      const asleep: (() => Promise<void>)[] = [];
      let leader = await Leader.next(database);
      let done = 0;
      while (done < history.length) {
        const facts = history.slice(done, done + 1 + chance.integer(6));
        if (asleep.length < 4 && chance.random() < 0.4) {
          asleep.push(await leader.fallAsleepOver(facts));
          leader = await Leader.next(database);
          continue;
        }
        await leader.write(facts);
        done += facts.length;
        if (asleep.length > 0 && chance.random() < 0.4) await wakeUp(asleep.shift()!);
      }
      for (const sleeper of asleep) await wakeUp(sleeper);
      expect(await leader.checkpoint()).toBe(history.at(-1)!.position);
      await expectShelf(history);

      async function wakeUp(sleeper: () => Promise<void>) {
        const stood = await leader.checkpoint();
        await expect(sleeper()).rejects.toMatchObject({ code: 'fenced-off', retryable: false });
        expect(await leader.checkpoint()).toBe(stood);
      }
    }));

  it('leave after a crash in any place of a batch what its repetition completes', () =>
    seeded(async (chance) => {
      const history = someHistory(chance);
      let done = 0;
      while (done < history.length) {
        const facts = history.slice(done, done + 1 + chance.integer(10));
        const crashing = await Leader.next(database);
        const projector = new Projector(await store.writer(1));
        for (const fact of facts) await projector.apply(fact);
        const writes = projector.drain();
        await applyWrites(database.db, 1, writes.slice(0, chance.integer(writes.length + 1)), true);
        expect(await crashing.checkpoint()).toBe(history[done - 1]?.position);
        await (await Leader.next(database)).write(facts);
        done += facts.length;
      }
      await expectShelf(history);
    }));
});
