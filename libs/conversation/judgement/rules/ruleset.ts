import { acknowledgementRules, policyRules, recipientRules, waitingRules } from './any.js';
import { canadaRules } from './canada.js';
import { contentRules } from './content.js';
import { europeRules } from './europe.js';
import type { Ruleset } from './rule.js';
import { stateRules } from './states.js';
import { unitedStatesRules } from './united-states.js';

/** The rules in force. Not legal advice: each says where it comes from and how sure that is. */
export const currentRuleset: Ruleset = {
  version: '2026-11-21',
  rules: [
    ...recipientRules,
    ...acknowledgementRules,
    ...waitingRules,
    ...contentRules,
    ...policyRules,
    ...unitedStatesRules,
    ...stateRules,
    ...canadaRules,
    ...europeRules,
  ],
};
