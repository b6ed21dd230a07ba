import { ReplyCategory, type AutomaticText } from '@parley/contracts';
import { evolve, type ContactState, type DatedFact, type Reply } from '@parley/conversation';
import { currentRuleset, decidingRules, judgeReply } from '@parley/conversation/judgement';
import { Brand, sendersOf, type Sender } from '@parley/runtime';
import {
  aConversation,
  aRequestedReply,
  aRoutedText,
  approved,
  brandCode,
  claimed,
  customer,
  id,
  minutesAfter,
  noon,
  senderId,
  sent,
  stateAfter,
} from '@parley/testkit';
import { senderPolicy } from '@parley/runtime/verdicts';
import type { z } from 'zod';

/** The customer is in California: 11:00 there, and 23:00. */
const day = minutesAfter(noon, 120);
const night = minutesAfter(noon, 14 * 60);

type Facts = readonly DatedFact[];
type Settings = Partial<z.input<typeof Sender>>;
interface Situation {
  /** What happened before, oldest first; texts come at `day` minus two hours unless the facts say otherwise. */
  readonly facts: Facts;
  readonly at?: string;
  readonly sender?: Settings;
  readonly phone?: string;
  readonly author?: Reply['author'];
}

const keyword = (word: 'stop' | 'help' | 'start') => ({ route: 'keyword' as const, keyword: word });
const granted = (source: 'api' | 'import' | 'keyword', at: string, more: object = {}): DatedFact =>
  ({
    type: 'ConsentGranted',
    senderId,
    at,
    data: {
      source,
      channel: source === 'keyword' ? 'sms' : 'web',
      ...(source === 'import' ? {} : { proof: { proven: true, missing: [], standard: 'spec' } }),
      ...more,
    },
    personal: {},
  }) as DatedFact;
const revokedBy = (source: 'keyword' | 'carrier', at: string, more: object = {}): DatedFact =>
  ({
    type: 'ConsentRevoked',
    senderId,
    at,
    data: { source, channel: 'sms', scope: 'brand', ...more },
    personal: {},
  }) as DatedFact;

const hoursAgo = (at: string, hours: number) => minutesAfter(at, -60 * hours);
const longAgo = hoursAgo(day, 24 * 30);
const stranger = aConversation('m1', {}, hoursAgo(day, 2));
const strangerAtNight = aConversation('m1', {}, minutesAfter(night, -20));
const justNow = aConversation('m1', {}, minutesAfter(night, -5));
const silent = aConversation('m1', {}, hoursAgo(day, 30));
const subscriber = [...stranger, granted('api', hoursAgo(day, 1))];
const subscriberAtNight = [...strangerAtNight, granted('api', minutesAfter(night, -10))];
const subscriberJustNow = [...justNow, granted('api', minutesAfter(night, -4))];
const stopped = [
  ...subscriber,
  ...aRoutedText('m2', keyword('stop'), minutesAfter(day, -1)),
  revokedBy('keyword', day),
];
const cameBack = (before: Facts): Facts => [
  ...before,
  ...aRoutedText('m2', keyword('stop'), hoursAgo(day, 1)),
  revokedBy('keyword', hoursAgo(day, 1), { messageId: id('m2') }),
  ...aRoutedText('m3', keyword('start'), minutesAfter(day, -2)),
  granted('keyword', minutesAfter(day, -1), { messageId: id('m3') }),
];
const marketed = (count: number): Facts =>
  Array.from({ length: count }, (_, n) => {
    const at = hoursAgo(day, 23 - n);
    const name = `promo-${n}`;
    return [
      ...aRequestedReply(name, { category: 'marketing' }, at),
      ...approved(name, at),
      ...claimed(name, 1, at),
      ...sent(name, at),
    ];
  }).flat();
const wrongNumber = [...subscriber, ...aRoutedText('m2', { route: 'agent', intent: 'wrong_number' }, hoursAgo(day, 1))];
const dismissed = (name: string): DatedFact =>
  ({ type: 'RevocationDismissed', senderId, at: day, data: { messageId: id(name) }, personal: {} }) as DatedFact;
const suspected = [
  ...subscriber,
  ...aRoutedText('m2', { possibleRevocation: true }, hoursAgo(day, 1)),
  {
    type: 'RevocationSuspected',
    senderId,
    at: hoursAgo(day, 1),
    data: { messageId: id('m2'), settleBy: minutesAfter(day, 600) },
  } as DatedFact,
];

const listrak: Settings = { policy: 'listrak' };
const klaviyo: Settings = { policy: 'klaviyo' };
const patch: Settings = { policy: 'patch' };
const live: Settings = { quietHours: 'liveConversation' };
const off: Settings = { quietHours: 'off' };
const tollFree = '+18005550123';
/** 11:00 in California is 14:00 in New York and 9:00 in Hawaii; three hours later and it is evening nowhere yet. */
const openEverywhere = day;
const openSomewhere = hoursAgo(day, 2);

/** What is said of a category: the verdict, and where it is not to approve, the rules that decide. */
type Cell = string | undefined;
type Row = readonly [name: string, situation: Situation, ack: Cell, reply: Cell, transactional: Cell, marketing: Cell];

/** The matrix of compliance_ack, conversational_reply, transactional and marketing, row by row. */
const matrix: readonly Row[] = [
  [
    'suppressed number: the one confirmation of that opt-out',
    { facts: stopped },
    'approve',
    'reject suppression',
    'reject suppression consent US-TIERS',
    'reject suppression consent US-PEWC',
  ],
  [
    'no consent, inbound today, listrak: whoever texted is answered (L5)',
    { facts: stranger, sender: listrak },
    'approve',
    'approve',
    'reject consent US-TIERS',
    'reject consent US-PEWC',
  ],
  [
    'no consent, inbound today, klaviyo: nobody who did not opt in is answered (K4, K5)',
    { facts: stranger, sender: klaviyo },
    'approve',
    'reject replies-to',
    'reject consent US-TIERS',
    'reject consent US-PEWC',
  ],
  [
    'no consent, inbound today, patch',
    { facts: stranger, sender: patch },
    'approve',
    'approve',
    'reject consent US-TIERS',
    'reject consent US-PEWC',
  ],
  ...([listrak, klaviyo, patch] as const).map((sender): Row => [
    `no consent, no inbound for a day, ${sender.policy}: the brand cannot begin`,
    { facts: silent, sender },
    undefined,
    'reject replies-to',
    'reject consent US-TIERS',
    'reject consent US-PEWC',
  ]),
  [
    'consent, no inbound for a day, listrak: agents do not begin (T4)',
    { facts: [...silent, granted('api', longAgo)], sender: listrak },
    undefined,
    'reject replies-to',
    'approve',
    'approve',
  ],
  [
    'consent, no inbound for a day, klaviyo: a subscriber who once texted is answered (T4)',
    { facts: [...silent, granted('api', longAgo)], sender: klaviyo },
    undefined,
    'approve',
    'approve',
    'approve',
  ],
  [
    'consent, no inbound for a day, patch: agents may begin (T4)',
    { facts: [...silent, granted('api', longAgo)], sender: patch },
    undefined,
    'approve',
    'approve',
    'approve',
  ],
  ['consent, in the window', { facts: subscriber }, 'approve', 'approve', 'approve', 'approve'],
  [
    'consent, in the window, two marketing texts today',
    { facts: [...subscriber, ...marketed(2)] },
    'approve',
    'approve',
    'approve',
    'approve',
  ],
  [
    'consent, in the window, three marketing texts today',
    { facts: [...subscriber, ...marketed(3)] },
    'approve',
    'approve',
    'approve',
    'hold brand-cap',
  ],
  [
    'consent, outside the window, strict: every reply waits (L39)',
    { facts: subscriberAtNight, at: night },
    'approve',
    'hold US-QH US-CA-QH',
    'hold US-QH US-CA-QH',
    'hold US-QH US-CA-QH',
  ],
  [
    'consent, outside the window, live, the customer wrote a moment ago',
    { facts: subscriberJustNow, at: night, sender: live },
    'approve',
    'approve',
    'hold US-QH US-CA-QH',
    'hold US-QH US-CA-QH',
  ],
  [
    'consent, outside the window, live, the customer wrote 20 minutes ago',
    { facts: subscriberAtNight, at: night, sender: live },
    'approve',
    'hold US-QH US-CA-QH',
    'hold US-QH US-CA-QH',
    'hold US-QH US-CA-QH',
  ],
  [
    'consent, outside the window, off',
    { facts: subscriberAtNight, at: night, sender: off },
    'approve',
    'approve',
    'hold US-QH US-CA-QH',
    'hold US-QH US-CA-QH',
  ],
  [
    'zone unknown, open in all zones of the country',
    { facts: subscriber, phone: tollFree, at: openEverywhere },
    'approve',
    'approve',
    'approve',
    'approve',
  ],
  [
    'zone unknown, open in some',
    { facts: subscriber, phone: tollFree, at: openSomewhere },
    'approve',
    'hold US-QH',
    'hold US-QH',
    'hold US-QH',
  ],
  [
    'the last inbound is HELP, with consent',
    { facts: [...subscriber, ...aRoutedText('m2', keyword('help'), minutesAfter(day, -1))] },
    'approve',
    'approve',
    'approve',
    'approve',
  ],
  [
    'the last inbound is HELP, without consent',
    { facts: aConversation('m1', keyword('help'), minutesAfter(day, -1)) },
    'approve',
    'approve',
    'reject consent US-TIERS',
    'reject consent US-PEWC',
  ],
  [
    'START after STOP, where the earlier consent covered marketing',
    { facts: cameBack(subscriber) },
    'approve',
    'approve',
    'approve',
    'approve',
  ],
  [
    'START after STOP, where there was no consent before',
    { facts: cameBack(stranger) },
    'approve',
    'approve',
    'approve',
    'reject marketing-consent',
  ],
  [
    'START after STOP, where the earlier consent was for other things',
    { facts: cameBack([...stranger, granted('api', hoursAgo(day, 1.5), { categories: ['transactional'] })]) },
    'approve',
    'approve',
    'approve',
    'reject marketing-consent',
  ],
  [
    'an import without a source',
    {
      facts: [
        ...stranger,
        granted('import', hoursAgo(day, 1), {
          proof: { proven: false, missing: ['originalSource'], standard: 'spec' },
        }),
      ],
    },
    'approve',
    'approve',
    'approve',
    'reject marketing-consent',
  ],
  [
    'blocked by the carrier (21610, 40300)',
    { facts: [...subscriber, revokedBy('carrier', hoursAgo(day, 1))] },
    'reject carrier-block',
    'reject suppression carrier-block',
    'reject suppression carrier-block consent US-TIERS',
    'reject suppression carrier-block consent US-PEWC',
  ],
  [
    'wrong number reported',
    { facts: wrongNumber },
    'approve',
    'reject wrong-number',
    'reject wrong-number',
    'reject wrong-number',
  ],
  [
    'wrong number reported, and an agent found that it was none',
    { facts: [...wrongNumber, dismissed('m2')] },
    'approve',
    'approve',
    'approve',
    'approve',
  ],
  [
    'a list was revoked, and not everything: in the United States that counts for all',
    { facts: [...subscriber, revokedBy('keyword', hoursAgo(day, 1), { scope: 'list', list: 'news' })] },
    'approve',
    'reject US-REV-ALL',
    'reject US-REV-ALL',
    'reject partial-revocation US-REV-ALL',
  ],
  [
    'a list was revoked, in Canada',
    {
      facts: [...subscriber, revokedBy('keyword', hoursAgo(day, 1), { scope: 'list', list: 'news' })],
      phone: '+14165550123',
    },
    'approve',
    'approve',
    'approve',
    'reject partial-revocation',
  ],
  [
    'order news were revoked, in Canada',
    {
      facts: [...subscriber, revokedBy('keyword', hoursAgo(day, 1), { scope: 'list', categories: ['transactional'] })],
      phone: '+14165550123',
    },
    'approve',
    'approve',
    'reject partial-revocation',
    'approve',
  ],
  [
    'a text that may be an opt-out',
    { facts: suspected },
    'approve',
    'approve',
    'approve',
    'reject possible-revocation',
  ],
  [
    'a text that a person found to be none',
    { facts: [...suspected, dismissed('m2')] },
    'approve',
    'approve',
    'approve',
    'approve',
  ],
];

const policyOf = (sender: Settings) => {
  const brand = Brand.parse({
    id: 'acme',
    name: 'Acme',
    helpContact: 'help@acme.example',
    senders: [{ carrier: { kind: 'loopback' }, ...sender, id: senderId, code: brandCode, country: 'US' }],
  });
  return senderPolicy(sendersOf({ brands: [brand], clients: [] }).get(senderId));
};

/** The one acknowledgement a situation may have: the answer to the last keyword. */
function acknowledgement(facts: Facts): { automatic: AutomaticText; answers: string } {
  const last = facts.findLast((fact) => fact.type === 'MessageRouted');
  const data = last!.data as { messageId: string; keyword?: string };
  const answer = { stop: 'stopConfirmation', start: 'startConfirmation', help: 'helpAnswer' } as const;
  return {
    automatic: answer[(data.keyword ?? 'help') as keyof typeof answer] ?? 'helpAnswer',
    answers: data.messageId,
  };
}

function judged(
  category: ReplyCategory,
  { facts, at = day, sender = {}, phone = customer, author = 'agent' }: Situation,
) {
  const system = category === 'compliance_ack';
  const data = {
    category,
    author: system ? ('system' as const) : author,
    ...(system ? acknowledgement(facts) : {}),
  };
  const [asked] = aRequestedReply('r1', data, at);
  const before = stateAfter(facts);
  const known: ContactState = { ...before, profile: { ...before.profile, phone } };
  const wanted = {
    ...asked!,
    personal: { text: 'Acme: a word. Reply STOP to end. PO Box 9, Toronto', media: [] },
  } as DatedFact;
  const state = evolve(known, wanted);
  return judgeReply({
    reply: state.replies.byId[id('r1')]!,
    state,
    sender: policyOf(sender),
    now: at,
    ruleset: currentRuleset,
    timeZoneData: '2026c',
    revision: facts.length,
  });
}

const told = (category: ReplyCategory, situation: Situation): string => {
  const verdict = judged(category, situation);
  if (verdict.kind === 'approve') return 'approve';
  return [verdict.kind, ...decidingRules(verdict).map(({ id: rule }) => rule)].join(' ');
};

const cells = matrix.flatMap(([name, situation, ...row]) =>
  ReplyCategory.options.flatMap((category, column) => {
    const expected = row[column];
    return expected === undefined ? [] : [{ name, category, situation, expected }];
  }),
);

describe('the matrix', () => {
  it.each(cells)('$category, $name: $expected', ({ category, situation, expected }) => {
    expect(told(category, situation)).toBe(expected);
  });

  it('has every cell but those where nothing could be acknowledged', () => {
    const empty = matrix.flatMap(([name, , ...row]) => (row.includes(undefined) ? [name] : []));
    expect(empty).toHaveLength(6);
    expect(empty.every((name) => name.includes('no inbound'))).toBe(true);
    expect(cells).toHaveLength(matrix.length * 4 - 6);
  });

  it.each(['agent', 'api'] as const)('an %s cannot call a text an acknowledgement', (author) => {
    const [asked] = aRequestedReply('r1', { category: 'compliance_ack', author }, day);
    const state = evolve(stateAfter(stopped), asked!);
    const verdict = judgeReply({
      reply: state.replies.byId[id('r1')]!,
      state,
      sender: policyOf({}),
      now: day,
      ruleset: currentRuleset,
      timeZoneData: '2026c',
      revision: 0,
    });
    expect(decidingRules(verdict).map(({ id: rule }) => rule)).toEqual(['suppression', 'ack-wording']);
  });

  it('the last text is STOP: no reply can be sent (L38)', () => {
    expect(told('conversational_reply', { facts: stopped, sender: { ...patch, ...off } })).toBe('reject suppression');
  });

  it('a suppressed number that texts HELP is answered, and a START that a STOP overtook is not confirmed', () => {
    const helped = [...stopped, ...aRoutedText('m3', keyword('help'), day)];
    expect(told('compliance_ack', { facts: helped })).toBe('approve');
    const overtaken = [...stopped, ...aRoutedText('m3', keyword('start'), day)];
    expect(told('compliance_ack', { facts: overtaken })).toBe('reject suppression');
  });

  it('an old marketing text falls out of the cap after 24 hours, to the second', () => {
    const facts = [...subscriber, ...marketed(3)];
    const verdict = judged('marketing', { facts });
    expect(verdict).toMatchObject({ kind: 'hold', until: minutesAfter(hoursAgo(day, 23), 24 * 60) });
    expect(told('marketing', { facts, at: (verdict as { until: string }).until })).toBe('approve');
  });
});
