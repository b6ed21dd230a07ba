import { always } from './dates.js';
import type { Rule, RuleParameters } from './rule.js';

type ContentRule = Rule<'content'>;
type Words = Pick<ContentRule, 'says' | 'source' | 'confidence' | 'unsettled'>;

function rule(
  id: string,
  jurisdiction: string,
  parameters: RuleParameters['content'],
  words: Words,
  version = '1',
): ContentRule {
  return { id, version, check: 'content', jurisdiction, effectiveFrom: always, parameters, ...words };
}

/** What a text has to say, and how it may say it; the lints that look for it are in `judgement/content/`. */
const wordingRules: readonly ContentRule[] = [
  rule(
    'brand-name',
    'any',
    { lint: 'brand-name-missing', binding: 'marketing' },
    {
      says: 'Automatic and marketing texts name the brand; who writes another one is told where it does not.',
      source: 'CTIA-CTA, CTIA-HELP; features L41',
      confidence: 'A',
      unsettled: { why: 'Listrak asks for the name in every message, others in those that begin', standard: 'on' },
    },
    '2',
  ),
  rule(
    'CA-RATES',
    'any',
    { lint: 'rates-missing', binding: 'marketing' },
    {
      says: 'Texts from a Canadian sender code say that rates may apply; an agent is told where a reply does not.',
      source: 'Canadian short code rules (CA-SC); features L42',
      confidence: 'A',
      unsettled: { why: 'written for short codes; Listrak asks for it in every message', standard: 'on' },
    },
    '2',
  ),
  rule(
    'public-shortener',
    'any',
    { lint: 'public-shortener', binding: 'everybody' },
    {
      says: 'No link goes through a shortener that anybody can use; the brand’s own short domain may (`content.shortDomains`).',
      source: 'CTIA Messaging Principles 5.3; carriers block such links',
      confidence: 'B',
      unsettled: { why: 'the practice of North American carriers, not a law', standard: 'on' },
    },
  ),
  rule(
    'ack-without-marketing',
    'any',
    { lint: 'marketing-in-acknowledgement', binding: 'everybody' },
    {
      says: 'The answers to STOP, HELP and START hold no offer, no coupon and no link.',
      source: '47 CFR 64.1200(a)(12): a confirmation may not include marketing',
      confidence: 'A',
    },
  ),
  rule(
    'no-promotion-unasked',
    'any',
    { lint: 'promotional', binding: 'everybody', unlessConsent: true },
    {
      says: 'Whoever has not agreed to marketing is answered, and not advertised to: no offers, coupons or links that sell.',
      source: 'compliance §1.5; CTIA tiers: promotional texts need express written consent',
      confidence: 'K',
      unsettled: { why: 'an answer may name an offer that the customer asked about', standard: 'on' },
    },
  ),
  rule(
    'offer-mentioned',
    'any',
    { lint: 'perhaps-promotional', binding: 'nobody', unlessConsent: true },
    {
      says: 'Who speaks of an offer to somebody who has not agreed to marketing is told so.',
      source: 'compliance §1.5',
      confidence: 'K',
      unsettled: { why: 'a mention is not yet an offer', standard: 'on' },
    },
  ),
  rule(
    'way-out',
    'any',
    { lint: 'way-out-missing', binding: 'marketing' },
    {
      says: 'Marketing says how to stop it.',
      source: 'CTIA tiers; CASL s. 6(2)(c), 11; PECR reg. 22(3)(c); CPCE L34-5',
      confidence: 'B',
    },
  ),
  rule(
    'CA-CASL-ID',
    'CA',
    { lint: 'identification-missing', binding: 'marketing' },
    {
      says: 'Marketing gives the sender’s mailing address, or where there is no room a link to it.',
      source: 'CASL s. 6(2)(a) and (b); CRTC 2012-548',
      confidence: 'A',
    },
  ),
  rule(
    'CA-CASL-ID-LINK',
    'CA',
    { lint: 'identification-unsure', binding: 'nobody' },
    {
      says: 'Where marketing has a link instead of an address, somebody has to see to it that it leads to one (`content.identification.page`).',
      source: 'CRTC 2012-548',
      confidence: 'A',
    },
  ),
  ...['GB', 'EU'].map((jurisdiction) =>
    rule(
      jurisdiction === 'GB' ? 'UK-IDENTITY' : 'EU-IDENTITY',
      jurisdiction,
      { lint: 'identity-hidden', binding: 'marketing' },
      {
        says: 'Marketing says who sends it, in its words or by an alphanumeric sender code.',
        source: jurisdiction === 'GB' ? 'PECR reg. 23' : '2002/58/EC art. 13(4); in France CPCE L34-5',
        confidence: 'B',
      },
    ),
  ),
];

/** `banned`: nobody may. A number: the age that has to be confirmed. */
type Gate = 'banned' | number;

const carriers = 'CTIA-SHAFT; codes of conduct of North American carriers and gateways';
const law = 'age limits of the country, in general';
const why = 'carriers differ, and a word list is no judge: it may find what is meant otherwise';

/** What may be spoken of, to whom: agents’ replies too (CTIA-SHAFT, features L40). */
const gates: readonly (readonly [about: string, jurisdiction: string, gate: Gate, source: string])[] = [
  ['hate', 'any', 'banned', carriers],
  ['cannabis', 'any', 'banned', 'CTIA-SHAFT: not on US carriers; gateways ban it in Canada too, and the law elsewhere'],
  ['sex', 'US', 'banned', 'gateways: a forbidden category in the US and Canada'],
  ['sex', 'CA', 'banned', 'gateways: a forbidden category in the US and Canada'],
  ['sex', 'GB', 18, law],
  ['sex', 'EU', 18, law],
  ['alcohol', 'US', 21, carriers],
  ['alcohol', 'CA', 19, `${carriers}; in Alberta, Manitoba and Quebec 18`],
  ['alcohol', 'GB', 18, law],
  ['alcohol', 'EU', 18, law],
  ['firearms', 'US', 21, carriers],
  ['firearms', 'CA', 18, carriers],
  ['firearms', 'GB', 18, law],
  ['firearms', 'EU', 18, law],
  ['tobacco', 'US', 21, `${carriers}; no gate helps on toll-free numbers`],
  ['tobacco', 'CA', 19, `${carriers}; no gate helps on toll-free numbers`],
  ['tobacco', 'GB', 18, law],
  ['tobacco', 'EU', 18, law],
];

const prefixes: Readonly<Record<string, string>> = { any: 'CTIA', GB: 'UK' };

const gateRules = gates.map(([about, jurisdiction, gate, source]) =>
  rule(
    `${prefixes[jurisdiction] ?? jurisdiction}-SHAFT-${about.toUpperCase()}`,
    jurisdiction,
    { lint: `about-${about}`, binding: 'everybody', ...(gate === 'banned' ? {} : { unlessAge: gate }) },
    {
      says:
        gate === 'banned'
          ? `No text speaks of ${about}.`
          : `Texts that speak of ${about} go only to who has confirmed an age of ${gate}, or of the brand’s own \`ageGate\` where that is higher.`,
      source,
      confidence: source === law ? 'K' : 'B',
      unsettled: { why, standard: 'on' },
    },
  ),
);

export const contentRules: readonly Rule[] = [...wordingRules, ...gateRules];
