import { envelopeOf, topics, type CarrierReceipt, type FactType, type RecordedFact } from '@parley/contracts';
import { aText, aVerdict, customer, id, senderId } from '@parley/testkit';
import { contact, runOne, type OneService } from '@parley/testkit/service';
import { outboundSenderService } from './service.js';

describe('the outbound sender', () => {
  let service: OneService;
  beforeEach(async () => {
    service = await runOne(outboundSenderService);
  });
  afterEach(() => service.stop());

  const publish = (fact: RecordedFact) =>
    service.broker.publish(topics.events, [
      { key: fact.contactId, headers: envelopeOf(fact), value: JSON.stringify(fact) },
    ]);
  const recorded = async (type: FactType): Promise<RecordedFact> => {
    for await (const item of service.store.subscribeAll(undefined, { types: [type] }))
      if (item.kind === 'fact') return item.fact;
    throw new Error('the log ended');
  };

  const approve = async (): Promise<RecordedFact<'ReplyApproved'>> => {
    const replyId = id('r1');
    const category = 'conversational_reply' as const;
    await service.execute({
      type: 'RequestReply',
      senderId,
      replyId,
      author: 'agent',
      category,
      text: 'Hello',
      media: [],
    });
    const verdict = { kind: 'approve', rules: [], ruleset: 'spec' } as const;
    await service.execute({ type: 'JudgeReply', replyId, verdict });
    return (await recorded('ReplyApproved')) as RecordedFact<'ReplyApproved'>;
  };

  it('sends what is approved and records what is received, from topics to the store', async () => {
    await service.execute({ type: 'ReceiveMessage', senderId, message: aText('m1'), verdict: aVerdict() });
    const approved = await approve();
    const { replyId } = approved.data;
    await publish(approved);
    await publish(approved);
    const sent = (await recorded('ReplySent')) as RecordedFact<'ReplySent'>;
    expect(sent.data).toMatchObject({ replyId, attempt: 1, segments: 1, encoding: 'GSM-7', knownBy: 'answer' });
    expect(sent.cause).toBe(approved.id);

    const receipt: CarrierReceipt = {
      ...contact,
      senderId,
      replyId,
      carrier: 'loopback',
      carrierMessageId: sent.data.carrierMessageId,
      status: 'delivered',
      acceptedAt: new Date().toISOString(),
      personal: { to: customer },
    };
    await service.broker.publish(topics.receipts, [
      { key: contact.contactId, headers: {}, value: JSON.stringify(receipt) },
    ]);
    expect((await recorded('ReplyDelivered')).data).toMatchObject({ replyId, status: 'delivered' });
  });

  it('looks up when the timer says so', async () => {
    const phone = '+14159990005';
    await service.execute({
      type: 'ReceiveMessage',
      senderId,
      message: aText('m1', { from: phone }),
      verdict: aVerdict(),
    });
    const approved = await approve();
    const { replyId } = approved.data;
    await publish(approved);
    const { data } = (await recorded('ReplyOutcomeUnknown')) as RecordedFact<'ReplyOutcomeUnknown'>;
    const timer = {
      ...contact,
      senderId,
      timerId: `reply-lookup:${replyId}`,
      kind: 'reply-lookup',
      subject: replyId,
      dueAt: data.lookUpAt,
    };
    await service.broker.publish(topics.timers, [
      { key: contact.contactId, headers: {}, value: JSON.stringify(timer) },
    ]);
    for await (const item of service.store.subscribeAll(undefined, { types: ['ReplyOutcomeUnknown'] })) {
      if (item.kind === 'fact' && item.fact.cause === `reply-lookup:${replyId}@${data.lookUpAt}`) {
        expect(item.fact.data).toMatchObject({ because: 'look-up-found-nothing', lookUpAt: expect.any(String) });
        break;
      }
    }
  });
});
