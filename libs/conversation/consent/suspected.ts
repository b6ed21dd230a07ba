import type { FactBody } from '@parley/contracts';
import type { MessageCommand } from '../commands.js';
import type { CommandMeta } from '../decision.js';

const day = 86_400_000;

/** The doubt that a text raises, and until when a person should have settled it. */
export function suspected({ senderId, message, verdict }: MessageCommand, { at }: CommandMeta): FactBody {
  const { messageId } = message;
  const wrongNumber = verdict.detection?.wrongNumber ? { wrongNumber: true } : {};
  return {
    type: 'RevocationSuspected',
    senderId,
    data: { messageId, settleBy: oneBusinessDayAfter(at), ...wrongNumber },
  };
}

/** The same time of day on the next day that is neither Saturday nor Sunday, in UTC. */
export function oneBusinessDayAfter(instant: string): string {
  const next = new Date(Date.parse(instant) + day);
  while (next.getUTCDay() === 0 || next.getUTCDay() === 6) next.setTime(next.getTime() + day);
  return next.toISOString();
}
