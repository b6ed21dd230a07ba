import type { HolidayCalendar } from '../holidays/calendars.js';
import { weekdayOf } from '../holidays/dates.js';
import { holidayOn } from '../holidays/is-holiday.js';

/** `09:00-21:30`, start inclusive, end exclusive; `24:00` is the end of the day. */
export type Hours = `${number}:${number}-${number}:${number}`;

/** Local hours in which texts may go out; a day without any is closed. */
export interface Window {
  /** Monday to Friday. */
  readonly weekdays?: Hours;
  readonly saturdays?: Hours;
  readonly sundays?: Hours;
  /** Closed on the public holidays of this calendar, observed days with them. */
  readonly closedOn?: HolidayCalendar;
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** No window is closed, or open without a break, for longer than matters. */
const days = 40;

interface Open {
  /** Milliseconds since local midnight. */
  readonly from: number;
  readonly to: number;
}
interface Timetable {
  /** By weekday, 0 = Sunday. */
  readonly week: readonly (Open | undefined)[];
  readonly closedOn?: HolidayCalendar;
}

const timetables = new WeakMap<Window, Timetable>();

/**
 * The first reading of a clock that never jumps, from `local` on, at which the window is open: `local` itself where it
 * is. Local time is in milliseconds, as if it were UTC. Undefined where it opens on none of the next days.
 */
export function opensAt(window: Window, local: number): number | undefined {
  const timetable = timetableOf(window);
  let date = Math.floor(local / day);
  for (let ahead = 0; ahead < days; ahead += 1, date += 1) {
    const open = hoursOn(timetable, date);
    if (!open || local >= date * day + open.to) continue;
    return Math.max(local, date * day + open.from);
  }
  return undefined;
}

/** When the window that is open at `local` closes: undefined where it does not on any of the next days. */
export function closesAt(window: Window, local: number): number | undefined {
  const timetable = timetableOf(window);
  let date = Math.floor(local / day);
  for (let ahead = 0; ahead < days; ahead += 1, date += 1) {
    const open = hoursOn(timetable, date);
    if (!open || (ahead > 0 && open.from > 0)) return date * day;
    if (open.to < day) return date * day + open.to;
  }
  return undefined;
}

function hoursOn({ week, closedOn }: Timetable, date: number): Open | undefined {
  const open = week[weekdayOf(date)];
  return open && closedOn !== undefined && holidayOn(closedOn, date) !== undefined ? undefined : open;
}

function timetableOf(window: Window): Timetable {
  let timetable = timetables.get(window);
  if (!timetable) timetables.set(window, (timetable = read(window)));
  return timetable;
}

function read({ weekdays, saturdays, sundays, closedOn }: Window): Timetable {
  const [onWeekdays, onSaturdays, onSundays] = [weekdays, saturdays, sundays].map(readHours);
  return {
    week: [onSundays, onWeekdays, onWeekdays, onWeekdays, onWeekdays, onWeekdays, onSaturdays],
    ...(closedOn === undefined ? {} : { closedOn }),
  };
}

/** Throws where the hours make no sense: a window is part of a rule set, and those are tested. */
function readHours(hours: Hours | undefined): Open | undefined {
  if (hours === undefined) return undefined;
  const match = /^(\d\d):([0-5]\d)-(\d\d):([0-5]\d)$/.exec(hours);
  const [fromHour, fromMinute, toHour, toMinute] = (match ?? []).slice(1).map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const open = { from: (fromHour * 60 + fromMinute) * minute, to: (toHour * 60 + toMinute) * minute };
  if (!match || open.from >= open.to || open.to > day)
    throw new RangeError(`“${hours}” are no hours such as 09:00-21:30 within one day.`);
  return open;
}
