import type { EventStore } from '@parley/event-store';
import type { Clock, Contacts, Ids, Senders } from '@parley/runtime';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { guardAll } from './guarded-platform.js';
import { HandOverText } from './hand-over-text.js';
import { ConnectorMetrics } from './metrics.js';
import { platformsOf } from './platforms.js';
import { RetryPace } from './retry-pace.js';

/** What handing over is made of. */
export interface ConnectorParts {
  readonly contacts: Contacts;
  readonly store: EventStore;
  readonly senders: Senders;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly registry: Registry;
  readonly log: Logger;
  /** 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
}

/** The platforms of all sender codes, each behind its circuit breaker, and what hands texts to them. */
export function connectorOf({ contacts, store, senders, clock, ids, registry, log, random }: ConnectorParts) {
  const platforms = guardAll(platformsOf(senders, clock), clock, new ConnectorMetrics(registry), log, random);
  return { platforms, handOver: new HandOverText(contacts, store, platforms, new RetryPace(random), clock, ids) };
}
