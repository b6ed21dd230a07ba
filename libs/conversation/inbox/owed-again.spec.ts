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
const due = (minutes: number) => ({ since: at(minutes), dueAt: at(minutes + day) });
const owed = (name: string, minutes: number): GivenFact => ({
  type: 'AnswerOwed',
  senderId,
  data: { messageId: id(name), ...due(minutes) },
  at: at(minutes),
});
const text = (name: string, minutes: number) =>
  aRoutedText(name, { answerDueAt: at(minutes + day) }, at(minutes)) as GivenFact[];
const written = (name: string, minutes: number) =>
  [
    ...aRequestedReply(name, {}, at(minutes)),
    ...approved(name, at(minutes)),
    ...claimed(name, 1, at(minutes)),
  ] as GivenFact[];
const settled = (name: string, replyId: string): GivenFact => ({
  type: 'AnswerSettled',
  senderId,
  data: { messageId: id(name), because: 'replied', replyId: id(replyId) },
});
const failure = (name: string): Command => ({
  type: 'RecordReceipt',
  replyId: id(name),
  carrierMessageId: `SM-${name}`,
  status: 'undelivered',
  code: '30003',
});
const ofDuty = (facts: readonly FactBody[]) => facts.filter(({ type }) => /^Answer(Owed|Settled)$/.test(type));
const begun = (...past: (GivenFact | GivenFact[])[]) =>
  [...aConversation('m1', { answerDueAt: at(day) }), ...aTicket('m1'), owed('m1', 0), ...past].flat() as GivenFact[];
const answered = (...more: (GivenFact | GivenFact[])[]) =>
  begun(written('r1', 5), sent('r1') as GivenFact[], settled('m1', 'r1'), ...more);
const after = (past: GivenFact[], command: Command) =>
  ofDuty(
    given(...past)
      .when(command, { at: at(30) })
      .facts(),
  );
const again = { type: 'AnswerOwed', senderId, data: { messageId: id('m1'), ...due(0) } };

describe('an answer that was sent and failed for good', () => {
  it('is owed again, by the deadline it had', () => {
    expect(after(answered(), failure('r1'))).toEqual([again]);
  });

  it('counts for nothing where one receipt tells both', () => {
    expect(after(begun(written('r1', 5)), failure('r1'))).toEqual([]);
  });

  it('is owed again along with what was answered by it, under one clock', () => {
    const two = begun(text('m2', 3), written('r1', 5), sent('r1') as GivenFact[], settled('m1', 'r1'));
    expect(after(two, failure('r1'))).toEqual([again]);
  });

  it('and that a person has called thanks meanwhile, leaves the next text owed', () => {
    const thanks: GivenFact = { type: 'IntentCorrected', senderId, data: { messageId: id('m1'), intent: 'ack' } };
    const two = begun(text('m2', 3), written('r1', 5), sent('r1') as GivenFact[], settled('m1', 'r1'), thanks);
    const next = { messageId: id('m2'), ...due(3), insteadOf: id('m1') };
    expect(after(two, failure('r1'))).toEqual([{ type: 'AnswerOwed', senderId, data: next }]);
    expect(after(answered(thanks), failure('r1'))).toEqual([]);
  });

  it.each<[string, GivenFact[]]>([
    ['another answer was sent', [...written('r2', 10), ...(sent('r2') as GivenFact[])]],
    ['a person has closed the conversation', [{ type: 'ConversationClosed', senderId, data: {} }]],
    ['a person has closed its ticket', [{ type: 'TicketClosed', senderId, data: { ticketId: id('m1') } } as GivenFact]],
    ['nothing may be sent any more', revoked() as GivenFact[]],
  ])('is not owed again where %s', (_, more) => expect(after(answered(more), failure('r1'))).toEqual([]));

  it('is owed again once the other answer has failed, too', () => {
    const failed: GivenFact = {
      type: 'ReplyFailed',
      senderId,
      data: { replyId: id('r1'), attempt: 1, code: '30003', permanent: true, optedOut: false },
    };
    const both = answered(written('r2', 10), sent('r2') as GivenFact[], failed);
    expect(after(both, failure('r2'))).toEqual([again]);
  });

  it('is settled by the next one, and may be owed again as often as answers fail', () => {
    const once = answered({ ...again, at: at(30) } as GivenFact, written('r2', 31));
    const sending: Command = {
      type: 'RecordSent',
      replyId: id('r2'),
      attempt: 1,
      carrierMessageId: 'SM-r2',
      segments: 1,
      encoding: 'GSM-7',
      knownBy: 'answer',
    };
    expect(after(once, sending)).toMatchObject([{ type: 'AnswerSettled', data: { replyId: id('r2') } }]);
  });
});
