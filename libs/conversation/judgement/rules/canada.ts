import { always } from './dates.js';
import type { Rule } from './rule.js';

const canada = { jurisdiction: 'CA', effectiveFrom: always } as const;

export const canadaRules: readonly Rule[] = [
  {
    ...canada,
    id: 'CA-UTR',
    version: '1',
    check: 'window',
    parameters: { weekdays: '09:00-21:30', saturdays: '10:00-18:00', sundays: '10:00-18:00' },
    says: 'Weekdays 9:00 to 21:30, weekends 10:00 to 18:00, local time of the consumer.',
    source: 'CRTC Unsolicited Telecommunications Rules',
    confidence: 'A',
    unsettled: { why: 'written for voice and fax; kept for texts as policy', standard: 'on' },
  },
  {
    ...canada,
    id: 'CA-CASL',
    version: '1',
    check: 'consent',
    parameters: { categories: ['transactional', 'marketing'], purchaseMonths: 24, inquiryMonths: 6 },
    says: 'Express consent, or one implied by a purchase in the last 24 months or an inquiry in the last six.',
    source: 'CASL s. 6, 10(9) and 10(10)',
    confidence: 'A',
  },
  {
    ...canada,
    id: 'CA-REPLY',
    version: '2',
    check: 'exemption',
    parameters: { frees: ['CA-UTR'], when: 'answers', minutes: 1_440 },
    says: 'What answers a request, an inquiry or a complaint is outside the rules on consent, and no telemarketing.',
    source: 'SOR/2013-221 s. 3(b)',
    confidence: 'B',
    unsettled: {
      why: 'strict hours hold every reply; conversational replies need no consent in any case',
      standard: 'off',
    },
  },
];
