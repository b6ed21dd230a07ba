import type { VerdictBasis } from '@parley/contracts';
import { passes, type Finding } from './input.js';
import type { RuleParameters } from './rules/rule.js';

const hour = 3_600_000;

/**
 * At most so many solicitations in so many hours, counted over instants: on the night the clocks go back an hour stays
 * an hour. Only marketing counts; what answers a customer does not.
 */
export function checkCap(
  { most, hours }: RuleParameters['cap'],
  { at, reply, marketing }: VerdictBasis,
): Finding | undefined {
  if (reply.category !== 'marketing') return undefined;
  const since = Date.parse(at) - hours * hour;
  const counted = marketing.filter((instant) => Date.parse(instant) > since);
  if (counted.length < most) return passes;
  const leaves = counted[counted.length - most]!;
  return {
    outcome: 'holds',
    reason: `${counted.length} marketing texts went to this number in the last ${hours} hours`,
    until: new Date(Date.parse(leaves) + hours * hour).toISOString(),
  };
}
