export type { Jurisdiction, Rule, Ruleset } from './rule.js';
export { currentRuleset } from './ruleset.js';
export { rulesets, rulesetOf, rulesNamed, ruleSetNames } from './rulesets.js';
export { mistakeInSwitch, switchable } from './switches.js';
