import { Module } from '@nestjs/common';
import { tokens, type Clock, type Contacts, type LoadedConfig, type Senders } from '@parley/runtime';
import type { Registry } from 'prom-client';
import type { Classifiers, Models } from './classify/classifiers.js';
import { ConfiguredClassifiers } from './classify/configured-classifiers.js';
import { houseModel } from './classify/house-model.js';
import { RouterMetrics } from './metrics.js';
import { ReceiveTexts } from './receive-texts.js';
import { RouteText } from './route-text.js';

/** Injection tokens of this service. */
const provided = {
  /** {@link Models} */
  models: Symbol('nlp-router.models'),
  /** {@link Classifiers} */
  classifiers: Symbol('nlp-router.classifiers'),
} as const;

@Module({
  controllers: [ReceiveTexts],
  providers: [
    {
      provide: RouterMetrics,
      inject: [tokens.metrics],
      useFactory: (registry: Registry) => new RouterMetrics(registry),
    },
    {
      provide: provided.models,
      useFactory: (): Models => {
        const house = houseModel();
        return { of: () => house };
      },
    },
    {
      provide: provided.classifiers,
      inject: [provided.models, tokens.config, tokens.clock, RouterMetrics],
      useFactory: (models: Models, { config }: LoadedConfig, clock: Clock, metrics: RouterMetrics) =>
        new ConfiguredClassifiers(models, config.brands, clock, metrics),
    },
    {
      provide: RouteText,
      inject: [tokens.contacts, tokens.senders, provided.classifiers, tokens.clock, RouterMetrics],
      useFactory: (
        contacts: Contacts,
        senders: Senders,
        classifiers: Classifiers,
        clock: Clock,
        metrics: RouterMetrics,
      ) => new RouteText(contacts, senders, classifiers, clock, metrics),
    },
  ],
})
export class NlpRouterModule {}
