import {
  aConversation,
  aRequestedReply,
  aRoutedText,
  aText,
  aVerdict,
  approved,
  given,
  id,
  minutesAfter,
  noon,
  revoked,
  senderId,
  stateAfter,
} from '@parley/testkit';
import type { GivenFact } from '@parley/testkit';
import type { Command } from '../commands.js';
import { oneBusinessDayAfter } from './suspected.js';

const receive = (name: string, verdict: object = {}): Command => ({
  type: 'ReceiveMessage',
  senderId,
  message: aText(name),
  verdict: aVerdict({ possibleRevocation: true, ...verdict }),
  prompt: { replyId: id(`prompt-${name}`), automatic: 'agentPrompt', text: 'AGENT?', language: 'en' },
});
const suspicion = (name: string, at = noon): GivenFact[] => [
  { type: 'RevocationSuspected', senderId, data: { messageId: id(name), settleBy: oneBusinessDayAfter(at) }, at },
];
const settle = (decision: 'confirm' | 'dismiss', evidence?: string): Command => ({
  type: 'SettleRevocation',
  senderId,
  decision,
  source: 'agent',
  ...(evidence === undefined ? {} : { evidence }),
});
const typesOf = (facts: readonly { type: string }[]) => facts.map(({ type }) => type);

describe('a text that may ask for silence', () => {
  it.each(['none', 'clarify'] as const)(
    'goes to a person instead of %s, and is doubted in the same append',
    (route) => {
      const facts = given().when(receive('m1', { route }), { at: noon }).facts();
      expect(typesOf(facts)).toEqual([
        'ContactCreated',
        'ConversationOpened',
        'MessageReceived',
        'MessageRouted',
        'RevocationSuspected',
        'TicketRequested',
      ]);
      expect(facts[3]!.data).toMatchObject({ route: 'agent', because: 'possible-revocation' });
      expect(facts[4]!.data).toEqual({ messageId: id('m1'), settleBy: '2026-11-23T17:00:00.000Z' });
    },
  );

  it('may be one from somebody who never asked for texts: a wrong number is doubted too', () => {
    const facts = given()
      .when(receive('m1', { possibleRevocation: undefined, intent: 'wrong_number' }), { at: noon })
      .facts();
    expect(facts.find(({ type }) => type === 'RevocationSuspected')!.data).toMatchObject({ wrongNumber: true });
    const story = facts.map((fact) => ({ ...fact, at: noon }) as GivenFact);
    expect(stateAfter(story).consent).toMatchObject({
      wrongNumber: id('m1'),
      possiblyRevoked: { messageId: id('m1') },
    });
    const dismissed: GivenFact = { type: 'RevocationDismissed', senderId, data: { messageId: id('m1') }, personal: {} };
    const { consent } = stateAfter([...story, dismissed]);
    expect([consent.wrongNumber, consent.possiblyRevoked]).toEqual([undefined, undefined]);
  });

  it('tags its conversation, so that agents find it, until it is settled on whatever sender code', () => {
    const tagsAfter = (...story: GivenFact[]) =>
      stateAfter([...aConversation('m1'), ...suspicion('m1'), ...story]).inbox.bySender[senderId]!.tags;
    expect(tagsAfter()).toEqual(['possible-revocation']);
    expect(tagsAfter({ type: 'ConversationClosed', senderId, data: {} })).toEqual(['possible-revocation']);
    expect(tagsAfter(...revoked())).toEqual([]);
    const elsewhere = { type: 'RevocationDismissed', senderId: 'second', data: { messageId: id('m1') }, personal: {} };
    expect(tagsAfter(elsewhere as GivenFact)).toEqual([]);
  });

  it('is no news from who opted out already', () => {
    const facts = given(...aConversation('m0', { route: 'keyword', keyword: 'stop' }), ...revoked())
      .when(receive('m1', { route: 'none' }))
      .facts();
    expect(typesOf(facts)).toEqual(['MessageReceived', 'MessageRouted']);
  });

  it('is doubted where only its route says so, as facts did before a doubt was one of its own', () => {
    const { consent } = stateAfter(aConversation('m1', { possibleRevocation: true }));
    expect(consent.possiblyRevoked).toMatchObject({ messageId: id('m1'), since: noon });
  });

  it('keeps its first day: another such text does not lengthen it', () => {
    const later = minutesAfter(noon, 60);
    const { possiblyRevoked } = stateAfter([
      ...aConversation('m1'),
      ...suspicion('m1'),
      ...suspicion('m2', later),
    ]).consent;
    expect(possiblyRevoked).toEqual({ messageId: id('m1'), since: noon, settleBy: oneBusinessDayAfter(noon) });
  });

  it('stops marketing that is on its way, and nothing else', () => {
    const waiting = (name: string, category: 'marketing' | 'conversational_reply'): GivenFact[] => [
      ...aConversation('m1'),
      ...aRequestedReply(name, { category }),
      ...approved(name),
      ...suspicion('m1'),
    ];
    const claim = (name: string): Command => ({ type: 'ClaimReply', replyId: id(name), attempt: 1, carrier: 'x' });
    expect(
      given(...waiting('r', 'marketing'))
        .when(claim('r'))
        .facts(),
    ).toMatchObject([{ type: 'ReplyRejected', data: { rules: [{ id: 'possible-revocation-at-claim' }] } }]);
    expect(
      typesOf(
        given(...waiting('r', 'conversational_reply'))
          .when(claim('r'))
          .facts(),
      ),
    ).toEqual(['ReplyClaimed']);
  });
});

describe('a person', () => {
  const doubted = [...aConversation('m1'), ...suspicion('m1')];

  it('confirms: the same fact as any revocation, with the text it is about', () => {
    given(...doubted)
      .when(settle('confirm', 'meant the texts'), { at: noon })
      .then({
        type: 'ConsentRevoked',
        senderId,
        data: {
          source: 'agent',
          channel: 'sms',
          scope: 'brand',
          messageId: id('m1'),
          receivedAt: noon,
          effectiveAt: noon,
        },
        personal: { evidence: 'meant the texts' },
      });
  });

  it('dismisses: marketing may go on', () => {
    given(...doubted)
      .when(settle('dismiss'))
      .then({ type: 'RevocationDismissed', senderId, data: { messageId: id('m1') }, personal: {} });
    const dismissed: GivenFact = { type: 'RevocationDismissed', senderId, data: { messageId: id('m1') }, personal: {} };
    expect(stateAfter([...doubted, dismissed]).consent.possiblyRevoked).toBeUndefined();
  });

  it('finds nothing to settle where nothing is in doubt, or no more', () => {
    given(...aConversation('m1'))
      .when(settle('dismiss'))
      .thenNothing();
    given(...doubted, ...revoked())
      .when(settle('dismiss'))
      .thenNothing();
  });

  it('is reminded once, when the business day is over', () => {
    const alarm: Command = { type: 'AlarmRevocation', senderId };
    const due = oneBusinessDayAfter(noon);
    given(...doubted)
      .when(alarm, { at: noon })
      .thenNothing();
    const facts = given(...doubted)
      .when(alarm, { at: due })
      .facts();
    expect(typesOf(facts)).toEqual(['RevocationOverdue']);
    given(...doubted, ...facts.map((fact) => ({ ...fact, at: due }) as GivenFact))
      .when(alarm, { at: minutesAfter(due, 1) })
      .thenNothing();
  });

  it('need not decide where the customer did: STOP and START settle a doubt', () => {
    for (const keyword of ['stop', 'start'] as const) {
      const wish = aRoutedText('m2', { route: 'keyword', keyword });
      const granted: GivenFact[] =
        keyword === 'start'
          ? [{ type: 'ConsentGranted', data: { source: 'keyword', channel: 'sms', messageId: id('m2') }, personal: {} }]
          : [];
      expect(stateAfter([...doubted, ...wish, ...granted]).consent.possiblyRevoked).toBeUndefined();
    }
  });
});

describe('a consent that comes while a doubt stands', () => {
  const later = (minutes: number) => minutesAfter(noon, minutes);
  const grant = (command: object): Command =>
    ({ type: 'GrantConsent', source: 'api', channel: 'api', ...command }) as never;
  const import_ = grant({
    source: 'import',
    record: { import: { fileHash: 'a'.repeat(64), line: 1, originalSource: 'shop' }, givenAt: later(5) },
  });
  const byStart: Command = { type: 'ApplyKeyword', senderId, messageId: id('m2'), keyword: 'start' };
  const toldAfter = (past: GivenFact[], command: Command, at: string) => {
    const facts = given(...past)
      .when(command, { at })
      .facts();
    const state = stateAfter([...past, ...facts.map((fact) => ({ ...fact, at }) as GivenFact)]);
    return {
      says: facts.flatMap((fact) => (fact.type === 'ConsentGranted' ? [fact.data.endsDoubts] : [])),
      doubted: state.consent.possiblyRevoked !== undefined,
      tags: state.inbox.bySender[senderId]!.tags,
    };
  };
  const doubted = [...aConversation('m1'), ...suspicion('m1')];
  const start = { route: 'keyword', keyword: 'start' } as const;
  const stands = { says: [false], doubted: true, tags: ['possible-revocation'] };
  const ended = { says: [true], doubted: false, tags: [] };

  it('by an import leaves it to agents', () => {
    expect(toldAfter(doubted, import_, later(10))).toEqual(stands);
  });

  it('by a START from before the doubt leaves it to agents', () => {
    const past = [
      ...aConversation('m1'),
      ...aRoutedText('m2', start, later(1)),
      ...aRoutedText('m3', { possibleRevocation: true }, later(2)),
      ...suspicion('m3', later(2)),
    ];
    expect(toldAfter(past, byStart, later(3))).toEqual(stands);
  });

  it('by a START since ends it', () => {
    expect(toldAfter([...doubted, ...aRoutedText('m2', start, later(1))], byStart, later(2))).toEqual(ended);
  });

  it('by a START that was routed before the doubting text of earlier ends it', () => {
    const [received, routed] = aRoutedText('m0', { possibleRevocation: true }, noon);
    const past = [
      ...aConversation('m1', {}, later(-60)),
      ...aRoutedText('m2', start, later(5)),
      { ...received!, at: later(8) } as GivenFact,
      { ...routed!, at: later(8) } as GivenFact,
      ...suspicion('m0', later(8)),
    ];
    expect(toldAfter(past, byStart, later(9))).toEqual(ended);
  });

  it('with proof, and given since, ends it; given before, it does not', () => {
    const givenAt = (minutes: number) =>
      grant({ record: { givenAt: later(minutes), program: 'news' }, evidence: 'order 81' });
    expect(toldAfter(doubted, givenAt(5), later(10))).toEqual(ended);
    expect(toldAfter(doubted, givenAt(-5), later(10))).toEqual(stands);
  });

  it('says nothing of doubts where none stands', () => {
    expect(toldAfter(aConversation('m1'), import_, later(10)).says).toEqual([undefined]);
  });
});

it.each([
  ['a Friday', '2026-11-20T17:00:00.000Z', '2026-11-23T17:00:00.000Z'],
  ['a Saturday', '2026-11-21T17:00:00.000Z', '2026-11-23T17:00:00.000Z'],
  ['a Monday', '2026-11-23T09:30:00.000Z', '2026-11-24T09:30:00.000Z'],
])('one business day after %s', (_, from, to) => expect(oneBusinessDayAfter(from)).toBe(to));
