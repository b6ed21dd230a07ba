import { envelopeOf, topics, type FactType, type RecordedFact } from '@parley/contracts';
import { aText, aVerdict, id, senderId } from '@parley/testkit';
import { contact, runOne, type OneService } from '@parley/testkit/service';
import { complianceService } from './service.js';

describe('compliance', () => {
  let service: OneService;
  beforeEach(async () => {
    service = await runOne(complianceService, { quietHours: 'off' });
  });
  afterEach(() => service.stop());

  /** What the projection does in a whole set: every fact to the topic, twice here; until the wanted one is recorded. */
  const relayUntil = async (type: FactType): Promise<RecordedFact> => {
    for await (const item of service.store.subscribeAll(undefined)) {
      if (item.kind !== 'fact') continue;
      const { fact } = item;
      if (fact.type === type) return fact;
      const message = { key: fact.contactId, headers: envelopeOf(fact), value: JSON.stringify(fact) };
      await service.broker.publish(topics.events, [message, message]);
    }
    throw new Error('the log ended');
  };

  it('takes a STOP from the topic to its proof and its approved answer', async () => {
    const message = aText('m1', { text: 'STOP', acceptedAt: new Date().toISOString() });
    const verdict = aVerdict({ route: 'keyword', keyword: 'stop', intent: undefined });
    await service.execute({ type: 'ReceiveMessage', senderId, message, verdict }, 'stop');
    const approved = (await relayUntil('ReplyApproved')) as RecordedFact<'ReplyApproved'>;
    const { replies, consent } = await service.contacts.load(contact.contactId);
    expect(replies.byId[approved.data.replyId]).toMatchObject({ automatic: 'stopConfirmation', status: 'approved' });
    expect(consent).toMatchObject({ status: 'revoked', suppressed: true });
  });

  it('judges what is requested, and again what comes due', async () => {
    const message = aText('m1', { acceptedAt: new Date().toISOString() });
    await service.execute({ type: 'ReceiveMessage', senderId, message, verdict: aVerdict() }, 'text');
    const replyId = id('r1');
    const author = 'agent' as const;
    const category = 'conversational_reply' as const;
    const text = 'Hello';
    await service.execute({ type: 'RequestReply', senderId, replyId, author, category, text, media: [] }, 'reply');
    const until = new Date(Date.now() - 1_000).toISOString();
    const hold = { kind: 'hold', until, rules: [], ruleset: 'spec' } as const;
    await service.execute({ type: 'JudgeReply', replyId, verdict: hold }, 'hold');
    const timer = { ...contact, senderId, timerId: `held-reply:${replyId}`, kind: 'held-reply', subject: replyId };
    await service.broker.publish(topics.timers, [
      { key: contact.contactId, headers: {}, value: JSON.stringify({ ...timer, dueAt: until }) },
    ]);
    expect((await relayUntil('ReplyApproved')).cause).toBe(`held-reply:${replyId}@${until}`);
  });

  it('is ready only on current time zone data', async () => {
    const ready = await fetch(`${service.url}/healthz/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.text()).toContain('time-zone-data');
  });
});
