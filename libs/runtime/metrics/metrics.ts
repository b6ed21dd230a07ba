import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ConsumerHealth } from '@parley/broker';

/** A registry of our own, so that two services in one process, or two tests, never share one. */
export function createMetrics(): Registry {
  const register = new Registry();
  collectDefaultMetrics({ register });
  return register;
}

export interface HttpMetrics {
  /** Labels are route patterns, never addresses: those may hold a number. */
  observe(method: string, route: string, status: number, seconds: number): void;
  refused(code: string): void;
}

export function httpMetrics(register: Registry): HttpMetrics {
  const duration = new Histogram({
    name: 'parley_http_request_seconds',
    help: 'Seconds from a request to its answer, by route pattern',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [register],
  });
  const problems = new Counter({
    name: 'parley_http_problems_total',
    help: 'Requests answered with a problem document, by its code',
    labelNames: ['code'],
    registers: [register],
  });
  return {
    observe: (method, route, status, seconds) => duration.observe({ method, route, status }, seconds),
    refused: (code) => problems.inc({ code }),
  };
}

const consumerGauges = {
  lag: 'Messages stored but not yet committed by the group',
  inFlight: 'Messages being handled',
  quarantinedKeys: 'Contacts whose messages wait behind a parked one',
  parked: 'Messages in the dead-letter topic of the group',
} as const;

/** Read when the metrics are, so that they cost nothing in between. */
export function consumerMetrics(register: Registry, health: () => readonly ConsumerHealth[]): void {
  for (const [field, help] of Object.entries(consumerGauges) as [keyof typeof consumerGauges, string][]) {
    const name = `parley_consumer_${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
    new Gauge({
      name,
      help,
      labelNames: ['group'],
      registers: [register],
      collect() {
        for (const each of health()) this.set({ group: each.group }, each[field]);
      },
    });
  }
}

/** Asked when the metrics are, as readiness asks. */
export function engineMetrics(
  register: Registry,
  probes: ReadonlyMap<string, { ask(): Promise<{ readonly up: boolean }> }>,
): void {
  new Gauge({
    name: 'parley_engine_up',
    help: '1 where the engine answered this process a moment ago',
    labelNames: ['engine'],
    registers: [register],
    async collect() {
      const asked = [...probes].map(async ([engine, probe]) => this.set({ engine }, (await probe.ask()).up ? 1 : 0));
      await Promise.all(asked);
    },
  });
}
