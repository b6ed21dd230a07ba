import { InboundText, messageIdOf, ParleyError, topics } from '@parley/contracts';
import {
  startIngest,
  twilioTextRequest,
  type IngestRig,
  type InboundTextFields,
  type SignedRequest,
} from '@parley/testkit/carriers';
import { IngestModule } from './ingest.module.js';

const publicUrl = 'https://sms.acme.example';
const main = { publicUrl, senderId: 'main', accountSid: 'AC1', authToken: 'token' };
const twilio = { kind: 'twilio', accountSid: 'AC1', authToken: 'token', secondaryAuthToken: 'next', publicUrl };
const config = {
  brands: [
    {
      id: 'acme',
      name: 'Acme Shoes',
      helpContact: 'help@acme.example',
      senders: [
        { id: 'main', code: '+18335550100', country: 'US', carrier: twilio },
        { id: 'second', code: '+18335550102', country: 'US', carrier: twilio },
        {
          id: 'theirs',
          code: '+18335550103',
          country: 'US',
          carrier: { ...twilio, accountSid: 'AC2', authToken: 'other' },
        },
        { id: 'phones', code: '+18335550199', country: 'US', carrier: { kind: 'loopback' } },
      ],
    },
  ],
};
const clock = { now: () => '2026-11-20T15:00:00.000Z' };
const hello: InboundTextFields = {
  messageSid: 'SM1',
  from: '+14155550101',
  to: '+18335550100',
  text: 'Où est ma commande ? 🥿',
};

let ingest: IngestRig;
beforeEach(async () => (ingest = await startIngest(IngestModule, config, clock)));
afterEach(() => ingest.close());

const post = ({ path, headers, body }: Pick<SignedRequest, 'path' | 'body'> & { headers: Record<string, string> }) =>
  ingest.app.inject({ method: 'POST', url: path, headers: { host: '10.0.0.7:8080', ...headers }, payload: body });
const receive = (over: Partial<InboundTextFields> = {}, account = main) =>
  post(twilioTextRequest(account, { ...hello, ...over }));
const texts = () => ingest.broker.on<InboundText>(topics.inbound);
const counted = async (name: string) =>
  (await ingest.metrics.getSingleMetric(name)!.get()).values.map(({ labels, value }) => ({ ...labels, value }));

describe('a customer’s text', () => {
  it('is on the topic under its contact before Twilio is answered', async () => {
    const answer = await receive();
    expect(answer).toMatchObject({ statusCode: 200, body: '<Response/>' });
    expect(answer.headers['content-type']).toMatch(/^text\/xml/);
    expect(texts()).toEqual([
      {
        contactId: expect.stringMatching(/^[a-z2-7]{26}$/),
        brandId: 'acme',
        senderId: 'main',
        messageId: messageIdOf('twilio', 'main', 'SM1'),
        carrier: 'twilio',
        carrierMessageId: 'SM1',
        acceptedAt: clock.now(),
        segments: 1,
        personal: { from: hello.from, to: hello.to, text: hello.text, media: [], raw: expect.anything() },
      },
    ]);
    expect(() => InboundText.parse(texts()[0])).not.toThrow();
    expect(ingest.broker.published[0]!.key).toBe(texts()[0]!.contactId);
    expect(await counted('parley_ingest_accepted_total')).toEqual([{ carrier: 'twilio', kind: 'text', value: 1 }]);
  });

  it('brings media and what Twilio did with an opt-out word', async () => {
    const media = [{ url: 'https://api.twilio.com/Media/ME1', contentType: 'image/jpeg' }];
    await receive({ media, optOutType: 'STOP', text: 'Stop' });
    expect(texts()).toMatchObject([{ carrierOptOut: 'STOP', personal: { text: 'Stop', media } }]);
  });

  it('is kept with the request as Twilio made it', async () => {
    const request = twilioTextRequest(main, hello);
    await post({ ...request, headers: { ...request.headers, authorization: 'Basic c2VjcmV0' } });
    expect(texts()[0]!.personal.raw).toMatchObject({
      method: 'POST',
      url: request.url,
      body: request.body,
      bodyEncoding: 'utf8',
      headers: { 'x-twilio-signature': request.headers['x-twilio-signature'] },
    });
    expect(texts()[0]!.personal.raw!.headers).not.toHaveProperty('authorization');
  });

  it('may come as JSON, or signed with the token that is being rotated in', async () => {
    expect((await receive({ as: 'json' })).statusCode).toBe(200);
    expect((await receive({}, { ...main, authToken: 'next' })).statusCode).toBe(200);
  });

  it('is the same text when it comes again, and the same contact however the number is written', async () => {
    await receive();
    await receive({ from: '(415) 555-0101' });
    const [first, again] = texts();
    expect(again).toMatchObject({
      messageId: first!.messageId,
      contactId: first!.contactId,
      personal: { from: hello.from },
    });
  });

  it('is answered no sooner than it is durable', async () => {
    ingest.broker.hold();
    const begun = ingest.broker.nextPublication();
    let answered = false;
    const answer = receive().then((response) => {
      answered = true;
      return response.statusCode;
    });
    await begun;
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    expect(answered).toBe(false);
    ingest.broker.release();
    expect(await answer).toBe(200);
  });

  it('is left to Twilio to bring again while the broker is away', async () => {
    ingest.broker.failure = new ParleyError('broker-unavailable', 'the log cannot be written', { retryable: true });
    const answer = await receive();
    expect(answer).toMatchObject({ statusCode: 503, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } });
    expect(answer.json()).toMatchObject({
      status: 503,
      code: 'broker-unavailable',
      type: 'urn:parley:problem:broker-unavailable',
    });
    expect(await counted('parley_ingest_refused_total')).toEqual([
      { carrier: 'twilio', code: 'broker-unavailable', value: 1 },
    ]);
    ingest.broker.failure = undefined;
    expect((await receive()).statusCode).toBe(200);
    expect(texts()).toHaveLength(1);
  });
});

describe('a text to another number of the account', () => {
  it('belongs to the sender code of that number', async () => {
    await receive({ to: '+18335550102' });
    expect(texts()).toMatchObject([{ senderId: 'second', messageId: messageIdOf('twilio', 'second', 'SM1') }]);
  });

  it('is not lost where no sender code has the number', async () => {
    expect((await receive({ to: '+18335550177' })).statusCode).toBe(200);
    expect(texts()).toMatchObject([{ senderId: 'main', personal: { to: '+18335550177' } }]);
  });

  it.each(['+18335550103', '+18335550199'])(
    'never reaches a sender code that is not of the account (%s)',
    async (to) => {
      await receive({ to });
      expect(texts()).toMatchObject([{ senderId: 'main', personal: { to } }]);
    },
  );
});

describe('a webhook that is refused', () => {
  const good = twilioTextRequest(main, hello);
  const withHeaders = (headers: Record<string, string>) => ({ ...good, headers: { ...good.headers, ...headers } });
  const large = twilioTextRequest(main, { ...hello, also: { Padding: 'x'.repeat(64 * 1024) } });

  it.each<[string, number, string, string, Pick<SignedRequest, 'path' | 'body'> & { headers: Record<string, string> }]>(
    [
      [
        'names no sender code',
        404,
        'sender-unknown',
        'unknown',
        twilioTextRequest({ ...main, senderId: 'nobody' }, hello),
      ],
      ['names another carrier', 404, 'sender-unknown', 'unknown', { ...good, path: '/webhooks/telnyx/main/messages' }],
      [
        'is for a sender code whose carrier makes none',
        404,
        'sender-unknown',
        'unknown',
        { ...good, path: '/webhooks/loopback/phones/messages' },
      ],
      ['has no signature', 403, 'signature-missing', 'twilio', withHeaders({ 'x-twilio-signature': '' })],
      [
        'has a wrong signature',
        403,
        'signature-wrong',
        'twilio',
        withHeaders({ 'x-twilio-signature': 'bm90IHRoZSBzaWduYXR1cmU=' }),
      ],
      [
        'is signed for another host',
        403,
        'signature-wrong',
        'twilio',
        twilioTextRequest({ ...main, publicUrl: 'https://10.0.0.7:8080' }, hello),
      ],
      [
        'is of another account',
        403,
        'account-mismatch',
        'twilio',
        twilioTextRequest({ ...main, accountSid: 'AC9' }, hello),
      ],
      ['is XML', 415, 'content-type-unsupported', 'twilio', withHeaders({ 'content-type': 'text/xml' })],
      ['has no type', 415, 'content-type-unsupported', 'twilio', { ...good, headers: { 'x-twilio-signature': 'x' } }],
      ['has no sender of the text', 400, 'body-malformed', 'twilio', twilioTextRequest(main, { ...hello, from: '' })],
      ['has no body', 403, 'signature-wrong', 'twilio', { ...good, body: '' }],
    ],
  )('%s', async (_, status, code, carrier, request) => {
    const answer = await post(request);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toMatchObject({
      type: `urn:parley:problem:${code}`,
      title: expect.any(String),
      status,
      code,
      detail: expect.stringMatching(/\.$/),
    });
    expect(ingest.broker.published).toEqual([]);
    expect(await counted('parley_ingest_refused_total')).toEqual([{ carrier, code, value: 1 }]);
    expect(await counted('parley_ingest_accepted_total')).toEqual([]);
  });

  it('is larger than 64 KiB', async () => {
    const answer = await post(large);
    expect(answer).toMatchObject({ statusCode: 413 });
    expect(answer.json()).toMatchObject({ status: 413, code: 'body-too-large' });
    expect(ingest.broker.published).toEqual([]);
    expect(await counted('parley_http_problems_total')).toEqual([{ code: 'body-too-large', value: 1 }]);
    expect(await counted('parley_ingest_refused_total')).toEqual([
      { carrier: 'twilio', code: 'body-too-large', value: 1 },
    ]);
  });

  it('is larger than 64 KiB and for nobody we know: what the caller wrote becomes no label', async () => {
    await post({ ...large, path: '/webhooks/pigeon/main/messages' });
    await post({ ...large, path: '/nothing/here' });
    expect(await counted('parley_ingest_refused_total')).toEqual([
      { carrier: 'unknown', code: 'body-too-large', value: 1 },
    ]);
  });
});

it('names nobody in its log or its metrics', async () => {
  await receive();
  await receive({ messageSid: 'SM2' }, { ...main, authToken: 'wrong' });
  await receive({ from: '' });
  ingest.broker.failure = new ParleyError('broker-unavailable', 'the log cannot be written', { retryable: true });
  await receive();
  const said = ingest.log.join('') + (await ingest.metrics.metrics());
  expect(said).not.toMatch(/4155550101|commande/);
});
