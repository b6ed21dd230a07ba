import { Inject, Module } from '@nestjs/common';
import { currentRuleset, engineOffset, type OffsetOf } from '@parley/conversation/judgement';
import { tokens, type Clock, type Contacts, type HealthRegistry, type Senders } from '@parley/runtime';
import { timeZoneData } from '@parley/runtime/verdicts';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { AlarmAnswer } from './alarm-answer.js';
import { AlarmRevocation } from './alarm-revocation.js';
import { ApplyKeyword } from './apply-keyword.js';
import type { ComplianceParts } from './compliance-parts.js';
import { FollowConversations } from './follow-conversations.js';
import { JudgeReply } from './judge-reply.js';
import { ComplianceMetrics } from './metrics.js';
import { TIME_ZONES, watchTimeZoneData } from './time-zone-readiness.js';

const PARTS = Symbol('compliance.parts');

@Module({
  controllers: [FollowConversations],
  providers: [
    { provide: TIME_ZONES, useValue: engineOffset },
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
    { provide: AlarmAnswer, inject: [PARTS], useFactory: (parts: ComplianceParts) => new AlarmAnswer(parts) },
    {
      provide: AlarmRevocation,
      inject: [PARTS],
      useFactory: (parts: ComplianceParts) => new AlarmRevocation(parts),
    },
    { provide: JudgeReply, inject: [PARTS], useFactory: (parts: ComplianceParts) => new JudgeReply(parts) },
  ],
})
export class ComplianceModule {
  constructor(@Inject(tokens.health) health: HealthRegistry, @Inject(TIME_ZONES) engine: OffsetOf) {
    watchTimeZoneData(health, engine, timeZoneData);
  }
}
