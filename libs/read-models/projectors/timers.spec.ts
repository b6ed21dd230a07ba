import { type FactBody } from '@parley/contracts';
import { aConversation, aRequestedReply, id, minutesAfter, noon } from '@parley/testkit';
import { documentsAfter, ofInbox, ofReply, then } from '@parley/testkit/read-models';

describe('timers', () => {
  const until = minutesAfter(noon, 60);
  const dueAfter = (...facts: FactBody[]) =>
    documentsAfter(aConversation('m1'), aRequestedReply('r'), then(1, ...facts))
      .all('timers')
      .map(({ id, dueAt }) => [id, dueAt]);
  const failed = ofReply('ReplyFailed', { attempt: 1, code: 'x', permanent: false, optedOut: false, retryAt: until });
  const unknown = ofReply('ReplyOutcomeUnknown', { attempt: 1, because: 'timeout', lookUpAt: until });
  const held = ofReply('ReplyHeld', { until, rules: [], ruleset: 'US' });
  const delivery = { ticketId: id('m1'), messageId: id('m1'), connector: 'webhook', attempt: 1 };
  const refused = ofInbox('TicketDeliveryFailed', { ...delivery, code: '503', permanent: false, retryAt: until });
  const snoozed = ofInbox('ConversationSnoozed', { until });

  const doubted = ofInbox('RevocationSuspected', { messageId: id('m1'), settleBy: until });

  const wanted = ofInbox('AnswerOwed', { messageId: id('m1'), since: noon, dueAt: until });

  it.each([
    ['a held reply', held, `held-reply:${id('r')}`],
    ['a failed attempt', failed, `reply-retry:${id('r')}`],
    ['an unknown outcome', unknown, `reply-lookup:${id('r')}`],
    ['a refused ticket', refused, `ticket-retry:${id('m1')}`],
    ['a doubted revocation', doubted, `revocation-settle:${'a'.repeat(26)}`],
    ['an answer that is owed', wanted, `answer-due:${id('m1')}`],
    ['a snooze', snoozed, `snooze:${'a'.repeat(26)}.main`],
  ])('are set by %s', (_, fact, timer) => expect(dueAfter(fact)).toEqual([[timer, until]]));

  it.each<[string, FactBody, FactBody]>([
    ['approval', held, ofReply('ReplyApproved', { rules: [], ruleset: 'US' })],
    ['rejection', held, ofReply('ReplyRejected', { rules: [], ruleset: 'US' })],
    ['the next claim', failed, ofReply('ReplyClaimed', { attempt: 2, carrier: 'loopback' })],
    [
      'a failure without another attempt',
      failed,
      ofReply('ReplyFailed', { attempt: 2, code: 'x', permanent: true, optedOut: false }),
    ],
    [
      'a look-up that found the reply',
      unknown,
      ofReply('ReplySent', { attempt: 1, carrierMessageId: 'SM', knownBy: 'lookup' }),
    ],
    ['giving up looking', unknown, ofReply('ReplyOutcomeUnknown', { attempt: 1, because: 'gave up' })],
    ['the next delivery', refused, ofInbox('TicketDeliveryClaimed', delivery)],
    ['a ticket that was opened', refused, ofInbox('TicketOpened', delivery)],
    ['a person’s no', doubted, ofInbox('RevocationDismissed', { messageId: id('m1') }, {})],
    ['an alarm', doubted, ofInbox('RevocationOverdue', { messageId: id('m1'), settleBy: until })],
    ['a revocation', doubted, ofInbox('ConsentRevoked', { source: 'agent', channel: 'sms', scope: 'brand' }, {})],
    ['an answer', wanted, ofInbox('AnswerSettled', { messageId: id('m1'), because: 'replied', replyId: id('r') })],
    ['the alarm about it', wanted, ofInbox('AnswerOverdue', { messageId: id('m1'), since: noon, dueAt: until })],
    ['waking', snoozed, ofInbox('ConversationWoken', { because: 'due' })],
    ['closing', snoozed, ofInbox('ConversationClosed')],
  ])('are settled by %s', (_, sets, settles) => expect(dueAfter(sets, settles)).toEqual([]));

  it('of a doubt wait on after a wish about a part of it', () => {
    const part = ofInbox('ConsentRevoked', { source: 'agent', channel: 'sms', scope: 'list', list: 'vip' }, {});
    expect(dueAfter(doubted, part)).toHaveLength(1);
  });

  it('of a doubt wait on after a consent that does not end it', () => {
    const grant = (data: object): FactBody =>
      ofInbox('ConsentGranted', { source: 'keyword', channel: 'sms', ...data } as never, {});
    const imported = { source: 'import', channel: 'file' };
    expect(dueAfter(doubted, grant({ endsDoubts: false }))).toHaveLength(1);
    expect(dueAfter(doubted, grant({ endsDoubts: true }))).toEqual([]);
    // As facts were before they told.
    expect(dueAfter(doubted, grant(imported))).toHaveLength(1);
    expect(dueAfter(doubted, grant({}))).toEqual([]);
  });

  it('of an answer stand for each text that is owed one, and move to the next where the first wants none', () => {
    const due = (name: string, minutes: number, more = {}) =>
      ofInbox('AnswerOwed', { messageId: id(name), since: noon, dueAt: minutesAfter(noon, minutes), ...more });
    expect(dueAfter(wanted, due('m2', 70))).toHaveLength(2);
    expect(dueAfter(wanted, due('m2', 70, { insteadOf: id('m1') }))).toEqual([
      [`answer-due:${id('m2')}`, minutesAfter(noon, 70)],
    ]);
  });

  it('are replaced by a later one of the same kind', () => {
    const later = minutesAfter(noon, 90);
    expect(dueAfter(snoozed, ofInbox('ConversationSnoozed', { until: later }))).toEqual([
      [`snooze:${'a'.repeat(26)}.main`, later],
    ]);
  });
});
