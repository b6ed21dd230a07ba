import { ParleyError } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';
import type { SomeEngines } from '../engines/open-engines.js';
import { createMetrics } from '../metrics/metrics.js';
import { watchEngines } from './engine-health.js';
import { EngineProbe } from './engine-probe.js';
import { HealthChecks } from './health-checks.js';

const down = () => Promise.reject(new ParleyError('broker-unavailable', 'nobody', { retryable: true }));

describe('the probe of an engine', () => {
  it('asks once for all who ask within a second', async () => {
    let now = 0;
    let calls = 0;
    const probe = new EngineProbe(
      async () => (calls += 1),
      () => now,
    );
    await Promise.all([probe.ask(), probe.ask()]);
    now = 999;
    expect(await probe.ask()).toEqual({ up: true });
    expect(calls).toBe(1);
    now = 1_000;
    await probe.ask();
    expect(calls).toBe(2);
  });

  it('does not wait longer than its deadline, nor ask an engine that hangs a second time', async () => {
    let now = 0;
    let calls = 0;
    const hanging = Promise.withResolvers<void>();
    const probe = new EngineProbe(
      () => ((calls += 1), hanging.promise),
      () => now,
      5,
    );
    expect(await probe.ask()).toEqual({ up: false, because: 'no-answer' });
    now = 60_000;
    expect(await probe.ask()).toEqual({ up: false, because: 'no-answer' });
    expect(calls).toBe(1);
    hanging.resolve();
    now = 120_000;
    expect(await probe.ask()).toEqual({ up: true });
  });

  it('tells the code of an error and nothing else of it', async () => {
    expect(await new EngineProbe(down).ask()).toEqual({ up: false, because: 'broker-unavailable' });
    const secretive = new EngineProbe(() => Promise.reject(new Error('postgres://u:sesame@db')));
    expect(await secretive.ask()).toEqual({ up: false, because: 'unexpected' });
  });
});

describe('the health of engines', () => {
  const setUp = (brokerMayBeDown: boolean) => {
    const health = new HealthChecks();
    const metrics = createMetrics();
    const engines = {
      eventStore: { head: async () => undefined } as unknown as EventStore,
      broker: { groups: down },
      close: async () => undefined,
    } as unknown as SomeEngines;
    return { health, metrics, answer: watchEngines(engines, { health, metrics, brokerMayBeDown }) };
  };

  it('is part of readiness, never of liveness', async () => {
    const { health, answer } = setUp(false);
    expect(await health.readiness()).toEqual({
      status: 'failing',
      checks: {
        'event-store': { ok: true, detail: { reachable: true } },
        broker: { ok: false, detail: { reachable: false, because: 'broker-unavailable' } },
      },
    });
    expect(await health.liveness()).toEqual({ status: 'ok', checks: {} });
    expect(await answer()).toBe(false);
  });

  it('turns no traffic away from a service that goes on without its broker, but tells', async () => {
    const { health } = setUp(true);
    expect(await health.readiness()).toMatchObject({
      status: 'ok',
      checks: { broker: { detail: { reachable: false } } },
    });
  });

  it('is a gauge', async () => {
    const text = await setUp(true).metrics.metrics();
    expect(text).toContain('parley_engine_up{engine="event-store"} 1');
    expect(text).toContain('parley_engine_up{engine="broker"} 0');
  });
});
