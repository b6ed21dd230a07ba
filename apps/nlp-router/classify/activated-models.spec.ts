import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Broker } from '@parley/broker';
import { openEmbeddedBroker } from '@parley/broker/embedded';
import { uuidV5, type InboundText } from '@parley/contracts';
import type { IntentClassifier } from '@parley/conversation/routing';
import { openClassifier } from '@parley/nlp';
import { rebuildCandidate, trainCandidate } from '@parley/nlp/brands';
import { SharedIntents, type OpenIntents, type Trainer } from '@parley/runtime/intents';
import { brandCode, customer, id, noon, senderId } from '@parley/testkit';
import { ContactRig } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { engravingLines, smallHouse } from '../../../libs/nlp/brands/testing/small-house.js';
import { smallRecipe, smallTrainer } from '../../../libs/testkit/small-trainer.js';
import { RouterMetrics } from '../metrics.js';
import { RouteText } from '../route-text.js';
import { ActivatedModels } from './activated-models.js';
import { ConfiguredClassifiers } from './configured-classifiers.js';

const ann = { kind: 'agent', id: 'ann' } as const;
const house = openClassifier(trainCandidate({ house: smallHouse, lines: [], recipe: smallRecipe }).file);

let folder: string;
let broker: Broker;
let rig: ContactRig;
let registry: Registry;
let logged: string[];
const opened: SharedIntents[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-models-'));
  rig = new ContactRig();
  broker = openEmbeddedBroker({ file: ':memory:', clock: rig.clock });
  logged = [];
});
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
  await broker.close();
  await rig.close();
  rmSync(folder, { recursive: true });
});

const log = {
  info: () => undefined,
  warn: (...words: unknown[]) => void logged.push(JSON.stringify(words)),
  error: (...words: unknown[]) => void logged.push(JSON.stringify(words)),
};
let made = 0;
const ids = { uuid: () => uuidV5('spec', String((made += 1))) };

/** What a process knows of intents, in a folder of its own. */
const shared = async (name = 'desk', trainer: Trainer = smallTrainer): Promise<OpenIntents> => {
  const intents = new SharedIntents({ broker, trainer, dataDir: join(folder, name), clock: rig.clock, ids, log });
  opened.push(intents);
  return intents.open();
};
const follow = async ({ book, models }: OpenIntents, patience = 5_000): Promise<ActivatedModels> => {
  registry = new Registry();
  const activated = new ActivatedModels({ house, book, models, metrics: new RouterMetrics(registry), log });
  await activated.start(patience);
  return activated;
};
const trained = async ({ desk }: OpenIntents, lines = engravingLines): Promise<string> => {
  await desk.importLines('acme', lines, ann);
  const begun = await desk.train('acme', ann);
  if (!('done' in begun)) throw new Error('not taken');
  return (await begun.done).version;
};
const gauge = async () =>
  (await registry.getSingleMetricAsString('parley_brand_model_not_as_activated')).split('\n')[2];

it('lines come in, a model is trained of them and measured, its version is activated, texts go by it, and back again', async () => {
  const desk = await shared();
  const router = await shared('router');
  const activated = await follow(router);
  const brands = rig.senders.all().map(({ brand }) => brand);
  const metrics = new RouterMetrics(new Registry());
  const classifiers = new ConfiguredClassifiers(activated, brands, rig.clock, metrics);
  const routeText = new RouteText(rig.contacts, rig.senders, classifiers, rig.clock, metrics);
  let count = 0;
  const route = async (text: string) => {
    const name = `m${(count += 1)}`;
    const inbound: InboundText = {
      ...rig.contact,
      senderId,
      messageId: id(name),
      carrier: 'loopback',
      carrierMessageId: name,
      acceptedAt: noon,
      personal: { from: customer, to: brandCode, text, media: [] },
    };
    await routeText.run(inbound);
    const { intent, classifier } = (await rig.factsOf('MessageRouted')).at(-1)!.data;
    return [intent, classifier.version];
  };
  const wish = 'could you engrave my initials on it';

  const version = await trained(desk);
  const { figures } = (await desk.desk.look('acme')).versions[0]!;
  expect(figures.intents.find(({ intent }) => intent === 'engraving')!.recall).toBeGreaterThan(0.5);
  await router.book.catchUp();
  expect((await route(wish))[1]).toBe(house.version);

  await desk.desk.activate('acme', version, ann);
  await router.book.catchUp();
  await activated.follow('acme');
  expect(await route(wish)).toEqual(['engraving', version]);
  expect(await route('where is my parcel')).toEqual(['order_status', version]);
  expect(activated.of('boreal')).toBe(house);
  expect(await gauge()).toContain('{brand="acme"} 0');

  await desk.desk.rollBack('acme', ann);
  await router.book.catchUp();
  await activated.follow('acme');
  expect((await route(wish))[1]).toBe(house.version);
  expect(logged).toEqual([]);
});

it('a process that starts again comes back with the version that was activated', async () => {
  const desk = await shared();
  const version = await trained(desk);
  await desk.desk.activate('acme', version, ann);
  expect((await follow(await shared())).of('acme').version).toBe(version);
  // Elsewhere there is no file: the model is made again.
  expect((await follow(await shared('elsewhere'))).of('acme').version).toBe(version);
});

it('while the next model is made the one before answers, and the newest wish counts', async () => {
  const desk = await shared();
  const [first, second, third] = [
    await trained(desk),
    await trained(desk, engravingLines.slice(1)),
    await trained(desk, engravingLines.slice(2)),
  ];
  await desk.desk.activate('acme', first, ann);
  const gate = Promise.withResolvers<void>();
  const asked: string[] = [];
  const router = await shared('router');
  const slow = {
    open: async (
      brandId: string,
      version: string,
    ): Promise<IntentClassifier & Awaited<ReturnType<typeof router.models.open>>> => {
      asked.push(version);
      if (asked.length > 1) await gate.promise;
      return router.models.open(brandId, version);
    },
  };
  const activated = await follow({ ...router, models: slow as OpenIntents['models'] });
  expect(activated.of('acme').version).toBe(first);
  for (const version of [second, third]) {
    await desk.desk.activate('acme', version, ann);
    await router.book.catchUp();
  }
  expect(activated.of('acme').version).toBe(first);
  gate.resolve();
  await activated.follow('acme');
  expect(activated.of('acme').version).toBe(third);
});

it('a start does not wait for a model that takes its time', async () => {
  const desk = await shared();
  await desk.desk.activate('acme', await trained(desk), ann);
  const router = await shared('router', { run: () => new Promise(() => undefined) });
  expect((await follow(router, 10)).of('acme')).toBe(house);
});

it('what cannot be had is said loudly, and texts go by the house, which is what is recorded', async () => {
  const desk = await shared();
  await desk.desk.activate('acme', await trained(desk), ann);
  const router = await shared('router', { run: () => Promise.reject(new Error('no memory')) });
  const activated = await follow(router);
  expect(activated.of('acme')).toBe(house);
  expect(logged.join()).toContain('cannot be had');
  expect(await gauge()).toContain('{brand="acme"} 1');
  await desk.desk.activate('acme', undefined, ann);
  await router.book.catchUp();
  await activated.follow('acme');
  expect(await gauge()).toContain('{brand="acme"} 0');
  activated.stop();
});

it('a release that makes another model of the lines says what it truly uses', async () => {
  const desk = await shared();
  await desk.desk.activate('acme', await trained(desk), ann);
  const newer: Trainer = {
    run: (job) =>
      Promise.resolve(
        job.kind === 'rebuild' &&
          rebuildCandidate({ ...job, house: { ...smallHouse, corpus: smallHouse.corpus.slice(1) } }),
      ) as ReturnType<Trainer['run']> as never,
  };
  const activated = await follow(await shared('router', newer));
  expect(activated.of('acme').version).not.toBe(house.version);
  expect(activated.of('acme').classify('engrave it please').matters[0]!.label).toBe('engraving');
  expect(await gauge()).toContain('{brand="acme"} 1');
});
