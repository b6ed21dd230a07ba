import { isParleyError, type RecordedFact } from '@parley/contracts';
import type { EventStore, Position } from '@parley/event-store';
import { openSqliteEventStore } from '@parley/event-store/sqlite';
import { collectionNames, type ReadModelStore } from '@parley/read-models';
import { openSqliteReadModels } from '@parley/read-models/sqlite';
import { systemClock } from '@parley/runtime';
import { ManualTime } from '@parley/testkit/broker';
import { aNote, notes, stream } from '@parley/testkit/event-store';
import { gather, Shelf } from '@parley/testkit/read-models';
import { setImmediate as turn } from 'node:timers/promises';
import { seeded } from '../../libs/testkit/seeded.js';
import { DueTimers } from './due-timers.js';
import { Leadership } from './leadership.js';
import { Progress } from './progress.js';
import { Projection } from './projection.js';
import { Supervisor } from './supervisor.js';

type Step = 'writing' | 'publishing' | 'marking' | 'asking for the lease';

/** One process that can lead. Whatever it does to the world it does step by step, and it may fall asleep before each. */
class Instance {
  readonly time: ManualTime & { random(): number };
  readonly progress: Progress;
  readonly leadership: Leadership;
  refused = 0;
  /** Asked before every step: true puts the process to sleep there. */
  sleepy: (step: Step) => boolean = () => false;
  private sleep: PromiseWithResolvers<void> | undefined;
  private slept = 0;

  constructor(store: EventStore, readModels: ReadModelStore, topic: RecordedFact[], random: () => number = () => 0) {
    this.time = Object.assign(new ManualTime(), { random });
    this.progress = new Progress(store, this.time);
    const { lease } = readModels;
    const seen: ReadModelStore = Object.assign(Object.create(readModels) as ReadModelStore, {
      lease: {
        shared: true,
        read: () => this.step('asking for the lease', () => lease.read()),
        take: (mark) => this.step('asking for the lease', () => lease.take(mark)),
        beat: (mark) => this.step('asking for the lease', () => lease.beat(mark)),
        release: (mark) => this.step('asking for the lease', () => lease.release(mark)),
      } satisfies ReadModelStore['lease'],
      markPublished: (position: Position, fence: number) =>
        this.step('marking', () => readModels.markPublished(position, fence)),
      writer: async (generation: number, fence: number) => {
        const writer = await readModels.writer(generation, fence);
        return {
          ...writer,
          write: (...args: Parameters<typeof writer.write>) => this.step('writing', () => writer.write(...args)),
        };
      },
    });
    const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const projection = new Projection({
      source: store,
      readModels: seen,
      publish: (facts) => this.step('publishing', async () => void topic.push(...facts)),
      timers: new DueTimers(async () => undefined, this.time, silent),
      progress: this.progress,
    });
    const supervisor = new Supervisor(projection, this.progress, this.time, silent);
    const lead = supervisor.run.bind(supervisor);
    this.leadership = new Leadership(seen.lease, lead, this.progress, this.time, silent);
    this.leadership.start();
  }

  get leads(): boolean {
    return this.progress.fence !== undefined;
  }

  get asleep(): boolean {
    return this.sleep !== undefined;
  }

  /** Time passes for everybody, and only those who are awake notice. */
  async pass(milliseconds: number): Promise<void> {
    if (this.asleep) this.slept += milliseconds;
    else await this.time.advance(milliseconds);
  }

  /** What was about to be done is done before anything else is noticed. */
  async wake(): Promise<void> {
    this.sleep?.resolve();
    this.sleep = undefined;
    await turn();
    await this.time.leap(this.slept);
    this.slept = 0;
  }

  async stop(): Promise<void> {
    this.sleepy = () => false;
    await this.wake();
    await this.leadership.stop();
  }

  private async step<T>(step: Step, work: () => Promise<T>): Promise<T> {
    if (!this.sleep && this.sleepy(step)) this.sleep = Promise.withResolvers();
    while (this.sleep) await this.sleep.promise;
    return work().catch((error: unknown) => {
      if (isParleyError(error, 'fenced-off')) this.refused += 1;
      throw error;
    });
  }
}

describe('two projections on one store', () => {
  let store: EventStore;
  let readModels: ReadModelStore;
  let topic: RecordedFact[];
  let instances: Instance[];

  beforeEach(async () => {
    store = openSqliteEventStore({ file: ':memory:', clock: systemClock });
    const { comparePositions } = store;
    readModels = await openSqliteReadModels({ file: ':memory:', comparePositions });
    topic = [];
    instances = [];
  });

  afterEach(async () => {
    for (const instance of instances) await instance.stop();
    await readModels.close();
    await store.close();
  });

  function start(random?: () => number): Instance {
    const instance = new Instance(store, readModels, topic, random);
    instances.push(instance);
    return instance;
  }

  /** Time passes, for those who are awake, until it is so. */
  async function until(done: () => boolean | Promise<boolean>) {
    for (let steps = 0; !(await done()); steps += 1) {
      if (steps > 5_000) throw new Error('it never came to that');
      for (const instance of instances) await instance.pass(10);
    }
  }

  const everythingPublished = async () => (await readModels.published()) === (await store.head());

  async function expectTheWholeStory() {
    const facts = await gather(store.readAll());
    const firstTold = [...new Set(topic.map(({ position }) => position))];
    expect(firstTold).toEqual(facts.map(({ position }) => position));
    const shelf = new Shelf().project(facts);
    const writer = await readModels.writer(await readModels.liveGeneration());
    for (const name of collectionNames) expect(await gather(writer.scan(name))).toEqual(shelf.all(name));
    expect(instances.map(({ progress }) => progress.state)).not.toContain('halted');
  }

  it('one works, and the other takes over where the first one stopped', async () => {
    const a = start();
    await store.append(stream('a'), -1, notes('a', 3));
    await until(everythingPublished);
    const b = start();
    await until(() => b.progress.state === 'standing-by');
    await a.leadership.stop();
    await store.append(stream('a'), 2, [aNote('a', 3)]);
    await until(everythingPublished);
    expect([a.progress.facts, b.progress.facts]).toEqual([3, 1]);
    expect(topic).toHaveLength(4);
    await expectTheWholeStory();
  });

  it.each(['writing', 'publishing', 'marking'] as const)(
    'a leader that slept before %s, and wakes after another took over, moves nothing (pitfall 30)',
    async (where) => {
      const a = start();
      await until(() => a.leads);
      const b = start();
      a.sleepy = (step) => step === where;
      await store.append(stream('a'), -1, notes('a', 3));
      await until(() => a.asleep);
      await until(() => b.leads);
      await store.append(stream('a'), 2, [aNote('a', 3)]);
      await until(everythingPublished);
      const before = [await readModels.published(), await readModels.live.checkpoint()];
      a.sleepy = () => false;
      await a.wake();
      await until(() => a.progress.state === 'standing-by');
      expect(a.refused).toBeGreaterThan(0);
      expect([await readModels.published(), await readModels.live.checkpoint()]).toEqual(before);
      expect([a.leads, b.leads, b.refused]).toEqual([false, true, 0]);
      await expectTheWholeStory();
    },
  );

  it(
    'show each fact, and tell it at least once and in order, wherever they sleep or are killed',
    () =>
      seeded(async ({ random, integer }) => {
        const sleepy = () => random() < 0.08;
        const begin = () => Object.assign(start(random), { sleepy });
        begin();
        begin();
        const revisions = new Map<string, number>();
        let marks: (Position | undefined)[] = [undefined, undefined];
        for (let n = 0; n < 150; n += 1) {
          const name = `c${integer(5)}`;
          const last = revisions.get(name) ?? -1;
          const facts = notes(name, 1 + integer(3), last + 1);
          await store.append(stream(name), last, facts);
          revisions.set(name, last + facts.length);
          for (let steps = integer(30); steps > 0; steps -= 1)
            for (const instance of instances) await instance.pass(100);
          const next = [await readModels.published(), await readModels.live.checkpoint()];
          for (const [which, mark] of marks.entries())
            if (mark !== undefined) expect(store.comparePositions(next[which]!, mark)).toBeGreaterThanOrEqual(0);
          marks = next;
          const one = instances[integer(instances.length)]!;
          if (one.asleep && random() < 0.3) await one.wake();
          // Nobody wakes whoever was killed; another is started in its place.
          else if (one.asleep && random() < 0.1) {
            instances.splice(instances.indexOf(one), 1);
            begin();
          }
        }
        for (const instance of instances) {
          instance.sleepy = () => false;
          await instance.wake();
        }
        await until(everythingPublished);
        await expectTheWholeStory();
        expect((await readModels.lease.read()).fence).toBeGreaterThan(2);
      }),
    60_000,
  );
});
