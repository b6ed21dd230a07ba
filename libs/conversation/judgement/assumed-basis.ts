import type { ReplyCategory, VerdictBasis } from '@parley/contracts';
import { placePart } from './basis.js';
import { zoneCorrectionsVersion } from './local-time/clock/zone-corrections.js';
import type { Places } from './local-time/places/places-of.js';

/** What somebody wants a verdict on who has no contact at hand. */
export interface Assumed {
  readonly category: ReplyCategory;
  /** ISO instant. */
  readonly at: string;
  readonly places: Places;
  /** Version of the engine’s time zone data. */
  readonly timeZoneData: string;
  /** ISO 3166-1 alpha-2 of the sender code. */
  readonly country: string;
  readonly guardMinutes: number;
  readonly quietHours: VerdictBasis['policy']['quietHours'];
  readonly consent: VerdictBasis['consent']['status'];
  /** ISO instant of the customer’s newest text. */
  readonly textedAt: string;
}

const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * The basis of a verdict on a text that nobody wrote: one of an agent without anything to object to in its content, or,
 * for an acknowledgement, the answer to HELP. What is left to judge is who, when and where.
 */
export function assumedBasis(assumed: Assumed): VerdictBasis {
  const { category, at, places, timeZoneData, country, guardMinutes, quietHours, consent, textedAt } = assumed;
  const lastInbound = { messageId: nobody, at: textedAt };
  const automatic = category === 'compliance_ack';
  return {
    format: 1,
    at,
    timeZoneData: `${timeZoneData}.${zoneCorrectionsVersion}`,
    revision: -1,
    reply: {
      category,
      author: automatic ? 'system' : 'agent',
      requestedAt: at,
      ...(automatic ? { automatic: 'helpAnswer' as const, answers: lastInbound } : {}),
      content: [],
    },
    lastInbound,
    conversation: { status: 'open' },
    place: placePart(places, at),
    consent: { status: consent, coversMarketing: consent === 'granted' },
    suppression: { suppressed: consent === 'revoked', blocked: false },
    marketing: [],
    policy: {
      country,
      quietHours,
      guardMinutes,
      replies: { to: 'texted-us', withinHours: 24 },
      conversations: { start: 'never' },
      rules: {},
    },
  };
}
