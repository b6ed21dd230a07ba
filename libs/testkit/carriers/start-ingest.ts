import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { uuidV5 } from '@parley/contracts';
import { ParleyConfig, sendersOf, tokens, type Clock, type LoadedConfig } from '@parley/runtime';
import pino from 'pino';
import type { Registry } from 'prom-client';
import { readEnvironment } from '../../runtime/config/environment.js';
import { HealthChecks } from '../../runtime/health/health-checks.js';
import { createHttpApp } from '../../runtime/http/http-app.js';
import { createMetrics, httpMetrics } from '../../runtime/metrics/metrics.js';
import { PhasedShutdown } from '../../runtime/shutdown/phased-shutdown.js';
import { HeldBroker } from './held-broker.js';

export interface IngestRig {
  readonly app: NestFastifyApplication;
  readonly broker: HeldBroker;
  readonly metrics: Registry;
  readonly health: HealthChecks;
  readonly installKey: Buffer;
  /** Lines the service logged. */
  readonly log: readonly string[];
  readonly dataDir: string;
  close(): Promise<void>;
}

/**
 * Starts a module that takes in what carriers say, between the real HTTP edge and a broker in memory; `env` stands
 * beside what the rig sets.
 */
export async function startIngest(
  module: Type,
  config: unknown,
  clock: Clock,
  env: Readonly<Record<string, string>> = {},
): Promise<IngestRig> {
  const dataDir = await mkdtemp(join(tmpdir(), 'parley-'));
  const log: string[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void log.push(line) });
  const parsed = ParleyConfig.parse(config);
  const senders = sendersOf(parsed);
  const { environment } = readEnvironment(
    { PARLEY_DATA_DIR: dataDir, PORT: '0', PARLEY_LOG_LEVEL: 'debug', ...env },
    dataDir,
  );
  const installKey = Buffer.alloc(32, 7);
  const broker = new HeldBroker();
  const metrics = createMetrics();
  const health = new HealthChecks();
  const shutdown = new PhasedShutdown(logger);
  let made = 0;
  const engines = {
    [tokens.config]: { config: parsed, senders, environment, source: 'spec' } satisfies LoadedConfig,
    [tokens.senders]: senders,
    [tokens.clock]: clock,
    [tokens.ids]: { uuid: () => uuidV5('spec', String((made += 1))) },
    [tokens.logger]: logger,
    [tokens.secrets]: { installKey, adminToken: '', tokenKey: Buffer.alloc(32), adminTokenIsNew: false },
    [tokens.broker]: broker,
    [tokens.shutdown]: shutdown,
    [tokens.metrics]: metrics,
    [tokens.health]: health,
  };
  const provided = Object.getOwnPropertySymbols(engines);
  class Engines {}
  class Root {}
  const providers = provided.map((provide) => ({ provide, useValue: engines[provide] as unknown }));
  const root = { module: Root, imports: [{ module: Engines, global: true, providers, exports: provided }, module] };
  const app = await createHttpApp(root, logger, httpMetrics(metrics));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    broker,
    metrics,
    health,
    installKey,
    log,
    dataDir,
    async close() {
      await shutdown.run('the spec is over');
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
