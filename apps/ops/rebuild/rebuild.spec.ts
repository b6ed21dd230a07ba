import type { RecordedFact } from '@parley/contracts';
import type { Position } from '@parley/event-store';
import { type CollectionName, type Documents, type ReadModelStore } from '@parley/read-models';
import { Projector } from '@parley/read-models/projectors';
import { openSqliteReadModels } from '@parley/read-models/sqlite';
import { comparePositions, gather, histories } from '@parley/testkit/read-models';
import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { rebuild, type RebuildOptions } from './rebuild.js';
import type { RebuildProgress } from './report-progress.js';
import { rollback } from './rollback.js';

const clock = { now: () => '2026-11-20T17:00:00.000Z' };

/** A log to which facts can be added while it is read. */
class GrowingLog {
  readonly comparePositions = comparePositions;
  /** Called before each fact is handed out. */
  beforeEach: (fact: RecordedFact) => Promise<void> | void = () => undefined;

  constructor(readonly facts: RecordedFact[]) {}

  async *readAll(from?: Position): AsyncGenerator<RecordedFact> {
    for (const fact of [...this.facts]) {
      if (from !== undefined && fact.position <= from) continue;
      await this.beforeEach(fact);
      yield fact;
    }
  }
}

describe('a rebuild', () => {
  let folder: string;
  let readModels: ReadModelStore;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-'));
    readModels = await openSqliteReadModels({ file: join(folder, 'read-models.db'), comparePositions });
  });

  afterEach(async () => {
    await readModels.close();
    rmSync(folder, { recursive: true });
  });

  /** What the live projection does, in small batches and with a fresh start every now and then. */
  async function projectLive(facts: readonly RecordedFact[]) {
    const writer = await readModels.writer(await readModels.liveGeneration());
    let projector = new Projector(writer);
    for (const [n, fact] of facts.entries()) {
      await projector.apply(fact);
      if (n % 3 === 2) await writer.write(projector.drain(), fact.position);
      if (n % 9 === 8) projector = new Projector(writer);
    }
    const last = facts.at(-1);
    if (last) await writer.write(projector.drain(), last.position);
  }

  const run = (log: GrowingLog, options: Partial<RebuildOptions> = {}) =>
    rebuild({ source: log, readModels }, { clock, ...options });

  const aHistory = (seed = 1) =>
    fc.sample(
      histories.filter(
        (history) => new Set(history.map(({ contactId }) => contactId)).size === 3 && history.length > 40,
      ),
      { numRuns: 1, seed },
    )[0]!;

  async function damage<Name extends CollectionName>(
    collection: Name,
    change: (document: Documents[Name]) => Documents[Name],
  ) {
    const writer = await readModels.writer(await readModels.liveGeneration());
    const [first] = await gather(writer.scan(collection));
    const changed = { ...change(first!), revision: first!.revision + 1_000 };
    await writer.write([{ collection, put: changed } as never], (await writer.checkpoint())!);
    return first!;
  }

  it('equals the live read models, document by document', () =>
    fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const live = await readModels.createGeneration();
        await readModels.switchTo(live, await readModels.liveGeneration());
        await projectLive(history);
        const report = await run(new GrowingLog(history));
        expect(report).toMatchObject({ switched: true, facts: history.length, live });
        if (history.length > 0) {
          expect(report.comparison).toMatchObject({ equal: true, checkpoint: history.at(-1)!.position });
          for (const each of report.comparison!.collections) expect(each.firstDigest).toBe(each.secondDigest);
        }
        expect(await readModels.liveGeneration()).toBe(report.generation);
      }),
      { numRuns: 30 },
    ));

  it('finds a damaged document, says which and where, and leaves the live generation live (pitfall 24)', async () => {
    const history = aHistory();
    await projectLive(history);
    const live = await readModels.liveGeneration();
    const contact = await damage('contacts', (document) => ({ ...document, phone: '+10000000000', lists: ['wrong'] }));
    const report = await run(new GrowingLog(history));
    expect(report.switched).toBe(false);
    expect(report.comparison?.equal).toBe(false);
    const contacts = report.comparison!.collections.find(({ collection }) => collection === 'contacts')!;
    expect(contacts).toMatchObject({ first: 3, second: 3, equal: 2, differing: 1 });
    expect(contacts.examples).toEqual([
      { id: contact.id, what: 'different', fields: expect.arrayContaining(['phone', 'lists']) },
    ]);
    expect(contacts.firstDigest).not.toBe(contacts.secondDigest);
    expect(JSON.stringify(report)).not.toContain('+1');
    expect(await readModels.liveGeneration()).toBe(live);
    expect(await readModels.generations()).toEqual([live, report.generation]);
  });

  it('finds documents that are missing and documents that should not be there', async () => {
    const history = aHistory();
    await projectLive(history);
    const writer = await readModels.writer(await readModels.liveGeneration());
    const [victim] = await gather(writer.scan('contacts'));
    const extra = { ...victim!, id: 'zzz' };
    await writer.write(
      [
        { collection: 'contacts', remove: victim!.id, revision: 9_999 },
        { collection: 'contacts', put: extra },
      ],
      (await writer.checkpoint())!,
    );
    const { comparison } = await run(new GrowingLog(history));
    const contacts = comparison!.collections.find(({ collection }) => collection === 'contacts')!;
    expect(contacts.examples).toEqual([
      { id: victim!.id, what: 'extra', fields: [] },
      { id: 'zzz', what: 'missing', fields: [] },
    ]);
    expect(contacts.first).toBe(contacts.second);
  });

  it('switches in spite of differences where that is wanted', async () => {
    const history = aHistory();
    await projectLive(history);
    const contact = await damage('contacts', (document) => ({ ...document, phone: 'wrong' }));
    const report = await run(new GrowingLog(history), { onDifference: 'switch' });
    expect(report.switched).toBe(true);
    expect((await readModels.live.contact(contact.id))?.phone).not.toBe('wrong');
  });

  it('compares at one and the same fact although both the log and the live projection go on meanwhile', async () => {
    const history = aHistory();
    const early = history.slice(0, 20);
    await projectLive(early);
    const log = new GrowingLog([...early]);
    log.beforeEach = async (fact) => {
      if (fact !== early[10]) return;
      log.facts.push(...history.slice(20));
      await projectLive(history.slice(20, 30));
    };
    const report = await run(log);
    expect(report.comparison).toMatchObject({ equal: true, checkpoint: history[29]!.position });
    expect(report.switched).toBe(true);
    expect(await readModels.live.checkpoint()).toBe(history.at(-1)!.position);
  });

  it('fills the first generation there is, where nothing had been projected', async () => {
    const history = aHistory();
    const report = await run(new GrowingLog(history));
    expect(report).toMatchObject({ switched: true, facts: history.length });
    expect(report).not.toHaveProperty('comparison');
    expect(await readModels.live.checkpoint()).toBe(history.at(-1)!.position);
  });

  it('keeps the generation before, to go back to, and no older one (pitfall 24)', async () => {
    const history = aHistory();
    await projectLive(history);
    const first = await readModels.liveGeneration();
    const second = await run(new GrowingLog(history));
    expect(await readModels.generations()).toEqual([first, second.generation]);
    const third = await run(new GrowingLog(history));
    expect(await readModels.generations()).toEqual([second.generation, third.generation]);
  });

  it('touches nothing of what was published', async () => {
    const history = aHistory();
    await projectLive(history);
    await readModels.markPublished(history[5]!.position);
    await run(new GrowingLog(history));
    expect(await readModels.published()).toBe(history[5]!.position);
  });

  it('stops at the first fact it cannot project, and leaves nothing behind (pitfall 25)', async () => {
    const history = aHistory();
    await projectLive(history);
    const live = await readModels.generations();
    const damaged = history.map((fact, n) => (n === 30 ? ({ ...fact, data: null } as unknown as RecordedFact) : fact));
    await expect(run(new GrowingLog(damaged))).rejects.toThrow(TypeError);
    expect(await readModels.generations()).toEqual(live);
  });

  it('can be interrupted, and leaves nothing behind', async () => {
    const history = aHistory();
    await projectLive(history);
    const live = await readModels.generations();
    const interrupted = new AbortController();
    const log = new GrowingLog(history);
    log.beforeEach = (fact) => {
      if (fact === history[20]) interrupted.abort(new Error('enough'));
    };
    await expect(run(log, { signal: interrupted.signal })).rejects.toThrow('enough');
    expect(await readModels.generations()).toEqual(live);
  });

  it('tells how far it is', async () => {
    const history = aHistory();
    await projectLive(history);
    const told: RebuildProgress[] = [];
    let second = 0;
    const ticking = { now: () => new Date(1_000 * (second += 1)).toISOString() };
    await run(new GrowingLog(history), { clock: ticking, onProgress: (progress) => told.push(progress) });
    expect([...new Set(told.map(({ phase }) => phase))]).toEqual(['filling', 'comparing', 'catching-up', 'switched']);
    expect(told[0]).toEqual({ phase: 'filling', done: 0, total: history.length, factsPerSecond: 0 });
    expect(told.at(-1)).toMatchObject({ done: history.length, total: history.length, secondsLeft: 0 });
    expect(told.at(-1)!.factsPerSecond).toBeGreaterThan(0);
  });

  it('can be taken back: the older generation is brought up to date first', async () => {
    const history = aHistory();
    await projectLive(history.slice(0, 30));
    const old = await readModels.liveGeneration();
    const { generation } = await run(new GrowingLog(history));
    const report = await rollback({ source: new GrowingLog(history), readModels }, { clock });
    expect(report).toEqual({ from: generation, to: old, facts: history.length - 30 });
    expect(await readModels.liveGeneration()).toBe(old);
    expect(await readModels.live.checkpoint()).toBe(history.at(-1)!.position);
    await expect(rollback({ source: new GrowingLog(history), readModels }, { clock })).rejects.toMatchObject({
      code: 'generation-missing',
    });
  });

  it('constructs no reactor: nothing it loads, over however many imports, can act on the world, nor move the offsets of a group (pitfalls 23, 32)', () => {
    const root = resolve(__dirname, '../../..');
    const seen = new Set<string>();
    const load = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, path] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*from '([^']+)'/gm)) {
        if (path!.startsWith('.')) load(resolve(dirname(file), path!.replace(/\.js$/, '.ts')));
        if (path!.startsWith('@parley/')) load(join(root, 'libs', path!.slice('@parley/'.length), 'index.ts'));
      }
    };
    for (const verb of ['rebuild.ts', 'rollback.ts']) load(join(__dirname, verb));
    const loaded = [...seen].map((file) => file.slice(root.length + 1));
    expect(loaded).toContain('libs/read-models/projectors/project.ts');
    expect(
      loaded.filter((file) => /^apps\/(?!ops\/)|^libs\/(carriers|broker|event-store\/sqlite|runtime)\//.test(file)),
    ).toEqual([]);
  });
});
