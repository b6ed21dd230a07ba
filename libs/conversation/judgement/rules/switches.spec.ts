import { currentRuleset, mistakeInSwitch, switchable } from './index.js';

describe('a brand may', () => {
  it.each(switchable)('switch %s on and off', (id) => {
    expect([mistakeInSwitch(id, 'on'), mistakeInSwitch(id, 'off')]).toEqual([undefined, undefined]);
  });

  it('switch exactly what is not settled', () => {
    const unsettled = currentRuleset.rules.filter((rule) => rule.unsettled !== undefined).map(({ id }) => id);
    expect(switchable).toEqual(unsettled);
    expect(mistakeInSwitch('suppression', 'off')).toMatchObject({ wrong: 'is a rule that nobody may switch' });
    expect(mistakeInSwitch('US-QH', 'off')).toMatchObject({ wrong: 'is a rule that nobody may switch' });
    expect(mistakeInSwitch('US-MOON', 'on')).toMatchObject({ wrong: 'is no rule' });
  });

  it.each([
    ['brand-cap', { most: 2 }],
    ['brand-cap', { hours: 48 }],
    ['held-too-long', { hours: 720 }],
    ['FR-HOURS', { weekdays: '08:00-22:00' }],
    ['FR-HOURS', { sundays: '10:00-12:00' }],
    ['live-conversation', { minutes: 30 }],
    ['US-REV-ALL', { scope: 'named' }],
    ['brand-name', { binding: 'everybody' }],
    ['US-SHAFT-ALCOHOL', { unlessAge: 25 }],
  ])('give %s the parameters %j', (id, parameters) => {
    expect(mistakeInSwitch(id, parameters)).toBeUndefined();
  });

  it.each([
    ['brand-cap', { least: 2 }, 'has no parameter `least`'],
    ['brand-cap', { most: -1 }, 'has no whole number in `most`'],
    ['brand-cap', { most: '3' }, 'has no whole number in `most`'],
    // Verdicts remember marketing texts for two days: a longer cap would count too few.
    ['brand-cap', { hours: 49 }, 'has no whole number in `hours`'],
    ['FR-HOURS', { weekdays: '8-22' }, 'has no hours in `weekdays`'],
    ['FR-HOURS', { weekdays: '20:00-08:00' }, 'has no hours in `weekdays`'],
    ['FR-HOURS', { closedOn: 'US' }, 'has a parameter `closedOn` that is not for brands to change'],
    ['possible-revocation', { categories: ['transactional'] }, 'has a parameter `categories` that is not for brands'],
    ['US-REV-ALL', { scope: 'nothing' }, 'has no known word in `scope`'],
    ['brand-name', { binding: 'agents' }, 'has no known word in `binding`'],
    ['brand-name', { lint: 'about-alcohol' }, 'has a parameter `lint` that is not for brands to change'],
    ['wrong-number', { categories: ['marketing'] }, 'has no parameter `categories`'],
  ])('not give %s the parameters %j', (id, parameters, wrong) => {
    expect(mistakeInSwitch(id, parameters)?.wrong).toContain(wrong);
  });
});
