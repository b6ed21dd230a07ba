import { respelled } from './respelled.js';

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['jan', 'january', 'janvier', 'enero', 'ene'],
    ['feb', 'february', 'fevrier', 'fev', 'febrero'],
    ['mar', 'march', 'mars', 'marzo'],
    ['apr', 'april', 'avril', 'avr', 'abril', 'abr'],
    ['may', 'mai', 'mayo'],
    ['jun', 'june', 'juin', 'junio'],
    ['jul', 'july', 'juillet', 'juil', 'julio'],
    ['aug', 'august', 'aout', 'agosto', 'ago'],
    ['sep', 'sept', 'september', 'septembre', 'septiembre'],
    ['oct', 'october', 'octobre', 'octubre'],
    ['nov', 'november', 'novembre', 'noviembre'],
    ['dec', 'december', 'decembre', 'diciembre', 'dic'],
  ].flatMap((names, month) => names.map((name) => [name, month + 1] as const)),
);

const lead =
  "(?:i ?a?'?m|i am|im|age|aged|my age is|j ?'?ai|jai|tengo|yes|oui|si|dob|born|ne le|nee le|naci el|i was born(?: on)?)?[ :,]*(?:le |el |on )?";
const age = new RegExp(`^${lead}(\\d{1,3})(?: ?(?:years?(?: old)?|yrs?(?: old)?|yo|y/o|ans?|anos))?[ .!]*$`);
const yearFirst = new RegExp(`^${lead}(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})[ .!]*$`);
const yearLast = new RegExp(`^${lead}(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})[ .!]*$`);
const dayMonth = new RegExp(
  `^${lead}(\\d{1,2})(?:st|nd|rd|th|er)?[-/. ]+(?:of |de )?([a-z]{3,10})\\.?,?[-/. ]+(?:de |del )?(\\d{4})[ .!]*$`,
);
const monthDay = new RegExp(`^${lead}([a-z]{3,10})\\.?[-/. ]+(\\d{1,2})(?:st|nd|rd|th)?,?[-/. ]+(\\d{4})[ .!]*$`);
const year = new RegExp(`^${lead}((?:19|20)\\d{2})[ .!]*$`);

/**
 * The age, in whole years, that a text states and says nothing else: as a number or by a date of birth.
 * Of two readings (03/04/2005, a year alone) the younger counts.
 * @param at ISO instant of the text
 */
export function statedAge(text: string, at: string): number | undefined {
  if (text.length > 60) return undefined;
  const spelled = respelled(text.replace(/(?<=\d)\.(?=\d)/g, '/')).spelled.trim();
  const number = age.exec(spelled);
  if (number) return plausible(Number(number[1]));
  const born = birthDates(spelled).filter((date) => date !== undefined);
  const ages = born.map((date) => ageOn(date, at));
  return ages.length === 0 ? undefined : plausible(Math.min(...ages));
}

type Day = readonly [year: number, month: number, day: number];

function birthDates(spelled: string): readonly (Day | undefined)[] {
  const numbers = (match: RegExpExecArray) => match.slice(1).map(Number) as [number, number, number];
  const first = yearFirst.exec(spelled);
  if (first) return [dayOf(...numbers(first))];
  const last = yearLast.exec(spelled);
  if (last) {
    const [a, b, born] = numbers(last);
    return [dayOf(born, a, b), dayOf(born, b, a)];
  }
  const named = dayMonth.exec(spelled);
  if (named) return [dayOf(Number(named[3]), months[named[2]!] ?? 0, Number(named[1]))];
  const american = monthDay.exec(spelled);
  if (american) return [dayOf(Number(american[3]), months[american[1]!] ?? 0, Number(american[2]))];
  const alone = year.exec(spelled);
  return alone ? [[Number(alone[1]), 12, 31]] : [];
}

function dayOf(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? [year, month, day] : undefined;
}

function ageOn([year, month, day]: Day, at: string): number {
  const [thisYear, thisMonth, today] = at.slice(0, 10).split('-').map(Number) as [number, number, number];
  const hadBirthday = thisMonth > month || (thisMonth === month && today >= day);
  return thisYear - year - (hadBirthday ? 0 : 1);
}

const plausible = (years: number) => (years >= 1 && years <= 120 ? years : undefined);
