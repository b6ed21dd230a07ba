import {
  aConversation,
  aRequestedReply,
  aRoutedText,
  approved,
  claimed,
  given,
  id,
  noon,
  senderId,
} from '@parley/testkit';
import type { Command } from '../commands.js';
import { judgeReply } from '../judgement/index.js';
import { inputOf } from '../judgement/testing/a-case.js';

const claim: Command = { type: 'ClaimReply', replyId: id('r1'), attempt: 1, carrier: 'loopback' };
const types = (facts: readonly { type: string }[]) => facts.map(({ type }) => type);

describe('an acknowledgement at the claim', () => {
  it.each([
    ['helpAnswer', 'ReplyClaimed'],
    ['startConfirmation', 'ReplyRejected'],
    [undefined, 'ReplyRejected'],
  ] as const)('after a STOP, approved before it, %s leads to %s', (automatic, type) => {
    const ack = aRequestedReply('r1', {
      author: 'system',
      category: 'compliance_ack',
      ...(automatic && { automatic, answers: id('m1') }),
    });
    const start = aConversation('m1', { route: 'keyword', keyword: 'start' });
    const stop = aRoutedText('m2', { route: 'keyword', keyword: 'stop' });
    const before = given(...start, ...ack, ...approved('r1')).when(claim);
    expect(types(before.facts())).toEqual(['ReplyClaimed']);
    const after = given(...start, ...ack, ...approved('r1'), ...stop).when(claim);
    expect(types(after.facts())).toEqual([type]);
  });
});

describe('after “wrong number”', () => {
  const wrong = {
    type: 'RevocationSuspected' as const,
    senderId,
    data: { messageId: id('m1'), settleBy: '2026-11-23T17:00:00.000Z', wrongNumber: true },
  };
  const asked = (changes: Parameters<typeof aRequestedReply>[1] = {}) => [
    ...aConversation('m1'),
    ...aRequestedReply('r1', changes),
  ];

  it.each(['conversational_reply', 'transactional', 'marketing'] as const)(
    'a reply (%s) that was approved before is not claimed',
    (category) => {
      const facts = given(...asked({ category }), ...approved('r1'), wrong)
        .when(claim)
        .facts();
      expect(facts).toMatchObject([{ type: 'ReplyRejected', data: { rules: [{ id: 'wrong-number-at-claim' }] } }]);
    },
  );

  it('an acknowledgement is', () => {
    const help = asked({ author: 'system', category: 'compliance_ack', automatic: 'helpAnswer' });
    const facts = given(...help, ...approved('r1'), wrong)
      .when(claim)
      .facts();
    expect(types(facts)).toEqual(['ReplyClaimed']);
  });

  it('so is a reply that the verdict let go in the knowledge of it, where the brand switched the rule off', () => {
    const { basis } = judgeReply(
      inputOf({ consent: { wrongNumber: id('m1') }, textedAgo: null, sender: { rules: { 'wrong-number': 'off' } } }),
    );
    const knowing = {
      type: 'ReplyApproved' as const,
      senderId,
      data: { replyId: id('r1'), rules: [], ruleset: 'x', basis },
    };
    const facts = given(...asked(), wrong, knowing)
      .when(claim)
      .facts();
    expect(types(facts)).toEqual(['ReplyClaimed']);
  });
});

describe('after a wish about a part of the texts', () => {
  const part = (categories: ('marketing' | 'transactional')[]) => ({
    type: 'ConsentRevoked' as const,
    data: { source: 'agent' as const, channel: 'voice' as const, scope: 'list' as const, categories },
    personal: {},
  });
  const order = [...aConversation('m1'), ...aRequestedReply('r1', { category: 'transactional' }), ...approved('r1')];
  const held = {
    type: 'ReplyHeld',
    data: { until: noon, rules: [{ id: 'consent-changed-since-approval', version: '1' }], ruleset: 'claim' },
  };

  it('a reply of another kind that was approved before waits to be judged anew: where one part counts for all, it must not go', () => {
    const facts = given(...order, part(['marketing']))
      .when(claim, { at: noon })
      .facts();
    expect(facts).toMatchObject([held]);
  });

  it('so does one that is to be tried again, though it was being handed over when the wish came', () => {
    const failed = {
      type: 'ReplyFailed' as const,
      senderId,
      data: { replyId: id('r1'), attempt: 1, code: '503', permanent: false, optedOut: false, retryAt: noon },
    };
    const facts = given(...order, ...claimed('r1'), part(['marketing']), failed)
      .when({ ...claim, attempt: 2 } as Command, { at: noon })
      .facts();
    expect(facts).toMatchObject([held]);
  });

  it('it goes once the rules let it go in the knowledge of that, in the very same instant', () => {
    const facts = given(...order, part(['marketing']), ...approved('r1'))
      .when(claim)
      .facts();
    expect(types(facts)).toEqual(['ReplyClaimed']);
  });

  it('it goes where a consent has ended that since', () => {
    const yes = {
      type: 'ConsentGranted' as const,
      senderId,
      data: { source: 'keyword' as const, channel: 'sms' as const, endsDoubts: true },
      personal: {},
    };
    const facts = given(...order, part(['marketing']), yes)
      .when(claim)
      .facts();
    expect(types(facts)).toEqual(['ReplyClaimed']);
  });

  it('an acknowledgement does not wait', () => {
    const ack = aRequestedReply('r1', { author: 'system', category: 'compliance_ack', automatic: 'helpAnswer' });
    const facts = given(...aConversation('m1'), ...ack, ...approved('r1'), part(['marketing']))
      .when(claim)
      .facts();
    expect(types(facts)).toEqual(['ReplyClaimed']);
  });
});
