import type { VerdictBasis } from '@parley/contracts';
import { passes, rejects, type Finding } from '../input.js';
import type { RuleParameters } from '../rules/rule.js';

type Parameters = RuleParameters['content'];

/**
 * What a lint found stops the texts it binds; whoever wrote another one is told. Of texts without fault nothing is said:
 * a verdict would be longer than the text.
 */
export function checkContent(parameters: Parameters, basis: VerdictBasis): Finding | undefined {
  const found = basis.reply.content.find(({ lint }) => lint === parameters.lint);
  if (!found) return undefined;
  const age = parameters.unlessAge === undefined ? undefined : ageNeeded(parameters.unlessAge, basis);
  if (age !== undefined && (basis.consent.confirmedAge ?? 0) >= age) return passes;
  if (parameters.unlessConsent && isSubscribed(basis)) return passes;
  const reason = `${found.reason}${whatWouldHelp(parameters, age)}`;
  return isBound(parameters, basis) ? rejects(reason) : { outcome: 'advises', reason };
}

/** The brand may ask for more than the law. */
function ageNeeded(unlessAge: number, { policy }: VerdictBasis): number {
  return Math.max(unlessAge, policy.ageGate?.minimumAge ?? 0);
}

const isSubscribed = ({ consent }: VerdictBasis) => consent.status === 'granted' && consent.coversMarketing;

function whatWouldHelp({ unlessConsent }: Parameters, age: number | undefined): string {
  if (age !== undefined) return `, and the customer has not confirmed an age of ${age} or more`;
  return unlessConsent ? ', and the customer has not agreed to be advertised to' : '';
}

function isBound({ binding }: Parameters, { reply: { automatic, category } }: VerdictBasis): boolean {
  switch (binding) {
    case 'everybody':
      return true;
    case 'unrequested':
      return category === 'marketing' || category === 'transactional' || automatic !== undefined;
    case 'marketing':
      return category === 'marketing' || automatic !== undefined;
    case 'automatic':
      return automatic !== undefined;
    case 'nobody':
      return false;
  }
}
