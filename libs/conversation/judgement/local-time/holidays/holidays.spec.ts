import { calendars, type HolidayCalendar } from './calendars.js';
import { easter, nthWeekday, weekdayOf, yearOf, type Weekday } from './dates.js';
import { daysOf, type Falls, type Holiday } from './holiday.js';
import { holidayOn, holidaysIn } from './is-holiday.js';

const day = 86_400_000;
const iso = (date: number) => new Date(date * day).toISOString().slice(0, 10);
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / day;
const years = Array.from({ length: 111 }, (_, after) => 1990 + after);

/** Everything below finds dates by walking the calendar from the first of January on, without arithmetic. */
const walked = new Map<number, readonly Date[]>();
function daysOfYear(year: number): readonly Date[] {
  const known = walked.get(year);
  if (known) return known;
  const days: Date[] = [];
  for (
    const date = new Date(Date.UTC(year, 0, 1));
    date.getUTCFullYear() === year;
    date.setUTCDate(date.getUTCDate() + 1)
  )
    days.push(new Date(date));
  walked.set(year, days);
  return days;
}
const text = (date: Date) => date.toISOString().slice(0, 10);
const after = (date: string, days: number) => {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return text(moved);
};

/** The Sunday after the ecclesiastical full moon: by the tables of golden number and epact, as almanacs print them. */
function easterByTables(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const solar = Math.floor((3 * century) / 4) - 12;
  const lunar = Math.floor((8 * century + 5) / 25) - 5;
  let epact = (11 * golden + 20 + lunar - solar) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  let moon = new Date(Date.UTC(year, 2, 44 - epact));
  if (44 - epact < 21) moon = new Date(Date.UTC(year, 2, 44 - epact + 30));
  do moon.setUTCDate(moon.getUTCDate() + 1);
  while (moon.getUTCDay() !== 0);
  return text(moon);
}

const found = new Map<string, string | undefined>();
/** Looked for once: most states share most holidays. */
function byWalking(falls: Falls, year: number): string | undefined {
  const key = `${JSON.stringify(falls)} ${year}`;
  if (!found.has(key)) found.set(key, walkedTo(falls, year));
  return found.get(key);
}

function walkedTo(falls: Falls, year: number): string | undefined {
  const days = daysOfYear(year);
  const inMonth = (month: number, weekday: number) =>
    days.filter((each) => each.getUTCMonth() + 1 === month && each.getUTCDay() === weekday);
  if ('on' in falls)
    return text(days.find((each) => each.getUTCMonth() + 1 === falls.on[0] && each.getUTCDate() === falls.on[1])!);
  if ('nth' in falls)
    return after(
      text(inMonth(falls.month, falls.weekday).at(falls.nth > 0 ? falls.nth - 1 : falls.nth)!),
      falls.plus ?? 0,
    );
  if ('easter' in falls) return after(easterByTables(year), falls.easter);
  if (falls.election === 'evenYears' && year % 2 === 1) return undefined;
  return after(text(inMonth(11, 1)[0]!), 1);
}

function observedByWalking(date: string, observed: Holiday['observed']): string {
  const weekday = () => new Date(`${found}T00:00:00Z`).getUTCDay();
  let found = date;
  if (observed === 'nearest' && weekday() === 6) return after(found, -1);
  if (observed && weekday() === 0) return after(found, 1);
  if (observed === 'monday' && weekday() === 6) return after(found, 2);
  if (observed === 'monday') while (weekday() !== 1) found = after(found, -1);
  return found;
}

describe('dates', () => {
  it('Easter is where the tables of the epacts put it, for all years of four centuries', () => {
    for (let year = 1900; year < 2300; year += 1) expect(iso(easter(year))).toBe(easterByTables(year));
    for (const known of ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25'])
      expect(iso(easter(yearOf(dayOf(known))))).toBe(known);
  });

  it('weekdays and the nth of them are those of the calendar', () => {
    for (const year of years) {
      for (const date of daysOfYear(year)) expect(weekdayOf(dayOf(text(date)))).toBe(date.getUTCDay());
      for (let weekday = 0; weekday < 7; weekday += 1) {
        for (const nth of [1, 2, 3, 4, -1, -2]) {
          expect(iso(nthWeekday(year, (year % 12) + 1, weekday as Weekday, nth))).toBe(
            byWalking({ nth, weekday: weekday as Weekday, month: (year % 12) + 1 }, year),
          );
        }
      }
    }
  });
});

describe('public holidays', () => {
  it.each(Object.keys(calendars) as HolidayCalendar[])('%s: the same days by a slow walk, 1990 to 2100', (calendar) => {
    const { holidays }: { readonly holidays: readonly Holiday[] } = calendars[calendar];
    for (const year of years) {
      const expected = new Set<string>();
      for (const each of [year - 1, year, year + 1]) {
        for (const { falls, observed, from = 0, until = 9999 } of holidays) {
          const date = each >= from && each <= until ? byWalking(falls, each) : undefined;
          if (date !== undefined) for (const one of [date, observedByWalking(date, observed)]) expected.add(one);
        }
      }
      const ofYear = [...expected].filter((date) => date.startsWith(String(year))).sort();
      expect([...holidaysIn(calendar, year).keys()].map(iso)).toEqual(ofYear);
    }
  });

  it.each([
    ['US', '2026-07-03', 'Independence Day'],
    ['US', '2026-07-04', 'Independence Day'],
    ['US', '2021-12-31', 'New Year’s Day'],
    ['US', '2022-12-26', 'Christmas Day'],
    ['US', '2026-11-26', 'Thanksgiving Day'],
    ['US', '2026-11-27', undefined],
    ['US', '2020-06-19', undefined],
    ['US', '2026-06-19', 'Juneteenth'],
    ['US-AL', '2026-04-27', 'Confederate Memorial Day'],
    ['US-AL', '2026-06-01', 'Jefferson Davis’ Birthday'],
    ['US-LA', '2026-02-17', 'Mardi Gras'],
    ['US-LA', '2027-02-09', 'Mardi Gras'],
    ['US-LA', '2026-04-03', 'Good Friday'],
    ['US-LA', '2026-11-27', 'Acadian Day'],
    ['US-LA', '2026-11-03', 'general election'],
    ['US-LA', '2027-11-02', undefined],
    ['US-MS', '2026-04-27', 'Confederate Memorial Day'],
    ['US-MS', '2026-06-19', undefined],
    ['US-RI', '2026-08-10', 'Victory Day'],
    ['US-RI', '2026-05-04', 'Rhode Island Independence Day'],
    ['US-UT', '2026-07-24', 'Pioneer Day'],
    ['US-UT', '2027-07-23', 'Pioneer Day'],
    ['US-UT', '2026-06-15', 'Juneteenth'],
    ['US-SD', '2026-10-12', 'Columbus Day'],
    ['US-PA', '2026-04-03', 'Good Friday'],
    ['US-PA', '2027-11-02', 'election day'],
    ['FR', '2026-05-14', 'Ascension'],
    ['FR', '2026-05-25', 'lundi de Pentecôte'],
    ['FR', '2026-07-14', 'Fête nationale'],
    ['FR', '2027-08-16', undefined],
  ] as const)('%s on %s: %s', (calendar, date, name) => {
    expect(holidayOn(calendar, dayOf(date))).toBe(name);
  });

  it('that were abolished or not yet made are none', () => {
    expect(daysOf({ name: 'a day', falls: { on: [1, 19] }, until: 2021 }, 2022)).toEqual([]);
    expect(daysOf({ name: 'a day', falls: { on: [1, 19] }, from: 2021 }, 2020)).toEqual([]);
  });

  it('each calendar says where it comes from', () => {
    for (const { source, confidence } of Object.values(calendars)) {
      expect(source.length).toBeGreaterThan(8);
      expect('ABCK').toContain(confidence);
    }
  });
});
