import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Broker, ConsumerHealth } from '@parley/broker';
import { GroupTransport } from '@parley/broker/nest';
import type { Registry } from 'prom-client';
import type { Clock } from '../clock.js';
import { consumerLiveness } from '../health/consumer-liveness.js';
import type { HealthRegistry, OrderedShutdown } from '../lifecycle.js';
import { consumerMetrics } from '../metrics/metrics.js';

export interface GroupSurroundings {
  readonly broker: Pick<Broker, 'consume'>;
  readonly clock: Clock;
  readonly health: HealthRegistry;
  readonly metrics: Registry;
  readonly shutdown: OrderedShutdown;
  /** Whether every engine of this process is there. */
  readonly enginesAnswer: () => Promise<boolean>;
}

/** Ties each group’s handlers to a consumer of its own; what watches and stops it is told. Answers how to begin. */
export function connectGroups(
  app: NestFastifyApplication,
  groups: readonly string[],
  { broker, clock, health, metrics, shutdown, enginesAnswer }: GroupSurroundings,
): () => Promise<void> {
  const transports = groups.map((group) => {
    const transport = new GroupTransport(broker, group);
    app.connectMicroservice({ strategy: transport });
    shutdown.register('consumers', group, async (deadline) => transport.consumerOf()?.drain(deadline));
    return { group, transport };
  });
  const reports = (): ConsumerHealth[] => transports.flatMap(({ transport }) => transport.consumerOf()?.health() ?? []);
  consumerMetrics(metrics, reports);
  return async () => {
    await app.startAllMicroservices();
    for (const { group, transport } of transports) {
      const consumer = transport.consumerOf();
      if (consumer)
        health.addLiveness(
          group,
          consumerLiveness(
            () => consumer.health(),
            () => Date.parse(clock.now()),
            enginesAnswer,
          ),
        );
    }
  };
}
