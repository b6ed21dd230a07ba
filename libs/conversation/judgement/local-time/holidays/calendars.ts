import type { Falls, Holiday, Observed } from './holiday.js';

/** A changed list is a new version. Every verdict names it. */
export const holidaysVersion = '2026-11-21';

export interface Calendar {
  readonly holidays: readonly Holiday[];
  readonly source: string;
  /** A: text read; B: several secondary sources; C: vendors’ tables; K: general knowledge. */
  readonly confidence: 'A' | 'B' | 'C' | 'K';
}

const monday = 1;
const thursday = 4;

const on = (name: string, month: number, date: number, years: Pick<Holiday, 'from' | 'until'> = {}): Holiday => ({
  name,
  falls: { on: [month, date] },
  ...years,
});
const nth = (name: string, which: number, weekday: 0 | 1 | 2 | 3 | 4 | 5 | 6, month: number, plus = 0): Holiday => ({
  name,
  falls: { nth: which, weekday, month, plus },
});
const falling = (name: string, falls: Falls): Holiday => ({ name, falls });
const observed = (how: Observed, holidays: readonly Holiday[]): Holiday[] =>
  holidays.map((holiday) => ({ observed: how, ...holiday }));

const newYear = on('New Year’s Day', 1, 1);
const king = nth('Martin Luther King Jr. Day', 3, monday, 1);
const washington = nth('Washington’s Birthday', 3, monday, 2);
const mardiGras = falling('Mardi Gras', { easter: -47 });
const goodFriday = falling('Good Friday', { easter: -2 });
const easterMonday = falling('Easter Monday', { easter: 1 });
const memorial = nth('Memorial Day', -1, monday, 5);
const juneteenth = on('Juneteenth', 6, 19, { from: 2021 });
const independence = on('Independence Day', 7, 4);
const labor = nth('Labor Day', 1, monday, 9);
const columbus = nth('Columbus Day', 2, monday, 10);
const veterans = on('Veterans Day', 11, 11);
const thanksgiving = nth('Thanksgiving Day', 4, thursday, 11);
const christmas = on('Christmas Day', 12, 25);

const winter = [newYear, king, washington];
const autumn = [labor, columbus, veterans, thanksgiving, christmas];
const federal = [...winter, memorial, juneteenth, independence, ...autumn];

/**
 * Public holidays by country and state, as far as hours depend on them. Where sources differ on whether a day is one,
 * it is: a text then waits a day. Rules name a calendar, and verdicts of the past are judged again by it: what a law
 * changes gets `from` and `until`, and a list found wrong stays beside the right one under a name of its own.
 */
export const calendars = {
  US: {
    holidays: observed('nearest', federal),
    source: '5 U.S.C. 6103',
    confidence: 'A',
  },
  'US-AL': {
    holidays: observed('nearest', [
      ...federal,
      mardiGras,
      nth('Confederate Memorial Day', 4, monday, 4),
      nth('Jefferson Davis’ Birthday', 1, monday, 6),
    ]),
    source: 'Ala. Code 1-3-8; Mardi Gras (Baldwin and Mobile counties) counts for the whole state',
    confidence: 'K',
  },
  'US-LA': {
    holidays: observed('nearest', [
      ...federal,
      on('Battle of New Orleans', 1, 8),
      mardiGras,
      goodFriday,
      on('Robert E. Lee Day', 1, 19, { until: 2021 }),
      on('Confederate Memorial Day', 6, 3, { until: 2021 }),
      on('Huey P. Long Day', 8, 30),
      on('All Saints’ Day', 11, 1),
      nth('Acadian Day', 4, thursday, 11, 1),
      falling('general election', { election: 'evenYears' }),
    ]),
    source: 'La. R.S. 1:55',
    confidence: 'K',
  },
  'US-MS': {
    holidays: observed('nearest', [
      ...winter,
      nth('Confederate Memorial Day', -1, monday, 4),
      memorial,
      independence,
      ...autumn,
    ]),
    source: 'Miss. Code 3-3-7; Columbus Day by the federal list',
    confidence: 'K',
  },
  'US-RI': {
    holidays: [
      ...observed('nearest', federal),
      ...observed('sunday', [
        on('Rhode Island Independence Day', 5, 4),
        nth('Victory Day', 2, monday, 8),
        falling('state election', { election: 'evenYears' }),
      ]),
    ],
    source: 'R.I. Gen. Laws 25-1-1 and 5-61-3.6 (state or federal holidays)',
    confidence: 'K',
  },
  'US-UT': {
    holidays: observed('nearest', [
      ...winter,
      memorial,
      { ...juneteenth, from: 2022, observed: 'monday' },
      independence,
      on('Pioneer Day', 7, 24),
      ...autumn,
    ]),
    source: 'Utah Code 63G-1-301',
    confidence: 'K',
  },
  'US-SD': {
    holidays: observed('nearest', federal),
    source: 'SDCL 1-5-1 (Native Americans’ Day on Columbus Day)',
    confidence: 'K',
  },
  'US-PA': {
    holidays: observed('nearest', [
      ...federal,
      goodFriday,
      on('Flag Day', 6, 14),
      nth('the day after Thanksgiving', 4, thursday, 11, 1),
      falling('election day', { election: 'everyYear' }),
    ]),
    source: '44 P.S. 11; the day after Thanksgiving by the state offices’ calendar',
    confidence: 'K',
  },
  FR: {
    holidays: [
      newYear,
      easterMonday,
      on('Fête du Travail', 5, 1),
      on('Victoire 1945', 5, 8),
      falling('Ascension', { easter: 39 }),
      falling('lundi de Pentecôte', { easter: 50 }),
      on('Fête nationale', 7, 14),
      on('Assomption', 8, 15),
      on('Toussaint', 11, 1),
      on('Armistice 1918', 11, 11),
      christmas,
    ],
    source: 'Code du travail, L3133-1',
    confidence: 'B',
  },
} as const satisfies Record<string, Calendar>;

export type HolidayCalendar = keyof typeof calendars;
