export { decidingRules, judgeReply } from './judge-reply.js';
export type { JudgementInput, SenderPolicy } from './input.js';
export { candidateZones, countryOf } from './local-time/candidate-zones.js';
export { timeZoneDataIsCurrent } from './local-time/time-zone-data.js';
export { nextClosing, nextOpening, type Window } from './local-time/windows.js';
export type { Rule, Ruleset } from './rules/rule.js';
export { currentRuleset } from './rules/ruleset.js';
