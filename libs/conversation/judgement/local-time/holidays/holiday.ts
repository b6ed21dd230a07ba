import { easter, epochDay, nthWeekday, onOrBefore, weekdayOf, type EpochDay, type Weekday } from './dates.js';

/** When a holiday falls, told apart by the field it has. */
export type Falls =
  | { readonly on: readonly [month: number, date: number] }
  /** The nth such weekday of a month, -1 the last, and `plus` days. */
  | { readonly nth: number; readonly weekday: Weekday; readonly month: number; readonly plus?: number }
  /** Days after Easter Sunday; before it where negative. */
  | { readonly easter: number }
  /** The Tuesday after the first Monday of November; in every year or in even ones. */
  | { readonly election: 'everyYear' | 'evenYears' };

/**
 * What happens when it falls on a weekend. A day that is observed elsewhere stays a holiday itself: who has it off
 * differs, and the stricter reading holds.
 * - `nearest`: Saturday on Friday, Sunday on Monday.
 * - `sunday`: Sunday on Monday.
 * - `monday`: always on a Monday: that day or the one before; from a weekend the one after.
 */
export type Observed = 'nearest' | 'sunday' | 'monday';

export interface Holiday {
  readonly name: string;
  readonly falls: Falls;
  readonly observed?: Observed;
  /** Years, both included. */
  readonly from?: number;
  readonly until?: number;
}

/** The days a holiday takes because of this year’s date: none, one, or two. They may lie in the year before or after. */
export function daysOf(holiday: Holiday, year: number): readonly EpochDay[] {
  if (year < (holiday.from ?? year) || year > (holiday.until ?? year)) return [];
  const date = dateOf(holiday.falls, year);
  if (date === undefined) return [];
  const observed = observedOn(date, holiday.observed);
  return observed === date ? [date] : [date, observed];
}

function dateOf(falls: Falls, year: number): EpochDay | undefined {
  if ('on' in falls) return epochDay(year, ...falls.on);
  if ('nth' in falls) return nthWeekday(year, falls.month, falls.weekday, falls.nth) + (falls.plus ?? 0);
  if ('easter' in falls) return easter(year) + falls.easter;
  if (falls.election === 'evenYears' && year % 2 !== 0) return undefined;
  return nthWeekday(year, 11, 1, 1) + 1;
}

function observedOn(date: EpochDay, observed: Observed | undefined): EpochDay {
  const weekday = weekdayOf(date);
  if (observed === undefined) return date;
  if (weekday === 0) return date + 1;
  if (weekday === 6) return observed === 'nearest' ? date - 1 : observed === 'sunday' ? date : date + 2;
  return observed === 'monday' ? onOrBefore(date, 1) : date;
}
