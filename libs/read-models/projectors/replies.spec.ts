import type { DatedFact } from '@parley/conversation';
import { approved, aRequestedReply, claimed, minutesAfter, noon, sent } from '@parley/testkit';
import { documentsAfter, ofReply, then } from '@parley/testkit/read-models';

describe('a reply', () => {
  const rules = [{ id: 'quiet-hours', version: '1' }];
  const until = minutesAfter(noon, 60);
  const messageAfter = (...story: (DatedFact | readonly DatedFact[])[]) =>
    documentsAfter(aRequestedReply('r'), ...story).only('messages');

  it('goes from the wish to the handset', () => {
    const delivered = then(3, ofReply('ReplyDelivered', { carrierMessageId: 'SM-r', status: 'delivered' }));
    expect(messageAfter()).toMatchObject({
      direction: 'outbound',
      status: 'requested',
      author: 'agent',
      authorId: 'agent-7',
    });
    expect(messageAfter(approved('r'), claimed('r')).status).toBe('claimed');
    expect(messageAfter(approved('r'), claimed('r'), sent('r'), delivered)).toMatchObject({
      status: 'delivered',
      segments: 1,
      carrierMessageId: 'SM-r',
    });
  });

  it('says why it waits or must not go, and stops saying so once it may', () => {
    const held = then(1, ofReply('ReplyHeld', { until, rules, ruleset: 'US' }));
    expect(messageAfter(held)).toMatchObject({ status: 'held', heldUntil: until, rules });
    expect(messageAfter(then(1, ofReply('ReplyRejected', { rules, ruleset: 'US' })))).toMatchObject({
      status: 'rejected',
      rules,
    });
    const letGo = messageAfter(held, approved('r'));
    expect(letGo.status).toBe('approved');
    expect(letGo).not.toHaveProperty('rules');
    expect(letGo).not.toHaveProperty('heldUntil');
  });

  it('shows a failure until another attempt is made', () => {
    const failed = then(
      2,
      ofReply('ReplyFailed', { attempt: 1, code: '30001', permanent: false, optedOut: false, retryAt: until }),
    );
    expect(messageAfter(claimed('r'), failed)).toMatchObject({
      status: 'failed',
      failure: { code: '30001', permanent: false },
    });
    expect(messageAfter(claimed('r'), failed, claimed('r', 2))).not.toHaveProperty('failure');
  });

  it('is never lowered by a receipt, nor by news that come late (gateways §0.4)', () => {
    const delivered = then(3, ofReply('ReplyDelivered', { carrierMessageId: 'SM-r', status: 'delivered' }));
    const late = then(4, ofReply('ReceiptRecorded', { carrierMessageId: 'SM-r', status: 'sent', conflict: false }));
    const conflict = then(
      5,
      ofReply('ReceiptRecorded', { carrierMessageId: 'SM-r', status: 'undelivered', conflict: true }),
    );
    const message = messageAfter(claimed('r'), sent('r'), delivered, late, conflict, sent('r'));
    expect(message).toMatchObject({ status: 'delivered', receipt: 'delivered' });
  });
});
