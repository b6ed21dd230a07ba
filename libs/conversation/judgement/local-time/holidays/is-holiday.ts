import { calendars, type HolidayCalendar } from './calendars.js';
import { yearOf, type EpochDay } from './dates.js';
import { daysOf, type Holiday } from './holiday.js';

const remembered = new Map<HolidayCalendar, Map<number, ReadonlyMap<EpochDay, string>>>();

/** The holiday that a local date is in this calendar, by name. */
export function holidayOn(calendar: HolidayCalendar, date: EpochDay): string | undefined {
  return holidaysIn(calendar, yearOf(date)).get(date);
}

/** All days of one year that are holidays, observed days with them. */
export function holidaysIn(calendar: HolidayCalendar, year: number): ReadonlyMap<EpochDay, string> {
  let years = remembered.get(calendar);
  if (!years) remembered.set(calendar, (years = new Map()));
  let days = years.get(year);
  if (!days) years.set(year, (days = reckoned(calendars[calendar].holidays, year)));
  return days;
}

/** New Year’s Day on a Saturday is observed on the last day of the year before. */
function reckoned(holidays: readonly Holiday[], year: number): ReadonlyMap<EpochDay, string> {
  const days = [year, year + 1].flatMap((each) =>
    holidays.flatMap((holiday) => daysOf(holiday, each).map((date) => [date, holiday.name] as const)),
  );
  return new Map(days.filter(([date]) => yearOf(date) === year).sort(([one], [other]) => one - other));
}
