import type { HolidayCalendar } from '../local-time/holidays/calendars.js';
import { always, from } from './dates.js';
import type { ExemptWhen, Rule, Unsettled, WindowParameters } from './rule.js';
import { daily, exceptSundays } from './windows.js';

interface Grounds {
  readonly says: string;
  readonly source: string;
  readonly confidence: Rule['confidence'];
  readonly effectiveFrom?: string;
  readonly unsettled?: Unsettled;
}

const of = (state: string, { effectiveFrom = always, ...grounds }: Grounds) =>
  ({ version: '1', jurisdiction: `US-${state}`, effectiveFrom, ...grounds }) as const;

const hours = (state: string, parameters: WindowParameters, grounds: Grounds): Rule => ({
  id: `US-${state}-QH`,
  check: 'window',
  parameters,
  ...of(state, grounds),
});

/** Three in a day about the same subject; which texts share one nobody can tell, so that all of them count. */
const cap = (state: string, source: string, confidence: Rule['confidence'], effectiveFrom = always): Rule => ({
  id: `US-${state}-CAP`,
  check: 'cap',
  parameters: { most: 3, hours: 24 },
  ...of(state, {
    says: 'At most three solicitations on one subject in 24 hours; all marketing texts count as one subject.',
    source,
    confidence,
    effectiveFrom,
  }),
});

/** What a state’s hours do not bind. Off by default: strict hours hold every text (features L39). */
const exemption = (
  state: string,
  when: ExemptWhen,
  grounds: Omit<Grounds, 'unsettled'> & { readonly why: string; readonly standard?: 'on' },
): Rule => {
  const { why, standard = 'off', ...rest } = grounds;
  return {
    id: `US-${state}-${when === 'consent' ? 'CONSENTED' : 'ANSWERS'}`,
    check: 'exemption',
    parameters: { frees: [`US-${state}-QH`], when, ...(when === 'answers' ? { minutes: 1_440 } : {}) },
    ...of(state, { ...rest, unsettled: { why, standard } }),
    ...(when === 'answers' ? { version: '2' } : {}),
  };
};

const vendors: Unsettled = { why: 'known from vendors’ tables only', standard: 'on' };
const strictly = 'the terms are not settled, and the federal hours still bind';
const tables = 'vendors’ tables';

/** Without Sundays and without the state’s holidays. */
const restful = (hours: `${number}:${number}-${number}:${number}`, closedOn: HolidayCalendar): WindowParameters => ({
  ...exceptSundays(hours),
  closedOn,
});

/** Hours of single states, in the recipient’s local time. All of them bind beside the federal ones. */
export const stateRules: readonly Rule[] = [
  hours('FL', daily('08:00-20:00'), {
    says: 'Florida: 8:00 to 20:00; an area code of Florida is presumed to be there.',
    source: 'Fla. Stat. 501.616(6), 501.059; HB 761',
    confidence: 'A',
  }),
  cap('FL', 'Fla. Stat. 501.616(6)', 'A'),
  hours('OK', daily('08:00-20:00'), {
    says: 'Oklahoma: 8:00 to 20:00.',
    source: '15 O.S. 775C.4',
    confidence: 'B',
  }),
  cap('OK', '15 O.S. 775C.4', 'B'),
  hours('OR', daily('08:00-20:00'), {
    says: 'Oregon: 8:00 to 20:00, texts included since 2026.',
    source: 'HB 3865 (2025)',
    confidence: 'B',
    effectiveFrom: from('2026-01-01'),
  }),
  cap('OR', 'HB 3865 (2025); who bought within 18 months is left out there, and counts here', 'B', from('2026-01-01')),
  exemption('OR', 'answers', {
    says: 'Oregon’s hours leave out direct answers to a customer’s message.',
    source: 'HB 3865 (2025)',
    confidence: 'B',
    effectiveFrom: from('2026-01-01'),
    why: strictly,
  }),
  hours('WA', daily('08:00-20:00'), {
    says: 'Washington: 8:00 to 20:00.',
    source: 'RCW 80.36.390, 19.158.040',
    confidence: 'A',
  }),
  exemption('WA', 'answers', {
    says: 'Washington: what answers a person’s request is no solicitation.',
    source: 'RCW 80.36.390',
    confidence: 'A',
    why: strictly,
  }),
  hours('MD', daily('08:00-20:00'), {
    says: 'Maryland: 8:00 to 20:00.',
    source: 'Stop the Spam Calls Act of 2023',
    confidence: 'B',
  }),
  cap('MD', 'Stop the Spam Calls Act of 2023', 'B'),
  hours(
    'TX',
    { weekdays: '09:00-21:00', saturdays: '09:00-21:00', sundays: '12:00-21:00' },
    {
      says: 'Texas: Monday to Saturday 9:00 to 21:00, Sunday 12:00 to 21:00, texts included since September 2025.',
      source: 'Tex. Bus. & Com. Code 301-305; SB 140',
      confidence: 'A',
      effectiveFrom: from('2025-09-01'),
    },
  ),
  exemption('TX', 'consent', {
    says: 'Texas: consented texts are exempt, as the state put it in November 2025.',
    source: 'Tex. Bus. & Com. Code 302; the state’s position of November 2025',
    confidence: 'A',
    effectiveFrom: from('2025-09-01'),
    why: 'a position, no statute; private suits are possible',
  }),
  exemption('TX', 'answers', {
    says: 'Texas: the hours do not bind what a customer expressly asked for.',
    source: 'Tex. Bus. & Com. Code 301',
    confidence: 'A',
    effectiveFrom: from('2025-09-01'),
    why: 'the statute does not define its terms',
  }),
  hours('VA', daily('08:00-21:00'), {
    says: 'Virginia: 8:00 to 21:00, texts named since 2026.',
    source: 'Va. Code 59.1-510 ff.; SB 1339',
    confidence: 'A',
    effectiveFrom: from('2026-01-01'),
  }),
  exemption('VA', 'consent', {
    says: 'Virginia’s hours do not bind texts with prior consent.',
    source: 'Va. Code 59.1-510 ff.; SB 1339',
    confidence: 'A',
    effectiveFrom: from('2026-01-01'),
    why: 'the federal hours, which are the same, bind in any case',
  }),
  hours('CT', daily('09:00-20:00'), {
    says: 'Connecticut: 9:00 to 20:00.',
    source: 'Conn. Gen. Stat. 42-288a; SB 1058',
    confidence: 'B',
  }),
  hours('AL', restful('08:00-20:00', 'US-AL'), {
    says: 'Alabama: 8:00 to 20:00, on no Sunday and no holiday of the state.',
    source: 'state rules',
    confidence: 'B',
  }),
  hours('LA', restful('08:00-20:00', 'US-LA'), {
    says: 'Louisiana: 8:00 to 20:00, on no Sunday and no holiday of the state.',
    source: 'state rules',
    confidence: 'B',
  }),
  exemption('LA', 'consent', {
    says: 'Louisiana lets consented texts through.',
    source: 'state rules',
    confidence: 'B',
    why: strictly,
  }),
  hours('MS', restful('08:00-20:00', 'US-MS'), {
    says: 'Mississippi: 8:00 to 20:00, on no Sunday and no holiday of the state.',
    source: 'state rules; an existing relationship of six months, exempt there, is not looked at here',
    confidence: 'B',
  }),
  hours(
    'RI',
    { weekdays: '09:00-18:00', saturdays: '10:00-17:00', closedOn: 'US-RI' },
    {
      says: 'Rhode Island: Monday to Friday 9:00 to 18:00, Saturday 10:00 to 17:00, on no Sunday and no state or federal holiday.',
      source: 'R.I. Gen. Laws 5-61-2(2), 5-61-3.6',
      confidence: 'A',
    },
  ),
  hours('KY', daily('10:00-21:00'), {
    says: 'Kentucky: 10:00 to 21:00.',
    source: 'KRS 367.46955',
    confidence: 'B',
  }),
  hours('MA', daily('08:00-20:00'), {
    says: 'Massachusetts: 8:00 to 20:00.',
    source: '201 CMR 12',
    confidence: 'B',
  }),
  hours('NV', daily('09:00-20:00'), {
    says: 'Nevada: 9:00 to 20:00.',
    source: tables,
    confidence: 'B',
    unsettled: vendors,
  }),
  hours('MI', daily('09:00-21:00'), {
    says: 'Michigan: 9:00 to 21:00.',
    source: tables,
    confidence: 'B',
    unsettled: { why: 'known from vendors’ tables only, and a bill on texts (SB 351) was pending', standard: 'on' },
  }),
  hours('MN', daily('09:00-21:00'), {
    says: 'Minnesota: 9:00 to 21:00.',
    source: tables,
    confidence: 'B',
    unsettled: vendors,
  }),
  hours('NM', daily('09:00-21:00'), {
    says: 'New Mexico: 9:00 to 21:00.',
    source: tables,
    confidence: 'B',
    unsettled: vendors,
  }),
  hours('CA', daily('09:00-21:00'), {
    says: 'California: 9:00 to 21:00 for dialling devices.',
    source: 'Cal. P.U.C. 2872',
    confidence: 'C',
    unsettled: { why: 'written for dialling devices', standard: 'on' },
  }),
  hours('IL', daily('09:00-21:00'), {
    says: 'Illinois: 9:00 to 21:00 for dialling devices.',
    source: '815 ILCS 305',
    confidence: 'C',
    unsettled: { why: 'written for dialling devices', standard: 'on' },
  }),
  hours('NJ', daily('08:00-21:00'), {
    says: 'New Jersey: 8:00 to 21:00.',
    source: 'N.J.S.A. 56:8-128(d); vendors’ tables say 20:00, the statute 21:00',
    confidence: 'A',
  }),
  hours('UT', restful('08:00-21:00', 'US-UT'), {
    says: 'Utah: on no Sunday and no holiday; the federal hours otherwise.',
    source: tables,
    confidence: 'C',
    unsettled: vendors,
  }),
  hours('SD', restful('08:00-21:00', 'US-SD'), {
    says: 'South Dakota: on no Sunday and no holiday; the federal hours otherwise.',
    source: tables,
    confidence: 'C',
    unsettled: vendors,
  }),
  hours(
    'PA',
    { ...daily('08:00-21:00'), closedOn: 'US-PA' },
    {
      says: 'Pennsylvania: on no holiday; the federal hours otherwise.',
      source: tables,
      confidence: 'C',
      unsettled: vendors,
    },
  ),
  hours('WY', daily('08:00-20:00'), {
    says: 'Wyoming: 8:00 to 20:00.',
    source: tables,
    confidence: 'C',
    unsettled: vendors,
  }),
];
