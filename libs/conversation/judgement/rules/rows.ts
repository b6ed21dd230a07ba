import { contentRules } from './content.js';

/** A row of the law or of an industry’s rules as it was researched, and what became of it here. */
export interface Row {
  readonly row: string;
  readonly asks: string;
  /** Ids of the rules that keep it. */
  readonly rules?: readonly string[];
  /** What keeps it besides rules, or why it bears on no single send. */
  readonly otherwise?: string;
}

/** Everything that was found, so that nobody has to ask whether something was forgotten. */
export const rows: readonly Row[] = [
  { row: 'US-QH', asks: 'federal hours', rules: ['US-QH'] },
  { row: 'US-QH-DEF', asks: 'what a solicitation is', rules: ['US-QH-DEF'] },
  {
    row: 'US-TEXT-CALL',
    asks: 'whether a text is a call',
    rules: ['US-QH'],
    otherwise: 'Courts differ; the strict reading is built in and cannot be switched.',
  },
  {
    row: 'US-REV-ANY',
    asks: 'revocation by any reasonable means',
    rules: ['suppression', 'possible-revocation'],
    otherwise: 'The router finds revocations in free wording, in the same append as the text.',
  },
  {
    row: 'US-REV-10D',
    asks: 'honoured within ten business days',
    rules: ['suppression'],
    otherwise: 'It holds from the append that keeps the STOP on.',
  },
  {
    row: 'US-REV-ONEWAY',
    asks: 'senders that cannot be answered say so',
    otherwise: 'Every sender code of Parley can be answered.',
  },
  {
    row: 'US-REV-OTHER',
    asks: 'revocation by voice mail or e-mail',
    rules: ['suppression'],
    otherwise: 'Agents and programs record one with its channel and evidence.',
  },
  {
    row: 'US-REV-ACK',
    asks: 'one confirmation, in five minutes, with nothing else in it',
    rules: ['ack-wording', 'ack-once', 'ack-too-late', 'ack-without-marketing'],
  },
  {
    row: 'US-REV-ALL',
    asks: 'one revocation stops all',
    rules: ['US-REV-ALL', 'US-REV-ALL-LAW', 'partial-revocation'],
  },
  { row: 'US-ONDEMAND', asks: 'a text the consumer asked for', rules: ['replies-to'] },
  { row: 'US-PEWC', asks: 'written consent to marketing', rules: ['US-PEWC', 'marketing-consent'] },
  {
    row: 'US-DNC',
    asks: 'do-not-call lists',
    rules: ['suppression', 'US-PEWC'],
    otherwise:
      'The internal list is the suppression of the brand. Written consent lifts the national list, and without it marketing is rejected anyway.',
  },
  {
    row: 'US-RND',
    asks: 'reassigned numbers',
    rules: ['wrong-number'],
    otherwise: 'The database itself is a paid service that Parley does not query: a stranger’s word ends the matter.',
  },
  { row: 'US-DAMAGES', asks: 'damages', otherwise: 'It says what a mistake costs and asks for nothing.' },
  {
    row: 'US-TSR-REC',
    asks: 'records for five years',
    otherwise: 'The log is append-only, and every verdict keeps what it was made from.',
  },
  { row: 'FL', asks: 'hours, cap', rules: ['US-FL-QH', 'US-FL-CAP'] },
  { row: 'OK', asks: 'hours, cap', rules: ['US-OK-QH', 'US-OK-CAP'] },
  { row: 'OR', asks: 'hours, cap, direct answers', rules: ['US-OR-QH', 'US-OR-CAP', 'US-OR-ANSWERS'] },
  {
    row: 'WA',
    asks: 'hours, identification, answers',
    rules: ['US-WA-QH', 'US-WA-ANSWERS', 'brand-name'],
    otherwise: 'Removal lasts until the customer comes back by themselves, which is longer than a year.',
  },
  { row: 'MD', asks: 'hours, cap', rules: ['US-MD-QH', 'US-MD-CAP'] },
  {
    row: 'TX',
    asks: 'hours, consented and requested texts',
    rules: ['US-TX-QH', 'US-TX-CONSENTED', 'US-TX-ANSWERS'],
    otherwise: 'Registration and security are the brand’s own duty.',
  },
  {
    row: 'VA',
    asks: 'hours, consent, STOP for ten years, identification',
    rules: ['US-VA-QH', 'US-VA-CONSENTED', 'suppression', 'brand-name'],
    otherwise: 'A suppression has no end of its own.',
  },
  { row: 'CT', asks: 'hours, written consent', rules: ['US-CT-QH', 'US-PEWC'] },
  { row: 'AL, LA', asks: 'hours, Sundays, holidays', rules: ['US-AL-QH', 'US-LA-QH', 'US-LA-CONSENTED'] },
  { row: 'MS', asks: 'hours, Sundays, holidays', rules: ['US-MS-QH'] },
  { row: 'RI', asks: 'hours, Sundays, holidays', rules: ['US-RI-QH'] },
  { row: 'KY', asks: 'hours', rules: ['US-KY-QH'] },
  { row: 'MA', asks: 'hours', rules: ['US-MA-QH'] },
  { row: 'NV', asks: 'hours', rules: ['US-NV-QH'] },
  { row: 'MI, MN, NM', asks: 'hours', rules: ['US-MI-QH', 'US-MN-QH', 'US-NM-QH'] },
  { row: 'CA, IL', asks: 'hours of dialling devices', rules: ['US-CA-QH', 'US-IL-QH'] },
  { row: 'NJ', asks: 'hours', rules: ['US-NJ-QH'] },
  {
    row: 'UT, SD, PA, WY',
    asks: 'Sundays and holidays, hours',
    rules: ['US-UT-QH', 'US-SD-QH', 'US-PA-QH', 'US-WY-QH'],
  },
  {
    row: 'national default and cap',
    asks: 'one window for all states; three texts in 24 hours',
    rules: ['US-NATIONAL-HOURS', 'US-SAFE-HOURS', 'brand-cap'],
  },
  {
    row: 'CTIA-CTA, CTIA-CONF',
    asks: 'calls to action and the first message',
    rules: ['brand-name'],
    otherwise:
      'Calls to action stand on the brand’s pages; the double opt-in prompt and its answer are Parley’s own texts.',
  },
  { row: 'CTIA-NOSHARE', asks: 'consent is not shared', otherwise: 'Consent belongs to one brand: its stream is.' },
  { row: 'CTIA-STOP, CTIA-HELP', asks: 'STOP and HELP are answered', rules: ['suppression', 'ack-once'] },
  {
    row: 'CTIA-SHAFT',
    asks: 'age gates, also for agents’ replies',
    rules: contentRules.map(({ id }) => id).filter((id) => id.includes('SHAFT')),
    otherwise: 'Other content that carriers refuse is the brand’s own duty: a word list knows only words.',
  },
  {
    row: 'CTIA tiers',
    asks: 'conversational, informational, promotional',
    rules: [
      'replies-to',
      'US-TIERS',
      'US-PEWC',
      'way-out',
      'public-shortener',
      'no-promotion-unasked',
      'offer-mentioned',
    ],
  },
  {
    row: 'TWILIO-DEF, TELNYX-DEF, TOLLFREE-NET',
    asks: 'carriers’ own lists',
    rules: ['carrier-block', 'ack-by-carrier'],
  },
  {
    row: 'CA-SC',
    asks: 'Canadian short codes',
    rules: ['CA-RATES', 'brand-name'],
    otherwise: 'Words, languages and length of the answers are the router’s and the wording’s.',
  },
  { row: 'CA-UTR', asks: 'hours', rules: ['CA-UTR'] },
  {
    row: 'CA-CASL',
    asks: 'consent, identification, way out',
    rules: ['CA-CASL', 'suppression', 'way-out', 'CA-CASL-ID', 'CA-CASL-ID-LINK'],
  },
  { row: 'CA-REPLY', asks: 'answers to requests', rules: ['CA-REPLY', 'replies-to'] },
  { row: 'CA-RATES', asks: 'rates wording', rules: ['CA-RATES'] },
  {
    row: 'CA-LANG',
    asks: 'language of the answer',
    otherwise: 'The answer to a keyword is in the keyword’s language.',
  },
  {
    row: 'UK-PECR',
    asks: 'consent, soft opt-in, identity, no antisocial hours',
    rules: ['UK-PECR', 'UK-IDENTITY', 'way-out', 'UK-HOURS'],
  },
  {
    row: 'EU-EPRIV',
    asks: 'consent, proof, withdrawal',
    rules: ['EU-EPRIV', 'OTHER-HOURS', 'marketing-consent', 'suppression'],
    otherwise: 'After an erasure the suppression stays under the keyed hash of the number.',
  },
  { row: 'FR-CNIL', asks: 'opt-in, identity, hours', rules: ['FR-CNIL', 'EU-IDENTITY', 'way-out', 'FR-HOURS'] },
];
