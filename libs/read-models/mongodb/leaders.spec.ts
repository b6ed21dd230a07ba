import type { RecordedFact } from '@parley/contracts';
import { chanceOf, seeded, type Seeded } from '@parley/testkit';
import { describeOn } from '@parley/testkit/engines';
import {
  aMessageOf,
  aNoteOf,
  aTimer,
  comparePositions,
  contactOf,
  gather,
  orderlyHistories,
  positionOf,
  put,
  Shelf,
} from '@parley/testkit/read-models';
import fc from 'fast-check';
import { collectionNames, type DocumentWrite, type ReadModelStore, type ReadModelWriter } from '../port.js';
import { Projector } from '../projectors/index.js';
import { applyWrites } from './apply-writes.js';
import { Control, entryOf, type Change } from './control.js';
import { openMongoReadModels } from './index.js';
import { aDatabase, type SpecDatabase } from './testing/database.js';
import { openWriter } from './writer.js';

const HISTORIES = 5;

/** A process that leads, and can fall asleep in a batch: after it was said to begin, before a document of it is written. */
class Leader {
  private sleeps = false;
  private wakeUp: (() => void) | undefined;

  private constructor(readonly writer: ReadModelWriter) {}

  static async next({ db }: SpecDatabase, generation: number): Promise<Leader> {
    const control = new Control(db, () => undefined);
    const { fence } = (await control.change((state) => ({ fence: state.fence + 1, beat: 0, held: true })))!;
    const change = async (change: Change) => {
      const state = await control.change(change);
      const hasBegun = state && entryOf(state, generation).writing;
      if (leader.sleeps && hasBegun) await new Promise<void>((resolve) => (leader.wakeUp = resolve));
      return state;
    };
    const drowsy = Object.assign(Object.create(control) as Control, { change });
    const ports = { db, control: drowsy, comparePositions };
    const leader: Leader = new Leader(await openWriter(ports, generation, fence));
    return leader;
  }

  /** Begins a batch and sleeps. Answers what wakes the leader up, and then how it ended. */
  async fallAsleepOver(writes: readonly DocumentWrite[], n: string): Promise<() => Promise<void>> {
    this.sleeps = true;
    let isOver = false;
    const writing = this.writer.write(writes, n).finally(() => (isOver = true));
    writing.catch(() => undefined);
    while (!this.wakeUp && !isOver) await new Promise(setImmediate);
    return () => {
      this.sleeps = false;
      this.wakeUp?.();
      return writing;
    };
  }
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

  const expectFencedOff = async (sleeper: () => Promise<void>) =>
    expect(sleeper()).rejects.toMatchObject({ code: 'fenced-off', retryable: false });

  it('a timer that was settled meanwhile is not set again by a leader that slept', async () => {
    const old = await Leader.next(database, 1);
    const timer = aTimer('t', 1, { revision: 3 });
    const sleeper = await old.fallAsleepOver(put('timers', timer), positionOf(3));
    const { writer } = await Leader.next(database, 1);
    await writer.write([{ collection: 'timers', remove: timer.id, revision: 5 }], positionOf(5));
    await expectFencedOff(sleeper);
    expect(await writer.get('timers', timer.id)).toBeUndefined();
    expect(await writer.timersDue('9', 10)).toEqual([]);
    expect(await gather(writer.scan('timers'))).toEqual([]);
    expect(await writer.checkpoint()).toBe(positionOf(5));
  });

  it('texts and notes that were erased meanwhile do not come back with a leader that slept; those of others do', async () => {
    const old = await Leader.next(database, 1);
    const late = [
      ...put('messages', aMessageOf('a', 'm', { revision: 3 }), aMessageOf('b', 'theirs', { revision: 3 })),
      ...put('notes', aNoteOf('a', 'n', { revision: 4 })),
    ];
    const sleeper = await old.fallAsleepOver(late, positionOf(4));
    const { writer } = await Leader.next(database, 1);
    const erased = { removeAllOf: contactOf('a'), revision: 7 };
    await writer.write(
      [
        { collection: 'messages', ...erased },
        { collection: 'notes', ...erased },
      ],
      positionOf(7),
    );
    await expectFencedOff(sleeper);
    const left = await gather(writer.scan('messages'));
    expect(left.map(({ contactId }) => contactId)).toEqual([contactOf('b')]);
    expect(await gather(writer.scan('notes'))).toEqual([]);
  });

  const someHistory = ({ seed }: Seeded) =>
    fc.sample(
      orderlyHistories.filter((history) => history.length >= 40),
      { numRuns: 1, seed },
    )[0]!;

  const expectShelf = async (generation: number, history: readonly RecordedFact[]) => {
    const writer = await store.writer(generation);
    const shelf = new Shelf().project([...history]);
    for (const name of collectionNames) expect(await gather(writer.scan(name))).toEqual(shelf.all(name));
    expect(await writer.checkpoint()).toBe(history.at(-1)!.position);
  };

  /** What a process makes of facts that knows nothing yet. */
  const drained = async (writer: ReadModelWriter, facts: readonly RecordedFact[]) => {
    const projector = new Projector(writer);
    for (const fact of facts) await projector.apply(fact);
    return projector.drain();
  };

  const eachOfSomeHistories = (run: (chance: Seeded, generation: number, history: RecordedFact[]) => Promise<void>) =>
    seeded(async ({ seed }) => {
      for (let n = 0; n < HISTORIES; n += 1) {
        const chance = chanceOf(seed + n);
        await run(chance, await store.createGeneration(), someHistory(chance));
      }
    });

  it(
    'however late those that slept wake up, the checkpoint never goes back and documents are as if one had led all along',
    () =>
      eachOfSomeHistories(async (chance, generation, history) => {
        const asleep: (() => Promise<void>)[] = [];
        let { writer } = await Leader.next(database, generation);
        let projector = new Projector(writer);
        const wakeUp = async (sleeper: () => Promise<void>) => {
          const stood = await writer.checkpoint();
          await sleeper().catch((error: unknown) => expect(error).toMatchObject({ code: 'fenced-off' }));
          expect(await writer.checkpoint()).toBe(stood);
        };
        for (let done = 0; done < history.length;) {
          const facts = history.slice(done, done + 1 + chance.integer(6));
          const { position } = facts.at(-1)!;
          if (asleep.length < 5 && chance.random() < 0.4) {
            const leader = await Leader.next(database, generation);
            asleep.push(await leader.fallAsleepOver(await drained(leader.writer, facts), position));
            writer = (await Leader.next(database, generation)).writer;
            projector = new Projector(writer);
          }
          for (const fact of facts) await projector.apply(fact);
          await writer.write(projector.drain(), position);
          done += facts.length;
          if (asleep.length > 0 && chance.random() < 0.3) await wakeUp(asleep.shift()!);
        }
        for (const sleeper of asleep) await wakeUp(sleeper);
        await expectShelf(generation, history);
      }),
    60_000,
  );

  it(
    'a crash in any place of a batch leaves what its repetition completes',
    () =>
      eachOfSomeHistories(async (chance, generation, history) => {
        for (let done = 0; done < history.length;) {
          const facts = history.slice(done, done + 1 + chance.integer(10));
          const { writer } = await Leader.next(database, generation);
          const crashed = await drained(writer, facts);
          await applyWrites(database.db, generation, crashed.slice(0, chance.integer(crashed.length + 1)), false);
          expect(await writer.checkpoint()).toBe(history[done - 1]?.position);
          await writer.write(await drained(writer, facts), facts.at(-1)!.position);
          done += facts.length;
        }
        await expectShelf(generation, history);
      }),
    60_000,
  );
});
