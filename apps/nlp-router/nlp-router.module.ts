import { Module } from '@nestjs/common';
import { seedClassifier } from '@parley/conversation/routing';
import { tokens, type Clock, type Contacts, type Senders } from '@parley/runtime';
import type { Registry } from 'prom-client';
import { RouterMetrics } from './metrics.js';
import { ReceiveTexts } from './receive-texts.js';
import { RouteText } from './route-text.js';

@Module({
  controllers: [ReceiveTexts],
  providers: [
    {
      provide: RouterMetrics,
      inject: [tokens.metrics],
      useFactory: (registry: Registry) => new RouterMetrics(registry),
    },
    {
      provide: RouteText,
      inject: [tokens.contacts, tokens.senders, tokens.clock, RouterMetrics],
      useFactory: (contacts: Contacts, senders: Senders, clock: Clock, metrics: RouterMetrics) =>
        new RouteText(contacts, senders, seedClassifier(), clock, metrics),
    },
  ],
})
export class NlpRouterModule {}
