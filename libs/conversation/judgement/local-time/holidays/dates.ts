/** Days since 1970-01-01, which was a Thursday. Dates without a zone; years from 1583 on, as far as Easter goes. */
export type EpochDay = number;

export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const day = 86_400_000;

/** `month` from 1. */
export const epochDay = (year: number, month: number, date: number): EpochDay => Date.UTC(year, month - 1, date) / day;

/** 0 = Sunday. */
export const weekdayOf = (date: EpochDay): Weekday => ((((date + 4) % 7) + 7) % 7) as Weekday;

export const yearOf = (date: EpochDay): number => new Date(date * day).getUTCFullYear();

/** The nth such weekday of a month; -1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: Weekday, nth: number): EpochDay {
  if (nth < 0) {
    const last = epochDay(year, month + 1, 0);
    return last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
  }
  return onOrAfter(epochDay(year, month, 1), weekday) + (nth - 1) * 7;
}

export const onOrAfter = (date: EpochDay, weekday: Weekday): EpochDay => date + ((weekday - weekdayOf(date) + 7) % 7);

export const onOrBefore = (date: EpochDay, weekday: Weekday): EpochDay => date - ((weekdayOf(date) - weekday + 7) % 7);

/** Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): EpochDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCenturies = Math.floor(century / 4);
  const moon =
    (19 * golden + century - leapCenturies - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const inCentury = year % 100;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const sum = moon + sunday - 7 * shift + 114;
  return epochDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}
