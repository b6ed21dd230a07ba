import type { VerdictBasis } from '@parley/contracts';
import { passes, rejects, type Finding } from './input.js';
import type { RuleParameters } from './rules/rule.js';

type Parameters = RuleParameters['content'];

/** What a lint found stops the texts it binds; whoever wrote another one is told. */
export function checkContent(parameters: Parameters, basis: VerdictBasis): Finding {
  const found = basis.reply.content.find(({ lint }) => lint === parameters.lint);
  if (!found || isFree(parameters, basis)) return passes;
  return isBound(parameters, basis) ? rejects(found.reason) : { outcome: 'advises', reason: found.reason };
}

function isFree({ unlessAge, unlessConsent }: Parameters, { consent }: VerdictBasis): boolean {
  if (unlessAge !== undefined && (consent.confirmedAge ?? 0) >= unlessAge) return true;
  return unlessConsent === true && consent.status === 'granted' && consent.coversMarketing;
}

function isBound({ binding }: Parameters, { reply: { automatic, category } }: VerdictBasis): boolean {
  switch (binding) {
    case 'everybody':
      return true;
    case 'marketing':
      return category === 'marketing' || automatic !== undefined;
    case 'unrequested':
      return category === 'marketing' || category === 'transactional' || automatic !== undefined;
    case 'automatic':
      return automatic !== undefined;
  }
}
