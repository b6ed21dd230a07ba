import { normaliseAddress } from './address.js';

it.each([
  ['+14155550101', 'US', '+14155550101'],
  ['14155550101', 'US', '+14155550101'],
  ['(415) 555-0101', 'US', '+14155550101'],
  [' +1 415 555 0101 ', 'CA', '+14155550101'],
  ['+33 6 12 34 56 78', 'US', '+33612345678'],
  ['06 12 34 56 78', 'FR', '+33612345678'],
  ['07911 123456', 'GB', '+447911123456'],
  ['33700', 'FR', '33700'],
  ['728737', 'US', '728737'],
  ['ACME Shoes', 'GB', 'ACME Shoes'],
  ['+', 'US', '+'],
] as const)('%j in %s is %j', (address, country, normalised) => {
  expect(normaliseAddress(address, country)).toBe(normalised);
});
