import { CarrierReceipt, contactIdOf, ParleyError, topics } from '@parley/contracts';
import { startIngest, twilioReceiptRequest, type IngestRig, type ReceiptFields } from '@parley/testkit/carriers';
import { IngestModule } from './ingest.module.js';

const publicUrl = 'https://sms.acme.example';
const main = { publicUrl, senderId: 'main', accountSid: 'AC1', authToken: 'token' };
const config = {
  brands: [
    {
      id: 'acme',
      name: 'Acme Shoes',
      helpContact: 'help@acme.example',
      senders: [
        {
          id: 'main',
          code: '+18335550100',
          country: 'US',
          carrier: { kind: 'twilio', accountSid: 'AC1', authToken: 'token', publicUrl },
        },
      ],
    },
  ],
};
const clock = { now: () => '2026-11-20T15:00:00.000Z' };
const replyId = '0b3a3ef5-3f9e-5d66-9d7b-3c2f0f1f7a11';
const sent: ReceiptFields = { messageSid: 'SM1', from: '+18335550100', to: '+14155550101', status: 'sent', replyId };

let ingest: IngestRig;
beforeEach(async () => (ingest = await startIngest(IngestModule, config, clock)));
afterEach(() => ingest.close());

const receive = (over: Partial<ReceiptFields> = {}, account = main) => {
  const { path, headers, body } = twilioReceiptRequest(account, { ...sent, ...over });
  return ingest.app.inject({ method: 'POST', url: path, headers, payload: body });
};
const receipts = () => ingest.broker.on<CarrierReceipt>(topics.receipts);
const counted = async (name: string) =>
  (await ingest.metrics.getSingleMetric(name)!.get()).values.map(({ labels, value }) => ({ ...labels, value }));

it('is on the topic under the contact it is about before Twilio is answered', async () => {
  expect(await receive({ status: 'undelivered', errorCode: '30003' })).toMatchObject({
    statusCode: 200,
    body: '<Response/>',
  });
  expect(receipts()).toEqual([
    {
      contactId: contactIdOf(ingest.installKey, 'acme', sent.to),
      brandId: 'acme',
      senderId: 'main',
      replyId,
      carrier: 'twilio',
      carrierMessageId: 'SM1',
      status: 'undelivered',
      code: '30003',
      acceptedAt: clock.now(),
      personal: {
        to: sent.to,
        raw: expect.objectContaining({ url: `${publicUrl}/webhooks/twilio/main/receipts?reply=${replyId}` }),
      },
    },
  ]);
  expect(() => CarrierReceipt.parse(receipts()[0])).not.toThrow();
  expect(await counted('parley_ingest_accepted_total')).toEqual([{ carrier: 'twilio', kind: 'receipt', value: 1 }]);
});

it('is answered for, and changes nothing, where its status is a word nobody knows yet', async () => {
  expect((await receive({ status: 'teleported' })).statusCode).toBe(200);
  expect(ingest.broker.published).toEqual([]);
  expect(await counted('parley_ingest_ignored_receipts_total')).toEqual([{ carrier: 'twilio', value: 1 }]);
  expect(ingest.log.join('')).toContain('teleported');
});

it('is refused where somebody pointed its signed address at another reply', async () => {
  const { path, headers, body } = twilioReceiptRequest(main, sent);
  const url = path.replace(replyId, '1c4b4ef5-3f9e-5d66-9d7b-3c2f0f1f7a22');
  const answer = await ingest.app.inject({ method: 'POST', url, headers, payload: body });
  expect(answer).toMatchObject({ statusCode: 403 });
  expect(answer.json()).toMatchObject({ code: 'signature-wrong' });
  expect(ingest.broker.published).toEqual([]);
  expect(await counted('parley_ingest_refused_total')).toEqual([
    { carrier: 'twilio', code: 'signature-wrong', value: 1 },
  ]);
});

it('is left to Twilio to bring again while the broker is away', async () => {
  ingest.broker.failure = new ParleyError('broker-unavailable', 'the log cannot be written', { retryable: true });
  expect(await receive()).toMatchObject({ statusCode: 503 });
  ingest.broker.failure = undefined;
  expect(await receive()).toMatchObject({ statusCode: 200 });
  expect(receipts()).toHaveLength(1);
});
