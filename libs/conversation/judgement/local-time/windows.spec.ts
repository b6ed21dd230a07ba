import { candidateZones, countryOf } from './candidate-zones.js';
import { nextClosing, nextOpening, type Window } from './windows.js';

const daily: Window = { weekdays: '08:00-21:00', saturdays: '08:00-21:00', sundays: '08:00-21:00' };
const utr: Window = { weekdays: '09:00-21:30', saturdays: '10:00-18:00', sundays: '10:00-18:00' };
const noSundays: Window = { weekdays: '08:00-20:00', saturdays: '08:00-20:00' };
const newYork = ['America/New_York'];
const toronto = ['America/Toronto'];
const everywhere = candidateZones('+18005550123', 'US');

const opening = (windows: Window | Window[], zones: readonly string[], at: string) => {
  const instant = nextOpening([windows].flat(), zones, Date.parse(at));
  return instant === undefined
    ? 'never'
    : instant === Date.parse(at)
      ? 'open'
      : new Date(instant).toISOString().replace('.000', '');
};

describe('the next instant at which a text may go out', () => {
  it.each([
    ['one second before opening', daily, newYork, '2026-11-20T12:59:59Z', '2026-11-20T13:00:00Z'],
    ['opening is inclusive', daily, newYork, '2026-11-20T13:00:00Z', 'open'],
    ['one second before closing', daily, newYork, '2026-11-21T01:59:59Z', 'open'],
    ['closing is exclusive', daily, newYork, '2026-11-21T02:00:00Z', '2026-11-21T13:00:00Z'],
    ['a night in which the clocks go back', daily, newYork, '2026-11-01T02:00:00Z', '2026-11-01T13:00:00Z'],
    ['a night in which they go forward', daily, newYork, '2027-03-14T03:00:00Z', '2027-03-14T12:00:00Z'],
    ['a weekday evening in Canada', utr, toronto, '2026-11-21T02:29:00Z', 'open'],
    ['closed after half past nine', utr, toronto, '2026-11-21T02:30:00Z', '2026-11-21T15:00:00Z'],
    ['Saturday closes at six', utr, toronto, '2026-11-21T23:00:00Z', '2026-11-22T15:00:00Z'],
    ['Sunday evening waits for Monday nine', utr, toronto, '2026-11-22T23:00:00Z', '2026-11-23T14:00:00Z'],
    ['the half-hour zone', utr, ['America/St_Johns'], '2026-11-24T01:00:00Z', '2026-11-24T12:30:00Z'],
    ['Winnipeg, which kept summer time', utr, ['America/Winnipeg'], '2026-11-24T02:30:00Z', '2026-11-24T14:00:00Z'],
    ['closed on Sundays: on to Monday', noSundays, newYork, '2026-11-22T01:00:00Z', '2026-11-23T13:00:00Z'],
    [
      'two zones: both must be open',
      daily,
      ['America/Detroit', 'America/Menominee'],
      '2026-11-20T13:30:00Z',
      '2026-11-20T14:00:00Z',
    ],
    ['all zones: New York closes', daily, everywhere, '2026-11-21T02:00:00Z', '2026-11-21T18:00:00Z'],
    ['all zones: Hawaii opens', daily, everywhere, '2026-11-21T18:00:00Z', 'open'],
    ['two windows: the narrower one decides', [daily, utr], newYork, '2026-11-21T13:30:00Z', '2026-11-21T15:00:00Z'],
    [
      'windows that never meet',
      [{ weekdays: '08:00-10:00' }, { weekdays: '11:00-12:00' }],
      newYork,
      '2026-11-20T13:00:00Z',
      'never',
    ],
    ['no window at all', [], newYork, '2026-11-21T08:00:00Z', 'open'],
    ['a window without a day', [{}], newYork, '2026-11-21T08:00:00Z', 'never'],
  ] as const)('%s', (_, windows, zones, at, expected) => {
    expect(opening(windows as Window | Window[], zones, at)).toBe(expected);
  });
});

it('the window closes where it is latest in the day', () => {
  const closing = nextClosing([daily], everywhere, Date.parse('2026-11-20T19:00:00Z'));
  expect(new Date(closing!).toISOString()).toBe('2026-11-21T02:00:00.000Z');
  expect(nextClosing([], everywhere, 0)).toBeUndefined();
});

describe('where a number may be', () => {
  it.each([
    ['+12125550121', 'CA', 'US'],
    ['+14165550122', 'US', 'CA'],
    ['+18005550123', 'CA', 'CA'],
    ['+33612345678', 'US', 'FR'],
    ['+447700900123', 'US', 'GB'],
    ['+4915112345678', 'US', 'US'],
    [undefined, 'CA', 'CA'],
  ])('%s texting a sender code of %s is in %s', (phone, sender, country) => {
    expect(countryOf(phone, sender)).toBe(country);
  });

  it('every zone is known to the engine', () => {
    for (const phone of ['+12125550121', '+14165550122', '+33612345678', '+447700900123']) {
      for (const zone of candidateZones(phone, 'US')) {
        expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
      }
    }
  });
});
