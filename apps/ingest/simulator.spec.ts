import {
  contactIdOf,
  conversationIdOf,
  messageIdOf,
  topics,
  ParleyError,
  type CarrierReceipt,
  InboundText,
} from '@parley/contracts';
import { openCarrierSenders, type CarrierSenders } from '@parley/carriers/sending';
import { ParleyConfig, sendersOf } from '@parley/runtime';
import { startIngest, type IngestRig } from '@parley/testkit/carriers';
import { IngestModule } from './ingest.module.js';

const config = {
  brands: [
    {
      id: 'acme',
      name: 'Acme Shoes',
      helpContact: 'help@acme.example',
      senders: [{ id: 'main', code: '+18335550100', country: 'US', carrier: { kind: 'loopback' } }],
    },
    {
      id: 'boreal',
      name: 'Boreal',
      helpContact: 'help@boreal.example',
      senders: [{ id: 'nord', code: '77110', country: 'CA', carrier: { kind: 'loopback' } }],
    },
  ],
};
const clock = { now: () => new Date().toISOString() };
const phone = '+14155550101';
const hello = { from: phone, to: '+18335550100', text: 'Where is my order?' };

let ingest: IngestRig;
beforeEach(async () => (ingest = await startIngest(IngestModule, config, clock)));
afterEach(() => ingest.close());

const text = (body: unknown) => ingest.app.inject({ method: 'POST', url: '/simulator/texts', payload: body as object });
const shown = async (number: string) =>
  (await ingest.app.inject({ method: 'GET', url: `/simulator/phones/${encodeURIComponent(number)}/messages` })).json();
const texts = () => ingest.broker.on<InboundText>(topics.inbound);

describe('a text typed on a phone of the simulator', () => {
  it('takes the way of every carrier’s', async () => {
    const answer = await text({ ...hello, carrierMessageId: 'LB1' });
    const contactId = contactIdOf(ingest.installKey, 'acme', phone);
    const messageId = messageIdOf('loopback', 'main', 'LB1');
    expect(answer.statusCode).toBe(202);
    expect(answer.json()).toEqual({ messageId, conversationId: conversationIdOf(contactId, 'main') });
    expect(texts()).toMatchObject([
      {
        contactId,
        brandId: 'acme',
        senderId: 'main',
        messageId,
        carrier: 'loopback',
        segments: 1,
        personal: { from: phone, text: hello.text },
      },
    ]);
    expect(() => InboundText.parse(texts()[0])).not.toThrow();
  });

  it('is shown on the phone, once, however often it is repeated', async () => {
    await text({
      ...hello,
      carrierMessageId: 'LB1',
      media: ['https://cdn.example/1.jpg', { url: 'https://cdn.example/2.png', contentType: 'image/png' }],
    });
    await text({ ...hello, carrierMessageId: 'LB1' });
    expect(texts().map(({ messageId }) => messageId)).toEqual(Array(2).fill(messageIdOf('loopback', 'main', 'LB1')));
    expect(await shown('(415) 555-0101')).toEqual({
      items: [
        {
          id: messageIdOf('loopback', 'main', 'LB1'),
          direction: 'outbound',
          code: '+18335550100',
          text: hello.text,
          media: [{ url: 'https://cdn.example/1.jpg' }, { url: 'https://cdn.example/2.png', contentType: 'image/png' }],
          at: expect.any(String),
        },
      ],
      nextCursor: null,
    });
  });

  it('is another text each time where it has no id', async () => {
    await text(hello);
    await text(hello);
    expect(new Set(texts().map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('may go to a short code, and be empty', async () => {
    expect((await text({ ...hello, to: '77110', text: '' })).statusCode).toBe(202);
    expect(texts()).toMatchObject([{ brandId: 'boreal', senderId: 'nord', personal: { to: '77110', text: '' } }]);
  });

  it.each<[string, number, string, unknown]>([
    ['goes to a number nobody has', 404, 'sender-unknown', { ...hello, to: '+18335550177' }],
    ['comes from no phone', 400, 'request-invalid', { ...hello, from: 'Acme' }],
    ['has no words', 400, 'request-invalid', { from: phone, to: hello.to }],
    ['is too long', 400, 'request-invalid', { ...hello, text: 'x'.repeat(1_601) }],
    ['has media without an address', 400, 'request-invalid', { ...hello, media: ['photo.jpg'] }],
    ['has a field nobody knows', 400, 'request-invalid', { ...hello, txt: 'x' }],
    ['is nothing', 400, 'request-invalid', undefined],
  ])('is refused where it %s', async (_, status, code, body) => {
    const answer = await text(body);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toMatchObject({ status, code });
    expect(answer.body).not.toContain(phone);
    expect(ingest.broker.published).toEqual([]);
    expect(await shown(phone)).toEqual({ items: [], nextCursor: null });
  });

  it('is neither accepted nor shown while the broker is away', async () => {
    ingest.broker.failure = new ParleyError('broker-unavailable', 'the log cannot be written', { retryable: true });
    expect((await text(hello)).statusCode).toBe(503);
    expect(await shown(phone)).toEqual({ items: [], nextCursor: null });
  });
});

describe('a reply to a phone of the simulator', () => {
  let carriers: CarrierSenders;
  beforeEach(
    () =>
      (carriers = openCarrierSenders(sendersOf(ParleyConfig.parse(config)).all(), { dataDir: ingest.dataDir, clock })),
  );
  afterEach(() => carriers.close());

  it('is shown on it, and its receipts take the way of every carrier’s', async () => {
    const replyId = '0b3a3ef5-3f9e-5d66-9d7b-3c2f0f1f7a11';
    const reply = { replyId, from: hello.to, to: phone, text: 'It left us this morning', media: [] };
    await text(hello);
    await carriers.of('main').send(reply, new AbortController().signal);
    expect((await shown(phone)).items).toMatchObject([
      { direction: 'outbound', text: hello.text },
      { direction: 'inbound', text: reply.text },
    ]);
    await ingest.broker.untilHolds(topics.receipts, 2);
    expect(ingest.broker.on<CarrierReceipt>(topics.receipts)).toMatchObject([
      {
        contactId: texts()[0]!.contactId,
        brandId: 'acme',
        senderId: 'main',
        replyId,
        carrier: 'loopback',
        status: 'sent',
      },
      {
        contactId: texts()[0]!.contactId,
        brandId: 'acme',
        senderId: 'main',
        replyId,
        carrier: 'loopback',
        status: 'delivered',
      },
    ]);
  });
});

it('is off where no sender code uses it', async () => {
  const carrier = { kind: 'twilio', accountSid: 'AC1', authToken: 'token', publicUrl: 'https://sms.acme.example' };
  const [acme] = config.brands;
  const off = await startIngest(
    IngestModule,
    { brands: [{ ...acme, senders: [{ ...acme!.senders[0], carrier }] }] },
    clock,
  );
  for (const request of [
    { method: 'POST' as const, url: '/simulator/texts', payload: hello },
    { method: 'GET' as const, url: `/simulator/phones/${encodeURIComponent(phone)}/messages` },
  ]) {
    const answer = await off.app.inject(request);
    expect(answer).toMatchObject({ statusCode: 404 });
    expect(answer.json()).toMatchObject({ code: 'simulator-off' });
  }
  await off.close();
});

it('warns where a brand also has real customers, whose consent anybody could change through it', async () => {
  const carrier = { kind: 'twilio', accountSid: 'AC1', authToken: 'token', publicUrl: 'https://sms.acme.example' };
  const [acme, boreal] = config.brands;
  const real = { ...acme!.senders[0], id: 'real', code: '+18335550101', carrier };
  const mixed = { brands: [{ ...acme, senders: [...acme!.senders, real] }, boreal] };
  const both = await startIngest(IngestModule, mixed, clock);
  const warnings = (log: readonly string[]) => log.filter((line) => line.includes('Give the simulator a brand'));
  expect(warnings(both.log).map((line) => (JSON.parse(line) as { brandId: string }).brandId)).toEqual(['acme']);
  expect(warnings(ingest.log)).toEqual([]);
  await both.close();
});
