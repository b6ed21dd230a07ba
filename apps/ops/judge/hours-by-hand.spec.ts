import { judgeLine } from './judge-line.js';
import { readLine } from './line.js';

/** Reckoned by hand, with a calendar and the offsets of each zone; `open` where the text may go out at once. */
const judged = (number: string, at: string, more: object = {}) => {
  const line = readLine(JSON.stringify({ number, at, category: 'marketing', ...more }));
  const { verdict, nextAllowedAt } = judgeLine(line);
  return verdict === 'approve' ? 'open' : nextAllowedAt;
};

describe('hours reckoned by hand', () => {
  it.each([
    ['Idaho is on two clocks', 'US-FED', '+12085550121', '2026-11-20T15:30:00Z', '2026-11-20T16:00:00Z'],
    ['so is the overlay of eastern Oregon', 'US-FED', '+14585550121', '2026-11-21T03:59:00Z', 'open'],
    ['and closes with the eastern one', 'US-FED', '+14585550121', '2026-11-21T04:00:00Z', '2026-11-21T16:00:00Z'],
    ['Kentucky’s overlay', 'US-FED', '+13645550121', '2026-11-20T13:30:00Z', '2026-11-20T14:00:00Z'],
    ['Arizona waits for Phoenix', 'US-FED', '+19285550121', '2026-07-15T14:30:00Z', '2026-07-15T15:00:00Z'],
    ['and closes with the Navajo Nation', 'US-FED', '+19285550121', '2026-07-16T03:00:00Z', '2026-07-16T15:00:00Z'],
    ['Hawaii', 'US-FED', '+18085550121', '2026-11-20T17:59:59Z', '2026-11-20T18:00:00Z'],
    ['Guam, where it is tomorrow', 'US-FED', '+16715550121', '2026-11-20T21:59:00Z', '2026-11-20T22:00:00Z'],
    [
      'Puerto Rico closes an hour before New York',
      'US-FED',
      '+17875550121',
      '2026-11-21T01:00:00Z',
      '2026-11-21T12:00:00Z',
    ],
    ['a spring night of California', 'US-FED', '+14155550121', '2027-03-14T05:00:00Z', '2027-03-14T15:00:00Z'],
    ['Vancouver keeps summer time', 'CA-UTR', '+16045550121', '2026-11-24T04:15:00Z', 'open'],
    ['to half past nine', 'CA-UTR', '+16045550121', '2026-11-24T04:30:00Z', '2026-11-24T16:00:00Z'],
    ['Vancouver before it did', 'CA-UTR', '+16045550121', '2026-03-07T05:45:00Z', '2026-03-07T18:00:00Z'],
    [
      'the rest of its province reaches to Alberta',
      'CA-UTR',
      '+12505550121',
      '2026-11-24T03:45:00Z',
      '2026-11-24T16:00:00Z',
    ],
    ['as do its overlays', 'CA-UTR', '+17785550121', '2026-11-24T03:45:00Z', '2026-11-24T16:00:00Z'],
    ['Manitoba keeps summer time', 'CA-UTR', '+12045550121', '2026-11-24T02:45:00Z', '2026-11-24T14:00:00Z'],
    ['the Northwest Territories too', 'CA-UTR', '+18675550121', '2026-11-24T13:30:00Z', '2026-11-24T16:00:00Z'],
    ['Saskatchewan never had it', 'CA-UTR', '+13065550121', '2026-11-24T03:29:00Z', 'open'],
    ['Lloydminster had, in January', 'CA-UTR', '+13065550121', '2026-01-12T15:30:00Z', '2026-01-12T16:00:00Z'],
    ['western Ontario is one in winter', 'CA-UTR', '+18075550121', '2026-11-24T13:30:00Z', '2026-11-24T14:00:00Z'],
    [
      'eastern Quebec closes with the islands',
      'CA-UTR',
      '+14185550121',
      '2026-11-24T01:45:00Z',
      '2026-11-24T14:00:00Z',
    ],
    ['a Saturday in Newfoundland', 'CA-UTR', '+17095550121', '2026-11-21T21:30:00Z', '2026-11-22T14:00:00Z'],
    [
      'Alberta on the Sunday it did not change',
      'CA-UTR',
      '+14035550121',
      '2026-11-02T00:30:00Z',
      '2026-11-02T15:00:00Z',
    ],
    ['toll-free in Canada', 'CA-UTR', '+18885550121', '2026-11-24T01:15:00Z', '2026-11-24T16:00:00Z'],
    ['El Paso on a Sunday', 'US-TX', '+19155550121', '2026-11-22T18:30:00Z', '2026-11-22T19:00:00Z'],
    ['Austin on a Sunday night', 'US-TX', '+15125550121', '2026-11-23T03:00:00Z', '2026-11-23T15:00:00Z'],
    ['Miami closes at eight', 'US-FL', '+13055550121', '2026-11-21T01:00:00Z', '2026-11-21T13:00:00Z'],
  ])('%s (%s)', (_, ruleset, number, at, next) => {
    expect(judged(number, at, { ruleset })).toBe(next);
  });

  it.each([
    ['New York on Thanksgiving', '+12125550121', '2026-11-26T15:00:00Z', 'open'],
    ['Alabama on a Sunday', '+12055550121', '2026-11-22T18:00:00Z', '2026-11-23T14:00:00Z'],
    ['Alabama on Confederate Memorial Day', '+12055550121', '2026-04-27T15:00:00Z', '2026-04-28T13:00:00Z'],
    ['Louisiana on Mardi Gras', '+15045550121', '2027-02-09T16:00:00Z', '2027-02-10T14:00:00Z'],
    ['Mississippi on a Saturday night', '+16015550121', '2026-11-22T02:00:00Z', '2026-11-23T14:00:00Z'],
    ['Rhode Island on a Saturday', '+14015550121', '2026-11-21T22:00:00Z', '2026-11-23T14:00:00Z'],
    ['Rhode Island on Victory Day', '+14015550121', '2026-08-10T15:00:00Z', '2026-08-11T13:00:00Z'],
    ['Utah on Pioneer Day', '+18015550121', '2026-07-24T18:00:00Z', '2026-07-25T14:00:00Z'],
    ['South Dakota on a Sunday, on both clocks', '+16055550121', '2026-11-22T18:00:00Z', '2026-11-23T15:00:00Z'],
    ['Pennsylvania on election day', '+12155550121', '2026-11-03T15:00:00Z', '2026-11-04T13:00:00Z'],
    ['Kentucky at ten', '+15025550121', '2026-11-20T14:30:00Z', '2026-11-20T15:00:00Z'],
    ['western Kentucky at ten on both clocks', '+12705550121', '2026-11-20T15:30:00Z', '2026-11-20T16:00:00Z'],
    ['France on Ascension Day', '+33612345678', '2026-05-14T10:00:00Z', '2026-05-15T06:00:00Z'],
  ])('of its own state: %s', (_, number, at, next) => {
    expect(judged(number, at)).toBe(next);
  });

  it('of a state by the address on file: a Georgian in Alabama’s numbers', () => {
    const number = '+13345550121';
    expect(judged(number, '2026-11-20T13:30:00Z', { postalCode: '31901' })).toBe('2026-11-20T14:00:00Z');
    expect(judged(number, '2026-11-21T01:30:00Z')).toBe('open');
    expect(judged(number, '2026-11-21T01:30:00Z', { postalCode: '31901' })).toBe('2026-11-21T14:00:00Z');
  });
});
