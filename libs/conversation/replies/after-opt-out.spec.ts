import { aConversation, aRequestedReply, aRoutedText, approved, given, id } from '@parley/testkit';
import type { Command } from '../commands.js';

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
