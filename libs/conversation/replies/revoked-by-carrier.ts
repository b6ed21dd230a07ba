import type { FactBody } from '@parley/contracts';
import type { ContactState } from '../state.js';

/** A carrier that refuses a number as opted out tells of a STOP we never saw: the same fact is written. */
export function revokedByCarrier({ consent }: ContactState, senderId: string, replyId: string): FactBody[] {
  if (consent.suppressed) return [];
  return [
    {
      type: 'ConsentRevoked',
      senderId,
      data: { source: 'carrier', channel: 'carrier', scope: 'brand', replyId },
      personal: {},
    },
  ];
}
