import type { ReceiptStatus } from '@parley/contracts';
import {
  aConversation,
  aRequestedReply,
  aRoutedText,
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
import type { Command, ReplyVerdict } from '../commands.js';

const requested = [...aConversation('m1'), ...aRequestedReply('r1')];
const ready = [...requested, ...approved('r1')];
const inFlight = [...ready, ...claimed('r1')];
const out = [...inFlight, ...sent('r1')];
const types = (facts: readonly { type: string }[]) => facts.map(({ type }) => type);

describe('requesting a reply', () => {
  const request: Command = {
    type: 'RequestReply',
    senderId,
    replyId: id('r1'),
    author: 'agent',
    category: 'conversational_reply',
    text: 'On its way',
    media: [],
  };

  it('records the wish', () => {
    given(...aConversation('m1'))
      .when(request)
      .then({
        type: 'ReplyRequested',
        senderId,
        data: { replyId: id('r1'), author: 'agent', category: 'conversational_reply' },
        personal: { text: 'On its way', media: [] },
      });
  });

  it('twice with one id records it once', () => {
    given(...requested)
      .when(request)
      .thenNothing();
  });

  it.each(['ConversationClosed', 'ConversationArchived'] as const)(
    'by an agent after %s reopens the conversation',
    (type) => {
      const facts = given(...aConversation('m1'), { type, senderId, data: {} })
        .when(request)
        .facts();
      expect(types(facts)).toEqual(['ConversationReopened', 'ReplyRequested']);
    },
  );

  it('by the system reopens nothing', () => {
    const closed = { type: 'ConversationClosed' as const, senderId, data: {} };
    expect(
      types(
        given(...aConversation('m1'), closed)
          .when({ ...request, author: 'system' })
          .facts(),
      ),
    ).toEqual(['ReplyRequested']);
  });

  it('is refused where no text was ever exchanged on that sender code', () => {
    given().when(request).thenRefused('conversation-not-found');
    given(...aConversation('m1'))
      .when({ ...request, senderId: 'second' })
      .thenRefused('conversation-not-found');
  });
});

describe('judging a reply', () => {
  const judge = (verdict: Partial<ReplyVerdict>): Command => ({
    type: 'JudgeReply',
    replyId: id('r1'),
    verdict: { rules: [{ id: 'US-QH', version: '1' }], ruleset: 'now', ...verdict } as ReplyVerdict,
  });
  const grounds = { replyId: id('r1'), rules: [{ id: 'US-QH', version: '1' }], ruleset: 'now' };
  const until = minutesAfter(noon, 60);

  it.each([
    ['approve', {}, 'ReplyApproved', {}],
    ['approve', { expiresAt: until }, 'ReplyApproved', { expiresAt: until }],
    ['hold', { until }, 'ReplyHeld', { until }],
    ['reject', {}, 'ReplyRejected', {}],
  ] as const)('%s %j is recorded with its rules', (kind, verdict, type, data) => {
    given(...requested)
      .when(judge({ kind, ...verdict } as ReplyVerdict))
      .then({ type, senderId, data: { ...grounds, ...data } } as never);
  });

  it('a second time changes nothing', () => {
    given(...ready)
      .when(judge({ kind: 'reject' }))
      .thenNothing();
    given(...inFlight)
      .when(judge({ kind: 'approve' }))
      .thenNothing();
  });

  it('that was held decides anew when it comes due', () => {
    const held = { type: 'ReplyHeld' as const, senderId, data: { ...grounds, until } };
    expect(
      types(
        given(...requested, held)
          .when(judge({ kind: 'approve' }))
          .facts(),
      ),
    ).toEqual(['ReplyApproved']);
    expect(
      types(
        given(...requested, held)
          .when(judge({ kind: 'reject' }))
          .facts(),
      ),
    ).toEqual(['ReplyRejected']);
    given(...requested, held)
      .when(judge({ kind: 'hold', until } as ReplyVerdict))
      .thenNothing();
  });

  it('is refused for a reply nobody requested', () => {
    given(...aConversation('m1'))
      .when(judge({ kind: 'approve' }))
      .thenRefused('reply-not-found');
  });
});

describe('claiming a reply', () => {
  const claim = (attempt = 1): Command => ({ type: 'ClaimReply', replyId: id('r1'), attempt, carrier: 'loopback' });
  const retryable = {
    type: 'ReplyFailed' as const,
    senderId,
    data: {
      replyId: id('r1'),
      attempt: 1,
      code: '30001',
      permanent: false,
      optedOut: false,
      retryAt: minutesAfter(noon, 1),
    },
  };

  it('takes an approved reply', () => {
    given(...ready)
      .when(claim())
      .then({ type: 'ReplyClaimed', senderId, data: { replyId: id('r1'), attempt: 1, carrier: 'loopback' } });
  });

  it('a second time for the same attempt takes nothing', () => {
    given(...inFlight)
      .when(claim())
      .thenNothing();
    given(...out)
      .when(claim())
      .thenNothing();
  });

  it('is refused before a verdict, and for an attempt that is not due', () => {
    given(...requested)
      .when(claim())
      .thenRefused('not-claimable');
    given(...ready)
      .when(claim(2))
      .thenRefused('not-claimable');
    given(...out)
      .when(claim(2))
      .thenRefused('not-claimable');
    given(...aConversation('m1'))
      .when(claim())
      .thenRefused('reply-not-found');
  });

  it('takes a failed reply again where another attempt was promised, and only then', () => {
    expect(
      types(
        given(...inFlight, retryable)
          .when(claim(2))
          .facts(),
      ),
    ).toEqual(['ReplyClaimed']);
    const { retryAt: _, ...data } = retryable.data;
    given(...inFlight, { ...retryable, data: { ...data, permanent: true } })
      .when(claim(2))
      .thenRefused('not-claimable');
  });

  it('loses to a STOP, on whichever sender code it came, from the append of the text on', () => {
    const stop = aRoutedText('m2', { route: 'keyword', keyword: 'stop' }).map((fact) => ({
      ...fact,
      senderId: 'second',
    }));
    given(...ready, ...stop)
      .when(claim())
      .then({
        type: 'ReplyRejected',
        senderId,
        data: { replyId: id('r1'), rules: [{ id: 'suppressed-at-claim', version: '1' }], ruleset: 'claim' },
      });
  });

  it('loses to a STOP between two attempts', () => {
    expect(
      types(
        given(...inFlight, retryable, ...revoked())
          .when(claim(2))
          .facts(),
      ),
    ).toEqual(['ReplyRejected']);
  });

  it('lets the one confirmation of a STOP pass', () => {
    const ack = aRequestedReply('r1', { author: 'system', category: 'compliance_ack', automatic: 'stopConfirmation' });
    const facts = given(
      ...aConversation('m1', { route: 'keyword', keyword: 'stop' }),
      ...revoked(),
      ...ack,
      ...approved('r1'),
    )
      .when(claim())
      .facts();
    expect(types(facts)).toEqual(['ReplyClaimed']);
  });

  it('loses to a revocation of what it is, and is judged anew after any other', () => {
    const marketing = aRequestedReply('promo', { category: 'marketing' });
    const list: GivenFact = {
      type: 'ConsentRevoked',
      data: { source: 'api', channel: 'web', scope: 'list', list: 'news' },
      personal: {},
    };
    const facts = given(...ready, ...marketing, ...approved('promo'), list)
      .when({ type: 'ClaimReply', replyId: id('promo'), attempt: 1, carrier: 'loopback' })
      .facts();
    expect(facts[0]!.data).toMatchObject({ rules: [{ id: 'cancelled-by-opt-out' }] });
    expect(
      types(
        given(...ready, list)
          .when(claim())
          .facts(),
      ),
    ).toEqual(['ReplyHeld']);
  });

  it('loses to a block', () => {
    const facts = given(...ready, { type: 'ContactBlocked', data: {}, personal: {} })
      .when(claim())
      .facts();
    expect(facts[0]!.data).toMatchObject({ rules: [{ id: 'blocked-at-claim' }] });
  });

  it.each([
    [-1, 'ReplyClaimed'],
    [0, 'ReplyHeld'],
    [1, 'ReplyHeld'],
  ])('%d minutes after the approval expired leads to %s', (minutes, type) => {
    const expiring = {
      type: 'ReplyApproved' as const,
      senderId,
      data: { replyId: id('r1'), rules: [], ruleset: 'x', expiresAt: noon },
    };
    expect(
      types(
        given(...requested, expiring)
          .when(claim(), { at: minutesAfter(noon, minutes) })
          .facts(),
      ),
    ).toEqual([type]);
  });
});

describe('the outcome of a hand-over', () => {
  const sentCommand: Command = {
    type: 'RecordSent',
    replyId: id('r1'),
    attempt: 1,
    carrierMessageId: 'SM-r1',
    segments: 2,
    encoding: 'UCS-2',
    knownBy: 'answer',
  };
  const failure = (outcome: 'retry' | 'permanent' | 'opted-out', retryAt?: string): Command => ({
    type: 'RecordSendFailure',
    replyId: id('r1'),
    attempt: 1,
    code: '21610',
    class: outcome,
    ...(retryAt ? { retryAt } : {}),
  });
  const unknown = (lookUpAt?: string): Command => ({
    type: 'RecordOutcomeUnknown',
    replyId: id('r1'),
    attempt: 1,
    because: 'timeout',
    ...(lookUpAt ? { lookUpAt } : {}),
  });
  const lost = {
    type: 'ReplyOutcomeUnknown' as const,
    senderId,
    data: { replyId: id('r1'), attempt: 1, because: 'timeout', lookUpAt: noon },
  };

  it('sent', () => {
    given(...inFlight)
      .when(sentCommand)
      .then({
        type: 'ReplySent',
        senderId,
        data: {
          replyId: id('r1'),
          attempt: 1,
          carrierMessageId: 'SM-r1',
          segments: 2,
          encoding: 'UCS-2',
          knownBy: 'answer',
        },
      });
    given(...out)
      .when(sentCommand)
      .thenNothing();
    given(...ready)
      .when(sentCommand)
      .thenNothing();
  });

  it('failed for now, with a promise of another attempt', () => {
    const retryAt = minutesAfter(noon, 5);
    expect(
      given(...inFlight)
        .when(failure('retry', retryAt))
        .facts()[0]!.data,
    ).toMatchObject({ permanent: false, retryAt });
    expect(
      given(...inFlight)
        .when(failure('retry'))
        .facts()[0]!.data,
    ).toMatchObject({ permanent: true });
  });

  it('failed because the carrier knows of an opt-out: the same append revokes consent', () => {
    const facts = given(...inFlight)
      .when(failure('opted-out'), { at: noon })
      .facts();
    expect(types(facts)).toEqual(['ReplyFailed', 'ConsentRevoked']);
    expect(facts[1]!.data).toEqual({
      source: 'carrier',
      channel: 'carrier',
      scope: 'brand',
      replyId: id('r1'),
      detectedAt: noon,
      effectiveAt: noon,
    });
    expect(
      types(
        given(...inFlight, ...revoked(), ...facts.slice(1).map((fact) => ({ ...fact, at: noon }) as GivenFact))
          .when(failure('opted-out'))
          .facts(),
      ),
    ).toEqual(['ReplyFailed']);
  });

  it('unknown, looked up again later, and given up', () => {
    const later = minutesAfter(noon, 10);
    expect(
      given(...inFlight)
        .when(unknown(noon))
        .facts(),
    ).toEqual([lost]);
    given(...inFlight, lost)
      .when(unknown(noon))
      .thenNothing();
    expect(
      given(...inFlight, lost)
        .when(unknown(later))
        .facts()[0]!.data,
    ).toMatchObject({ lookUpAt: later });
    expect(
      given(...inFlight, lost)
        .when(unknown())
        .facts()[0]!.data,
    ).not.toHaveProperty('lookUpAt');
  });

  it('unknown, then found', () => {
    expect(
      types(
        given(...inFlight, lost)
          .when(sentCommand)
          .facts(),
      ),
    ).toEqual(['ReplySent']);
    expect(
      types(
        given(...inFlight, lost)
          .when(failure('permanent'))
          .facts(),
      ),
    ).toEqual(['ReplyFailed']);
  });

  it('of an earlier attempt changes nothing', () => {
    const failed = {
      type: 'ReplyFailed' as const,
      senderId,
      data: { replyId: id('r1'), attempt: 1, code: 'x', permanent: false, optedOut: false, retryAt: noon },
    };
    given(...inFlight, failed, ...claimed('r1', 2))
      .when(sentCommand)
      .thenNothing();
  });

  it('is refused for a reply nobody requested', () => {
    given(...aConversation('m1'))
      .when(sentCommand)
      .thenRefused('reply-not-found');
  });
});

describe('a receipt', () => {
  const receipt = (status: ReceiptStatus, changes: object = {}): Command => ({
    type: 'RecordReceipt',
    replyId: id('r1'),
    carrierMessageId: 'SM-r1',
    status,
    ...changes,
  });
  const story = (...statuses: ReceiptStatus[]) =>
    statuses.reduce<Parameters<typeof stateAfter>[0][number][]>(
      (past, status) =>
        [
          ...past,
          ...given(...past)
            .when(receipt(status))
            .facts(),
        ] as never,
      [...out],
    );

  it.each([
    [['delivered'], 'delivered', 'delivered'],
    [['queued', 'sending', 'sent', 'delivered'], 'delivered', 'delivered'],
    [['delivered', 'sent', 'queued'], 'delivered', 'delivered'],
    [['delivered', 'read'], 'delivered', 'read'],
    [['read', 'delivered'], 'delivered', 'read'],
    [['failed', 'sent'], 'failed', 'failed'],
    [['failed', 'delivered'], 'failed', 'failed'],
    [['delivered', 'undelivered'], 'delivered', 'delivered'],
    [['sent', 'undelivered', 'delivered'], 'failed', 'undelivered'],
  ] as [ReceiptStatus[], string, ReceiptStatus][])('%j leaves the reply %s at %s', (statuses, status, highest) => {
    expect(stateAfter(story(...statuses)).replies.byId[id('r1')]).toMatchObject({ status, receipt: highest });
  });

  it('seen before changes nothing', () => {
    given(...story('delivered'))
      .when(receipt('delivered'))
      .thenNothing();
    given(...story('sent'))
      .when(receipt('sent'))
      .thenNothing();
  });

  it('that contradicts a final one is kept as a conflict', () => {
    expect(
      given(...story('delivered'))
        .when(receipt('failed'))
        .facts(),
    ).toEqual([
      {
        type: 'ReceiptRecorded',
        senderId,
        data: { replyId: id('r1'), carrierMessageId: 'SM-r1', status: 'failed', conflict: true },
      },
    ]);
  });

  it.each([
    [['delivered'], ['ReplySent', 'ReplyDelivered']],
    [['queued'], ['ReplySent', 'ReceiptRecorded']],
    [['failed'], ['ReplySent', 'ReplyFailed']],
  ] as [ReceiptStatus[], string[]][])(
    '%j for a claimed reply proves that the carrier took it',
    ([status], expected) => {
      expect(
        types(
          given(...inFlight)
            .when(receipt(status!))
            .facts(),
        ),
      ).toEqual(expected);
    },
  );

  it('finds its reply by the carrier’s id', () => {
    expect(
      types(
        given(...out)
          .when(receipt('delivered', { replyId: undefined }))
          .facts(),
      ),
    ).toEqual(['ReplyDelivered']);
    given(...out)
      .when(receipt('delivered', { replyId: undefined, carrierMessageId: 'SM-other' }))
      .thenRefused('reply-not-found');
  });

  it('with another carrier id than the reply’s is a conflict', () => {
    expect(
      given(...out)
        .when(receipt('delivered', { carrierMessageId: 'SM-9' }))
        .facts()[0]!.data,
    ).toMatchObject({ conflict: true });
  });

  it('that tells of an opt-out revokes consent', () => {
    const facts = given(...out)
      .when(receipt('failed', { code: '21610', optedOut: true }))
      .facts();
    expect(types(facts)).toEqual(['ReplyFailed', 'ConsentRevoked']);
  });
});
