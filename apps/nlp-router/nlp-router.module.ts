import { Module } from '@nestjs/common';
import {
  tokens,
  type Clock,
  type Contacts,
  type LoadedConfig,
  type OrderedShutdown,
  type Senders,
} from '@parley/runtime';
import type { SharedIntents } from '@parley/runtime/intents';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { ActivatedModels } from './classify/activated-models.js';
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

/** Milliseconds for which the start waits for models of brands: those kept as files are there by then, others come later. */
const patience = 2_000;

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
      inject: [tokens.intents, tokens.logger, tokens.shutdown, RouterMetrics],
      useFactory: async (intents: SharedIntents, log: Logger, shutdown: OrderedShutdown, metrics: RouterMetrics) => {
        const { book, models } = await intents.open();
        const activated = new ActivatedModels({ house: houseModel(), book, models, metrics, log });
        shutdown.register('consumers', 'models of brands', async () => activated.stop());
        await activated.start(patience);
        return activated;
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
