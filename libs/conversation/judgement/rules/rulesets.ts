import type { Ruleset } from './rule.js';
import { currentRuleset } from './ruleset.js';

/** Every rule set that verdicts with a basis were made by. One that was released stays here, unchanged. */
export const rulesets: readonly Ruleset[] = [currentRuleset];

/** The rule set that a verdict names, such as `2026-11-21+tz.2026c.2`. */
export function rulesetOf(named: string): Ruleset | undefined {
  const version = named.split('+')[0];
  return rulesets.find((ruleset) => ruleset.version === version);
}

/** Whose rules a name stands for: what a number’s own places are replaced by. */
export interface NamedRules {
  readonly country: string;
  readonly states: readonly string[];
}

const named: Readonly<Record<string, NamedRules>> = {
  'US-FED': { country: 'US', states: [] },
  ...Object.fromEntries(
    [...new Set(currentRuleset.rules.map(({ jurisdiction }) => jurisdiction))]
      .filter((jurisdiction) => jurisdiction.startsWith('US-'))
      .map((state) => [state, { country: 'US', states: [state] }]),
  ),
  'CA-UTR': { country: 'CA', states: [] },
  'UK-PECR': { country: 'GB', states: [] },
  'FR-CNIL': { country: 'FR', states: [] },
};

export const ruleSetNames: readonly string[] = Object.keys(named);

/**
 * `US-FED`, `US-FL`, `CA-UTR`, …, or the id of any rule that holds in one country or state, such as `FR-HOURS`;
 * undefined for a name that stands for nothing.
 */
export function rulesNamed(name: string): NamedRules | undefined {
  if (Object.hasOwn(named, name)) return named[name];
  const place = currentRuleset.rules.find(({ id }) => id === name)?.jurisdiction;
  if (place === undefined || place === 'any' || place === 'EU') return undefined;
  return { country: place.slice(0, 2), states: place.length === 2 ? [] : [place] };
}
