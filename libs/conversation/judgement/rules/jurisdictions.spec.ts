import { jurisdictionsOf } from './jurisdictions.js';

describe('whose rules apply', () => {
  it.each([
    ['a number of New York', 'US', ['US-NY'], ['any', 'US', 'US-NY']],
    ['an area code of two provinces', 'CA', ['CA-NS', 'CA-PE'], ['CA', 'CA-NS', 'CA-PE', 'any']],
    ['a toll-free number', 'US', [], ['US', 'any']],
    ['a number of France', 'FR', [], ['EU', 'FR', 'any']],
    ['a British number', 'GB', [], ['GB', 'any']],
    ['a number of Toronto with an address in Miami', 'CA', ['CA-ON', 'US-FL'], ['CA', 'CA-ON', 'US', 'US-FL', 'any']],
  ])('to %s', (_, country, states, jurisdictions) => {
    expect([...jurisdictionsOf({ country, states })].sort()).toEqual([...jurisdictions].sort());
  });
});
