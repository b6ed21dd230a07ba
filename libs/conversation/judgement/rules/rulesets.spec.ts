import { longestImplied } from '../../ledger/implied-consent.js';
import { ruleSetNames, rulesetOf, rulesets, rulesNamed } from './rulesets.js';
import { currentRuleset } from './ruleset.js';

describe('a name of rules', () => {
  it.each([
    ['US-FED', 'US', []],
    ['US-FL', 'US', ['US-FL']],
    ['CA-UTR', 'CA', []],
    ['FR-HOURS', 'FR', []],
    ['US-QH', 'US', []],
    ['US-RI-QH', 'US', ['US-RI']],
  ])('%s stands for those of a place', (name, country, states) => {
    expect(rulesNamed(name)).toEqual({ country, states });
  });

  it.each(['', 'US-XX', 'toString', 'suppression', 'EU-EPRIV'])('“%s” stands for none', (name) => {
    expect(rulesNamed(name)).toBeUndefined();
  });

  it('is offered for every state with rules of its own', () => {
    expect(ruleSetNames).toEqual(expect.arrayContaining(['US-FED', 'US-TX', 'US-RI', 'CA-UTR', 'FR-CNIL']));
    for (const name of ruleSetNames) expect(rulesNamed(name)).toBeDefined();
  });
});

it('a verdict finds its rule set by the version it names', () => {
  expect(rulesetOf(`${currentRuleset.version}+tz.2026c.2`)).toBe(currentRuleset);
  expect(rulesetOf('1999-01-01')).toBeUndefined();
});

it('no rule lets consent be implied for longer than the ledger does', () => {
  const months = rulesets
    .flatMap(({ rules }) => rules)
    .flatMap(({ parameters }) => ('purchaseMonths' in parameters ? [parameters] : []));
  expect(months.length).toBeGreaterThan(3);
  expect(Math.max(...months.map(({ purchaseMonths }) => purchaseMonths))).toBe(longestImplied.purchase);
  expect(Math.max(...months.map(({ inquiryMonths }) => inquiryMonths))).toBe(longestImplied.inquiry);
});
