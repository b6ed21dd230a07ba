import { Module } from '@nestjs/common';
import type { EventStore } from '@parley/event-store';
import { tokens, type Clock, type Contacts, type HealthRegistry, type Ids, type Senders } from '@parley/runtime';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { connectorOf } from './connector.js';
import { DeliverTickets } from './deliver-tickets.js';
import { HandOverText } from './hand-over-text.js';

/** The only place where platforms are built: whoever replays has none. */
@Module({
  controllers: [DeliverTickets],
  providers: [
    {
      provide: HandOverText,
      inject: [
        tokens.contacts,
        tokens.eventStore,
        tokens.senders,
        tokens.clock,
        tokens.ids,
        tokens.metrics,
        tokens.health,
        tokens.logger,
      ],
      useFactory: (
        contacts: Contacts,
        store: EventStore,
        senders: Senders,
        clock: Clock,
        ids: Ids,
        registry: Registry,
        health: HealthRegistry,
        log: Logger,
      ) => {
        const parts = { contacts, store, senders, clock, ids, registry, log, random: Math.random };
        const { platforms, handOver } = connectorOf(parts);
        // A platform that is down is no reason to restart this service or to turn others away: it is told, no more.
        health.addReadiness('csr-connector', () => {
          const resting = [...platforms.values()].filter((platform) => platform.resting).length;
          return { ok: true, detail: { platforms: platforms.size, resting } };
        });
        return handOver;
      },
    },
  ],
})
export class CsrConnectorModule {}
