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
  senderId,
  stateAfter,
  type GivenFact,
} from '@parley/testkit';
import type { Command } from '../commands.js';

const grounds = { rules: [{ id: 'R', version: '1' }], ruleset: 'spec' };
const stop = aRoutedText('stop', { route: 'keyword', keyword: 'stop' });
const start = aRoutedText('start', { route: 'keyword', keyword: 'start' });
const apply = (keyword: 'stop' | 'start') =>
  ({
    type: 'ApplyKeyword',
    senderId,
    messageId: id(keyword),
    keyword,
    detected: { at: noon, id: 'keywords', version: '1', stage: 'exact' },
  }) as Command;
const claim = (attempt = 1, name = 'r1'): Command => ({
  type: 'ClaimReply',
  replyId: id(name),
  attempt,
  carrier: 'loopback',
});
const approve = (name = 'r1'): Command => ({
  type: 'JudgeReply',
  replyId: id(name),
  verdict: { kind: 'approve', ...grounds },
});
const byPhone: Command = { type: 'RevokeConsent', source: 'agent', channel: 'voice' };
const failedOnce: GivenFact = {
  type: 'ReplyFailed',
  senderId,
  data: {
    replyId: id('r1'),
    attempt: 1,
    code: '503',
    permanent: false,
    optedOut: false,
    retryAt: minutesAfter(noon, 1),
  },
};

/** The past with what a command leads to. */
function followedBy(past: readonly GivenFact[], command: Command): GivenFact[] {
  return [
    ...past,
    ...(given(...past)
      .when(command)
      .facts() as GivenFact[]),
  ];
}
const stoppedAndStarted = (past: readonly GivenFact[]) =>
  followedBy([...followedBy([...past, ...stop], apply('stop')), ...start], apply('start'));
const typesOf = (facts: readonly { type: string }[]) => facts.map(({ type }) => type);
const cancelled = {
  type: 'ReplyRejected',
  senderId,
  data: { replyId: id('r1'), rules: [expect.objectContaining({ id: 'cancelled-by-opt-out', version: '1' })] },
};

const requested = [...aConversation('m1'), ...aRequestedReply('r1')];
const held: GivenFact[] = [
  ...requested,
  { type: 'ReplyHeld', senderId, data: { replyId: id('r1'), until: minutesAfter(noon, 600), ...grounds } },
];
const onTheWay = {
  requested,
  held,
  approved: [...requested, ...approved('r1')],
  'to be tried again': [...requested, ...approved('r1'), ...claimed('r1'), failedOnce],
};

describe('a reply on its way when the customer opts out', () => {
  it.each(Object.entries(onTheWay))('(%s) ends with the proof of a STOP, on record', (_, past) => {
    const facts = given(...past, ...stop)
      .when(apply('stop'))
      .facts();
    expect(facts).toMatchObject([{ type: 'ConsentRevoked', data: { cancelledReplyIds: [id('r1')] } }, cancelled]);
  });

  it.each(Object.entries(onTheWay))('(%s) stays away after a START (compliance P9)', (_, past) => {
    const back = stoppedAndStarted(past);
    expect(stateAfter(back).consent).toMatchObject({ status: 'granted', suppressed: false });
    given(...back)
      .when(approve())
      .thenNothing();
    given(...back)
      .when(claim(past === onTheWay['to be tried again'] ? 2 : 1))
      .thenNothing();
    expect(stateAfter(back).replies.byId[id('r1')]).toMatchObject({ status: 'rejected' });
  });

  it('ends by whatever way the wish came: by phone, or through the carrier that refuses another one', () => {
    expect(
      given(...held)
        .when(byPhone)
        .facts(),
    ).toMatchObject([{ type: 'ConsentRevoked' }, cancelled]);
    const refused: Command = {
      type: 'RecordSendFailure',
      replyId: id('r2'),
      attempt: 1,
      code: '21610',
      class: 'opted-out',
    };
    const facts = given(...held, ...aRequestedReply('r2'), ...approved('r2'), ...claimed('r2'))
      .when(refused)
      .facts();
    expect(facts).toMatchObject([{ type: 'ReplyFailed' }, { type: 'ConsentRevoked' }, cancelled]);
  });

  it('ends where the wish is about texts of its kind, and goes on where it is not', () => {
    const promo = [...held, ...aRequestedReply('promo', { category: 'marketing' })];
    const facts = given(...promo)
      .when({ ...byPhone, categories: ['marketing'] } as Command)
      .facts();
    expect(facts).toMatchObject([
      { type: 'ConsentRevoked' },
      { type: 'ReplyRejected', data: { replyId: id('promo') } },
    ]);
    expect(facts).toHaveLength(2);
  });

  it('that the carrier may have already is not tried a second time, whatever came between', () => {
    const inFlight = [...requested, ...approved('r1'), ...claimed('r1')];
    const back = stoppedAndStarted(inFlight);
    expect(typesOf(back)).not.toContain('ReplyRejected');
    expect(
      given(...back, failedOnce)
        .when(claim(2))
        .facts(),
    ).toMatchObject([cancelled]);
  });

  it('does not outlive a STOP that is applied after the START behind it', () => {
    const back = followedBy([...held, ...stop, ...start], apply('start'));
    expect(
      given(...back)
        .when(approve())
        .facts(),
    ).toMatchObject([cancelled]);
    const judgedBefore = followedBy([...onTheWay.approved, ...stop, ...start], apply('start'));
    expect(
      given(...judgedBefore)
        .when(claim())
        .facts(),
    ).toMatchObject([cancelled]);
  });

  it('that was cancelled before cancelling was a fact of its own is not sent either', () => {
    const recorded: GivenFact = {
      type: 'ConsentRevoked',
      senderId,
      data: {
        source: 'keyword',
        channel: 'sms',
        keyword: 'stop',
        messageId: id('stop'),
        scope: 'brand',
        cancelledReplyIds: [id('r1')],
      },
      personal: {},
    };
    const back = followedBy([...onTheWay.approved, ...stop, recorded, ...start], apply('start'));
    expect(
      given(...back)
        .when(claim())
        .facts(),
    ).toMatchObject([cancelled]);
  });
});

describe('what goes on', () => {
  it('the one confirmation of the STOP', () => {
    const confirmation = aRequestedReply('ack', {
      author: 'system',
      category: 'compliance_ack',
      automatic: 'stopConfirmation',
      answers: id('stop'),
    });
    const again = aRoutedText('again', { route: 'keyword', keyword: 'stop' });
    const past = [...requested, ...stop, ...confirmation, ...approved('ack'), ...again];
    expect(
      typesOf(
        given(...past)
          .when(claim(1, 'ack'))
          .facts(),
      ),
    ).toEqual(['ReplyClaimed']);
  });

  it('a reply that was written anew, once the customer is back', () => {
    const anew = [...stoppedAndStarted(held), ...aRequestedReply('r2')];
    expect(
      typesOf(
        given(...followedBy(anew, approve('r2')))
          .when(claim(1, 'r2'))
          .facts(),
      ),
    ).toEqual(['ReplyClaimed']);
  });

  it('a reply that was asked for after the START, although the STOP before it is applied later', () => {
    const late = followedBy([...requested, ...stop, ...start, ...aRequestedReply('r2')], apply('stop'));
    expect(late.filter(({ type }) => type === 'ReplyRejected')).toMatchObject([{ data: { replyId: id('r1') } }]);
    const back = followedBy(followedBy(late, apply('start')), approve('r2'));
    expect(
      typesOf(
        given(...back)
          .when(claim(1, 'r2'))
          .facts(),
      ),
    ).toEqual(['ReplyClaimed']);
  });
});
