import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Broker } from '@parley/broker';
import { openKafkaBroker } from '@parley/broker/kafka';
import { uuidV5 } from '@parley/contracts';
import { describeOn } from '@parley/testkit/engines';
import { engravingLines } from '../../nlp/brands/testing/small-house.js';
import { smallTrainer } from '../../testkit/small-trainer.js';
import { activeVersionOf } from './brand-intents.js';
import { SharedIntents, type OpenIntents } from './shared-intents.js';

const ann = { kind: 'agent', id: 'ann' } as const;
const asked = 'could you engrave initials on a pen';

describeOn('kafka', 'the book of intents between processes that share nothing but Kafka', (address) => {
  let prefix: string;
  const brokers: Broker[] = [];
  const shared: SharedIntents[] = [];
  const folders: string[] = [];
  beforeEach(() => {
    prefix = `intents-${randomUUID().slice(0, 8)}-`;
  });
  afterEach(async () => {
    for (const each of shared.splice(0)) await each.close();
    for (const each of brokers.splice(0)) await each.close();
    for (const each of folders.splice(0)) rmSync(each, { recursive: true });
  });

  let made = 0;
  /** A process with a connection and a data folder of its own. */
  const start = async (clientId: string): Promise<OpenIntents> => {
    const clock = { now: () => '2026-11-21T17:00:00.000Z' };
    const broker = await openKafkaBroker({ brokers: address.split(','), clientId, prefix, clock });
    brokers.push(broker);
    const dataDir = mkdtempSync(join(tmpdir(), 'parley-shared-intents-'));
    folders.push(dataDir);
    const ids = { uuid: () => uuidV5('spec', String((made += 1))) };
    const log = { info: () => undefined, warn: () => undefined };
    const mine = new SharedIntents({ broker, trainer: smallTrainer, dataDir, clock, ids, log });
    shared.push(mine);
    return mine.open();
  };
  const trainedBy = async ({ desk }: OpenIntents) => {
    const begun = await desk.train('acme', ann);
    if (!('done' in begun)) throw new Error(begun.findings.map(({ message }) => message).join('\n'));
    return (await begun.done).version;
  };
  /** Resolves when a process has read, by looking of itself, that a version is active; undefined = the house’s model. */
  const activeIn = ({ book }: OpenIntents, version: string | undefined) =>
    new Promise<void>((resolve) => {
      const look = (): void => {
        if (activeVersionOf(book.ofBrand('acme')) === version) resolve();
      };
      book.onNews(look);
      look();
    });

  it('what one teaches and activates, the other answers by, and goes back with it', async () => {
    const api = await start('api');
    const router = await start('nlp-router');
    await api.desk.importLines('acme', engravingLines, ann);
    const version = await trainedBy(api);
    await api.desk.activate('acme', version, ann);
    await activeIn(router, version);
    const classifier = await router.models.open('acme', version);
    expect(classifier.version).toBe(version);
    expect(classifier.classify(asked).matters[0]!.label).toBe('engraving');
    await router.desk.rollBack('acme', ann);
    await activeIn(api, undefined);
  }, 60_000);

  it('a process that starts later finds all of it, and makes the same model on a disk that never held it', async () => {
    const api = await start('api');
    await api.desk.importLines('acme', engravingLines, ann);
    const version = await trainedBy(api);
    await api.desk.activate('acme', version, ann);
    const later = await start('nlp-router');
    expect(activeVersionOf(later.book.ofBrand('acme'))).toBe(version);
    expect((await later.models.open('acme', version)).version).toBe(version);
  }, 60_000);
});
