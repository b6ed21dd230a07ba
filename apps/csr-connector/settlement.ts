import type { TicketCommand } from '@parley/conversation';
import type { GuardedOutcome } from './guarded-platform.js';
import type { Platform } from './platform.js';
import type { RetryPace } from './retry-pace.js';

/** What became of a claimed text: what the platform or its breaker said, or that there is nothing left to hand over. */
export type Settled = GuardedOutcome | { readonly kind: 'erased' };

/** The commands that record an outcome, in their order. */
export function settlementOf(
  messageId: string,
  outcome: Settled,
  { kind: connector, onUnknown }: Platform,
  pace: RetryPace,
  now: string,
): readonly TicketCommand[] {
  switch (outcome.kind) {
    case 'taken': {
      pace.forget(messageId);
      const { externalTicketId } = outcome;
      const named = externalTicketId === undefined ? {} : { externalTicketId };
      return [{ type: 'ConfirmTicketDelivery', messageId, connector, ...named }];
    }
    case 'refused':
      return [failed(messageId, outcome.code, now, pace.after(messageId, outcome))];
    case 'resting':
      return [failed(messageId, 'platform-resting', now, pace.soon(outcome.restMs))];
    case 'erased':
      return [failed(messageId, 'text-erased', now, undefined)];
    case 'unknown': {
      const unknown = { type: 'MarkTicketDeliveryUnknown', messageId, because: outcome.because } as const;
      return onUnknown === 'resend' ? [unknown, resend(messageId, pace, now)] : [unknown];
    }
  }
}

/** The same delivery id goes out again: an endpoint that keeps ids takes the text once. */
export function resend(messageId: string, pace: RetryPace, now: string): TicketCommand {
  const retryAt = later(now, pace.soon());
  return { type: 'ResolveTicketDelivery', messageId, outcome: 'not-delivered', retryAt };
}

function failed(messageId: string, code: string, now: string, waitMs: number | undefined): TicketCommand {
  if (waitMs === undefined) return { type: 'FailTicketDelivery', messageId, code, permanent: true };
  return { type: 'FailTicketDelivery', messageId, code, permanent: false, retryAt: later(now, waitMs) };
}

function later(now: string, ms: number): string {
  return new Date(Date.parse(now) + ms).toISOString();
}
