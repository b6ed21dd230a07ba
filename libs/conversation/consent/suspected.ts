import type { FactBody, Route } from '@parley/contracts';
import type { MessageCommand, RoutingVerdict } from '../commands.js';
import type { CommandMeta } from '../decision.js';

const day = 86_400_000;

/** The doubt that a text raises, and until when a person should have settled it. */
export function suspected({ senderId, message, verdict }: MessageCommand, { at }: CommandMeta): FactBody {
  const { messageId } = message;
  const wrongNumber = verdict.detection?.wrongNumber || isWrongNumber(verdict) ? { wrongNumber: true } : {};
  return {
    type: 'RevocationSuspected',
    senderId,
    data: { messageId, settleBy: oneBusinessDayAfter(at), ...wrongNumber },
  };
}

/** Does a text, settled to this route, leave open whether its sender wants to be texted at all? A STOP does not. */
export function isDoubtful({ verdict }: MessageCommand, route: Route): boolean {
  if (verdict.keyword === 'stop') return false;
  return verdict.possibleRevocation === true || (route === 'agent' && isWrongNumber(verdict));
}

const isWrongNumber = ({ intent }: RoutingVerdict) => intent === 'wrong_number';

/** The same time of day on the next day that is neither Saturday nor Sunday, in UTC. */
export function oneBusinessDayAfter(instant: string): string {
  const next = new Date(Date.parse(instant) + day);
  while (next.getUTCDay() === 0 || next.getUTCDay() === 6) next.setTime(next.getTime() + day);
  return next.toISOString();
}
