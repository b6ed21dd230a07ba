import fc from 'fast-check';
import { areas } from '../places/area-codes.js';
import { countries } from '../places/countries.js';
import { correctedOffset } from './corrected-offset.js';
import { engineOffset, type OffsetOf } from './engine-offset.js';
import { clocksOf, minute, ourClocks } from './zone-clock.js';

const utc = (instant: string) => Date.parse(instant);
const shows = (zone: string, instant: string) => {
  const at = utc(instant);
  return new Date(at + ourClocks(zone)(at).offset).toISOString().slice(0, 19);
};
const zones = [
  ...new Set([...areas, ...Object.values(countries)].flatMap((each) => [...each.zones])),
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kathmandu',
];

describe('the clock on the wall', () => {
  it.each([
    ['America/New_York', '2026-11-20T12:59:59Z', '2026-11-20T07:59:59'],
    ['America/St_Johns', '2026-11-24T00:59:00Z', '2026-11-23T21:29:00'],
    ['America/Phoenix', '2026-07-15T14:30:00Z', '2026-07-15T07:30:00'],
    ['Pacific/Honolulu', '2026-11-21T02:00:00Z', '2026-11-20T16:00:00'],
    ['Europe/London', '2026-12-31T23:30:00Z', '2026-12-31T23:30:00'],
    ['Atlantic/Azores', '2026-07-01T00:30:00Z', '2026-07-01T00:30:00'],
  ])('%s at %s', (zone, instant, local) => {
    expect(shows(zone, instant)).toBe(local);
  });

  it('jumps to the minute', () => {
    const clock = ourClocks('America/New_York');
    const spring = clock(utc('2027-03-14T06:59:59.999Z'));
    expect([spring.offset / minute, new Date(spring.to).toISOString()]).toEqual([-300, '2027-03-14T07:00:00.000Z']);
    expect(clock(spring.to).offset / minute).toBe(-240);
    expect(clock(utc('2026-11-01T06:00:00Z')).offset / minute).toBe(-300);
    expect(clock(utc('2026-11-01T05:59:59Z')).offset / minute).toBe(-240);
  });

  it('agrees with the engine and our corrections at any instant, in every zone of our tables', () => {
    const offsetOf = correctedOffset(engineOffset);
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: utc('1990-01-01T00:00:00Z'), max: utc('2100-01-01T00:00:00Z') }),
        (zone, instant) => {
          const stretch = ourClocks(zone)(instant);
          expect(stretch.offset).toBe(offsetOf(zone, instant) * minute);
          expect(instant).toBeGreaterThanOrEqual(stretch.from);
          expect(instant).toBeLessThan(stretch.to);
          for (const edge of [stretch.from, stretch.to - 1]) expect(offsetOf(zone, edge) * minute).toBe(stretch.offset);
        },
      ),
      { numRuns: 2_000, seed: 20261121 },
    );
  });

  it('asks the engine once for each chapter of a zone’s history', () => {
    let asked = 0;
    const clocks = clocksOf((zone, instant) => {
      asked += 1;
      return engineOffset(zone, instant);
    });
    const year = Array.from({ length: 365 * 24 }, (_, hour) => utc('2026-01-01T00:00:00Z') + hour * 60 * minute);
    for (const instant of year) clocks('America/Chicago')(instant);
    const first = asked;
    for (const instant of year) clocks('America/Chicago')(instant);
    expect(asked).toBe(first);
    expect(first).toBeLessThan(250);
  });
});

describe('the regions that kept summer time in 2026', () => {
  it.each([
    ['America/Vancouver', '2026-12-01T05:00:00'],
    ['America/Edmonton', '2026-12-01T06:00:00'],
    ['America/Inuvik', '2026-12-01T06:00:00'],
    ['America/Winnipeg', '2026-12-01T07:00:00'],
    ['America/Regina', '2026-12-01T06:00:00'],
    ['America/Toronto', '2026-12-01T07:00:00'],
  ])('%s is an hour ahead of what old data say', (zone, local) => {
    expect(shows(zone, '2026-12-01T12:00:00Z')).toBe(local);
  });

  it('were as everybody knew them before', () => {
    expect(shows('America/Winnipeg', '2026-02-01T12:00:00Z')).toBe('2026-02-01T06:00:00');
    expect(shows('America/Winnipeg', '2026-11-01T06:59:59Z')).toBe('2026-11-01T01:59:59');
    expect(shows('America/Winnipeg', '2026-11-01T07:00:00Z')).toBe('2026-11-01T02:00:00');
    expect(shows('America/Inuvik', '2026-11-01T08:00:00Z')).toBe('2026-11-01T02:00:00');
  });

  it('are left alone by our corrections once the engine has learnt of them, whatever comes later', () => {
    const backToSummerTime: OffsetOf = (zone, instant) =>
      zone !== 'America/Winnipeg' ? engineOffset(zone, instant) : instant < utc('2028-11-05T07:00:00Z') ? -300 : -360;
    const offsetOf = correctedOffset(backToSummerTime);
    expect(offsetOf('America/Winnipeg', utc('2027-01-15T00:00:00Z'))).toBe(-300);
    expect(offsetOf('America/Winnipeg', utc('2029-01-15T00:00:00Z'))).toBe(-360);
    expect(offsetOf('America/Inuvik', utc('2029-01-15T00:00:00Z'))).toBe(-360);
  });
});
