import type { Broker } from '@parley/broker';
import { openSpool, type Publisher } from '@parley/broker/spool';
import type { Clock, Environment, HealthRegistry, OrderedShutdown } from '@parley/runtime';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { logSpool } from './log-spool.js';
import { spoolMetrics } from './spool-metrics.js';

export interface PublisherSurroundings {
  readonly environment: Pick<Environment, 'dataDir' | 'kafka' | 'spool' | 'spoolMaxMegabytes'>;
  readonly broker: Broker;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Registry;
  readonly health: HealthRegistry;
  readonly shutdown: OrderedShutdown;
}

const MEGABYTE = 1024 * 1024;

/**
 * Where ingest publishes: the broker itself, or a spool before it where it is on the network and may be away alone.
 * @throws ParleyError `spool-unusable`
 */
export function openPublisher(surroundings: PublisherSurroundings): Publisher {
  const { environment, broker, clock, log, metrics, health, shutdown } = surroundings;
  if (environment.kafka === undefined || !environment.spool) return broker;
  const { dataDir: folder, spoolMaxMegabytes } = environment;
  const observe = logSpool(log);
  const spool = openSpool({ broker, folder, maxBytes: spoolMaxMegabytes * MEGABYTE, clock, observe });
  // After the intake: what is still being answered may have to be kept.
  shutdown.register('consumers', 'ingest.spool', (deadline) => spool.stop(deadline));
  spoolMetrics(metrics, () => spool.health(), clock);
  health.addReadiness('spool', () => {
    const { holding, full, messages, bytes, because } = spool.health();
    return { ok: !full, detail: { holding, messages, bytes, ...(because === undefined ? {} : { because }) } };
  });
  return spool;
}
