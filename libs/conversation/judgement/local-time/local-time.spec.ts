import { correctedOffset, engineOffset, instantOf, offsetOf, wallTimeOf, type OffsetOf } from './local-time.js';
import { timeZoneDataIsCurrent } from './time-zone-data.js';

const utc = (instant: string) => Date.parse(instant);
const midnight = (date: string) => Date.parse(`${date}T00:00:00Z`);

describe('the clock on the wall', () => {
  it.each([
    ['America/New_York', '2026-11-20T12:59:59.000Z', 5, 7 * 60 + 59 + 59 / 60],
    ['America/St_Johns', '2026-11-24T00:59:00.000Z', 1, 21 * 60 + 29],
    ['America/Phoenix', '2026-07-15T14:30:00.000Z', 3, 7 * 60 + 30],
    ['Pacific/Honolulu', '2026-11-21T02:00:00.000Z', 5, 16 * 60],
    ['Europe/London', '2026-12-31T23:30:00.000Z', 4, 23 * 60 + 30],
    ['Europe/Paris', '2026-12-31T23:30:00.000Z', 5, 30],
  ])('%s at %s', (zone, instant, weekday, minutes) => {
    const wall = wallTimeOf(zone, utc(instant));
    expect(wall.weekday).toBe(weekday);
    expect(wall.minutes).toBeCloseTo(minutes, 6);
  });
});

describe('an instant from a reading of the clock', () => {
  it.each([
    ['an ordinary morning', 'America/New_York', '2026-11-20', 8 * 60, '2026-11-20T13:00:00Z'],
    ['the morning after the clocks went back', 'America/New_York', '2026-11-01', 8 * 60, '2026-11-01T13:00:00Z'],
    ['the morning after they went forward', 'America/New_York', '2027-03-14', 8 * 60, '2027-03-14T12:00:00Z'],
    [
      'a time the spring change skips: the first instant after it',
      'America/New_York',
      '2027-03-14',
      150,
      '2027-03-14T07:00:00Z',
    ],
    ['an hour that autumn repeats: the first one', 'America/New_York', '2026-11-01', 90, '2026-11-01T05:30:00Z'],
    ['without summer time', 'America/Regina', '2026-07-01', 8 * 60, '2026-07-01T14:00:00Z'],
  ])('%s', (_, zone, date, minutes, instant) => {
    expect(new Date(instantOf(zone, midnight(date), minutes)).toISOString()).toBe(new Date(instant).toISOString());
  });
});

describe('the regions that kept summer time in 2026', () => {
  it.each([
    ['America/Vancouver', 5 * 60],
    ['America/Edmonton', 6 * 60],
    ['America/Inuvik', 6 * 60],
    ['America/Winnipeg', 7 * 60],
  ])('%s is an hour ahead of what old data says', (zone, minutes) => {
    expect(wallTimeOf(zone, utc('2026-12-01T12:00:00Z')).minutes).toBe(minutes);
  });

  it('were as everybody knew them before', () => {
    expect(offsetOf('America/Winnipeg', utc('2026-02-01T12:00:00Z'))).toBe(-360);
    expect(offsetOf('America/Winnipeg', utc('2026-11-01T06:59:59Z'))).toBe(-300);
    expect(offsetOf('America/Winnipeg', utc('2026-11-01T07:00:00Z'))).toBe(-300);
  });
});

describe('time zone data', () => {
  it('of this engine is new enough', () => {
    expect(timeZoneDataIsCurrent()).toBe(true);
  });

  it('from before the changes is refused', () => {
    const old: OffsetOf = (zone, instant) => (zone === 'America/Vancouver' ? -480 : engineOffset(zone, instant));
    expect(timeZoneDataIsCurrent(old)).toBe(false);
  });

  it('that knows the changes itself is left as it is', () => {
    const newer: OffsetOf = (zone, instant) => (zone === 'America/Winnipeg' ? -300 : engineOffset(zone, instant));
    expect(timeZoneDataIsCurrent(newer)).toBe(true);
    expect(correctedOffset(newer)('America/Winnipeg', utc('2027-01-15T00:00:00Z'))).toBe(-300);
  });
});
