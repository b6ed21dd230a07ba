import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FakeTwilio } from '@parley/testkit/carriers';
import { FakeDesk } from '@parley/testkit/desk';
import { startFerretdb, startPostgres, type StartedEngine } from '@parley/testkit/engines';
import { account, deskSecret, writeConfig } from '@parley/testkit/nothing-lost';
import { ParleySet } from '@parley/testkit/process';
import { Arrivals } from '../arrivals.js';
import { BrokerEcho } from '../broker-echo.js';
import { House } from '../house.js';
import { inFolder } from '../material.js';
import { atMost, print, shown } from '../report.js';
import { percentile, spreadOf } from '../rounds.js';
import { Way, type Latencies } from '../way.js';
import type { Cluster } from './cluster.js';

const SECONDS = 3;
/** Texts/s. A stand-in for MongoDB on SQLite takes some milliseconds for each update: more than these it cannot follow. */
const SEPARATELY = [2, 5];
/** Milliseconds. A gateway of the same kind asks its database every 250 ms: its median cannot be below 125 (courier). */
const BELOW_POLLING = 100;
const adminToken = 'the-admin-token-of-the-bench';

/** 7: the way of a text through the single process on Kafka, with store and read models embedded. */
export async function measureWay(cluster: Cluster): Promise<void> {
  const calls = new Arrivals();
  await inFolder((folder) =>
    House.during(
      join(folder, 'parley'),
      { fault: (form) => void calls.note(form.get('To') ?? '') },
      async (house) => {
        const way = await Way.through(house, await BrokerEcho.open(await cluster.open('gzip')), calls);
        await paces(way, 'one process', [50, 200, 500], 5);
        await way.close();
      },
      variablesOf(cluster, 'way'),
    ),
  );
}

/** 7: the same with every service as a process of its own, on Kafka, PostgreSQL and a server that speaks MongoDB’s protocol. */
export async function measureSeparately(cluster: Cluster): Promise<void> {
  const engines: StartedEngine[] = [];
  const keep = (engine: StartedEngine): string => (engines.push(engine), engine.address);
  try {
    const store = process.env['PARLEY_TEST_POSTGRES_URL'] ?? keep(await startPostgres());
    const readModels = process.env['PARLEY_TEST_MONGODB_URL'] ?? keep(await startFerretdb());
    await inFolder(async (folder) => {
      const calls = new Arrivals();
      const set: { started?: ParleySet } = {};
      mkdirSync(folder, { recursive: true });
      const twilio = await FakeTwilio.start({
        ...account,
        fault: (form) => void calls.note(form.get('To') ?? ''),
        deliverReceiptsTo: () => set.started!.urlOf('ingest'),
        receipts: () => ['sent', 'delivered'],
      });
      const desk = await FakeDesk.start({ secret: deskSecret });
      const configFile = join(folder, 'parley.yaml');
      writeConfig(configFile, twilio.url, desk.url);
      set.started = await ParleySet.start({
        dataDir: join(folder, 'data'),
        configFile,
        adminToken,
        engines: {
          ...variablesOf(cluster, 'services'),
          PARLEY_EVENT_STORE_URL: store,
          PARLEY_MONGODB_URL: readModels,
          PARLEY_LOG_LEVEL: 'warn',
        },
      });
      try {
        const doors = { url: set.started.urlOf('ingest'), parley: set.started };
        const way = await Way.through(doors, await BrokerEcho.open(await cluster.open('gzip')), calls);
        await paces(way, 'separate processes', SEPARATELY, 3);
        await way.close();
      } catch (error) {
        throw new Error(`${(error as Error).message} The processes had printed:\n${set.started.printed}`, {
          cause: error,
        });
      } finally {
        await set.started.killAll();
        await twilio.stop();
        await desk.stop();
      }
    });
  } finally {
    for (const engine of engines) await engine.close();
  }
}

const variablesOf = ({ brokers, prefix }: Cluster, part: string): NodeJS.ProcessEnv => ({
  PARLEY_KAFKA_BROKERS: brokers.join(','),
  PARLEY_KAFKA_PREFIX: `${prefix}${part}-`,
});

/** All paces in turn, round by round, after one at the first pace that does not count. */
async function paces(way: Way, where: string, allPerSecond: readonly number[], rounds: number): Promise<void> {
  const taken = new Map(allPerSecond.map((perSecond) => [perSecond, [] as Latencies[]]));
  const paced = (perSecond: number) => way.paced({ perSecond, texts: perSecond * SECONDS });
  await paced(allPerSecond[0]!);
  for (let round = 0; round < rounds; round += 1) {
    for (const [perSecond, ofPace] of taken) ofPace.push(await paced(perSecond));
  }
  for (const [perSecond, ofPace] of taken) report(`${where}, ${perSecond} texts/s`, ofPace);
}

function report(where: string, rounds: readonly Latencies[]): void {
  const of = (what: keyof Latencies, share: number) => spreadOf(rounds.map((round) => percentile(round[what], share)));
  const beyond = (what: 'visible' | 'called', share: number) =>
    spreadOf(rounds.map((round) => percentile(round[what], share) - percentile(round.roundTrip, share)));
  for (const [what, words] of [
    ['visible', 'accepted to shown'],
    ['called', 'accepted to carrier called'],
  ] as const) {
    print(atMost('7', `${where}: ${words}, p50`, of(what, 0.5), BELOW_POLLING, ' ms'));
    print(shown('7', '  p99', of(what, 0.99), ' ms'));
    print(shown('7', '  p50 less a broker round trip', beyond(what, 0.5), ' ms'));
    print(shown('7', '  p99 less a broker round trip', beyond(what, 0.99), ' ms'));
  }
  print(shown('7', '  broker round trip meanwhile, p50', of('roundTrip', 0.5), ' ms'));
  print(shown('7', '  broker round trip meanwhile, p99', of('roundTrip', 0.99), ' ms'));
}
