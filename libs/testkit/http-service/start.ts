import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openEmbeddedBroker } from '@parley/broker/embedded';
import { contactIdOf, conversationIdOf, uuidV5 } from '@parley/contracts';
import { decide, evolve, initialState, type ReceivedText, type RoutingVerdict } from '@parley/conversation';
import type { EventStore } from '@parley/event-store';
import { openSqliteEventStore } from '@parley/event-store/sqlite';
import type { ReadModelStore } from '@parley/read-models';
import { openSqliteReadModels } from '@parley/read-models/sqlite';
import {
  ParleyConfig,
  sendersOf,
  SettingsBook,
  SettingsFile,
  tokens,
  type Contacts,
  type LoadedConfig,
  type Senders,
} from '@parley/runtime';
import { SharedIntents } from '@parley/runtime/intents';
import pino from 'pino';
import { readEnvironment } from '../../runtime/config/environment.js';
import { ContactDesk } from '../../runtime/contacts/contact-desk.js';
import { HealthChecks } from '../../runtime/health/health-checks.js';
import { createHttpApp } from '../../runtime/http/http-app.js';
import { createMetrics, httpMetrics } from '../../runtime/metrics/metrics.js';
import { PhasedShutdown } from '../../runtime/shutdown/phased-shutdown.js';
import { aText, aVerdict } from '../facts.js';
import { smallTrainer } from '../small-trainer.js';
import { HeldClock } from './held-clock.js';
import { SpecProjection } from './projection.js';

export interface HttpServiceOptions {
  readonly module: Type;
  readonly config: unknown;
  /** Variables beside those every spec has. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Request {
  readonly body?: unknown;
  /** Default: the admin token; an empty one sends no header. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // The specs say what they expect of it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

/** A service’s HTTP side on embedded engines in a folder of its own. */
export interface HttpService {
  readonly app: NestFastifyApplication;
  readonly store: EventStore;
  readonly readModels: ReadModelStore;
  readonly contacts: Contacts;
  readonly senders: Senders;
  readonly clock: HeldClock;
  readonly shutdown: PhasedShutdown;
  readonly projection: SpecProjection;
  readonly installKey: Buffer;
  readonly dataDir: string;
  readonly adminToken: string;
  /** Lines the service logged. */
  readonly log: readonly string[];
  /** A customer’s text, routed and projected; answers the conversation’s id. */
  receive(
    name: string,
    changes?: Partial<ReceivedText>,
    verdict?: Partial<RoutingVerdict>,
    senderId?: string,
  ): Promise<string>;
  /** A JSON request with the admin token, or with none or another one. */
  call(method: 'GET' | 'POST' | 'PATCH' | 'PUT', url: string, request?: Request): Promise<Answer>;
  /** Resolves once the read models hold every fact there is. */
  projected(): Promise<void>;
  close(): Promise<void>;
}

/** Starts what a service’s own module serves over HTTP; consumer groups are left out. */
export async function startHttpService({ module, config, env }: HttpServiceOptions): Promise<HttpService> {
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-'));
  const clock = new HeldClock();
  const log: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void log.push(line) });
  const store = openSqliteEventStore({ file: join(dataDir, 'parley.db'), clock });
  const comparePositions = store.comparePositions.bind(store);
  const readModels = await openSqliteReadModels({ file: join(dataDir, 'read-models.db'), comparePositions });
  const contacts = new ContactDesk(store, { initialState, decide, evolve });
  const parsed = ParleyConfig.parse(config);
  const { environment } = readEnvironment(
    { ...env, PARLEY_DATA_DIR: dataDir, PORT: '0', PARLEY_LOG_LEVEL: 'debug' },
    dataDir,
  );
  const senderSettings = new SettingsBook({ senders: sendersOf(parsed), clock, log: logger });
  await senderSettings.keepIn(new SettingsFile(join(dataDir, 'sender-settings.jsonl'), logger));
  const senders = sendersOf(parsed, (senderId) => senderSettings.changeOf(senderId)?.overrides);
  const loaded: LoadedConfig = { config: parsed, senders, environment, source: 'spec' };
  const installKey = Buffer.alloc(32, 7);
  const adminToken = 'parley_admin_token_of_the_specs';
  const shutdown = new PhasedShutdown(logger);
  const metrics = createMetrics();
  const health = new HealthChecks();
  let made = 0;
  const ids = { uuid: () => uuidV5('spec', String((made += 1))) };
  const broker = openEmbeddedBroker({ file: join(dataDir, 'intents.db'), clock });
  const intents = new SharedIntents({ broker, trainer: smallTrainer, dataDir, clock, ids, log: logger });

  const engines = {
    [tokens.config]: loaded,
    [tokens.senders]: senders,
    [tokens.senderSettings]: senderSettings,
    [tokens.clock]: clock,
    [tokens.ids]: ids,
    [tokens.logger]: logger,
    [tokens.secrets]: { installKey, adminToken, tokenKey: Buffer.alloc(32, 9), adminTokenIsNew: false },
    [tokens.eventStore]: store,
    [tokens.readModels]: readModels,
    [tokens.contacts]: contacts,
    [tokens.intents]: intents,
    [tokens.shutdown]: shutdown,
    [tokens.health]: health,
    [tokens.metrics]: metrics,
  };
  const provided = Object.getOwnPropertySymbols(engines);
  class Engines {}
  class Root {}
  const app = await createHttpApp(
    {
      module: Root,
      imports: [
        {
          module: Engines,
          global: true,
          providers: provided.map((provide) => ({ provide, useValue: engines[provide] as unknown })),
          exports: provided,
        },
        module,
      ],
    },
    logger,
    httpMetrics(metrics),
  );
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const projection = new SpecProjection(store, readModels);
  projection.start();

  const projected = async () => {
    const head = await store.head();
    if (head !== undefined) await readModels.live.whenApplied(head, AbortSignal.timeout(5_000));
  };

  return {
    app,
    store,
    readModels,
    contacts,
    senders,
    clock,
    shutdown,
    projection,
    installKey,
    dataDir,
    adminToken,
    log,
    projected,
    async receive(name, changes = {}, verdict = {}, senderId = 'main') {
      const { brand, sender } = senders.get(senderId);
      const message = { ...aText(name, { acceptedAt: clock.now(), to: sender.code }), ...changes };
      const contactId = contactIdOf(installKey, brand.id, message.from);
      await contacts.execute(
        { contactId, brandId: brand.id },
        { at: clock.now(), cause: message.messageId, actor: { kind: 'customer' } },
        { type: 'ReceiveMessage', senderId, message, verdict: aVerdict(verdict) },
      );
      await projected();
      return conversationIdOf(contactId, senderId);
    },
    async call(method, url, { body, token = adminToken, headers = {} } = {}) {
      const answer = await app.inject({
        method,
        url,
        headers: { ...(token === '' ? {} : { authorization: `Bearer ${token}` }), ...headers },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      const json = /json/.test(String(answer.headers['content-type'] ?? ''));
      return { status: answer.statusCode, headers: answer.headers, body: json ? answer.json() : answer.body };
    },
    async close() {
      await shutdown.run('the spec is over');
      app.getHttpServer().closeAllConnections();
      await app.close();
      await projection.stop();
      await intents.close();
      await broker.close();
      await readModels.close();
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
