import { Module } from '@nestjs/common';
import { openCarrierSenders, type CarrierSenders } from '@parley/carriers/sending';
import type { EventStore } from '@parley/event-store';
import {
  tokens,
  type Clock,
  type Contacts,
  type Ids,
  type LoadedConfig,
  type OrderedShutdown,
  type Senders,
} from '@parley/runtime';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { HandOverReply } from './hand-over-reply.js';
import { LookUpPace } from './look-up-pace.js';
import { LookUpReply } from './look-up-reply.js';
import { SenderMetrics } from './metrics.js';
import { RecordReceipts } from './record-receipts.js';
import { SendReplies } from './send-replies.js';
import type { SenderParts } from './sender-parts.js';
import { SenderRates } from './sender-rates.js';
import { sleep } from './sleep.js';

const CARRIERS = Symbol('outbound-sender.carriers');
const PARTS = Symbol('outbound-sender.parts');

/** The only place where the sending half of carriers is built: whoever replays has none. */
@Module({
  controllers: [SendReplies, RecordReceipts],
  providers: [
    {
      provide: CARRIERS,
      inject: [tokens.config, tokens.clock, tokens.shutdown],
      useFactory: ({ senders, environment }: LoadedConfig, clock: Clock, shutdown: OrderedShutdown) => {
        const carriers = openCarrierSenders(senders.all(), { dataDir: environment.dataDir, clock });
        shutdown.register('engines', 'outbound-sender.carriers', async () => carriers.close());
        return carriers;
      },
    },
    {
      provide: SenderMetrics,
      inject: [tokens.metrics],
      useFactory: (registry: Registry) => new SenderMetrics(registry),
    },
    {
      provide: PARTS,
      inject: [
        tokens.contacts,
        tokens.eventStore,
        tokens.senders,
        CARRIERS,
        SenderMetrics,
        tokens.logger,
        tokens.clock,
        tokens.ids,
      ],
      useFactory: (
        contacts: Contacts,
        store: EventStore,
        senders: Senders,
        carriers: CarrierSenders,
        metrics: SenderMetrics,
        log: Logger,
        clock: Clock,
        ids: Ids,
      ): SenderParts => {
        const rates = new SenderRates(senders, clock, sleep);
        return { contacts, store, senders, carriers, rates, metrics, log, clock, ids, random: Math.random };
      },
    },
    { provide: HandOverReply, inject: [PARTS], useFactory: (parts: SenderParts) => new HandOverReply(parts) },
    {
      provide: LookUpReply,
      inject: [PARTS],
      useFactory: (parts: SenderParts) => new LookUpReply(parts, new LookUpPace()),
    },
  ],
})
export class OutboundSenderModule {}
