import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller, Get, Inject, Module } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { topics } from '@parley/contracts';
import { ack, halt, type Broker, type Outcome } from '@parley/broker';
import { Consume } from '@parley/broker/nest';
import type { OrderedShutdown } from '../lifecycle.js';
import type { ServiceDefinition } from '../service.js';
import { tokens } from '../tokens.js';
import { startServices, type RunningServices } from './start-services.js';

const seen: string[] = [];
let heard = Promise.withResolvers<void>();
let answer: () => Promise<Outcome>;

@Controller()
class Listening {
  constructor(
    @Inject(tokens.broker) readonly broker: Broker,
    @Inject(tokens.shutdown) shutdown: OrderedShutdown,
  ) {
    shutdown.register('projections', 'mine', async () => void seen.push('projections stop'));
    shutdown.register('intake', 'mine', async () => void seen.push('intake stops'));
  }

  @Get('hello') hello(): string {
    return 'hello';
  }

  @Consume('listening', topics.timers) async on(@Payload() _due: unknown): Promise<Outcome> {
    heard.resolve();
    const outcome = await answer();
    seen.push('handled');
    return outcome;
  }
}

@Module({ controllers: [Listening] })
class ListeningModule {}
const listening: ServiceDefinition = {
  name: 'listening',
  module: ListeningModule,
  groups: ['listening'],
  engines: [],
  port: 0,
};

const timer = {
  contactId: 'a'.repeat(26),
  brandId: 'acme',
  senderId: 'main',
  timerId: 't',
  kind: 'snooze',
  subject: '',
  dueAt: '2026-11-20T15:00:00.000Z',
};
const due = { key: timer.contactId, headers: {}, value: JSON.stringify(timer) };

describe('services that start', () => {
  let folder: string;
  let running: RunningServices | undefined;
  const log: string[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-run-'));
    seen.length = 0;
    log.length = 0;
    heard = Promise.withResolvers();
    answer = async () => ack;
  });
  afterEach(async () => {
    await running?.shutdown.run('the test is over');
    running = undefined;
    rmSync(folder, { recursive: true });
  });

  const start = async (env: Record<string, string> = {}) =>
    (running = await startServices([listening], {
      name: 'test',
      env: { PORT: '0', ...env },
      cwd: folder,
      logTo: { write: (line) => void log.push(line) },
    }));
  const get = async (path: string) => {
    const response = await fetch(`${running!.url}${path}`);
    return { status: response.status, body: await response.text() };
  };

  it('answer, consume, tell how they are and stop', async () => {
    const { app, shutdown } = await start();
    expect(await get('/hello')).toEqual({ status: 200, body: 'hello' });
    await app.get<Broker>(tokens.broker).publish(topics.timers, [due]);
    await heard.promise;
    expect(JSON.parse((await get('/healthz/live')).body)).toMatchObject({
      status: 'ok',
      checks: { listening: { ok: true, detail: { state: 'running' } } },
    });
    expect((await get('/healthz/ready')).status).toBe(200);
    expect((await get('/metrics')).body).toContain('parley_consumer_lag{group="listening"}');
    await shutdown.run('test');
    expect(shutdown.clean).toBe(true);
    await expect(get('/hello')).rejects.toThrow();
  });

  it('finish what is under way, after intake and before projections', async () => {
    const { app, shutdown } = await start();
    const slow = Promise.withResolvers<Outcome>();
    answer = () => slow.promise;
    await app.get<Broker>(tokens.broker).publish(topics.timers, [due]);
    await heard.promise;
    const stopped = shutdown.run('test');
    expect(shutdown.started).toBe(true);
    setImmediate(() => slow.resolve(ack));
    await stopped;
    expect(seen).toEqual(['intake stops', 'handled', 'projections stop']);
    expect(shutdown.clean).toBe(true);
  });

  it('are no longer alive once a consumer has halted (pitfall 4)', async () => {
    const { app } = await start();
    answer = async () => halt('the invariant is broken');
    await app.get<Broker>(tokens.broker).publish(topics.timers, [due]);
    await heard.promise;
    let live = await get('/healthz/live');
    for (const until = Date.now() + 5_000; live.status === 200 && Date.now() < until;)
      live = await get('/healthz/live');
    expect(live.status).toBe(503);
    expect(JSON.parse(live.body)).toMatchObject({
      status: 'failing',
      checks: {
        listening: {
          ok: false,
          detail: { state: 'halted', because: expect.stringContaining('the invariant is broken') },
        },
      },
    });
  });

  it('keep their data folder to themselves, and give it back', async () => {
    const first = await start();
    await expect(start()).rejects.toMatchObject({ code: 'data-folder-in-use' });
    await first.shutdown.run('test');
    const again = await start();
    expect(again.secrets).toEqual({ ...first.secrets, adminTokenIsNew: false });
  });

  it('say which port is taken, and leave nothing behind', async () => {
    const other = createServer().listen(0, '::');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    await expect(start({ PORT: String(port) })).rejects.toMatchObject({
      code: 'port-taken',
      message: `port ${port} is taken by another process: stop that one, or set PORT to a free port`,
    });
    other.close();
    await start({ PORT: String(port) });
  });

  it('refuse to run one of them alone on engines that cannot be shared, and touch nothing', async () => {
    const alone = { ...listening, engines: ['eventStore', 'broker'] } as const;
    await expect(startServices([alone], { name: 'test', alone: true, env: {}, cwd: folder })).rejects.toMatchObject({
      code: 'engine-not-shareable',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('undo a start that fails half way', async () => {
    const broken: ServiceDefinition = {
      name: 'broken',
      module: ListeningModule,
      groups: ['listening', 'nobody'],
      engines: [],
      port: 0,
    };
    const options = { name: 'test', env: { PORT: '0' }, cwd: folder, logTo: { write: () => undefined } };
    await expect(startServices([broken], options)).rejects.toMatchObject({ code: 'group-without-handlers' });
    await start();
  });

  it('log no address, and no number', async () => {
    await start({ PARLEY_LOG_LEVEL: 'debug' });
    await get('/simulator/phones/+15145550199/messages');
    expect(log.join('')).toContain('"route":"unknown"');
    expect(log.join('')).not.toContain('5145550199');
  });
});
