import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream, Logger } from 'pino';
import { randomIds, systemClock, type Clock, type Ids } from '../clock.js';
import { loadConfig } from '../config/load.js';
import { sendersOf } from '../config/senders.js';
import { SettingsBook } from '../config/settings-book.js';
import type { LoadedConfig } from '../config/settings.js';
import type { Variables } from '../config/variables.js';
import { settleIn } from '../data-folder/settle-in.js';
import { engineNames } from '../engines/choice.js';
import { assertEnginesShareable } from '../engines/engines-shareable.js';
import { EnginesModule } from '../engines/engines.module.js';
import { watchEngines } from '../health/engine-health.js';
import { HealthChecks } from '../health/health-checks.js';
import { createHttpApp } from '../http/http-app.js';
import { SharedIntents } from '../intents/shared-intents.js';
import { TrainerInWorker } from '../intents/trainer.js';
import type { InstallSecrets } from '../lifecycle.js';
import { createLogger } from '../logging/logger.js';
import { createMetrics, httpMetrics } from '../metrics/metrics.js';
import type { EngineName, ServiceDefinition } from '../service.js';
import { PhasedShutdown } from '../shutdown/phased-shutdown.js';
import { unlessAborted } from '../unless-aborted.js';
import { serveApiDocs } from './api-docs.js';
import { connectGroups } from './consumer-groups.js';
import { listen, stopListening } from './listen.js';
import { openForServices } from './open-for-services.js';
import { patientConsumers } from './patient-consumers.js';

/** Where all services listen together, unless `PORT` says otherwise. */
const PORT_OF_ALL = 8080;
/** Milliseconds for which the start waits for an engine on the network. */
const PATIENCE = 120_000;
/** Milliseconds between two looks at what other processes changed about the settings. */
const SETTINGS_EVERY = 2_000;

export interface StartOptions {
  /** Names the process in its log lines and to its engines. */
  readonly name: string;
  /** True where the one service runs without the others, on the engines it names. */
  readonly alone?: boolean;
  readonly env?: Variables;
  readonly cwd?: string;
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** Where log lines go. Default stderr. */
  readonly logTo?: DestinationStream;
  /** Milliseconds for which an engine on the network is waited for. Default two minutes. */
  readonly patience?: number;
  /** Aborted when the process is told to stop before it runs. */
  readonly signal?: AbortSignal;
}

/** Services that run and take requests. */
export interface RunningServices {
  readonly app: NestFastifyApplication;
  readonly services: readonly ServiceDefinition[];
  /** Those that were opened. */
  readonly engines: readonly EngineName[];
  readonly loaded: LoadedConfig;
  /** Undefined for a service without engines. */
  readonly secrets: InstallSecrets | undefined;
  readonly log: Logger;
  readonly shutdown: PhasedShutdown;
  readonly url: string;
  /** Resolves, if ever, with what makes going on pointless: the process has to end. */
  readonly hopeless: Promise<unknown>;
}

@Module({})
class RootModule {}

/**
 * Starts services in this process: configuration, data folder, engines, consumers, HTTP. Where a step fails,
 * the ones before it are undone in the order of a shutdown.
 * @throws ParleyError with a sentence for whoever starts it
 */
export async function startServices(
  services: readonly ServiceDefinition[],
  options: StartOptions,
): Promise<RunningServices> {
  const loaded = loadConfig(options.env, options.cwd);
  const log = createLogger(options.name, loaded.environment.logLevel, options.logTo);
  if (options.alone) assertEnginesShareable(loaded.environment, services[0]!);
  const shutdown = new PhasedShutdown(log);
  try {
    return await startOn(services, options, loaded, log, shutdown);
  } catch (error) {
    await shutdown.run(options.signal?.aborted ? 'told to before it ran' : 'the start failed');
    throw error;
  }
}

async function startOn(
  services: readonly ServiceDefinition[],
  { name, alone = false, clock = systemClock, ids = randomIds, patience = PATIENCE, signal }: StartOptions,
  loaded: LoadedConfig,
  log: Logger,
  shutdown: PhasedShutdown,
): Promise<RunningServices> {
  const { environment } = loaded;
  const told = signal ?? new AbortController().signal;
  const undo: (() => Promise<void>)[] = [];
  shutdown.register('engines', 'engines', async () => {
    for (const step of undo.toReversed()) await step();
  });
  const wanted = alone ? services[0]!.engines : engineNames;
  const { secrets, release } = settleIn(environment, wanted, log);
  undo.push(async () => release());
  const book = new SettingsBook({ ...loaded, clock, log });
  const senders = sendersOf(loaded.config, (senderId) => book.changeOf(senderId)?.overrides);
  const current = { ...loaded, senders };

  const spools = environment.spool && services.some(({ startsWithoutBroker }) => startsWithoutBroker);
  const hopeless = Promise.withResolvers<unknown>();
  const engines = await openForServices({
    ...{ environment, book, clock, log, wanted, patience },
    // Missing only where there is no engine to open.
    secrets: secrets!,
    clientId: `parley-${name}`,
    desk: { onUnnoticedRepeat: (repeat) => log.warn({ ...repeat }, 'a repeat was noticed by the event store alone') },
    signal: told,
    brokerMayBeLate: alone && spools,
    onHopeless: hopeless.resolve,
  });
  undo.push(() => engines.close());
  if (environment.kafka !== undefined) {
    const stopWatching = book.watch(SETTINGS_EVERY);
    undo.push(async () => stopWatching());
  }

  const { broker } = engines;
  const trainer = new TrainerInWorker();
  const intents = broker && new SharedIntents({ broker, trainer, dataDir: environment.dataDir, clock, ids, log });
  undo.push(async () => intents?.close());

  const health = new HealthChecks();
  const metrics = createMetrics();
  const brokerMayBeDown = spools || services.every(({ servesWithoutBroker }) => servesWithoutBroker);
  const enginesAnswer = watchEngines(engines, { health, metrics, brokerMayBeDown });
  const { close: _close, ...ports } = engines;
  const settled = { config: current, senders, senderSettings: book, clock, ids, logger: log, secrets };
  const offered = { ...settled, ...ports, intents, shutdown, health, metrics };
  const app = await createHttpApp(rootOf(services, EnginesModule.offering(offered)), log, httpMetrics(metrics));
  undo.push(() => app.close());
  shutdown.register('intake', 'http', (deadline) => stopListening(app, deadline));

  if (services.some(({ name }) => name === 'api'))
    await serveApiDocs(
      app,
      services.map(({ module }) => module),
    );
  const startGroups = connectGroups(
    app,
    services.flatMap(({ groups }) => groups),
    {
      // Missing only where there is no group to join.
      broker: patientConsumers(engines.broker!, environment, { limit: patience, signal: told, log }),
      ...{ clock, health, metrics, shutdown, enginesAnswer },
    },
  );
  await app.init();
  let joined = false;
  health.addReadiness('accepting', () => ({ ok: joined && !shutdown.started }));
  const port = environment.port ?? (alone ? services[0]!.port : PORT_OF_ALL);
  const url = `http://localhost:${await listen(app, { host: environment.host, port })}`;
  // A group lets its newest member in once it has given up one that was killed, which may take it a minute or two.
  await unlessAborted(told, startGroups());
  joined = true;
  return { app, services, engines: wanted, loaded: current, secrets, log, shutdown, url, hopeless: hopeless.promise };
}

function rootOf(services: readonly ServiceDefinition[], engines: DynamicModule): DynamicModule {
  return { module: RootModule, imports: [engines, ...services.map(({ module }) => module)] };
}
