import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { serviceTopics } from '@parley/broker';
import type { DestinationStream, Logger } from 'pino';
import { randomIds, systemClock, type Clock, type Ids } from '../clock.js';
import type { Variables } from '../config/environment.js';
import { loadConfig } from '../config/load.js';
import { sendersOf } from '../config/senders.js';
import { SettingsBook } from '../config/settings-book.js';
import type { LoadedConfig } from '../config/settings.js';
import { ensureDataFolder } from '../data-folder/ensure.js';
import { lockDataFolder } from '../data-folder/lock.js';
import { openSecrets, secretsWarning } from '../data-folder/secrets.js';
import { assertEnginesAvailable } from '../engines/engines-available.js';
import { EnginesModule } from '../engines/engines.module.js';
import { openEngines } from '../engines/open-engines.js';
import { HealthChecks } from '../health/health-checks.js';
import { createHttpApp } from '../http/http-app.js';
import type { InstallSecrets } from '../lifecycle.js';
import { createLogger } from '../logging/logger.js';
import { createMetrics, httpMetrics } from '../metrics/metrics.js';
import type { ServiceDefinition } from '../service.js';
import { PhasedShutdown } from '../shutdown/phased-shutdown.js';
import { serveApiDocs } from './api-docs.js';
import { connectGroups } from './consumer-groups.js';
import { listen, stopListening } from './listen.js';

export interface StartOptions {
  /** Names the process in its log lines. */
  readonly name: string;
  /** The service that runs without the others in its process, if one does. */
  readonly alone?: string;
  readonly env?: Variables;
  readonly cwd?: string;
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** Where log lines go. Default stderr. */
  readonly logTo?: DestinationStream;
}

/** Services that run and take requests. */
export interface RunningServices {
  readonly app: NestFastifyApplication;
  readonly loaded: LoadedConfig;
  readonly secrets: InstallSecrets;
  readonly log: Logger;
  readonly shutdown: PhasedShutdown;
  readonly url: string;
}

@Module({})
class RootModule {}

/**
 * Starts services in this process: configuration, lock, secrets, engines, consumers, HTTP. Where a step fails,
 * the ones before it are undone in the order of a shutdown.
 * @throws ParleyError with a sentence for whoever starts it
 */
export async function startServices(
  services: readonly ServiceDefinition[],
  options: StartOptions,
): Promise<RunningServices> {
  const loaded = loadConfig(options.env, options.cwd);
  const log = createLogger(options.name, loaded.environment.logLevel, options.logTo);
  assertEnginesAvailable(loaded.environment, options.alone);
  const shutdown = new PhasedShutdown(log);
  try {
    return await startOn(services, options, loaded, log, shutdown);
  } catch (error) {
    await shutdown.run('the start failed');
    throw error;
  }
}

async function startOn(
  services: readonly ServiceDefinition[],
  { clock = systemClock, ids = randomIds }: StartOptions,
  loaded: LoadedConfig,
  log: Logger,
  shutdown: PhasedShutdown,
): Promise<RunningServices> {
  const { environment } = loaded;
  ensureDataFolder(environment.dataDir);
  const undo: (() => Promise<void>)[] = [];
  shutdown.register('engines', 'engines', async () => {
    for (const step of undo.toReversed()) await step();
  });
  const lock = lockDataFolder(environment.dataDir);
  undo.push(async () => lock.release());
  const secrets = openSecrets(environment.dataDir, environment.adminToken);
  const warning = secretsWarning(environment.dataDir);
  if (warning) log.warn(warning);
  const senderSettings = SettingsBook.open({ ...loaded, clock, log });
  const senders = sendersOf(loaded.config, (senderId) => senderSettings.changeOf(senderId)?.overrides);
  const current = { ...loaded, senders };

  const engines = await openEngines(environment, clock, {
    onUnnoticedRepeat: (repeat) => log.warn({ ...repeat }, 'a repeat was noticed by the event store alone'),
  });
  undo.push(() => engines.close());
  await engines.broker.ensureTopics(serviceTopics);

  const health = new HealthChecks();
  const metrics = createMetrics();
  const { close: _close, ...ports } = engines;
  const settled = { config: current, senders, senderSettings, clock, ids, logger: log, secrets };
  const offered = { ...settled, ...ports, shutdown, health, metrics };
  const app = await createHttpApp(rootOf(services, EnginesModule.offering(offered)), log, httpMetrics(metrics));
  undo.push(() => app.close());
  shutdown.register('intake', 'http', (deadline) => stopListening(app, deadline));

  if (services.some(({ name }) => name === 'api'))
    await serveApiDocs(
      app,
      services.map(({ module }) => module),
    );
  const surroundings = { broker: engines.broker, clock, health, metrics, shutdown };
  const startGroups = connectGroups(
    app,
    services.flatMap(({ groups }) => groups),
    surroundings,
  );
  await app.init();
  await startGroups();
  health.addReadiness('accepting', () => ({ ok: !shutdown.started }));
  const port = await listen(app, environment);
  return { app, loaded: current, secrets, log, shutdown, url: `http://localhost:${port}` };
}

function rootOf(services: readonly ServiceDefinition[], engines: DynamicModule): DynamicModule {
  return { module: RootModule, imports: [engines, ...services.map(({ module }) => module)] };
}
