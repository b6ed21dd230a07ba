export type { CheckName, Jurisdiction, Rule, RuleParameters, Ruleset } from './rule.js';
export { currentRuleset } from './ruleset.js';
export { rulesets, rulesetOf, rulesNamed, ruleSetNames } from './rulesets.js';
export { mistakeInSwitch, switchable } from './switches.js';
