import { envelopeOf, topics, type RecordedFact } from '@parley/contracts';
import { aText, aVerdict, id, senderId } from '@parley/testkit';
import { FakeTwilio } from '@parley/testkit/carriers';
import { contact, runOne, type OneService } from '@parley/testkit/service';
import { SegmentedMessage } from 'sms-segments-calculator';
import { outboundSenderService } from './service.js';

/** GSM-7 holds 160 of its letters, then 153 a segment, and an extended one counts twice; UCS-2 holds 70, then 67. */
const texts: readonly [string, string, segments: number, encoding: 'GSM-7' | 'UCS-2'][] = [
  ['160 plain letters', 'a'.repeat(160), 1, 'GSM-7'],
  ['one letter more', 'a'.repeat(161), 2, 'GSM-7'],
  ['letters that take an escape', '€'.repeat(81), 2, 'GSM-7'],
  ['70 letters, one outside GSM-7', `${'a'.repeat(69)}ç`, 1, 'UCS-2'],
  ['71 letters, one outside GSM-7', `${'a'.repeat(70)}ç`, 2, 'UCS-2'],
  ['faces, which take two units each', '🙂'.repeat(68), 3, 'UCS-2'],
];

describe('what a carrier does not count is counted here', () => {
  let twilio: FakeTwilio;
  let service: OneService;
  beforeAll(async () => {
    const account = { accountSid: 'AC00000000000000000000000000000000', authToken: 'token' };
    twilio = await FakeTwilio.start(account);
    service = await runOne(outboundSenderService, {
      carrier: { kind: 'twilio', ...account, publicUrl: 'https://sms.acme.example', apiBaseUrl: twilio.url },
    });
    await service.execute({ type: 'ReceiveMessage', senderId, message: aText('m1'), verdict: aVerdict() });
  });
  afterAll(async () => {
    await service.stop();
    await twilio.stop();
  });

  const about = async <T extends 'ReplyApproved' | 'ReplySent'>(type: T, replyId: string): Promise<RecordedFact<T>> => {
    for await (const item of service.store.subscribeAll(undefined, { types: [type] }))
      if (item.kind === 'fact' && (item.fact as RecordedFact<T>).data.replyId === replyId)
        return item.fact as RecordedFact<T>;
    throw new Error('the log ended');
  };

  it.each(texts)('%s', async (name, text, segments, encoding) => {
    const replyId = id(name);
    const reply = { senderId, replyId, author: 'agent', category: 'conversational_reply', text, media: [] } as const;
    await service.execute({ type: 'RequestReply', ...reply });
    const verdict = { kind: 'approve', rules: [], ruleset: 'spec' } as const;
    await service.execute({ type: 'JudgeReply', replyId, verdict });
    const fact = await about('ReplyApproved', replyId);
    const message = { key: contact.contactId, headers: envelopeOf(fact), value: JSON.stringify(fact) };
    await service.broker.publish(topics.events, [message]);
    expect((await about('ReplySent', replyId)).data).toMatchObject({ segments, encoding, knownBy: 'answer' });
    expect(twilio.taken.at(-1)!.body).toBe(text);
    expect(new SegmentedMessage(text)).toMatchObject({ segmentsCount: segments, encodingName: encoding });
  });
});
