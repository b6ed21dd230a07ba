import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { FakeTwilio, type Fault } from '@parley/testkit/carriers';
import type { OutgoingText } from '../port.js';
import { TwilioSender, type TwilioSenderSettings } from './send.js';

const accountSid = 'AC00000000000000000000000000000000';
const replyId = '0b3a3ef5-3f9e-5d66-9d7b-3c2f0f1f7a11';
const text: OutgoingText = {
  replyId,
  from: '+18335550100',
  to: '+14155550101',
  text: 'Your order is on its way',
  media: [],
};
const patient = new AbortController().signal;

let twilio: FakeTwilio;
let fault: Fault | undefined;
let authToken = 'token';
let segments: number;

beforeEach(async () => {
  fault = undefined;
  authToken = 'token';
  segments = 1;
  twilio = await FakeTwilio.start({ accountSid, authToken, fault: () => fault, segmentsOf: () => segments });
});
afterEach(() => twilio.stop());

function sender(over: Partial<TwilioSenderSettings> = {}): TwilioSender {
  return new TwilioSender({
    senderId: 'main',
    accountSid,
    authToken,
    publicUrl: 'https://sms.acme.example/',
    apiBaseUrl: twilio.url,
    timeoutSeconds: 5,
    ...over,
  });
}

describe('handing a text to Twilio', () => {
  it('names both numbers, the words and where receipts go with our own id', async () => {
    const outcome = await sender().send(text, patient);
    expect(outcome).toEqual({ kind: 'sent', carrierMessageId: twilio.taken[0]!.sid, segments: 1 });
    expect(twilio.taken).toMatchObject([
      {
        from: text.from,
        to: text.to,
        body: text.text,
        statusCallback: `https://sms.acme.example/webhooks/twilio/main/receipts?reply=${replyId}`,
        replyId,
      },
    ]);
    expect(twilio.taken[0]).not.toHaveProperty('messagingServiceSid');
    expect(twilio.taken[0]).not.toHaveProperty('validityPeriod');
  });

  it('says nothing of segments where Twilio has not counted them', async () => {
    segments = 0;
    expect(await sender().send(text, patient)).toEqual({ kind: 'sent', carrierMessageId: twilio.taken[0]!.sid });
  });

  it('sends media, a validity period and the messaging service, still from the number the customer texted', async () => {
    const media = [{ url: 'https://cdn.example/1.jpg' }, { url: 'https://cdn.example/2.png' }];
    await sender({ messagingServiceSid: 'MG1' }).send({ ...text, media, validitySeconds: 99_999.5 }, patient);
    expect(twilio.taken).toMatchObject([
      { from: text.from, mediaUrls: media.map(({ url }) => url), messagingServiceSid: 'MG1', validityPeriod: '36000' },
    ]);
  });

  it('tries the other token where Twilio refuses the first, as during a rotation', async () => {
    authToken = 'retired';
    expect(await sender({ secondaryAuthToken: 'token' }).send(text, patient)).toMatchObject({ kind: 'sent' });
    expect(await sender().send(text, patient)).toMatchObject({ kind: 'failed', class: 'permanent', code: '20003' });
    expect(twilio.taken).toHaveLength(1);
  });

  it.each<[string, Fault]>([
    ['taken', { kind: 'silence', taken: true }],
    ['not taken', { kind: 'silence', taken: false }],
  ])('does not know the outcome when no answer comes in time (%s)', async (_, silence) => {
    fault = silence;
    expect(await sender({ timeoutSeconds: 0.05 }).send(text, patient)).toEqual({ kind: 'unknown', because: 'timeout' });
  });

  it('does not know the outcome when it is stopped while it waits', async () => {
    fault = { kind: 'silence', taken: true };
    const stop = new AbortController();
    const outcome = sender().send(text, stop.signal);
    while (twilio.asked === 0) await new Promise(setImmediate);
    stop.abort();
    expect(await outcome).toEqual({ kind: 'unknown', because: 'stopped-while-sending' });
  });

  it('knows that nothing was sent when it is stopped before it began', async () => {
    expect(await sender().send(text, AbortSignal.abort())).toMatchObject({ kind: 'failed', class: 'retry' });
    expect(twilio.asked).toBe(0);
  });

  it.each<[string, Fault]>([
    ['taken', { kind: 'reset', taken: true }],
    ['not taken', { kind: 'reset', taken: false }],
  ])('does not know the outcome when the connection is cut (%s)', async (_, reset) => {
    fault = reset;
    expect(await sender().send(text, patient)).toEqual({ kind: 'unknown', because: 'connection-lost' });
  });

  it('knows that nothing was sent when nobody listens, or no such host is', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as AddressInfo;
    closed.close();
    await once(closed, 'close');
    for (const apiBaseUrl of [`http://127.0.0.1:${port}`, 'http://api.twilio.invalid']) {
      expect(await sender({ apiBaseUrl }).send(text, patient)).toMatchObject({ kind: 'failed', class: 'retry' });
    }
  });

  it('knows that nothing was sent when the host does not speak TLS', async () => {
    const { port } = new URL(twilio.url);
    const outcome = await sender({ apiBaseUrl: `https://127.0.0.1:${port}` }).send(text, patient);
    expect(outcome).toMatchObject({ kind: 'failed', class: 'retry' });
    expect(twilio.asked).toBe(0);
  });

  it('takes a refusal at its word', async () => {
    fault = { kind: 'answer', taken: false, status: 400, code: 21610 };
    expect(await sender().send(text, patient)).toMatchObject({ kind: 'failed', class: 'opted-out', code: '21610' });
    fault = { kind: 'answer', taken: false, status: 429, code: 20429, headers: { 'retry-after': '11' } };
    expect(await sender().send(text, patient)).toMatchObject({ kind: 'failed', class: 'retry', retryAfterSeconds: 11 });
  });

  it('does not follow a redirect with its token', async () => {
    fault = { kind: 'answer', taken: false, status: 307, headers: { location: `${twilio.url}/elsewhere` } };
    expect(await sender().send(text, patient)).toMatchObject({ kind: 'failed', code: 'http-307' });
    expect(twilio.asked).toBe(1);
  });
});

describe('looking up what became of a text', () => {
  const before = () => new Date(Date.now() - 500).toISOString();

  it('finds a text that was taken although no answer came', async () => {
    fault = { kind: 'reset', taken: true };
    const since = before();
    await sender().send(text, patient);
    expect(await sender().lookUp(text, since, patient)).toEqual({
      kind: 'found',
      carrierMessageId: twilio.taken[0]!.sid,
      status: 'queued',
      segments: 1,
    });
  });

  it('finds its fate as well', async () => {
    const since = before();
    await sender().send(text, patient);
    Object.assign(twilio.taken[0]!, { status: 'undelivered', errorCode: '30003' });
    expect(await sender().lookUp(text, since, patient)).toMatchObject({ status: 'undelivered', code: '30003' });
    Object.assign(twilio.taken[0]!, { status: 'teleported' });
    expect(await sender().lookUp(text, since, patient)).toMatchObject({ kind: 'found', status: 'accepted' });
  });

  it('does not take another text for it', async () => {
    const since = before();
    await sender().send({ ...text, text: 'Your order is on its way.' }, patient);
    await sender().send({ ...text, to: '+14155550102' }, patient);
    await sender().send({ ...text, from: '+18335550199' }, patient);
    expect(await sender().lookUp(text, since, patient)).toEqual({ kind: 'not-found' });
  });

  it('does not take an older text for it, but forgives two seconds', async () => {
    await sender().send(text, patient);
    const at = (seconds: number) =>
      new Date(Math.floor(Date.parse(twilio.taken[0]!.at) / 1_000) * 1_000 + seconds * 1_000);
    expect(await sender().lookUp(text, at(3).toISOString(), patient)).toEqual({ kind: 'not-found' });
    expect(await sender().lookUp(text, at(2).toISOString(), patient)).toMatchObject({ kind: 'found' });
  });

  it('will not choose between two equal texts', async () => {
    const since = before();
    await sender().send(text, patient);
    await sender().send(text, patient);
    expect(await sender().lookUp(text, since, patient)).toEqual({
      kind: 'unavailable',
      because: 'several-equal-texts',
    });
  });

  it('reads on over the pages until it comes to older texts', async () => {
    const since = before();
    await sender().send(text, patient);
    for (let n = 0; n < 120; n += 1)
      twilio.taken.push({ ...twilio.taken[0]!, sid: `SM-later-${n}`, body: `Other ${n}` });
    expect(await sender().lookUp(text, since, patient)).toMatchObject({
      kind: 'found',
      carrierMessageId: twilio.taken[0]!.sid,
    });
  });

  it('says that it cannot tell while Twilio cannot be asked', async () => {
    expect(await sender({ authToken: 'wrong' }).lookUp(text, before(), patient)).toEqual({
      kind: 'unavailable',
      because: 'http-401',
    });
    const apiBaseUrl = 'http://api.twilio.invalid';
    expect(await sender({ apiBaseUrl }).lookUp(text, before(), patient)).toMatchObject({ kind: 'unavailable' });
  });
});
