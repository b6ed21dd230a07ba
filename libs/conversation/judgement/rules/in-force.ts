import type { RuleSwitch, VerdictBasis } from '@parley/contracts';
import { jurisdictionsOf } from './jurisdictions.js';
import type { Rule, Ruleset } from './rule.js';

/** The rules a verdict consults: in force at its instant, for one of the places, and not switched off by the brand. */
export function rulesInForce({ rules }: Ruleset, { at, place, policy }: VerdictBasis): Rule[] {
  const jurisdictions = jurisdictionsOf(place);
  const found: Rule[] = [];
  for (const rule of rules) {
    if (!jurisdictions.has(rule.jurisdiction)) continue;
    if (at < rule.effectiveFrom || (rule.effectiveTo !== undefined && at >= rule.effectiveTo)) continue;
    const switched = asSwitched(rule, policy.rules[rule.id]);
    if (switched) found.push(switched);
  }
  return found;
}

/** A rule as the brand has it; undefined where it is off. Who is settled cannot be switched. */
function asSwitched(rule: Rule, wanted: RuleSwitch | undefined): Rule | undefined {
  if (!rule.unsettled) return rule;
  const how = wanted ?? rule.unsettled.standard;
  if (how === 'off') return undefined;
  return how === 'on' ? rule : withParameters(rule, how);
}

/** Hours are read from a window once: the same switch has to give the same window again. */
const switchedRules = new WeakMap<Rule, WeakMap<object, Rule>>();

function withParameters(rule: Rule, how: Exclude<RuleSwitch, string>): Rule {
  const bySwitch = switchedRules.get(rule) ?? new WeakMap<object, Rule>();
  switchedRules.set(rule, bySwitch);
  let switched = bySwitch.get(how);
  if (!switched) {
    switched = { ...rule, parameters: { ...rule.parameters, ...how } } as Rule;
    bySwitch.set(how, switched);
  }
  return switched;
}
