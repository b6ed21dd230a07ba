import { Inject, Module } from '@nestjs/common';
import { currentRuleset, timeZoneDataIsCurrent } from '@parley/conversation/judgement';
import { tokens, type Clock, type Contacts, type HealthRegistry, type Senders } from '@parley/runtime';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { ApplyKeyword } from './apply-keyword.js';
import type { ComplianceParts } from './compliance-parts.js';
import { FollowConversations } from './follow-conversations.js';
import { JudgeReply } from './judge-reply.js';
import { ComplianceMetrics } from './metrics.js';

const PARTS = Symbol('compliance.parts');
const timeZoneData = process.versions['tz'] ?? 'unknown';

@Module({
  controllers: [FollowConversations],
  providers: [
    {
      provide: PARTS,
      inject: [tokens.contacts, tokens.senders, tokens.clock, tokens.logger, tokens.metrics],
      useFactory: (
        contacts: Contacts,
        senders: Senders,
        clock: Clock,
        log: Logger,
        registry: Registry,
      ): ComplianceParts => {
        const metrics = new ComplianceMetrics(registry);
        return { contacts, senders, clock, log, metrics, ruleset: currentRuleset, timeZoneData };
      },
    },
    { provide: ApplyKeyword, inject: [PARTS], useFactory: (parts: ComplianceParts) => new ApplyKeyword(parts) },
    { provide: JudgeReply, inject: [PARTS], useFactory: (parts: ComplianceParts) => new JudgeReply(parts) },
  ],
})
export class ComplianceModule {
  constructor(@Inject(tokens.health) health: HealthRegistry) {
    // With old data a text at night looks like one in the evening, and goes out.
    health.addReadiness('time-zone-data', () => ({
      ok: timeZoneDataIsCurrent(),
      detail: { engine: timeZoneData, needed: '2026c' },
    }));
  }
}
