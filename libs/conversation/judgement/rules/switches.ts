import type { RuleSwitch } from '@parley/contracts';
import type { Rule } from './rule.js';
import { currentRuleset } from './ruleset.js';

/** What is wrong with a switch of a rule, and what to do. */
export interface SwitchMistake {
  readonly wrong: string;
  readonly fix: string;
}

const hours = /^([01]\d|2[0-3]):[0-5]\d-(?:([01]\d|2[0-3]):[0-5]\d|24:00)$/;
/** The highest value of a parameter, by check. Caps look no further back than verdicts remember. */
const limits: Readonly<Record<string, number>> = {
  'cap.hours': 48,
  'heldTooLong.hours': 720,
  'exemption.minutes': 10_080,
  'conversationClosed.graceMinutes': 10_080,
};
/** Words that a parameter may be. */
const choices: Readonly<Record<string, readonly string[]>> = {
  scope: ['all', 'named'],
  binding: ['nobody', 'automatic', 'marketing', 'unrequested', 'everybody'],
};
const places: readonly string[] = ['weekdays', 'saturdays', 'sundays'];

/** Why a brand may not switch a rule so; undefined where it may. `switchable` are offered to whoever wrote another id. */
export function mistakeInSwitch(id: string, wanted: RuleSwitch): SwitchMistake | undefined {
  const rule = currentRuleset.rules.find((each) => each.id === id);
  if (!rule) return { wrong: 'is no rule', fix: 'take an id from docs/reference/rules.md' };
  if (!rule.unsettled) {
    return {
      wrong: 'is a rule that nobody may switch',
      fix: 'leave it out: only rules that are not settled, or policy, can be switched',
    };
  }
  return typeof wanted === 'string' ? undefined : mistakeInParameters(rule, wanted);
}

/** Ids that a brand may switch. */
export const switchable: readonly string[] = currentRuleset.rules.flatMap(({ id, unsettled }) =>
  unsettled ? [id] : [],
);

function mistakeInParameters(rule: Rule, wanted: Exclude<RuleSwitch, string>): SwitchMistake | undefined {
  const own = rule.parameters as Readonly<Record<string, unknown>>;
  const known = rule.check === 'window' ? [...new Set([...Object.keys(own), ...places])] : Object.keys(own);
  for (const [name, value] of Object.entries(wanted)) {
    if (!known.includes(name))
      return {
        wrong: `has no parameter \`${name}\``,
        fix: known.length === 0 ? 'write `on` or `off`' : `it has ${known.map((each) => `\`${each}\``).join(', ')}`,
      };
    const mistake = mistakeInValue(name, value, own[name], limits[`${rule.check}.${name}`] ?? 1_000);
    if (mistake) return mistake;
  }
  return undefined;
}

function mistakeInValue(name: string, value: unknown, like: unknown, most: number): SwitchMistake | undefined {
  if (places.includes(name))
    return typeof value === 'string' && hours.test(value) && value.slice(0, 5) < value.slice(6)
      ? undefined
      : { wrong: `has no hours in \`${name}\``, fix: 'write hours of one day such as "09:00-20:00"' };
  if (typeof like === 'number') {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
      ? undefined
      : { wrong: `has no whole number in \`${name}\``, fix: `write a number from 0 to ${most}` };
  }
  const words = choices[name];
  if (words)
    return words.includes(String(value))
      ? undefined
      : { wrong: `has no known word in \`${name}\``, fix: `write ${words.map((each) => `\`${each}\``).join(' or ')}` };
  return {
    wrong: `has a parameter \`${name}\` that is not for brands to change`,
    fix: 'leave it out, or switch the rule off',
  };
}
