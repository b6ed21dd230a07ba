import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Broker } from '@parley/broker';
import type { EventStore } from '@parley/event-store';
import { openKafkaBroker } from '@parley/broker/kafka';
import { openPostgresEventStore } from '@parley/event-store/postgres';
import { FakeTwilio } from '../carriers/index.js';
import { FakeDesk } from '../desk/index.js';
import { startFerretdb, startKafka, startPostgres, type StartedEngine } from '../engines/index.js';
import {
  account,
  deskSecret,
  plan,
  Pouring,
  readHistory,
  settled,
  writeConfig,
  type Evidence,
  type PlannedText,
} from '../nothing-lost/index.js';
import { ParleySet } from '../process/index.js';
import type { Seeded } from '../seeded.js';

const clock = { now: () => new Date().toISOString() };
const adminToken = 'the-admin-token-of-the-drills';

/** The engines that a drill stops and starts; nobody else uses them. */
export interface DrillEngines {
  readonly kafka: StartedEngine;
  readonly postgres: StartedEngine;
  readonly mongodb: StartedEngine;
}

/** Customers, carrier and desk around every service as a process of its own, on real engines. */
export class DrillTown {
  readonly pouring: Pouring;
  private numbers = 0;

  private constructor(
    private readonly folder: string,
    private readonly chance: Seeded,
    readonly engines: DrillEngines,
    readonly set: ParleySet,
    readonly twilio: FakeTwilio,
    readonly desk: FakeDesk,
    readonly installKey: Buffer,
    private readonly store: EventStore,
  ) {
    const doors = {
      webhooks: () => set.urlOf('ingest'),
      request: (...request: Parameters<ParleySet['request']>) => set.request(...request),
    };
    this.pouring = new Pouring(doors, chance, installKey);
  }

  static async start(chance: Seeded): Promise<DrillTown> {
    const folder = mkdtempSync(join(tmpdir(), 'parley-drills-'));
    const undo: (() => Promise<unknown>)[] = [];
    const keep = <T>(made: T, end: () => Promise<unknown>): T => (undo.push(end), made);
    try {
      const [kafka, postgres, mongodb] = await Promise.all(
        [startKafka(), startPostgres(), startFerretdb()].map(async (starting) => {
          const engine = await starting;
          return keep(engine, () => engine.close());
        }),
      );
      const engines = { kafka: kafka!, postgres: postgres!, mongodb: mongodb! };
      const set: { started?: ParleySet } = {};
      const twilio = await startTwilio(chance, () => set.started!.urlOf('ingest'));
      undo.push(() => twilio.stop());
      const desk = await FakeDesk.start({ secret: deskSecret });
      undo.push(() => desk.stop());
      const configFile = join(folder, 'parley.yaml');
      const dataDir = join(folder, 'data');
      writeConfig(configFile, twilio.url, desk.url);
      const variables = variablesOf(engines);
      set.started = await ParleySet.start({ dataDir, configFile, adminToken, engines: variables });
      const { installKey } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as { installKey: string };
      const key = Buffer.from(installKey, 'base64');
      const store = await openPostgresEventStore({ url: engines.postgres.address, clock });
      return new DrillTown(folder, chance, engines, set.started, twilio, desk, key, store);
    } catch (error) {
      for (const end of undo.toReversed()) await end().catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** For a program of ours that is run beside the services. */
  get environment(): NodeJS.ProcessEnv {
    const files = { PARLEY_DATA_DIR: join(this.folder, 'data'), PARLEY_CONFIG: join(this.folder, 'parley.yaml') };
    return { ...files, ...variablesOf(this.engines) };
  }

  /** Texts of numbers that have not texted yet. */
  plan(numbers: number, textsEach: number): PlannedText[] {
    this.numbers += numbers;
    return plan(this.chance, { numbers, textsEach, begin: this.numbers - numbers });
  }

  /** Resolves once nothing is left to be done for what was accepted. */
  async settled(patience: number): Promise<void> {
    const accepted = this.pouring.poured.accepted.length;
    await settled(() => readHistory(this.store), accepted, { patience });
  }

  /** What everybody knows; to be asked for once nothing is left to be done. */
  async evidence(): Promise<Evidence> {
    const history = await readHistory(this.store);
    return { history, poured: this.pouring.poured, atCarrier: this.twilio.taken, atDesk: this.desk.taken };
  }

  async withBroker<T>(work: (broker: Broker) => Promise<T>): Promise<T> {
    const broker = await openKafkaBroker({
      brokers: [this.engines.kafka.address],
      clientId: 'drills',
      clock,
    });
    try {
      return await work(broker);
    } finally {
      await broker.close();
    }
  }

  /** What all services measure now, as they tell it. */
  async metrics(): Promise<string> {
    const answers = this.set.members().map(({ process }) => process.request('GET', '/metrics'));
    return (await Promise.all(answers.map(async (answer) => (await answer).text()))).join('\n');
  }

  async close(): Promise<void> {
    this.pouring.giveUp();
    await this.store.close();
    await this.set.killAll();
    await this.twilio.stop();
    await this.desk.stop();
    await Promise.all(Object.values(this.engines).map((engine: StartedEngine) => engine.close()));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function variablesOf({ kafka, postgres, mongodb }: DrillEngines): NodeJS.ProcessEnv {
  return {
    PARLEY_KAFKA_BROKERS: kafka.address,
    PARLEY_EVENT_STORE_URL: postgres.address,
    PARLEY_MONGODB_URL: mongodb.address,
  };
}

/** Now and then it loses an answer or asks for patience, as carriers do. */
function startTwilio(chance: Seeded, deliverReceiptsTo: () => string): Promise<FakeTwilio> {
  return FakeTwilio.start({
    ...account,
    deliverReceiptsTo,
    receipts: () =>
      chance.pick([
        ['sent', 'delivered'],
        ['delivered', 'sent'],
      ]),
    fault: () => {
      const dice = chance.random();
      if (dice < 0.02) return { kind: 'reset', taken: true };
      return dice < 0.04
        ? { kind: 'answer', taken: false, status: 429, code: 20429, headers: { 'retry-after': '1' } }
        : undefined;
    },
  });
}
