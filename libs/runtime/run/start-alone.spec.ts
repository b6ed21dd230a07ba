import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { Controller, Get, Inject, Module, Optional } from '@nestjs/common';
import { ack, type Broker, type Outcome } from '@parley/broker';
import { openEmbeddedBroker } from '@parley/broker/embedded';
import { openKafkaBroker } from '@parley/broker/kafka';
import { Consume } from '@parley/broker/nest';
import { contactIdOf, ParleyError, topics } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import { openPostgresEventStore } from '@parley/event-store/postgres';
import { openSqliteEventStore } from '@parley/event-store/sqlite';
import { freePort } from '@parley/testkit/process';
import type { SettingsBook } from '../config/settings-book.js';
import type { Clock } from '../clock.js';
import type { Senders } from '../config/settings.js';
import type { Contacts } from '../contacts/contacts.js';
import type { ServiceDefinition } from '../service.js';
import { tokens } from '../tokens.js';
import { announcement } from './announce.js';
import { startServices, type RunningServices } from './start-services.js';

jest.mock('@parley/broker/kafka', () => ({ openKafkaBroker: jest.fn() }));
jest.mock('@parley/event-store/postgres', () => ({ openPostgresEventStore: jest.fn() }));
const openKafka = jest.mocked(openKafkaBroker);
const openPostgres = jest.mocked(openPostgresEventStore);

@Controller()
class Hello {
  constructor(
    @Optional() @Inject(tokens.broker) readonly broker?: Broker,
    @Optional() @Inject(tokens.eventStore) readonly eventStore?: EventStore,
    @Optional() @Inject(tokens.readModels) readonly readModels?: unknown,
  ) {}

  @Get('engines') engines(): string {
    const { broker, eventStore, readModels } = this;
    return Object.entries({ broker, eventStore, readModels })
      .flatMap(([name, engine]) => (engine ? [name] : []))
      .join();
  }
}

@Module({ controllers: [Hello] })
class HelloModule {}

@Controller()
class Listening {
  @Consume('joining', topics.timers) async on(): Promise<Outcome> {
    return ack;
  }
}

@Module({ controllers: [Listening] })
class ListeningModule {}

const service = (more: Partial<ServiceDefinition>): ServiceDefinition => ({
  name: 'hello',
  module: HelloModule,
  groups: [],
  engines: ['broker'],
  port: 0,
  ...more,
});
const shared = {
  PARLEY_KAFKA_BROKERS: 'kafka.example:9092',
  PARLEY_EVENT_STORE_URL: 'postgres://u:sesame@db.example/x',
};

const away = () => new ParleyError('broker-unavailable', 'Nobody answers.', { retryable: true });

describe('a service that runs alone on shared engines', () => {
  /** Stands for the network: files that no process keeps for itself. */
  let network: string;
  let folder: string;
  let isDown: boolean;
  const started: RunningServices[] = [];
  const log: string[] = [];

  beforeEach(() => {
    network = mkdtempSync(join(tmpdir(), 'parley-network-'));
    folder = mkdtempSync(join(tmpdir(), 'parley-alone-'));
    isDown = false;
    log.length = 0;
    const there =
      <T>(open: (options: { clock: Clock }) => T) =>
      async (options: { clock: Clock }): Promise<T> => {
        if (isDown) throw away();
        return open(options);
      };
    openKafka.mockImplementation(there(({ clock }) => openEmbeddedBroker({ file: join(network, 'kafka.db'), clock })));
    openPostgres.mockImplementation(
      there(({ clock }) => openSqliteEventStore({ file: join(network, 'facts.db'), clock })),
    );
  });
  afterEach(async () => {
    for (const { shutdown } of started.splice(0)) await shutdown.run('the test is over');
    rmSync(network, { recursive: true });
    rmSync(folder, { recursive: true });
  });

  const start = async (
    definition: ServiceDefinition,
    env: Record<string, string> = {},
    more: { patience?: number; signal?: AbortSignal } = {},
  ) => {
    const running = await startServices([definition], {
      name: definition.name,
      alone: true,
      env: { PORT: '0', ...shared, ...env },
      cwd: folder,
      logTo: { write: (line) => void log.push(line) },
      ...more,
    });
    started.push(running);
    return running;
  };
  const get = async ({ url }: RunningServices, path: string) => {
    const response = await fetch(`${url}${path}`);
    return { status: response.status, body: await response.text() };
  };
  const bookOf = ({ app }: RunningServices) => app.get<SettingsBook>(tokens.senderSettings);

  it('opens the engines it names, and offers no other', async () => {
    const running = await start(service({ engines: ['broker'] }));
    expect((await get(running, '/engines')).body).toBe('broker');
    expect(openPostgres).not.toHaveBeenCalled();
    const both = await start(service({ engines: ['broker', 'eventStore'] }));
    expect((await get(both, '/engines')).body).toBe('broker,eventStore');
    expect(Object.keys(JSON.parse((await get(both, '/healthz/ready')).body).checks)).toEqual([
      'event-store',
      'broker',
      'accepting',
    ]);
    expect((await get(both, '/metrics')).body).toContain('parley_engine_up{engine="broker"} 1');
    expect(openKafka).toHaveBeenCalledWith(
      expect.objectContaining({ brokers: ['kafka.example:9092'], clientId: 'parley-hello' }),
    );
  });

  it('shares a data folder with its like, and keeps nothing there but the keys', async () => {
    const [one, other] = [await start(service({})), await start(service({}))];
    expect(one.secrets).toEqual({ ...other.secrets, adminTokenIsNew: true });
    expect(readdirSync(join(folder, 'data'))).toEqual(['secrets.json']);
  });

  it('needs no data folder where it needs no engine', async () => {
    const running = await start(service({ engines: [] }));
    expect((await get(running, '/healthz/ready')).status).toBe(200);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('listens where its definition says, unless PORT says otherwise', async () => {
    const { url } = await start(service({}));
    const port = Number(new URL(url).port);
    await started.pop()!.shutdown.run('its port is wanted');
    expect(new URL((await start(service({ port }), { PORT: '' })).url).port).toBe(String(port));
  });

  it('announces what it has, and no password', async () => {
    const words = announcement(await start(service({ engines: ['broker', 'eventStore'] })), 'Parley’s hello', 1);
    expect(words).toContain('PostgreSQL at db.example');
    expect(words).toContain('Kafka at kafka.example:9092');
    expect(words).toMatch(/health +http:\/\/localhost:\d+\/healthz\/ready/);
    expect(words).not.toMatch(/console|API docs|admin token|sesame/);
  });

  it('learns within seconds what another process changed', async () => {
    const [here, there] = [await start(service({})), await start(service({}))];
    await bookOf(here).change('main', { quietHours: 'off' }, { kind: 'api', id: 'desk' });
    const settings = () => there.app.get<Senders>(tokens.senders).get('main').settings.quietHours;
    for (const until = Date.now() + 10_000; settings() !== 'off' && Date.now() < until;) await later(10);
    expect(settings()).toBe('off');
  }, 15_000);

  it('is refused where it has other keys than the installation', async () => {
    await start(service({}));
    await expect(start(service({}), { PARLEY_DATA_DIR: 'elsewhere' })).rejects.toMatchObject({
      code: 'install-key-differs',
    });
  });

  it('is refused where the event store tells that its keys are others, whatever broker it has', async () => {
    const first = await start(service({ engines: ['eventStore'] }));
    const phone = '+14155550123';
    const contactId = contactIdOf(first.secrets!.installKey, 'acme', phone);
    await first.app
      .get<Contacts>(tokens.contacts)
      .execute(
        { contactId, brandId: 'acme' },
        { at: '2026-11-20T15:00:00.000Z', cause: 'spec', actor: { kind: 'system' } },
        { type: 'CreateContact', source: 'api', phone },
      );
    await start(service({ engines: ['eventStore'] }));
    await expect(start(service({ engines: ['eventStore'] }), { PARLEY_DATA_DIR: 'elsewhere' })).rejects.toMatchObject({
      code: 'install-key-differs',
      message: expect.stringContaining('the event store tells'),
    });
  });

  it('answers while its group still gives up a member that was killed, is not ready yet, and ends when it is told to', async () => {
    const asked = Promise.withResolvers<void>();
    openKafka.mockImplementation(async ({ clock }) => {
      const broker = openEmbeddedBroker({ file: join(network, 'kafka.db'), clock });
      broker.consume = () => (asked.resolve(), Promise.withResolvers<never>().promise);
      return broker;
    });
    const stop = new AbortController();
    const port = await freePort();
    const joining = service({ module: ListeningModule, groups: ['joining'] });
    const starting = start(joining, { PORT: String(port) }, { signal: stop.signal });
    await asked.promise;
    const status = async (path: string) => (await fetch(`http://localhost:${port}${path}`)).status;
    expect([await status('/healthz/live'), await status('/healthz/ready')]).toEqual([200, 503]);
    stop.abort();
    await expect(starting).rejects.toMatchObject({ code: 'start-abandoned' });
    await expect(status('/healthz/live')).rejects.toThrow();
  });

  it('waits, too, for a broker that goes away again before its group is joined', async () => {
    let refusals = 2;
    openKafka.mockImplementation(async ({ clock }) => {
      const broker = openEmbeddedBroker({ file: join(network, 'kafka.db'), clock });
      const consume = broker.consume.bind(broker);
      broker.consume = async (options) => ((refusals -= 1) < 0 ? consume(options) : Promise.reject(away()));
      return broker;
    });
    const running = await start(service({ module: ListeningModule, groups: ['joining'] }));
    expect(JSON.parse((await get(running, '/healthz/ready')).body)).toMatchObject({
      status: 'ok',
      checks: { joining: { detail: { state: 'running', lag: 0 } } },
    });
    expect(refusals).toBe(-1);
  });

  it('turns traffic away while its broker is away, unless what it answers needs none', async () => {
    openKafka.mockImplementation(async ({ clock }) => {
      const broker = openEmbeddedBroker({ file: join(network, 'kafka.db'), clock });
      broker.groups = () => Promise.reject(away());
      return broker;
    });
    const readinessOf = async (definition: ServiceDefinition) =>
      (await get(await start(definition), '/healthz/ready')).status;
    expect(await readinessOf(service({}))).toBe(503);
    expect(await readinessOf(service({ servesWithoutBroker: true }))).toBe(200);
  });

  describe('while an engine is down', () => {
    beforeEach(() => (isDown = true));

    it('waits for it, and says so', async () => {
      const starting = start(service({}));
      for (const until = Date.now() + 5_000; log.length === 0 && Date.now() < until;) await later(10);
      expect(log.join('')).toContain('the broker (Kafka at kafka.example:9092)');
      isDown = false;
      expect((await get(await starting, '/healthz/ready')).status).toBe(200);
    });

    it('ends after its patience with a sentence', async () => {
      await expect(start(service({}), {}, { patience: 10 })).rejects.toThrow(
        'the broker (Kafka at kafka.example:9092) did not answer within 0 s (Nobody answers.): start it',
      );
      expect(log.join('')).not.toContain('sesame');
    });

    it('ends at once when it is told to', async () => {
      const stop = new AbortController();
      const starting = start(service({ engines: ['eventStore', 'broker'] }), {}, { signal: stop.signal });
      setImmediate(() => stop.abort());
      await expect(starting).rejects.toMatchObject({ code: 'start-abandoned' });
    });

    const spooling = service({ startsWithoutBroker: true });
    const inbound = (running: RunningServices) =>
      running.app.get<Broker>(tokens.broker).publish(topics.inbound, [{ key: 'a', headers: {}, value: '{}' }]);

    it('starts without its broker where it can do without, is ready, and has it when it comes', async () => {
      const running = await start(spooling);
      await expect(inbound(running)).rejects.toMatchObject({ code: 'broker-unavailable', retryable: true });
      expect(await get(running, '/healthz/ready')).toMatchObject({
        status: 200,
        body: expect.stringContaining(
          '"broker":{"ok":true,"detail":{"reachable":false,"because":"broker-unavailable"}}',
        ),
      });
      isDown = false;
      const isThere = () =>
        inbound(running).then(
          () => true,
          () => false,
        );
      for (const until = Date.now() + 5_000; !(await isThere()) && Date.now() < until;) await later(10);
      await inbound(running);
      await bookOf(running).change('main', { quietHours: 'off' }, { kind: 'api', id: 'desk' });
    });

    it('waits for its broker after all where there is no spool', async () => {
      await expect(start(spooling, { PARLEY_SPOOL: 'off' }, { patience: 10 })).rejects.toMatchObject({
        code: 'broker-unavailable',
      });
    });

    it('cannot go on where its keys turn out to be others once the broker is there', async () => {
      const late = await start(spooling);
      isDown = false;
      await start(service({}), { PARLEY_DATA_DIR: 'elsewhere' }).catch(() => undefined);
      expect(await Promise.race([late.hopeless, started.at(-1)!.hopeless])).toMatchObject({
        code: 'install-key-differs',
      });
    });

    it('stops in order, however far away its broker is', async () => {
      const { shutdown } = await start(spooling);
      await shutdown.run('test');
      expect(shutdown.clean).toBe(true);
    });
  });
});
