import { always, from } from './dates.js';
import type { Rule } from './rule.js';
import { daily } from './windows.js';

const federal = { jurisdiction: 'US', effectiveFrom: always } as const;

/** From when on the revocation of less than everything stops everything by law; the FCC has put it off twice. */
const revokesAll = from('2027-01-31');

/** Federal rules of the United States, and policies for the whole country. */
export const unitedStatesRules: readonly Rule[] = [
  {
    ...federal,
    id: 'US-QH',
    version: '1',
    check: 'window',
    parameters: daily('08:00-21:00'),
    says: 'No telephone solicitation before 8:00 or after 21:00 where the recipient is; texts count as calls.',
    source: '47 CFR 64.1200(c)(1); US-TEXT-CALL read strictly',
    confidence: 'A',
  },
  {
    ...federal,
    id: 'US-QH-DEF',
    version: '1',
    check: 'exemption',
    parameters: { frees: ['US-QH'], when: 'consent' },
    says: 'Texts to somebody who agreed to them are no solicitation, and free of US-QH.',
    source: '47 CFR 64.1200(f)(15); petition of March 2025, no ruling found',
    confidence: 'A',
    unsettled: { why: 'the FCC has not answered, and hundreds of suits say otherwise', standard: 'off' },
  },
  {
    ...federal,
    id: 'US-REV-ALL',
    version: '2',
    check: 'revocationScope',
    effectiveTo: revokesAll,
    parameters: { scope: 'all' },
    says: 'Who opts out of one list or category has opted out of all, before the law asks for it.',
    source: 'policy, ahead of 47 CFR 64.1200(a)(10), which the FCC put off to 2026-04-11 and then to 2027-01-31',
    confidence: 'K',
    unsettled: { why: 'no law until 2027-01-31; kept for safety', standard: 'on' },
  },
  {
    ...federal,
    id: 'US-REV-ALL-LAW',
    version: '1',
    check: 'revocationScope',
    effectiveFrom: revokesAll,
    parameters: { scope: 'all' },
    says: 'Who opts out of one list or category has opted out of all.',
    source: '47 CFR 64.1200(a)(10); FCC orders: put off to 2026-04-11, then to 2027-01-31',
    confidence: 'B',
  },
  {
    ...federal,
    id: 'US-PEWC',
    version: '1',
    check: 'consent',
    parameters: { categories: ['marketing'], purchaseMonths: 0, inquiryMonths: 0 },
    says: 'Marketing needs prior express written consent; a purchase or an inquiry implies none.',
    source: '47 CFR 64.1200(f)(9); CTIA’s promotional tier',
    confidence: 'B',
  },
  {
    ...federal,
    id: 'US-TIERS',
    version: '1',
    check: 'consent',
    parameters: { categories: ['transactional'], purchaseMonths: 0, inquiryMonths: 0 },
    says: 'Informational texts need express consent.',
    source: 'CTIA Messaging Principles, May 2023: the informational tier',
    confidence: 'B',
  },
  {
    ...federal,
    id: 'US-NATIONAL-HOURS',
    version: '1',
    check: 'window',
    parameters: { ...daily('09:00-20:00'), categories: ['marketing'] },
    says: 'Marketing goes out between 9:00 and 20:00 in every state.',
    source: 'policy: most states in one; the rows of single states still hold',
    confidence: 'K',
    unsettled: { why: 'a policy, for those who do not want to rely on area codes', standard: 'off' },
  },
  {
    ...federal,
    id: 'US-SAFE-HOURS',
    version: '1',
    check: 'window',
    parameters: {
      weekdays: '10:00-18:00',
      saturdays: '10:00-17:00',
      closedOn: 'US',
      categories: ['marketing'],
    },
    says: 'Marketing goes out Monday to Friday 10:00 to 18:00 and Saturday to 17:00, on no Sunday and no federal holiday.',
    source: 'policy: it satisfies the hours of every state at once',
    confidence: 'K',
    unsettled: { why: 'a policy, for numbers that tell no state such as toll-free ones', standard: 'off' },
  },
];
