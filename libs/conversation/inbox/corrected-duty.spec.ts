import type { FactBody } from '@parley/contracts';
import {
  aConversation,
  approved,
  aRequestedReply,
  aRoutedText,
  aTicket,
  claimed,
  given,
  id,
  minutesAfter,
  noon,
  revoked,
  senderId,
  sent,
  type GivenFact,
} from '@parley/testkit';
import type { Command } from '../commands.js';

const at = (minutes: number) => minutesAfter(noon, minutes);
const day = 24 * 60;
const correct = (name: string, intent: string, answerWithinHours?: number): Command => ({
  type: 'CorrectIntent',
  senderId,
  messageId: id(name),
  intent,
  ...(answerWithinHours === undefined ? {} : { answerWithinHours }),
});
const duty = (name: string, minutes: number, insteadOf?: string): FactBody => ({
  type: 'AnswerOwed',
  senderId,
  data: {
    messageId: id(name),
    since: at(minutes),
    dueAt: at(minutes + day),
    ...(insteadOf === undefined ? {} : { insteadOf: id(insteadOf) }),
  },
});
const text = (name: string, minutes: number, owed = true) =>
  aRoutedText(name, owed ? { answerDueAt: at(minutes + day) } : {}, at(minutes)) as GivenFact[];
const written = (name: string, minutes: number) =>
  [
    ...aRequestedReply(name, {}, at(minutes)),
    ...approved(name, at(minutes)),
    ...claimed(name, 1, at(minutes)),
  ] as GivenFact[];
const after = (command: Command, ...past: (readonly GivenFact[])[]) =>
  given(...past.flat())
    .when(command, { at: at(30) })
    .facts()
    .filter(({ type }) => /^Answer(Owed|Settled)$/.test(type));

describe('a text that a person calls thanks', () => {
  const owing = [...aConversation('m1', { answerDueAt: at(day) }), { ...duty('m1', 0), at: noon }] as GivenFact[];
  const settled = [{ type: 'AnswerSettled', data: { messageId: id('m1'), because: 'no-answer-wanted' } }];

  it('hands its clock on to the next text, which has the time it had', () => {
    expect(after(correct('m1', 'ack'), owing, text('m2', 5))).toEqual([duty('m2', 5, 'm1')]);
  });

  it('hands nothing on to a text for which no duty held', () => {
    expect(after(correct('m1', 'ack'), owing, text('m2', 5, false))).toMatchObject(settled);
  });

  it('hands nothing on to a text that a person has called thanks, too', () => {
    const too = { type: 'IntentCorrected', senderId, data: { messageId: id('m2'), intent: 'praise' } } as const;
    expect(after(correct('m1', 'ack'), owing, text('m2', 5), [too])).toMatchObject(settled);
  });

  it('hands on no reply from before the next text', () => {
    const own = { ...duty('m2', 5), at: at(5) } as GivenFact;
    const handed = [owing, written('r1', 3), text('m2', 5), [own], text('m3', 6)];
    expect(after(correct('m2', 'ack'), ...handed)).toEqual([duty('m3', 6, 'm2')]);
    const now = [...handed, [{ ...duty('m3', 6, 'm2'), at: at(30) } as GivenFact]];
    const sending: Command = {
      type: 'RecordSent',
      replyId: id('r1'),
      attempt: 1,
      carrierMessageId: 'SM-r1',
      segments: 1,
      encoding: 'GSM-7',
      knownBy: 'answer',
    };
    expect(after(sending, ...now)).toMatchObject([{ type: 'AnswerSettled', data: { messageId: id('m1') } }]);
  });

  it('leaves an earlier deadline among the texts behind it', () => {
    const sooner = aRoutedText('m3', { answerDueAt: at(day + 4) }, at(8)) as GivenFact[];
    expect(after(correct('m1', 'ack'), owing, text('m2', 5), sooner)).toEqual([
      duty('m2', 5, 'm1'),
      { type: 'AnswerOwed', senderId, data: { messageId: id('m3'), since: at(8), dueAt: at(day + 4) } },
    ]);
  });
});

describe('a text that was taken for thanks', () => {
  const thanks = aConversation('m1', { route: 'none', intent: 'ack' }) as GivenFact[];
  const underTicket = [
    ...aConversation('m0'),
    ...aTicket('m0'),
    ...aRoutedText('m1', { route: 'agent', because: 'open-ticket', intent: 'ack' }),
  ] as GivenFact[];
  const refund = correct('m1', 'refund', 24);

  it.each([
    ['by nobody’s ticket', thanks],
    ['under an open ticket', underTicket],
  ])('is owed an answer once a person says that it is a matter, from when it came in: %s', (_, past) => {
    expect(after(refund, past)).toEqual([duty('m1', 0)]);
  });

  it('says so in the correction, so that the clock may be handed on', () => {
    const [fact] = given(...thanks)
      .when(refund, { at: at(30) })
      .facts();
    expect(fact).toMatchObject({ type: 'IntentCorrected', data: { intent: 'refund', answerDueAt: at(day) } });
  });

  it('starts no second clock where an older text waits', () => {
    const older = [...aConversation('m0', { answerDueAt: at(day) }), { ...duty('m0', 0), at: noon }] as GivenFact[];
    expect(after(refund, older, aRoutedText('m1', { route: 'none', intent: 'ack' }, at(5)) as GivenFact[])).toEqual([]);
  });

  it.each<[string, Command, readonly GivenFact[]]>([
    ['no duty holds', correct('m1', 'refund'), []],
    ['it needs nobody as what it is called, either', correct('m1', 'praise', 24), []],
    ['it was answered since', refund, [...written('r1', 5), ...(sent('r1') as GivenFact[])]],
    [
      'a person has closed the conversation since',
      refund,
      [{ type: 'ConversationClosed', senderId, data: {}, at: at(9) }],
    ],
    ['nothing may be sent', refund, revoked() as GivenFact[]],
    ['the number is shut out', refund, [{ type: 'ContactBlocked', data: {}, personal: {} } as GivenFact]],
  ])('is owed none where %s', (_, command, more) => expect(after(command, thanks, more)).toEqual([]));

  it('is owed none either where it needed an answer before, and no duty held', () => {
    expect(after(refund, aConversation('m1', { intent: 'order_status' }) as GivenFact[])).toEqual([]);
  });

  it('is owed none either by a slip of a person, put right: no duty held when it came', () => {
    const slips = ['ack', 'praise'].map(
      (intent) => ({ type: 'IntentCorrected', senderId, data: { messageId: id('m1'), intent } }) as const,
    );
    const past = aConversation('m1', { intent: 'order_status' }) as GivenFact[];
    expect(after(refund, past, slips.slice(0, 1))).toEqual([]);
    expect(after(refund, past, slips)).toEqual([]);
    expect(after(refund, underTicket, slips.slice(1))).toEqual([duty('m1', 0)]);
  });

  it('by a slip of a person is owed its answer again, by the deadline it had', () => {
    const slip = { type: 'IntentCorrected', senderId, data: { messageId: id('m1'), intent: 'ack' } } as const;
    expect(
      after(correct('m1', 'refund'), aConversation('m1', { answerDueAt: at(day) }) as GivenFact[], [slip]),
    ).toEqual([duty('m1', 0)]);
  });
});
