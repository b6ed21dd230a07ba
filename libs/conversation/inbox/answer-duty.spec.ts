import {
  aConversation,
  aRequestedReply,
  aRoutedText,
  aText,
  aTicket,
  aVerdict,
  approved,
  claimed,
  given,
  id,
  minutesAfter,
  noon,
  revoked,
  senderId,
  sent,
  stateAfter,
  type GivenFact,
} from '@parley/testkit';
import type { FactBody, FactData } from '@parley/contracts';
import type { Command, MessageCommand } from '../commands.js';

const day = 24 * 60;
const at = (minutes: number) => minutesAfter(noon, minutes);
const receive = (name: string, changes: Partial<MessageCommand> = {}): Command => ({
  type: 'ReceiveMessage',
  senderId,
  message: aText(name),
  verdict: aVerdict(),
  answerWithinHours: 24,
  ...changes,
});
const dueOf = (minutes: number) => ({ since: at(minutes), dueAt: at(minutes + day) });
const owed = (name: string, minutes = 0, changes: Partial<FactData<'AnswerOwed'>> = {}): GivenFact => ({
  type: 'AnswerOwed',
  senderId,
  data: { messageId: id(name), ...dueOf(minutes), ...changes },
  at: at(minutes),
});
const overdue = (name: string, minutes = 0): GivenFact => ({
  type: 'AnswerOverdue',
  senderId,
  data: { messageId: id(name), ...dueOf(minutes) },
  at: at(minutes + day),
});
const settled = (name: string, data: Omit<FactData<'AnswerSettled'>, 'messageId'>): FactBody => ({
  type: 'AnswerSettled',
  senderId,
  data: { messageId: id(name), ...data },
});
const waiting = (...more: (GivenFact | GivenFact[])[]) =>
  [aConversation('m1'), aTicket('m1'), owed('m1'), ...more].flat() as GivenFact[];
const onItsWay = (name: string, minutes = 5) => [
  ...aRequestedReply(name, {}, at(minutes)),
  ...approved(name, at(minutes)),
  ...claimed(name, 1, at(minutes)),
];
const recordSent = (name: string): Command => ({
  type: 'RecordSent',
  replyId: id(name),
  attempt: 1,
  carrierMessageId: `SM-${name}`,
  segments: 1,
  encoding: 'GSM-7',
  knownBy: 'answer',
});
const ofDuty = (facts: readonly FactBody[]) => facts.filter(({ type }) => /^Answer(Owed|Overdue|Settled)$/.test(type));
const conversation = (...story: GivenFact[]) => stateAfter(story).inbox.bySender[senderId]!;

describe('an answer is owed', () => {
  const begun = (changes: Partial<MessageCommand> = {}, ...past: GivenFact[]) =>
    ofDuty(
      given(...past)
        .when(receive('m1', changes), { at: at(7) })
        .facts(),
    );

  it('from the moment a text for a person came in, in the append that holds it', () => {
    const { at: _, ...duty } = owed('m1');
    expect(begun()).toEqual([duty]);
  });

  it('within the hours of the sender code, and not at all where it has none', () => {
    expect(begun({ answerWithinHours: 1 })).toMatchObject([{ data: { since: noon, dueAt: at(60) } }]);
    expect(begun({ answerWithinHours: undefined })).toEqual([]);
  });

  it('to an unclear text too, where nothing automatic goes out', () => {
    expect(begun({ verdict: aVerdict({ route: 'clarify' }) })).toHaveLength(1);
  });

  const kinds = ['ack', 'praise', 'spam', 'chitchat', 'greeting'];
  const underTicket = (verdict: Partial<MessageCommand['verdict']>) =>
    begun({ verdict: aVerdict(verdict) }, ...([...aConversation('m0'), ...aTicket('m0')] as GivenFact[]));

  it.each<[string, Partial<MessageCommand['verdict']>]>([
    ['what needs nobody at all', { route: 'none' }],
    ...kinds.map((intent): [string, Partial<MessageCommand['verdict']>] => [intent, { route: 'clarify', intent }]),
  ])('to no text that is handed to an open ticket as %s', (_, verdict) => expect(underTicket(verdict)).toEqual([]));

  it('to what is unclear and handed to an open ticket', () => {
    expect(underTicket({ route: 'clarify', intent: 'vague' })).toHaveLength(1);
  });

  it('by the shorter time too, where an older text has a longer one', () => {
    const m2 = { message: aText('m2', { acceptedAt: at(5) }) };
    expect(
      ofDuty(
        given(...waiting())
          .when(receive('m2', { ...m2, answerWithinHours: 1 }))
          .facts(),
      ),
    ).toEqual([{ type: 'AnswerOwed', senderId, data: { messageId: id('m2'), since: at(5), dueAt: at(65) } }]);
    const third = receive('m3', { message: aText('m3', { acceptedAt: at(6) }) });
    const both = waiting(aRoutedText('m2', {}, at(5)) as GivenFact[], owed('m2', 5, { dueAt: at(65) }));
    expect(
      ofDuty(
        given(...both)
          .when(third)
          .facts(),
      ),
    ).toEqual([]);
  });

  it.each<[string, Partial<MessageCommand>, GivenFact[]]>([
    ['is thanks', { verdict: aVerdict({ route: 'none', intent: 'ack' }) }, []],
    ['is a keyword', { verdict: aVerdict({ route: 'keyword', keyword: 'help' }) }, []],
    [
      'gets a prompt',
      {
        verdict: aVerdict({ route: 'clarify' }),
        prompt: { replyId: id('p'), automatic: 'agentPrompt', text: 'AGENT?', language: 'en' },
      },
      [],
    ],
    ['comes from somebody who wants no texts', {}, [...aConversation('m0'), ...revoked()] as GivenFact[]],
    [
      'comes from a number that is shut out',
      {},
      [...aConversation('m0'), { type: 'ContactBlocked', data: {}, personal: {} }] as GivenFact[],
    ],
  ])('to no text that %s', (_, changes, past) => expect(begun(changes, ...past)).toEqual([]));

  it('by the oldest text that nobody has written back to: what follows it is answered with it', () => {
    expect(
      ofDuty(
        given(...waiting())
          .when(receive('m2'))
          .facts(),
      ),
    ).toEqual([]);
    const later = receive('m2', { message: aText('m2', { acceptedAt: at(10) }) });
    const facts = given(...waiting(onItsWay('r1')))
      .when(later, { at: at(10) })
      .facts();
    expect(ofDuty(facts)).toMatchObject([{ type: 'AnswerOwed', data: { messageId: id('m2'), ...dueOf(10) } }]);
  });
});

describe('an answer is settled', () => {
  const settledBy = (command: Command, minutes = 10, ...more: (GivenFact | GivenFact[])[]) =>
    ofDuty(
      given(...waiting(...more))
        .when(command, { at: at(minutes) })
        .facts(),
    );
  const replied = { because: 'replied', replyId: id('r1') } as const;

  it('once a reply that was written since is sent, and by no claim that may yet fail', () => {
    const claim: Command = { type: 'ClaimReply', replyId: id('r1'), attempt: 1, carrier: 'loopback' };
    const written = [...aRequestedReply('r1'), ...approved('r1')] as GivenFact[];
    expect(settledBy(claim, 10, written)).toEqual([]);
    expect(settledBy(recordSent('r1'), 10, onItsWay('r1'))).toEqual([settled('m1', replied)]);
  });

  it('by a receipt, where the carrier’s answer was never seen', () => {
    const lost: GivenFact = {
      type: 'ReplyOutcomeUnknown',
      senderId,
      data: { replyId: id('r1'), attempt: 1, because: 'timeout' },
    };
    const receipt: Command = {
      type: 'RecordReceipt',
      replyId: id('r1'),
      carrierMessageId: 'SM-r1',
      status: 'delivered',
    };
    expect(settledBy(receipt, 10, [...onItsWay('r1'), lost])).toEqual([settled('m1', replied)]);
  });

  it('late, where the time was over', () => {
    const late = settled('m1', { ...replied, late: true });
    expect(settledBy(recordSent('r1'), day - 1, onItsWay('r1'))).toEqual([settled('m1', replied)]);
    expect(settledBy(recordSent('r1'), day, onItsWay('r1'))).toEqual([late]);
    expect(settledBy(recordSent('r1'), day + 9, overdue('m1'), onItsWay('r1', day + 8))).toEqual([late]);
  });

  it.each<[string, GivenFact[]]>([
    ['a reply from before it', []],
    ['a reply of the system', aRequestedReply('r1', { author: 'system', automatic: 'agentPrompt' }, at(5))],
    ['a campaign', aRequestedReply('r1', { author: 'api', category: 'marketing' }, at(5))],
  ] as [string, GivenFact[]][])('by a person’s or a program’s answer, and not by %s', (_, written) => {
    const before = written.length === 0 ? (aRequestedReply('r1') as GivenFact[]) : [];
    const past = [
      ...aConversation('m0', { route: 'none' }),
      ...before,
      ...aRoutedText('m1'),
      owed('m1'),
      ...written,
      ...approved('r1', at(6)),
      ...claimed('r1', 1, at(6)),
    ] as GivenFact[];
    expect(
      ofDuty(
        given(...past)
          .when(recordSent('r1'), { at: at(7) })
          .facts(),
      ),
    ).toEqual([]);
  });

  it.each<[string, Command, FactData<'AnswerSettled'>['because']]>([
    ['a person closes the conversation', { type: 'CloseConversation', senderId }, 'closed'],
    ['a person archives it', { type: 'ArchiveConversation', senderId }, 'closed'],
    ['a person closes its ticket on the platform', { type: 'CloseTicket', ticketId: id('m1') }, 'closed'],
    [
      'a person says that it is thanks',
      { type: 'CorrectIntent', senderId, messageId: id('m1'), intent: 'ack' },
      'no-answer-wanted',
    ],
    ['the number is shut out', { type: 'BlockContact', senderId }, 'blocked'],
    ['an agent records an opt-out', { type: 'RevokeConsent', source: 'agent', channel: 'voice' }, 'opted-out'],
    [
      'STOP comes on another sender code',
      {
        ...receive('m2', { verdict: aVerdict({ route: 'keyword', keyword: 'stop' }) }),
        senderId: 'second',
      } as Command,
      'opted-out',
    ],
  ])('when %s', (_, command, because) => expect(settledBy(command)).toEqual([settled('m1', { because })]));

  it.each<[string, Command]>([
    ['reads it', { type: 'MarkRead', senderId }],
    ['puts it off', { type: 'SnoozeConversation', senderId, until: at(300) }],
    ['names its matter', { type: 'CorrectIntent', senderId, messageId: id('m1'), intent: 'refund' }],
    [
      'records that a part of the texts is unwanted',
      { type: 'RevokeConsent', source: 'agent', channel: 'voice', list: 'vip' },
    ],
    ['closes a conversation on another sender code', { type: 'CloseConversation', senderId: 'second' }],
  ])('not when a person %s', (_, command) => {
    const elsewhere: GivenFact = { type: 'ConversationOpened', senderId: 'second', data: {} };
    expect(settledBy(command, 10, elsewhere)).toEqual([]);
  });

  it('for all that was written before the reply, and not for what came after it', () => {
    const two = [...onItsWay('r1'), ...aRoutedText('m2', {}, at(10)), owed('m2', 10)] as GivenFact[];
    expect(settledBy(recordSent('r1'), 20, two)).toEqual([settled('m1', replied)]);
    const both = [...two, ...onItsWay('r2', 15)] as GivenFact[];
    const answer = { because: 'replied', replyId: id('r2') } as const;
    expect(settledBy(recordSent('r2'), 20, both)).toEqual([settled('m1', answer), settled('m2', answer)]);
  });

  it('by what wants no answer only for itself: the next text of a person is the oldest then', () => {
    const followed = [
      ...aRoutedText('m2', { route: 'none', intent: 'ack' }, at(3)),
      ...aRoutedText('m3', { answerDueAt: at(4 + day) }, at(4)),
      ...onItsWay('r1'),
    ] as GivenFact[];
    const correct: Command = { type: 'CorrectIntent', senderId, messageId: id('m1'), intent: 'ack' };
    const instead = owed('m3', 4, { insteadOf: id('m1') });
    expect(settledBy(correct, 10, followed)).toMatchObject([{ data: instead.data }]);
    const state = [...waiting(followed), { ...instead, at: at(10) }];
    expect(
      ofDuty(
        given(...state)
          .when(recordSent('r1'), { at: at(11) })
          .facts(),
      ),
    ).toEqual([settled('m3', replied)]);
  });
});

describe('an overdue answer', () => {
  const alarm: Command = { type: 'AlarmAnswer', senderId, messageId: id('m1') };

  it('is a fact once its time is over, once, and only while it is owed', () => {
    const { at: _, ...fact } = overdue('m1');
    given(...waiting())
      .when(alarm, { at: at(day - 1) })
      .thenNothing();
    given(...waiting())
      .when(alarm, { at: at(day) })
      .then(fact);
    given(...waiting(overdue('m1')))
      .when(alarm, { at: at(day + 1) })
      .thenNothing();
    given(...waiting(onItsWay('r1'), sent('r1') as GivenFact[], settled('m1', { because: 'replied' }) as GivenFact))
      .when(alarm, { at: at(day) })
      .thenNothing();
    given(...(aConversation('m1') as GivenFact[]))
      .when(alarm, { at: at(day) })
      .thenNothing();
  });

  it('tags its conversation, so that agents find it, until it is settled', () => {
    const end = settled('m1', { because: 'closed' }) as GivenFact;
    expect(conversation(...waiting())).toMatchObject({ tags: [], owed: [{ messageId: id('m1'), ...dueOf(0) }] });
    expect(conversation(...waiting(overdue('m1')))).toMatchObject({
      tags: ['answer-overdue'],
      owed: [{ overdue: true }],
    });
    expect(conversation(...waiting(overdue('m1'), end))).toMatchObject({ tags: [], owed: undefined });
    const another = [onItsWay('r1') as GivenFact[], owed('m2', 10)];
    expect(conversation(...waiting(...another, overdue('m1'), end))).toMatchObject({
      tags: [],
      owed: [{ messageId: id('m2') }],
    });
    expect(conversation(...waiting(...another, overdue('m1'), overdue('m2', 10), end)).tags).toEqual([
      'answer-overdue',
    ]);
  });

  it('tags it anew for a second text that is late, where a person took the tag off', () => {
    const off: GivenFact = { type: 'TagRemoved', senderId, data: { tag: 'answer-overdue' } };
    const second = [owed('m2', 10), overdue('m1'), off];
    expect(conversation(...waiting(second)).tags).toEqual([]);
    expect(conversation(...waiting(second, overdue('m2', 10))).tags).toEqual(['answer-overdue']);
  });

  it('leaves alone a tag of that name that a person put there', () => {
    const own: GivenFact = { type: 'TagAdded', senderId, data: { tag: 'answer-overdue' } };
    expect(conversation(...waiting(own, settled('m1', { because: 'closed' }) as GivenFact)).tags).toEqual([
      'answer-overdue',
    ]);
  });
});
