import type { ResolvedSender } from './settings.js';

/**
 * Within how many hours people have to answer what is for them on this sender code; undefined where they need not. The
 * automatic answer whose absence makes it their duty (features L44) is the invalid reply, which goes quiet once a
 * platform is connected (L45): the AGENT prompt stays, and only asks back (T3).
 */
export function answerDutyOf({ settings: { answerDuty, automatic } }: ResolvedSender): number | undefined {
  const { when, withinHours } = answerDuty;
  const due = when === 'always' || (when === 'automatic-off' && !automatic.invalidReply);
  return due ? withinHours : undefined;
}
