import type { Ruleset } from '@parley/conversation/judgement';
import type { Clock, Contacts, Senders } from '@parley/runtime';
import type { Logger } from 'pino';
import type { ComplianceMetrics } from './metrics.js';

export interface ComplianceParts {
  readonly contacts: Contacts;
  readonly senders: Senders;
  readonly clock: Clock;
  readonly log: Pick<Logger, 'warn'>;
  readonly metrics: ComplianceMetrics;
  readonly ruleset: Ruleset;
  /** Version of the engine’s time zone data, such as `2026c`. */
  readonly timeZoneData: string;
}

export const actor = { kind: 'system', id: 'compliance' } as const;
