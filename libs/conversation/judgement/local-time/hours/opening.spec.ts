import { placesOf } from '../places/places-of.js';
import { nextOpening } from './opening.js';
import type { Window } from './window.js';

const daily: Window = { weekdays: '08:00-21:00', saturdays: '08:00-21:00', sundays: '08:00-21:00' };
const utr: Window = { weekdays: '09:00-21:30', saturdays: '10:00-18:00', sundays: '10:00-18:00' };
const noSundays: Window = { weekdays: '08:00-20:00', saturdays: '08:00-20:00' };
const always: Window = { weekdays: '00:00-24:00', saturdays: '00:00-24:00', sundays: '00:00-24:00' };
const night: Window = { weekdays: '02:30-03:30', saturdays: '02:30-03:30', sundays: '02:30-03:30' };
const newYork = ['America/New_York'];
const toronto = ['America/Toronto'];
const { zones: everywhere } = placesOf('+18005550123', 'US');

const iso = (instant: number) => new Date(instant).toISOString().replace('.000', '');
const opening = (windows: Window | readonly Window[], zones: readonly string[], at: string, guardMinutes = 0) => {
  const next = nextOpening([windows].flat(), zones, Date.parse(at), { guardMinutes });
  return next === undefined ? 'never' : next.from === Date.parse(at) ? 'open' : iso(next.from);
};

describe('the next instant at which a text may go out', () => {
  it.each([
    ['one second before opening', daily, newYork, '2026-11-20T12:59:59Z', '2026-11-20T13:00:00Z'],
    ['opening is inclusive', daily, newYork, '2026-11-20T13:00:00Z', 'open'],
    ['one second before closing', daily, newYork, '2026-11-21T01:59:59Z', 'open'],
    ['closing is exclusive', daily, newYork, '2026-11-21T02:00:00Z', '2026-11-21T13:00:00Z'],
    ['a night in which the clocks go back', daily, newYork, '2026-11-01T02:00:00Z', '2026-11-01T13:00:00Z'],
    ['a night in which they go forward', daily, newYork, '2027-03-14T03:00:00Z', '2027-03-14T12:00:00Z'],
    [
      'an opening that spring skips: the first instant after it',
      night,
      newYork,
      '2027-03-14T06:59:00Z',
      '2027-03-14T07:00:00Z',
    ],
    ['a weekday evening in Canada', utr, toronto, '2026-11-21T02:29:00Z', 'open'],
    ['closed after half past nine', utr, toronto, '2026-11-21T02:30:00Z', '2026-11-21T15:00:00Z'],
    ['Saturday closes at six', utr, toronto, '2026-11-21T23:00:00Z', '2026-11-22T15:00:00Z'],
    ['Sunday evening waits for Monday nine', utr, toronto, '2026-11-22T23:00:00Z', '2026-11-23T14:00:00Z'],
    ['the half-hour zone', utr, ['America/St_Johns'], '2026-11-24T01:00:00Z', '2026-11-24T12:30:00Z'],
    ['Winnipeg, which kept summer time', utr, ['America/Winnipeg'], '2026-11-24T02:30:00Z', '2026-11-24T14:00:00Z'],
    ['closed on Sundays: on to Monday', noSundays, newYork, '2026-11-22T01:00:00Z', '2026-11-23T13:00:00Z'],
    ['closed on holidays', { ...daily, closedOn: 'US' }, newYork, '2026-11-26T15:00:00Z', '2026-11-27T13:00:00Z'],
    [
      'and on the day they are observed',
      { ...daily, closedOn: 'US' },
      newYork,
      '2026-07-03T15:00:00Z',
      '2026-07-05T12:00:00Z',
    ],
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
    [
      'zones that never meet',
      { weekdays: '08:00-09:00' },
      ['America/New_York', 'Pacific/Honolulu'],
      '2026-11-20T13:00:00Z',
      'never',
    ],
    ['no window at all', [], newYork, '2026-11-21T08:00:00Z', 'open'],
    ['a window without a day', {}, newYork, '2026-11-21T08:00:00Z', 'never'],
    ['a window that never closes', always, newYork, '2026-11-21T08:00:00Z', 'open'],
  ] as const)('%s', (_, windows, zones, at, expected) => {
    expect(opening(windows as Window | Window[], zones, at)).toBe(expected);
  });

  it.each([
    ['eleven minutes before closing', '2026-11-21T01:49:00Z', 'open'],
    ['a second more than the guard', '2026-11-21T01:49:59Z', 'open'],
    ['exactly the guard', '2026-11-21T01:50:00Z', '2026-11-21T13:00:00Z'],
    ['inside the guard', '2026-11-21T01:55:00Z', '2026-11-21T13:00:00Z'],
  ])('keeps ten minutes for the queues of carriers: %s', (_, at, expected) => {
    expect(opening(daily, newYork, at, 10)).toBe(expected);
  });

  it('passes over hours that are shorter than the guard', () => {
    const short: Window = { weekdays: '09:00-09:10', saturdays: '09:00-12:00' };
    expect(opening(short, newYork, '2026-11-19T12:00:00Z', 10)).toBe('2026-11-21T14:00:00Z');
    expect(opening({ weekdays: '09:00-09:10' }, newYork, '2026-11-19T12:00:00Z', 10)).toBe('never');
  });
});

describe('when it closes', () => {
  const closing = (windows: readonly Window[], zones: readonly string[], at: string) => {
    const to = nextOpening(windows, zones, Date.parse(at))?.to;
    return to === undefined ? 'never' : iso(to);
  };

  it('is where it is latest in the day', () => {
    expect(closing([daily], everywhere, '2026-11-20T19:00:00Z')).toBe('2026-11-21T02:00:00Z');
  });

  it('follows the opening that a text waits for', () => {
    expect(closing([daily], newYork, '2026-11-21T03:00:00Z')).toBe('2026-11-22T02:00:00Z');
  });

  it('is not midnight, where the next day goes on', () => {
    expect(closing([always], newYork, '2026-11-20T19:00:00Z')).toBe('never');
    expect(closing([{ weekdays: '00:00-24:00' }], newYork, '2026-11-18T19:00:00Z')).toBe('2026-11-21T05:00:00Z');
    expect(closing([], newYork, '2026-11-18T19:00:00Z')).toBe('never');
  });

  it('comes with the jump that skips it', () => {
    expect(closing([{ sundays: '01:00-02:30' }], newYork, '2027-03-14T06:30:00Z')).toBe('2027-03-14T07:00:00Z');
  });
});

it('hours that make no sense are refused', () => {
  for (const hours of ['9-17', '17:00-09:00', '09:00-25:00', '09:00-09:00']) {
    expect(() => nextOpening([{ weekdays: hours as '09:00-17:00' }], newYork, 0)).toThrow(/no hours such as/);
  }
});
