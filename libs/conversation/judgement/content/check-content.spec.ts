import { currentRuleset, decidingRules, judge, judgeReply } from '../index.js';
import { ack, granted, inputOf, verdict, type Case } from '../testing/a-case.js';

const { rules } = currentRuleset;
const content = rules.filter(({ check }) => check === 'content');
const said = (given: Case, id: string) =>
  decidingRules(verdict(given))
    .find((rule) => rule.id === id)
    ?.reason?.split(':')[0];

const in_ = { CA: '+14165550123', GB: '+447700900123', EU: '+33612345678', US: '+12125550123' } as const;
const lawful = 'Acme Shoes: new. Reply STOP to end. PO Box 9, Toronto';
const campaign = (text: string, phone: string = in_.US): Case => ({
  phone,
  consent: granted,
  textedAgo: null,
  reply: { category: 'marketing', author: 'api', text },
});
const reply = (text: string, more: Case = {}): Case => ({ ...more, reply: { text } });
const age = (confirmedAge: number) => ({ consent: { confirmedAge } });

type Row = readonly [id: string, speaks: Case, how: 'rejects' | 'advises', silent: Case];

/** For each rule a text on which it decides, and how, and one so alike that it has nothing to say. */
const cases: readonly Row[] = [
  ['brand-name', campaign('New. Reply STOP to end'), 'rejects', campaign(lawful)],
  ['brand-name', reply('On its way'), 'advises', reply('Acme Shoes: on its way')],
  ['CA-RATES', { ...reply('Acme Shoes: hi'), sender: { country: 'CA' } }, 'advises', reply('Acme Shoes: hi')],
  [
    'CA-RATES',
    { ...campaign(lawful), sender: { country: 'CA' } },
    'rejects',
    { ...campaign(`${lawful}. Msg rates may apply`), sender: { country: 'CA' } },
  ],
  [
    'public-shortener',
    reply('Acme Shoes: bit.ly/x7'),
    'rejects',
    { ...reply('Acme Shoes: bit.ly/x7'), sender: { content: { shortDomains: ['bit.ly'] } } },
  ],
  [
    'ack-without-marketing',
    { reply: ack('helpAnswer', { text: 'Acme Shoes: call us. 10% off today' }) },
    'rejects',
    { reply: ack('helpAnswer', { text: 'Acme Shoes: call us.' }) },
  ],
  [
    'no-promotion-unasked',
    reply('Acme Shoes: get 20% off today'),
    'rejects',
    { ...reply('Acme Shoes: get 20% off today'), consent: granted },
  ],
  [
    'offer-mentioned',
    reply('Acme Shoes: the 20% off code has expired'),
    'advises',
    { ...reply('Acme Shoes: the 20% off code has expired'), consent: granted },
  ],
  ['way-out', campaign('Acme Shoes: new boots'), 'rejects', campaign(lawful)],
  ['CA-CASL-ID', campaign('Acme Shoes: new. STOP to end', in_.CA), 'rejects', campaign('Acme Shoes: new. STOP to end')],
  [
    'CA-CASL-ID-LINK',
    campaign('Acme Shoes: new. STOP to end. https://a.example', in_.CA),
    'advises',
    {
      ...campaign('Acme Shoes: new. STOP to end. https://a.example', in_.CA),
      sender: { content: { identification: { page: 'a.example' } } },
    },
  ],
  ['UK-IDENTITY', campaign('New boots. STOP to end', in_.GB), 'rejects', campaign(lawful, in_.GB)],
  [
    'EU-IDENTITY',
    campaign('Nouvelles bottes. STOP au 36179', in_.EU),
    'rejects',
    { ...campaign('Nouvelles bottes. STOP au 36179', in_.EU), sender: { content: { senderCode: 'ACME' } } },
  ],
  ['CTIA-SHAFT-HATE', reply('Heil Hitler', age(99)), 'rejects', reply('Hello')],
  ['CTIA-SHAFT-CANNABIS', reply('CBD gummies are back', age(99)), 'rejects', reply('The weed killer is back')],
  ['US-SHAFT-SEX', reply('Our new vibrators', age(99)), 'rejects', reply('The nude heels')],
  ['CA-SHAFT-SEX', reply('Our new vibrators', { ...age(99), phone: in_.CA }), 'rejects', reply('Our new vibrators')],
  ...(['GB', 'EU'] as const).map((place): Row => [
    `${place === 'GB' ? 'UK' : place}-SHAFT-SEX`,
    reply('Our new vibrators', { phone: in_[place] }),
    'rejects',
    reply('Our new vibrators', { phone: in_[place], ...age(18) }),
  ]),
  ...(
    [
      ['ALCOHOL', 'The vodka is on its way', { US: 21, CA: 19, GB: 18, EU: 18 }],
      ['FIREARMS', 'The handgun is on its way', { US: 21, CA: 18, GB: 18, EU: 18 }],
      ['TOBACCO', 'Des cigares', { US: 21, CA: 19, GB: 18, EU: 18 }],
    ] as const
  ).flatMap(([about, text, ages]) =>
    (['US', 'CA', 'GB', 'EU'] as const).map((place): Row => [
      `${place === 'GB' ? 'UK' : place}-SHAFT-${about}`,
      reply(text, { phone: in_[place], ...age(ages[place] - 1) }),
      'rejects',
      reply(text, { phone: in_[place], ...age(ages[place]) }),
    ]),
  ),
];

describe('each rule of content', () => {
  it.each(cases)('%s speaks of the one and not of the other', (id, speaks, how, silent) => {
    expect([said(speaks, id), said(silent, id)]).toEqual([how, undefined]);
  });

  it('decides somewhere above', () => {
    expect(content.map(({ id }) => id).filter((id) => !cases.some(([named]) => named === id))).toEqual([]);
  });

  it('is silent on an ordinary reply: a verdict would be longer than the text', () => {
    expect(verdict({}).rules.filter(({ id }) => content.some((rule) => rule.id === id))).toEqual([]);
  });
});

describe('an age gate', () => {
  const vodka = (more: Case) => verdict(reply('Acme Shoes: the vodka is on its way', more));

  it('of the brand may ask for more than the law, and never for less', () => {
    const at = (minimumAge: number, confirmedAge: number) =>
      vodka({ consent: { confirmedAge }, sender: { ageGate: { minimumAge } } }).kind;
    expect([at(25, 24), at(25, 25), at(18, 20), at(18, 21)]).toEqual(['reject', 'approve', 'reject', 'approve']);
  });

  it('says what would help', () => {
    const told = (more: Case) => decidingRules(vodka(more)).map(({ reason }) => reason);
    expect(told({})).toEqual([
      'rejects: it speaks of alcohol, and the customer has not confirmed an age of 21 or more',
    ]);
  });

  it('holds wherever the customer may be', () => {
    // Canada and no state: 19 is enough; a number of New York is not.
    expect(vodka({ consent: { confirmedAge: 19 }, phone: in_.CA }).kind).toBe('approve');
    expect(vodka({ consent: { confirmedAge: 19 } }).kind).toBe('reject');
  });
});

describe('a brand', () => {
  const told = (text: string, switches: Readonly<Record<string, 'on' | 'off' | Record<string, string>>>) =>
    verdict({ reply: { text }, sender: { rules: switches } }).kind;

  it('may switch what is not settled', () => {
    expect(told('Acme Shoes: bit.ly/x', { 'public-shortener': 'off' })).toBe('approve');
    expect(told('Acme Shoes: bit.ly/x', { 'public-shortener': { binding: 'nobody' } })).toBe('approve');
    expect(told('On its way', { 'brand-name': { binding: 'everybody' } })).toBe('reject');
  });
});

it('a finding names the version of what found it, and nothing of the text', () => {
  const { basis } = judgeReply(inputOf(reply('Secret vodka for Mr Smith')));
  expect(basis!.reply.content).toEqual([
    { lint: 'brand-name-missing', version: '2026-11-21', reason: 'the brand’s name is missing' },
    { lint: 'about-alcohol', version: 'alcohol/1', reason: 'it speaks of alcohol' },
  ]);
  expect(JSON.stringify(judge(basis!, currentRuleset))).not.toMatch(/secret|vodka|smith/i);
});
