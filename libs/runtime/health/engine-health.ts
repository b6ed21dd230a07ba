import type { Registry } from 'prom-client';
import type { HealthRegistry } from '../lifecycle.js';
import { engineMetrics } from '../metrics/metrics.js';
import { EngineProbe } from './engine-probe.js';
import type { SomeEngines } from '../engines/open-engines.js';

export interface EngineHealthParts {
  readonly health: HealthRegistry;
  readonly metrics: Registry;
  /** True where the services take traffic without the broker. */
  readonly brokerMayBeDown: boolean;
}

/** Has readiness and metrics ask each engine; answers how to ask all of them at once. */
export function watchEngines(
  { eventStore, broker, readModels }: SomeEngines,
  { health, metrics, brokerMayBeDown }: EngineHealthParts,
): () => Promise<boolean> {
  const probes = new Map<string, EngineProbe>();
  if (eventStore) probes.set('event-store', new EngineProbe(() => eventStore.head()));
  if (broker) probes.set('broker', new EngineProbe(() => broker.groups()));
  if (readModels) probes.set('read-models', new EngineProbe(() => readModels.live.checkpoint()));
  for (const [name, probe] of probes) {
    health.addReadiness(name, async () => {
      const { up, because } = await probe.ask();
      const detail = { reachable: up, ...(because === undefined ? {} : { because }) };
      return { ok: up || (name === 'broker' && brokerMayBeDown), detail };
    });
  }
  engineMetrics(metrics, probes);
  return async () => {
    const answers = await Promise.all([...probes.values()].map((probe) => probe.ask()));
    return answers.every(({ up }) => up);
  };
}
