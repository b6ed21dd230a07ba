import { always } from './dates.js';
import type { Rule } from './rule.js';

/** What a text has to say and must not say; the lints that look for it are in `judgement/content/`. */
export const contentRules: readonly Rule[] = [
  {
    id: 'brand-name',
    version: '2',
    check: 'content',
    jurisdiction: 'any',
    effectiveFrom: always,
    parameters: { lint: 'brand-name-missing', binding: 'automatic' },
    says: 'Automatic texts name the brand; an agent is told where a reply does not.',
    source: 'CTIA-CTA, CTIA-HELP; features L41',
    confidence: 'A',
  },
  {
    id: 'CA-RATES',
    version: '2',
    check: 'content',
    jurisdiction: 'any',
    effectiveFrom: always,
    parameters: { lint: 'rates-missing', binding: 'automatic' },
    says: 'Texts from a Canadian sender code say that rates may apply; an agent is told where a reply does not.',
    source: 'Canadian short code rules (CA-SC); features L42',
    confidence: 'A',
  },
];
