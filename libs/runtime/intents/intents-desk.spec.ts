import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { intentsTopic, type Broker } from '@parley/broker';
import { openEmbeddedBroker } from '@parley/broker/embedded';
import { ParleyError, uuidV5 } from '@parley/contracts';
import { corpusHash, featuresFingerprint, versionOf, type BrandLine } from '@parley/nlp/brands';
import { HeldClock } from '@parley/testkit/http-service';
import { engravingLines, smallHouse } from '../../nlp/brands/testing/small-house.js';
import { smallRecipe, smallTrainer } from '../../testkit/small-trainer.js';
import { activeVersionOf, isTraining } from './brand-intents.js';
import type { IntentsEntry } from './entries.js';
import { partsOf, setIdOf } from './lines-set.js';
import { SharedIntents } from './shared-intents.js';
import { type Trainer, TrainerHere } from './trainer.js';

const ann = { kind: 'agent', id: 'ann' } as const;
const bob = { kind: 'agent', id: 'bob' } as const;
const lines = engravingLines;

describe('what people do about the intents of a brand', () => {
  let folder: string;
  let broker: Broker;
  let clock: HeldClock;
  let logged: string[];
  const open: SharedIntents[] = [];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'parley-intents-'));
    clock = new HeldClock();
    broker = openEmbeddedBroker({ file: ':memory:', clock });
    logged = [];
  });
  afterEach(async () => {
    for (const each of open.splice(0)) await each.close();
    await broker.close();
    rmSync(folder, { recursive: true });
  });

  const log = {
    info: () => undefined,
    warn: (...words: unknown[]) => void logged.push(JSON.stringify(words)),
  };
  let made = 0;
  /** What one of several processes does at its start. */
  const start = async (trainer: Trainer = smallTrainer, dataDir = folder, signEvery?: number) => {
    const ids = { uuid: () => uuidV5('spec', String((made += 1))) };
    const shared = new SharedIntents({
      broker,
      trainer,
      dataDir,
      clock,
      ids,
      log,
      ...(signEvery ? { signEvery } : {}),
    });
    open.push(shared);
    return shared.open();
  };
  const trained = async ({ desk }: Awaited<ReturnType<typeof start>>) => {
    const begun = await desk.train('acme', ann);
    if (!('done' in begun)) throw new Error(begun.findings.map(({ message }) => message).join('\n'));
    return begun.done;
  };
  const records = (): ReturnType<Broker['read']> => broker.read(intentsTopic.name, 0, '0', 1_000);
  const write = (entry: IntentsEntry) =>
    broker.publish(intentsTopic.name, [{ key: 'x', headers: {}, value: JSON.stringify(entry) }]);

  it('importing takes lines that are good, once, and tells who brought them; wrong ones change nothing', async () => {
    const { desk } = await start();
    const wrong = await desk.importLines('acme', lines.slice(3), ann);
    expect(wrong).toMatchObject({ taken: false, findings: [{ code: 'too-few-lines' }] });
    expect(await records()).toEqual([]);
    expect((await desk.importLines('acme', lines, ann)).taken).toBe(true);
    clock.pass(1_000);
    expect((await desk.importLines('acme', lines.toReversed(), bob)).taken).toBe(true);
    const { imported } = await desk.look('acme');
    expect(imported).toMatchObject({ actor: ann, set: setIdOf(lines) });
    expect(imported!.lines).toHaveLength(lines.length);
    expect((await desk.look('boreal')).imported).toBeUndefined();
  });

  it('training makes a version that can be activated and rolled back, in every process, step by step', async () => {
    const here = await start();
    const there = await start();
    await here.desk.importLines('acme', lines, ann);
    const first = await trained(here);
    expect(first.figures.own!.lines).toBe(lines.length);
    expect(here.book.figuresOfHouse(first.house)!.all.lines).toBe(smallHouse.corpus.length);
    await here.desk.activate('acme', first.version, ann);
    expect(activeVersionOf(there.book.ofBrand('acme'))).toBeUndefined();
    await there.book.catchUp();
    expect(activeVersionOf(there.book.ofBrand('acme'))).toBe(first.version);

    await there.desk.importLines('acme', lines.slice(1), bob);
    const second = await trained(there);
    expect(second.version).not.toBe(first.version);
    await there.desk.activate('acme', second.version, bob);
    await there.desk.activate('acme', second.version, bob);
    expect(activeVersionOf(await here.desk.look('acme'))).toBe(second.version);
    expect(activeVersionOf(await here.desk.rollBack('acme', ann))).toBe(first.version);
    expect(activeVersionOf(await here.desk.rollBack('acme', ann))).toBeUndefined();
    await expect(here.desk.rollBack('acme', ann)).rejects.toMatchObject({ code: 'nothing-to-roll-back' });

    const { history } = await there.desk.look('acme');
    expect(history.map(({ kind, actor }) => `${kind} ${actor.id}`)).toEqual([
      'lines-imported ann',
      'training-begun ann',
      'version-trained ann',
      'version-activated ann',
      'lines-imported bob',
      'training-begun ann',
      'version-trained ann',
      'version-activated bob',
      'version-activated ann',
      'version-activated ann',
    ]);
  });

  it('the same lines make the same version again, which is listed once', async () => {
    const one = await start();
    await one.desk.importLines('acme', lines, ann);
    const first = await trained(one);
    const again = await trained(one);
    expect(again.version).toBe(first.version);
    expect((await one.desk.look('acme')).versions).toHaveLength(1);
  });

  it('lines that were approved are taught beside those that were imported', async () => {
    const one = await start();
    await one.desk.importLines('acme', lines, ann);
    const line = { intent: 'engraving', lang: 'en', text: 'inscribe the ring' } as const;
    const decision = { brandId: 'acme', proposalId: uuidV5('spec', 'proposal') };
    await one.desk.decide({ ...decision, decision: 'approved', line }, bob);
    expect(await one.desk.linesToTeach('acme')).toContainEqual(line);
    const { set } = await trained(one);
    expect(one.book.linesOf(set)).toContainEqual(line);
    await one.desk.decide({ ...decision, decision: 'rejected' }, bob);
    expect(await one.desk.linesToTeach('acme')).toHaveLength(lines.length);
  });

  it('an import that leaves an intent out leaves its approved lines out, and one that files a text elsewhere counts', async () => {
    const one = await start();
    await one.desk.importLines('acme', lines, ann);
    const approve = (name: string, line: BrandLine) =>
      one.desk.decide({ brandId: 'acme', proposalId: uuidV5('spec', name), decision: 'approved', line }, bob);
    const inscribe = { intent: 'engraving', lang: 'en', text: 'inscribe the ring' } as const;
    const money = { intent: 'refund', lang: 'en', text: 'i would have my coins back' } as const;
    await approve('own', inscribe);
    await approve('house', money);
    const renting = lines.map(({ lang, text }) => ({ intent: 'renting', lang, text: `${text} to rent` }));
    await one.desk.importLines('acme', renting, ann);
    expect(new Set(await one.desk.linesToTeach('acme'))).toEqual(new Set([...renting, money]));
    expect((await trained(one)).figures.own!.lines).toBe(renting.length + 1);
    const elsewhere = { ...inscribe, intent: 'order_status' };
    await one.desk.importLines('acme', [...lines, elsewhere], ann);
    expect(new Set(await one.desk.linesToTeach('acme'))).toEqual(new Set([...lines, elsewhere, money]));
  });

  it('an approved line that says the same as an imported or another approved one, marks and case aside, stands in no way', async () => {
    const one = await start();
    const approve = (name: string, text: string, intent = 'engraving') =>
      one.desk.decide(
        { brandId: 'acme', proposalId: uuidV5('spec', name), decision: 'approved', line: { intent, lang: 'en', text } },
        bob,
      );
    await one.desk.importLines('acme', lines, ann);
    await approve('one', 'Inscribe the ring!');
    await approve('two', 'inscribe the ring');
    await approve('three', 'Polish the buckle', 'order_status');
    const imported = [...lines, { intent: 'engraving', lang: 'en', text: 'polish the buckle?' } as const];
    await one.desk.importLines('acme', imported, ann);
    expect((await one.desk.linesToTeach('acme')).slice(imported.length)).toEqual([
      { intent: 'engraving', lang: 'en', text: 'inscribe the ring' },
    ]);
    const again = [...imported, { intent: 'engraving', lang: 'en', text: 'INSCRIBE THE RING' } as const];
    await one.desk.importLines('acme', again, ann);
    expect(await one.desk.linesToTeach('acme')).toHaveLength(again.length);
    expect(await trained(one)).toHaveProperty('version');
  });

  it('the house is measured once, and anew where its texts are others; figures of before stay beside their versions', async () => {
    const texts = { ...smallHouse, calibration: smallHouse.calibration.slice(1) };
    const one = await start();
    await one.desk.importLines('acme', lines, ann);
    const first = await trained(one);
    await trained(one);
    const newer = await start(new TrainerHere(() => texts, smallRecipe));
    const second = await trained(newer);
    expect(second.house).not.toBe(first.house);
    expect(newer.book.housesMeasured()).toEqual([first.house, second.house]);
    // As releases wrote it that named a house by its corpus alone.
    const house = corpusHash(smallHouse.corpus);
    await write({ kind: 'house-measured', at: clock.now(), house, figures: first.figures });
    await write({ ...first, version: '33333333', house });
    const { versions } = await one.desk.look('acme');
    expect(one.book.figuresOfHouse(versions.at(-1)!.house)).toEqual(first.figures);
  });

  it('a version nobody trained cannot be activated, and without lines nothing is trained', async () => {
    const { desk } = await start();
    await expect(desk.activate('acme', '00000000', ann)).rejects.toMatchObject({ code: 'version-unknown' });
    expect(await desk.train('acme', ann)).toMatchObject({ taken: false, findings: [{ code: 'nothing-to-learn' }] });
  });

  it('one training at a time; one that was never heard of again is given up', async () => {
    const { desk, book } = await start();
    await desk.importLines('acme', lines, ann);
    await write({ kind: 'training-begun', at: clock.now(), actor: bob, brandId: 'acme', trainingId: uuidV5('a', 'b') });
    await expect(desk.train('acme', ann)).rejects.toMatchObject({ code: 'training-under-way', retryable: true });
    clock.pass(15 * 60_000);
    expect(isTraining(book.ofBrand('acme'), clock.now())).toBe(false);
    expect(await desk.train('acme', ann)).toHaveProperty('trainingId');
  });

  it('a training that waits its turn, or takes long, gives signs of life, and is neither lost nor begun twice', async () => {
    const turn = Promise.withResolvers<void>();
    const waiting: Trainer & { close(): Promise<void> } = {
      close: async () => turn.resolve(),
      run: async (job, onModel) => {
        if (job.kind === 'train') await turn.promise;
        return smallTrainer.run(job, onModel);
      },
    };
    const { desk, book } = await start(waiting, folder, 20);
    await desk.importLines('acme', lines, ann);
    const begun = await desk.train('acme', ann);
    const heardFrom = (instant: string): Promise<void> =>
      new Promise((resolve) =>
        book.onNews(() => {
          if (book.ofBrand('acme').training!.heardAt >= instant) resolve();
        }),
      );
    for (let minutes = 0; minutes < 60; minutes += 12) {
      clock.pass(12 * 60_000);
      await heardFrom(clock.now());
    }
    expect(isTraining(book.ofBrand('acme'), clock.now())).toBe(true);
    await expect(desk.train('acme', bob)).rejects.toMatchObject({ code: 'training-under-way' });
    turn.resolve();
    const { version } = await ('done' in begun ? begun.done : Promise.reject(new Error('not begun')));
    const { training, history } = await desk.look('acme');
    expect(training!.outcome).toMatchObject({ version });
    // Who asks what people did is not told of signs.
    expect(history.map(({ kind }) => kind)).toEqual(['lines-imported', 'training-begun', 'version-trained']);
  });

  it('a sign of a training that another took the place of, or that has ended, changes nothing', async () => {
    const { desk, book } = await start();
    const of = (trainingId: string) => ({ at: clock.now(), actor: bob, brandId: 'acme', trainingId });
    const [one, other] = [uuidV5('spec', 'one'), uuidV5('spec', 'other')];
    await write({ kind: 'training-begun', ...of(one) });
    await write({ kind: 'training-begun', ...of(other) });
    clock.pass(14 * 60_000);
    await write({ kind: 'training-goes-on', ...of(one) });
    clock.pass(60_000);
    expect(isTraining(await desk.look('acme'), clock.now())).toBe(false);
    await write({ kind: 'training-goes-on', ...of(other) });
    expect(isTraining(await desk.look('acme'), clock.now())).toBe(true);
    await write({ kind: 'training-failed', ...of(other), because: 'spec' });
    await write({ kind: 'training-goes-on', ...of(other) });
    expect(isTraining(await desk.look('acme'), clock.now())).toBe(false);
    expect(book.ofBrand('acme').training!.outcome).toMatchObject({ because: 'spec' });
  });

  it('a training that is cut off as the process stops is told before the engines close, so that the next may begin', async () => {
    const cutOff = Promise.withResolvers<never>();
    const trainer: Trainer & { close(): Promise<void> } = {
      run: (job, onModel) => (job.kind === 'train' ? cutOff.promise : smallTrainer.run(job, onModel)),
      close: async () => cutOff.reject(new ParleyError('training-failed', 'It ended.', { retryable: true })),
    };
    const stopping = new SharedIntents({
      ...{ broker, trainer, dataDir: folder, clock, log },
      ids: { uuid: () => uuidV5('spec', 'stopping') },
    });
    const { desk } = await stopping.open();
    await desk.importLines('acme', lines, ann);
    expect(await desk.train('acme', ann)).toHaveProperty('trainingId');
    const publish = broker.publish.bind(broker);
    const slow = jest.spyOn(broker, 'publish').mockImplementation(async (...asked) => {
      await new Promise((resolve) => setImmediate(resolve));
      return publish(...asked);
    });
    await stopping.close();
    slow.mockRestore();
    const told = (await records()).map(({ value }) => JSON.parse(value) as IntentsEntry);
    expect(told.at(-1)).toMatchObject({ kind: 'training-failed', because: 'training-failed' });
    expect(await (await start()).desk.train('acme', bob)).toHaveProperty('trainingId');
  });

  it('lines that the book holds are not written again, by whomever', async () => {
    const { desk } = await start();
    const parts = async () => (await records()).filter(({ value }) => value.includes('"lines-part"')).length;
    await desk.importLines('acme', lines, ann);
    await trained(await start());
    await desk.importLines('boreal', lines.toReversed(), bob);
    expect(await parts()).toBe(1);
    expect((await desk.look('boreal')).imported!.lines).toHaveLength(lines.length);
    await desk.importLines('acme', lines.slice(1), ann);
    expect(await parts()).toBe(2);
  });

  it('a training that fails says so, and the next may begin', async () => {
    const broken: Trainer = {
      run: (job, onModel) =>
        job.kind === 'train'
          ? Promise.reject(new ParleyError('training-failed', 'It ended.', { retryable: true }))
          : smallTrainer.run(job, onModel),
    };
    const { desk } = await start(broken);
    await desk.importLines('acme', lines, ann);
    const begun = await desk.train('acme', ann);
    await expect('done' in begun && begun.done).rejects.toMatchObject({ code: 'training-failed' });
    expect((await desk.look('acme')).training?.outcome).toMatchObject({ because: 'training-failed' });
    expect(await desk.train('acme', ann)).toHaveProperty('trainingId');
  });

  describe('the model of a version', () => {
    const text = 'could you engrave my name';
    const modelFile = (version: string, features = featuresFingerprint()) => `${version}.${features}.model`;
    const opened = async () => {
      const one = await start();
      await one.desk.importLines('acme', lines, ann);
      return { one, trained: await trained(one) };
    };

    it('is the file that was kept', async () => {
      const {
        one,
        trained: { version },
      } = await opened();
      expect(readdirSync(join(folder, 'models'))).toEqual([modelFile(version)]);
      const classifier = await one.models.open('acme', version);
      expect(classifier.version).toBe(version);
      expect(classifier.classify(text).matters[0]!.label).toBe('engraving');
    });

    it('is made again elsewhere, byte for byte, and where the file is not what its name says', async () => {
      const {
        trained: { version },
      } = await opened();
      const elsewhere = await start(smallTrainer, join(folder, 'elsewhere'));
      expect((await elsewhere.models.open('acme', version)).version).toBe(version);
      writeFileSync(join(folder, 'models', modelFile(version)), 'torn');
      const again = await start();
      expect((await again.models.open('acme', version)).version).toBe(version);
      expect(logged).toEqual([]);
    });

    it('is made again where its file is of a release that read texts otherwise, under whatever version', async () => {
      const {
        trained: { version },
      } = await opened();
      const models = join(folder, 'models');
      renameSync(join(models, modelFile(version)), join(models, modelFile(version, '00000000')));
      let rebuilt = 0;
      const counting: Trainer = {
        run: (job, onModel) => {
          rebuilt += job.kind === 'rebuild' ? 1 : 0;
          return smallTrainer.run(job, onModel);
        },
      };
      const again = await start(counting);
      expect((await again.models.open('acme', version)).version).toBe(version);
      expect(rebuilt).toBe(1);
      expect(readdirSync(models)).toEqual([modelFile(version)]);
    });

    it('says what it truly is where this release makes another of the same lines', async () => {
      const {
        trained: { version },
      } = await opened();
      const newer: Trainer = {
        run: (job, onModel) =>
          smallTrainer.run(job.kind === 'rebuild' ? { ...job, recipe: { ...job.recipe, seed: 2 } } : job, onModel),
      };
      const { models } = await start(newer, join(folder, 'elsewhere'));
      const made = (await models.open('acme', version)).version;
      expect(made).not.toBe(version);
      expect(logged.join()).toContain('another model of the lines');
      // The next start need not make it again, and says so again.
      const idle: Trainer = { run: () => Promise.reject(new Error('nothing to do')) };
      const again = await start(idle, join(folder, 'elsewhere'));
      expect((await again.models.open('acme', version)).version).toBe(made);
      expect(logged).toHaveLength(2);
    });

    it('is made by this release’s recipe where it cannot read the one of another, and so is its file', async () => {
      const { trained: version } = await opened();
      const old = { ...version, version: '22222222', recipe: { model: { kind: 'tree' }, folds: 2 } };
      await write(old);
      const { models, book } = await start(smallTrainer, join(folder, 'elsewhere'));
      expect(book.ofBrand('acme').versions).toContainEqual(old);
      expect((await models.open('acme', '22222222')).classify(text).matters[0]!.label).toBe('engraving');
      expect(logged.join()).toContain('another model of the lines');
      const unreadable = Buffer.from('{"format":0}\n');
      mkdirSync(join(folder, 'older', 'models'), { recursive: true });
      writeFileSync(join(folder, 'older', 'models', modelFile(versionOf(unreadable))), unreadable);
      await write({ ...version, version: versionOf(unreadable) });
      const older = await start(smallTrainer, join(folder, 'older'));
      expect((await older.models.open('acme', versionOf(unreadable))).version).toBe(version.version);
    });

    it('is refused where nobody trained it, or its lines are lost', async () => {
      const { one, trained: version } = await opened();
      await expect(one.models.open('acme', '00000000')).rejects.toMatchObject({ code: 'version-unknown' });
      await write({ ...version, version: '11111111', set: 'lost' });
      await one.book.catchUp();
      await expect(one.models.open('acme', '11111111')).rejects.toMatchObject({ code: 'lines-unknown' });
    });
  });

  it('what one process does the others hear of by themselves, also after the broker was away', async () => {
    const [here, there] = [await start(), await start()];
    const read = jest.spyOn(broker, 'read');
    const away = Promise.withResolvers<void>();
    read.mockImplementationOnce(async () => {
      away.resolve();
      throw new ParleyError('broker-unavailable', 'Nobody answers.', { retryable: true });
    });
    const stop = there.book.watch(1);
    await away.promise;
    const heard = new Promise<string>((resolve) => there.book.onNews(resolve));
    await here.desk.importLines('acme', lines, ann);
    expect(await heard).toBe('acme');
    expect(there.book.ofBrand('acme').imported?.actor).toEqual(ann);
    stop();
    expect(logged.join()).toContain('cannot be read for now');
    read.mockRestore();
  });

  it('a large set goes in parts that a broker takes, and counts only when it is whole', async () => {
    const many = Array.from({ length: 600 }, (_, at) => ({ intent: 'big', lang: 'en' as const, text: `line ${at}` }));
    const parts = partsOf(many);
    expect(parts.map((part) => part.lines.length)).toEqual([250, 250, 100]);
    const { book } = await start();
    const imported = { kind: 'lines-imported', at: clock.now(), actor: ann, brandId: 'acme', lines: 600 } as const;
    await book.keep(parts[0]!, parts[2]!, { ...imported, set: parts[0]!.set });
    expect(book.ofBrand('acme').imported).toBeUndefined();
    await book.keep(parts[1]!, { ...imported, set: parts[0]!.set });
    expect(book.ofBrand('acme').imported!.lines).toHaveLength(600);
  });

  it('a record of a newer release is skipped with a warning, and what cannot be written is said', async () => {
    await (await start()).book.catchUp();
    await broker.publish(intentsTopic.name, [{ key: 'x', headers: {}, value: '{"kind":"telepathy"}' }]);
    const { desk } = await start();
    expect(logged.join()).toContain('cannot read');
    const publish = jest.spyOn(broker, 'publish').mockRejectedValue(new Error('down'));
    await expect(desk.importLines('acme', lines, ann)).rejects.toMatchObject({
      code: 'intents-not-kept',
      retryable: true,
    });
    publish.mockRestore();
  });
});
