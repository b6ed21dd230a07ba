import { Inject, Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Broker } from '@parley/broker';
import type { Publisher } from '@parley/broker/spool';
import { LoopbackAir } from '@parley/carriers/loopback';
import {
  tokens,
  type Clock,
  type HealthRegistry,
  type InstallSecrets,
  type LoadedConfig,
  type OrderedShutdown,
  type Senders,
} from '@parley/runtime';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { AcceptReceipts } from './accept-receipts.js';
import { AcceptText } from './accept-text.js';
import { brandsOnBoth } from './brands-on-both.js';
import { bringLoopbackReceipts } from './bring-loopback-receipts.js';
import { countLargeBodies } from './count-large-bodies.js';
import { IngestMetrics } from './metrics.js';
import { openPublisher } from './open-publisher.js';
import { ReceiveReceipts } from './receive-receipts.js';
import { ReceiveTexts } from './receive-texts.js';
import { ShowPhone } from './show-phone.js';
import { Simulator } from './simulator.js';
import { TextFromSimulator } from './text-from-simulator.js';
import { WebhookSenders } from './webhook-senders.js';

const publisher = Symbol('parley.ingest.publisher');

@Module({
  controllers: [ReceiveTexts, ReceiveReceipts, TextFromSimulator, ShowPhone],
  providers: [
    {
      provide: WebhookSenders,
      inject: [tokens.senders],
      useFactory: (senders: Senders) => new WebhookSenders(senders),
    },
    {
      provide: IngestMetrics,
      inject: [tokens.metrics],
      useFactory: (registry: Registry) => new IngestMetrics(registry),
    },
    {
      provide: publisher,
      inject: [
        tokens.config,
        tokens.broker,
        tokens.clock,
        tokens.logger,
        tokens.metrics,
        tokens.health,
        tokens.shutdown,
      ],
      useFactory: (
        { environment }: LoadedConfig,
        broker: Broker,
        clock: Clock,
        log: Logger,
        metrics: Registry,
        health: HealthRegistry,
        shutdown: OrderedShutdown,
      ) => openPublisher({ environment, broker, clock, log, metrics, health, shutdown }),
    },
    {
      provide: AcceptText,
      inject: [publisher, tokens.secrets, tokens.clock],
      useFactory: (to: Publisher, { installKey }: InstallSecrets, clock: Clock) =>
        new AcceptText(to, installKey, clock),
    },
    {
      provide: AcceptReceipts,
      inject: [publisher, tokens.secrets, tokens.clock],
      useFactory: (to: Publisher, { installKey }: InstallSecrets, clock: Clock) =>
        new AcceptReceipts(to, installKey, clock),
    },
    {
      provide: Simulator,
      inject: [tokens.config, tokens.senders, tokens.clock, tokens.shutdown],
      useFactory: ({ environment }: LoadedConfig, senders: Senders, clock: Clock, shutdown: OrderedShutdown) => {
        const onLoopback = senders.all().filter(({ sender }) => sender.carrier.kind === 'loopback');
        if (onLoopback.length === 0) return new Simulator([], undefined);
        const air = LoopbackAir.open(environment.dataDir, clock);
        shutdown.register('engines', 'ingest.loopback', async () => air.close());
        return new Simulator(onLoopback, air);
      },
    },
  ],
})
export class IngestModule implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    @Inject(HttpAdapterHost) private readonly http: HttpAdapterHost,
    @Inject(WebhookSenders) private readonly webhookSenders: WebhookSenders,
    @Inject(Simulator) private readonly simulator: Simulator,
    @Inject(AcceptReceipts) private readonly receipts: AcceptReceipts,
    @Inject(tokens.senders) private readonly senders: Senders,
    @Inject(IngestMetrics) private readonly metrics: IngestMetrics,
    @Inject(tokens.logger) private readonly log: Logger,
    @Inject(tokens.shutdown) private readonly shutdown: OrderedShutdown,
  ) {}

  onModuleInit(): void {
    countLargeBodies(this.http.httpAdapter.getInstance<FastifyInstance>(), this.webhookSenders, this.metrics);
  }

  onApplicationBootstrap(): void {
    if (!this.simulator.isOn) return;
    const { air } = this.simulator;
    for (const brandId of brandsOnBoth(this.senders))
      this.log.warn(
        { brandId },
        'the brand has sender codes on the simulator and on a real carrier: whoever reaches the simulator, which asks for no token, ' +
          'can revoke or grant the consent of its customers. Give the simulator a brand of its own',
      );
    bringLoopbackReceipts(air, this.receipts, this.senders, this.metrics, this.log, this.shutdown);
  }
}
