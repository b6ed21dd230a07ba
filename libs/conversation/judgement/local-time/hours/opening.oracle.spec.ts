import fc from 'fast-check';
import { calendars, type HolidayCalendar } from '../holidays/calendars.js';
import { holidayOn } from '../holidays/is-holiday.js';
import { areas } from '../places/area-codes.js';
import { nextOpening } from './opening.js';
import type { Hours, Window } from './window.js';

const minute = 60_000;
const day = 24 * 60 * minute;
const seed = Number(process.env['SEED'] ?? 20261121);
/** How far the oracle walks. Farther than any night, weekend or long weekend. */
const walk = 5 * day;

/** Regions whose law is newer than the engine, as zones without any law: all an oracle can ask an engine. */
const newLaw: Record<string, readonly [from: string, zone: string]> = {
  'America/Winnipeg': ['2026-11-01T07:00:00Z', 'Etc/GMT+5'],
  'America/Inuvik': ['2026-11-01T08:00:00Z', 'Etc/GMT+6'],
};
const formats = new Map<string, Intl.DateTimeFormat>();

/** The local date and minute as the engine writes them: no offsets, no arithmetic. */
function wall(zone: string, instant: number): { date: string; minutes: number } {
  const law = newLaw[zone];
  const asked = law && instant >= Date.parse(law[0]) ? law[1] : zone;
  const options = { timeZone: asked, hourCycle: 'h23', dateStyle: 'short', timeStyle: 'short' } as const;
  if (!formats.has(asked)) formats.set(asked, new Intl.DateTimeFormat('sv-SE', options));
  const [date, time] = formats.get(asked)!.format(instant).split(' ');
  const [hours, minutes] = time!.split(':').map(Number);
  return { date: date!, minutes: hours! * 60 + minutes! };
}

function isOpen(window: Window, { date, minutes }: { date: string; minutes: number }): boolean {
  const midnight = new Date(`${date}T00:00:00Z`);
  const hours = [window.sundays, ...Array<Hours | undefined>(5).fill(window.weekdays), window.saturdays][
    midnight.getUTCDay()
  ];
  if (!hours || (window.closedOn && holidayOn(window.closedOn, midnight.getTime() / day))) return false;
  const [from, to] = hours.split('-').map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return minutes >= from! && minutes < to!;
}

/** Minute by minute, from the instant itself on. */
function oracle(windows: readonly Window[], zones: readonly string[], at: number, guardMinutes: number) {
  const open = (instant: number) =>
    zones.every((zone) => {
      const shown = wall(zone, instant);
      return windows.every((window) => isOpen(window, shown));
    });
  const minutes = function* (from: number) {
    yield from;
    for (let next = Math.floor(from / minute + 1) * minute; next <= at + walk; next += minute) yield next;
  };
  let from: number | undefined;
  for (const instant of minutes(at)) {
    if (open(instant)) from ??= instant;
    else if (from !== undefined && instant - from > guardMinutes * minute) return { from, to: instant };
    else from = undefined;
  }
  return from === undefined || at + walk - from <= guardMinutes * minute ? undefined : { from };
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
const time = (minutes: number) => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
const hours = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(fc.integer({ min: 6 * 60, max: 13 * 60 }), fc.integer({ min: 15 * 60, max: 24 * 60 })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.integer({ min: 0, max: 3 * 60 }), fc.integer({ min: 3 * 60 + 1, max: 5 * 60 })),
    },
    { weight: 1, arbitrary: fc.constant([0, 24 * 60] as [number, number]) },
    { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 60, max: 119 }), fc.integer({ min: 120, max: 179 })) },
  )
  .map(([from, to]) => `${time(from)}-${time(to)}` as Hours);
const window: fc.Arbitrary<Window> = fc.record(
  {
    weekdays: hours,
    saturdays: hours,
    sundays: hours,
    closedOn: fc.constantFrom(...(Object.keys(calendars) as HolidayCalendar[])),
  },
  { requiredKeys: ['weekdays'] },
);

const northern = [...new Set(areas.flatMap(({ zones }) => zones))];
const zone = fc.constantFrom(...northern, 'Europe/Lisbon', 'Atlantic/Azores', 'Europe/Paris', 'Australia/Lord_Howe');
/** Jumps of clocks, holidays and weekends, where mistakes live. */
const moments =
  '2026-03-08 2026-11-01 2027-03-14 2027-11-07 2026-10-25 2027-03-28 2026-12-24 2026-07-03 2027-02-09 2027-10-03';
const around = fc
  .tuple(fc.constantFrom(...moments.split(' ')), fc.integer({ min: -2 * day, max: day }))
  .map(([date, shift]) => Date.parse(date) + shift);
const anywhen = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2032-01-01') });
const instant = fc.oneof(around, anywhen).map((at) => (at % 7 === 0 ? Math.floor(at / minute) * minute : at));

const cases = fc.tuple(
  fc.array(window, { minLength: 1, maxLength: 3 }),
  fc.uniqueArray(zone, { minLength: 1, maxLength: 3 }),
  instant,
  fc.constantFrom(0, 0, 1, 10, 45),
);

/** Night hours whose edges lie where clocks jump, asked for in the nights they do. */
const nightHours = fc
  .tuple(fc.integer({ min: 0, max: 3 * 60 + 30 }), fc.integer({ min: 1, max: 120 }))
  .map(([from, length]) => `${time(from)}-${time(from + length)}` as Hours);
const jumpingNight = fc.constantFrom(
  ['America/New_York', '2026-11-01T04:00Z'],
  ['America/New_York', '2027-03-14T05:00Z'],
  ['America/Chicago', '2027-03-14T06:00Z'],
  ['America/St_Johns', '2026-11-01T02:30Z'],
  ['America/St_Johns', '2027-03-14T03:30Z'],
  ['America/Winnipeg', '2026-03-08T06:00Z'],
  ['America/Vancouver', '2026-03-08T08:00Z'],
  ['Europe/London', '2026-10-24T23:00Z'],
  ['Atlantic/Azores', '2027-03-27T23:00Z'],
  ['Australia/Lord_Howe', '2027-04-03T13:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T13:00Z'],
);
const nights = fc
  .tuple(nightHours, jumpingNight, fc.integer({ min: 0, max: 5 * 60 * minute }), fc.constantFrom(0, 0, 20))
  .map(([hours, [zone, evening], shift, guardMinutes]): Case => [
    [{ weekdays: hours, saturdays: hours, sundays: hours }],
    [zone!],
    Date.parse(evening!) + shift,
    guardMinutes,
  ]);

type Case = [windows: readonly Window[], zones: readonly string[], at: number, guardMinutes: number];

function agrees([windows, zones, at, guardMinutes]: Case): void {
  const expected = oracle(windows, zones, at, guardMinutes);
  const found = nextOpening(windows, zones, at, { guardMinutes });
  const end = at + walk;
  if (found === undefined || found.from >= end - guardMinutes * minute) return expect(expected).toBeUndefined();
  if (found.to === undefined || found.to > end) return expect(expected).toEqual({ from: found.from });
  expect(found).toEqual(expected);
}

describe('hours, against a walk minute by minute over the engine’s own clocks', () => {
  it(`have the same openings and closings (seed ${seed})`, () => {
    fc.assert(fc.property(cases, agrees), { numRuns: 80, seed });
  });

  it(`and in the nights in which clocks jump (seed ${seed})`, () => {
    fc.assert(fc.property(nights, agrees), { numRuns: 250, seed });
  });
});
