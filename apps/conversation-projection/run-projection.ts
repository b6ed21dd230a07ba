import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Broker } from '@parley/broker';
import type { EventStore } from '@parley/event-store';
import type { ReadModelStore } from '@parley/read-models';
import { tokens, type Clock, type HealthRegistry, type OrderedShutdown } from '@parley/runtime';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { DueTimers, publishTimersTo } from './due-timers.js';
import { Leadership } from './leadership.js';
import { projectionMetrics } from './metrics.js';
import { Progress } from './progress.js';
import { Projection } from './projection.js';
import { publishFactsTo } from './publish-facts.js';
import { Supervisor } from './supervisor.js';
import { realTime } from './time.js';

/** Starts what leads the projection of the installation or stands by for it, and stops it before the engines. */
@Injectable()
export class RunProjection implements OnApplicationBootstrap {
  constructor(
    @Inject(tokens.eventStore) private readonly store: EventStore,
    @Inject(tokens.broker) private readonly broker: Broker,
    @Inject(tokens.readModels) private readonly readModels: ReadModelStore,
    @Inject(tokens.clock) private readonly clock: Clock,
    @Inject(tokens.logger) private readonly logger: Logger,
    @Inject(tokens.shutdown) private readonly shutdown: OrderedShutdown,
    @Inject(tokens.health) private readonly health: HealthRegistry,
    @Inject(tokens.metrics) private readonly registry: Registry,
  ) {}

  onApplicationBootstrap(): void {
    const time = realTime(this.clock);
    const logger = this.logger.child({ part: 'projection' });
    const timers = new DueTimers(publishTimersTo(this.broker), time, logger);
    const progress = new Progress(this.store, time);
    const projection = new Projection({
      source: this.store,
      readModels: this.readModels,
      publish: publishFactsTo(this.broker),
      timers,
      progress,
    });
    const supervisor = new Supervisor(projection, progress, time, logger);
    const leadership = new Leadership(
      this.readModels.lease,
      (leading) => supervisor.run(leading),
      progress,
      time,
      logger,
    );
    this.health.addLiveness('projection', () => progress.liveness());
    this.health.addReadiness('projection', () => progress.readiness());
    projectionMetrics(this.registry, progress, timers);
    this.shutdown.register('projections', 'projection', () => leadership.stop());
    leadership.start();
  }
}
