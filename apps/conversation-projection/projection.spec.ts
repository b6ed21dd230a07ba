import { ParleyError, type Fact, type RecordedFact } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import { openSqliteEventStore } from '@parley/event-store/sqlite';
import { collectionNames, type FactSource, type ReadModelStore } from '@parley/read-models';
import { openSqliteReadModels } from '@parley/read-models/sqlite';
import { ManualTime } from '@parley/testkit/broker';
import { aNote, contact, notes, stream } from '@parley/testkit/event-store';
import { gather, Shelf } from '@parley/testkit/read-models';
import { seeded } from '../../libs/testkit/seeded.js';
import { setImmediate as turn } from 'node:timers/promises';
import { DueTimers } from './due-timers.js';
import { Progress } from './progress.js';
import { Projection } from './projection.js';
import type { PublishFacts } from './publish-facts.js';
import { Supervisor } from './supervisor.js';

describe('the projection', () => {
  let store: EventStore;
  let readModels: ReadModelStore;
  let topic: RecordedFact[];
  let time: ManualTime & { random(): number };
  let progress: Progress;
  let stop: () => Promise<void>;
  let publishing: PublishFacts;
  let log: string[];

  beforeEach(async () => {
    time = Object.assign(new ManualTime(), { random: () => 0 });
    store = openSqliteEventStore({ file: ':memory:', clock: time });
    const { comparePositions } = store;
    readModels = await openSqliteReadModels({ file: ':memory:', comparePositions });
    topic = [];
    log = [];
    publishing = async (facts) => void topic.push(...facts);
  });

  afterEach(async () => {
    await stop();
    await readModels.close();
    await store.close();
  });

  function start(source: FactSource = store, models: ReadModelStore = readModels) {
    progress = new Progress(source, time);
    const publish: PublishFacts = (facts) => publishing(facts);
    const timers = new DueTimers(async () => undefined, time, { warn: () => undefined });
    const note = (_: unknown, message: string) => void log.push(message);
    const logger = { info: (message: string) => void log.push(message), warn: note, error: note } as never;
    const projection = new Projection({ source, readModels: models, publish, timers, progress });
    const ending = new AbortController();
    progress.leads(0);
    const life = new Supervisor(projection, progress, time, logger).run({
      fence: 0,
      ending: ending.signal,
      lost: new AbortController().signal,
    });
    stop = async () => {
      ending.abort();
      await life;
      progress.stopped();
    };
  }

  const append = (name: string, facts: readonly Fact[], expected = -1) => store.append(stream(name), expected, facts);

  /** Lets everything happen that waits for nothing but its turn. */
  async function until(done: () => boolean | Promise<boolean>) {
    for (let turns = 0; !(await done()); turns += 1) {
      if (turns > 2_000) throw new Error('it never came to that');
      await turn();
    }
  }

  const everythingPublished = async () => (await readModels.published()) === (await store.head());
  const idsOf = (facts: readonly RecordedFact[]) => facts.map(({ id }) => id);

  it('shows facts before it publishes them, and marks them as published after the broker has taken them (pitfall 31)', async () => {
    const seen: unknown[] = [];
    publishing = async (facts) => {
      topic.push(...facts);
      seen.push([await readModels.live.checkpoint(), await readModels.published(), topic.length]);
    };
    start();
    const { position } = await append('a', notes('a', 3));
    await until(everythingPublished);
    expect(seen).toEqual([[position, undefined, 3]]);
    expect(topic).toEqual(await gather(store.readAll()));
    expect(await readModels.live.contact(contact('a'))).toMatchObject({ revision: 2 });
  });

  it('takes what is at hand in one go, and no more than 256 facts', async () => {
    for (let n = 0; n < 6; n += 1) await append(`c${n}`, notes(`c${n}`, 100));
    const sizes: number[] = [];
    publishing = async (facts) => void sizes.push(facts.length);
    start();
    await until(everythingPublished);
    expect(sizes).toEqual([256, 256, 88]);
  });

  it('waits for the broker with growing patience, and publishes everything in order when it is back', async () => {
    let attempts = 0;
    let down = true;
    publishing = async (facts) => {
      attempts += 1;
      if (down) throw new ParleyError('broker-unavailable', 'down', { retryable: true });
      topic.push(...facts);
    };
    start();
    await append('a', notes('a', 2));
    await until(() => progress.state === 'waiting');
    expect(await progress.liveness()).toMatchObject({ ok: true, detail: { because: 'broker-unavailable' } });
    await time.advance(199);
    expect(attempts).toBe(1);
    for (const pause of [1, 400, 800]) {
      await time.advance(pause);
      await until(() => progress.state === 'waiting');
    }
    expect([attempts, progress.restarts]).toEqual([4, 4]);
    await append('a', [aNote('a', 2)], 1);
    down = false;
    await time.advance(1_600);
    await until(everythingPublished);
    expect(idsOf(topic)).toEqual(idsOf(await gather(store.readAll())));
    expect(progress.state).toBe('running');
  });

  it('subscribes again from its own marks when the subscription drops, however often (pitfall 19)', async () => {
    const begunAfter: unknown[] = [];
    const dropping = async function* (...args: Parameters<FactSource['subscribeAll']>) {
      begunAfter.push(args[0]);
      for await (const item of store.subscribeAll(...args)) {
        yield item;
        if (item.kind === 'caught-up' && begunAfter.length <= 3)
          throw new ParleyError('event-store-unavailable', 'gone', { retryable: true });
      }
    };
    const { position } = await append('a', notes('a', 3));
    start({ ...halfOf(store), subscribeAll: dropping });
    await until(() => progress.state === 'waiting');
    expect(await progress.liveness()).toMatchObject({ ok: true, detail: { because: 'event-store-unavailable' } });
    await append('b', notes('b', 2));
    while (!(await everythingPublished()) || begunAfter.length < 4) await time.advance(10_000);
    expect(begunAfter).toEqual([undefined, position, await store.head(), await store.head()]);
    expect(idsOf(topic)).toEqual(idsOf(await gather(store.readAll())));
  });

  it('is back within two seconds of the end of an outage, however long that was', async () => {
    let down = true;
    publishing = async (facts) => {
      if (down) throw new ParleyError('broker-unavailable', 'down', { retryable: true });
      topic.push(...facts);
    };
    start();
    await append('a', notes('a', 2));
    for (let seconds = 0; seconds < 20; seconds += 1) {
      await time.advance(1_000);
      await until(() => progress.state === 'waiting');
    }
    down = false;
    await time.advance(2_000);
    await until(everythingPublished);
    expect(await progress.lag()).toBe(0);
  });

  it.each([
    ['refuses', () => Promise.reject(new ParleyError('event-store-unavailable', 'down', { retryable: true }))],
    ['is silent', () => new Promise<never>(() => undefined)],
  ])('is alive while the store %s: it says that it waits, and not how far behind it is', async (_, head) => {
    let down = false;
    const subscribeAll = async function* (...args: Parameters<FactSource['subscribeAll']>) {
      for await (const item of store.subscribeAll(...args)) {
        yield item;
        if (down) throw new ParleyError('event-store-unavailable', 'gone', { retryable: true });
      }
    };
    start({ ...halfOf(store), subscribeAll, head: () => (down ? head() : store.head()) });
    await append('a', notes('a', 1));
    await until(everythingPublished);
    expect(await progress.liveness()).toMatchObject({ ok: true, detail: { lagSeconds: 0 } });
    down = true;
    await append('b', notes('b', 1));
    await until(() => progress.state === 'waiting');
    const asked = progress.liveness();
    await time.advance(1_000);
    const { ok, detail } = await asked;
    expect([ok, detail!['because'], detail!['lagSeconds']]).toEqual([true, 'event-store-unavailable', undefined]);
  });

  it('finishes the batch in hand before it stops', async () => {
    const broker = Promise.withResolvers<void>();
    publishing = async (facts) => {
      await broker.promise;
      topic.push(...facts);
    };
    start();
    await append('a', notes('a', 2));
    await until(async () => (await readModels.live.checkpoint()) !== undefined);
    const stopped = stop();
    await turn();
    expect(await readModels.published()).toBeUndefined();
    broker.resolve();
    await stopped;
    expect(await everythingPublished()).toBe(true);
    expect(progress.state).toBe('stopped');
  });

  it('halts at a fact it cannot project, shows and publishes nothing of that batch, and is not alive (pitfall 25)', async () => {
    await append('a', notes('a', 1));
    start();
    await until(everythingPublished);
    await stop();
    await append('b', notes('b', 2));
    const poison = async function* (...args: Parameters<FactSource['subscribeAll']>) {
      for await (const item of store.subscribeAll(...args)) {
        if (item.kind === 'fact' && item.fact.revision === 1)
          yield { ...item, fact: { ...item.fact, data: null as never } };
        else yield item;
      }
    };
    start({ ...halfOf(store), subscribeAll: poison });
    await until(() => progress.state === 'halted');
    expect(await progress.liveness()).toMatchObject({
      ok: false,
      detail: { state: 'halted', because: 'projection-poisoned', restarts: 0 },
    });
    expect(topic).toHaveLength(1);
    expect(await readModels.live.contact(contact('b'))).toBeUndefined();
    expect(await readModels.live.checkpoint()).toBe(await readModels.published());
  });

  it('halts where the documents and the log do not belong together', async () => {
    await append('a', notes('a', 3));
    const withoutOne = async function* (...args: Parameters<FactSource['subscribeAll']>) {
      for await (const item of store.subscribeAll(...args))
        if (item.kind !== 'fact' || item.fact.revision !== 1) yield item;
    };
    start({ ...halfOf(store), subscribeAll: withoutOne });
    await until(() => progress.state === 'halted');
    expect(progress.because).toBe('revision-gap');
    expect(topic).toEqual([]);
  });

  it('follows a generation that became live from its own checkpoint, and publishes nothing twice or never', async () => {
    start();
    await append('a', notes('a', 2));
    await until(everythingPublished);
    const old = await readModels.liveGeneration();
    const beside = await readModels.createGeneration();
    await readModels.switchTo(beside, old);
    await until(async () => (await readModels.live.checkpoint()) === (await store.head()));
    expect(progress.generation).toBe(beside);
    await append('b', notes('b', 2));
    await until(everythingPublished);
    await readModels.switchTo(old, beside);
    await until(async () => (await readModels.live.checkpoint()) === (await store.head()));
    expect(await readModels.live.contact(contact('b'))).toMatchObject({ revision: 1 });
    expect(idsOf(topic)).toEqual(idsOf(await gather(store.readAll())));
  });

  it('publishes what a generation that is ahead of the topic shows already', async () => {
    const { facts, position } = await append('a', notes('a', 2));
    const beside = await readModels.createGeneration();
    const shelf = new Shelf().project(facts);
    const writes = collectionNames.flatMap((collection) =>
      shelf.all(collection).map((put) => ({ collection, put }) as never),
    );
    await (await readModels.writer(beside)).write(writes, position);
    await readModels.switchTo(beside, await readModels.liveGeneration());
    start();
    await until(everythingPublished);
    expect(idsOf(topic)).toEqual(idsOf(facts));
  });

  it('says how long the oldest fact has been waiting', async () => {
    start();
    await append('a', notes('a', 1));
    await until(everythingPublished);
    expect(await progress.lag()).toBe(0);
    const broker = Promise.withResolvers<void>();
    publishing = () => broker.promise;
    const { position } = await append('a', [aNote('a', 1)], 0);
    await until(async () => (await readModels.live.checkpoint()) === position);
    await time.advance(4_000);
    expect(await progress.lag()).toBe(4);
    await time.advance(300_000);
    expect(await progress.liveness()).toMatchObject({ ok: false, detail: { stuck: true, lagSeconds: 304 } });
    broker.resolve();
    await until(everythingPublished);
    expect(await progress.lag()).toBe(0);
  });

  it(
    'loses nothing and shows nothing twice, wherever it fails between document, topic and mark (pitfalls 12, 29)',
    () =>
      seeded(async ({ random, integer }) => {
        const shaky = <T>(what: string, work: () => Promise<T>): Promise<T> =>
          random() < 0.25
            ? Promise.reject(new ParleyError('engine-unavailable', `${what} failed`, { retryable: true }))
            : work().then((value) => {
                if (random() < 0.25)
                  throw new ParleyError('engine-unavailable', `${what} was answered late`, { retryable: true });
                return value;
              });
        publishing = (facts) => shaky('publishing', async () => void topic.push(...facts));
        const models: ReadModelStore = Object.assign(Object.create(readModels) as ReadModelStore, {
          markPublished: (position: string) => shaky('marking', () => readModels.markPublished(position)),
          writer: async (generation: number) => {
            const writer = await readModels.writer(generation);
            return {
              ...writer,
              write: (...args: Parameters<typeof writer.write>) => shaky('writing', () => writer.write(...args)),
            };
          },
        });
        start(store, models);
        const revisions = new Map<string, number>();
        for (let n = 0; n < 60; n += 1) {
          const name = `c${integer(5)}`;
          const last = revisions.get(name) ?? -1;
          const facts = notes(name, 1 + integer(3), last + 1);
          await append(name, facts, last);
          revisions.set(name, last + facts.length);
          await time.advance(integer(400));
        }
        while (!(await everythingPublished())) await time.advance(10_000);

        const facts = await gather(store.readAll());
        const firstTold = [...new Set(topic.map(({ position }) => position))];
        expect(firstTold).toEqual(facts.map(({ position }) => position));
        const shelf = new Shelf().project(facts);
        const writer = await readModels.writer(await readModels.liveGeneration());
        for (const name of collectionNames) expect(await gather(writer.scan(name))).toEqual(shelf.all(name));
        expect(progress.restarts).toBeGreaterThan(0);
      }),
    20_000,
  );

  function halfOf(whole: EventStore): FactSource {
    return {
      readAll: (...args) => whole.readAll(...args),
      subscribeAll: (...args) => whole.subscribeAll(...args),
      head: () => whole.head(),
      comparePositions: (a, b) => whole.comparePositions(a, b),
    };
  }
});
