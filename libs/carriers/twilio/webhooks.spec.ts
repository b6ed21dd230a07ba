import { createHash, createHmac } from 'node:crypto';
import {
  signTwilioRequest,
  twilioReceiptRequest,
  twilioTextRequest,
  type SignedRequest,
} from '@parley/testkit/carriers';
import type { WebhookRequest } from '../port.js';
import { TwilioWebhooks } from './webhooks.js';

const account = {
  publicUrl: 'https://sms.acme.example',
  senderId: 'main',
  accountSid: 'AC00000000000000000000000000000000',
  authToken: 'token',
};
const webhooks = new TwilioWebhooks(account);
const text = { messageSid: 'SM1', from: '+14155550101', to: '+18335550100', text: 'Where is my order? 🥿' };
const replyId = '0b3a3ef5-3f9e-5d66-9d7b-3c2f0f1f7a11';

const received = ({ method, path, headers, body }: SignedRequest): WebhookRequest => ({
  method,
  path,
  headers: { host: '10.0.0.7:8080', ...headers },
  rawBody: Buffer.from(body),
});
const receiveText = (fields: Parameters<typeof twilioTextRequest>[1]) =>
  webhooks.receiveText(received(twilioTextRequest(account, fields)));
const receiveReceipt = (fields: Partial<Parameters<typeof twilioReceiptRequest>[1]>) =>
  webhooks.receiveReceipt(
    received(
      twilioReceiptRequest(account, {
        messageSid: 'SM1',
        from: text.to,
        to: text.from,
        status: 'sent',
        replyId,
        ...fields,
      }),
    ),
  );
/** Fields signed as they stand, none added. */
const bare = (fields: Record<string, string>, path = '/webhooks/twilio/main/messages') =>
  received(signTwilioRequest({ ...account, path, fields }));

describe('a customer’s text', () => {
  it.each(['form', 'json'] as const)('is read from a %s', (as) => {
    expect(receiveText({ ...text, as })).toMatchObject({
      ok: true,
      value: { carrierMessageId: 'SM1', from: text.from, to: text.to, text: text.text, media: [], segments: 1 },
    });
  });

  it('brings its media in their order, with their types', () => {
    const media = Array.from({ length: 11 }, (_, n) => ({
      url: `https://api.twilio.com/Media/ME${n}`,
      contentType: 'image/jpeg',
    }));
    expect(receiveText({ ...text, media })).toMatchObject({ value: { media } });
  });

  it.each<[string, Record<string, string>, object[]]>([
    [
      'NumMedia says there are none',
      { NumMedia: '0', MediaUrl0: 'https://m.example/0' },
      [{ url: 'https://m.example/0' }],
    ],
    ['one has no type', { NumMedia: '1', MediaUrl0: 'https://m.example/0' }, [{ url: 'https://m.example/0' }]],
    ['one is missing', { NumMedia: '2', MediaUrl1: 'https://m.example/1' }, [{ url: 'https://m.example/1' }]],
    ['an address is beyond measure', { NumMedia: '1', MediaUrl0: `https://m.example/${'x'.repeat(2_048)}` }, []],
  ])('keeps what media there are when %s', (_, also, media) => {
    expect(receiveText({ ...text, also })).toMatchObject({ ok: true, value: { media } });
  });

  it('may be empty, or made of media alone', () => {
    expect(receiveText({ ...text, text: '' })).toMatchObject({ ok: true, value: { text: '' } });
    expect(webhooks.receiveText(bare({ MessageSid: 'MM1', From: text.from, To: text.to }))).toMatchObject({
      ok: true,
      value: { carrierMessageId: 'MM1', text: '', media: [] },
    });
  });

  it.each(['MessageSid', 'SmsSid', 'SmsMessageSid'])('is known by its %s', (name) => {
    expect(webhooks.receiveText(bare({ [name]: 'SM9', From: text.from, To: text.to, Body: 'Hi' }))).toMatchObject({
      value: { carrierMessageId: 'SM9' },
    });
  });

  it.each([
    ['STOP', 'STOP'],
    ['help', 'HELP'],
    ['START', 'START'],
    ['PAUSE', undefined],
  ])('that Twilio took as %s says so', (OptOutType, carrierOptOut) => {
    const answer = receiveText({ ...text, also: { OptOutType } });
    expect(answer.ok && answer.value.carrierOptOut).toBe(carrierOptOut);
  });

  it('that looks like base64 is what it looks like', () => {
    const pasted = Buffer.from('the voucher code a customer was told to paste here').toString('base64');
    expect(receiveText({ ...text, text: pasted })).toMatchObject({ value: { text: pasted } });
  });

  it('is kept as it came, fields nobody knows included', () => {
    const request = twilioTextRequest(account, { ...text, also: { NewField: 'yes' } });
    expect(webhooks.receiveText(received(request))).toMatchObject({
      raw: {
        method: 'POST',
        url: 'https://sms.acme.example/webhooks/twilio/main/messages',
        headers: request.headers,
        body: expect.stringContaining('NewField=yes'),
        bodyEncoding: 'utf8',
      },
    });
  });
});

describe('a receipt', () => {
  it.each([
    ['accepted', 'accepted'],
    ['scheduled', 'accepted'],
    ['queued', 'queued'],
    ['sending', 'sending'],
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['undelivered', 'undelivered'],
    ['failed', 'failed'],
    ['canceled', 'failed'],
    ['read', 'read'],
  ])('%s means %s', (status, meaning) => {
    expect(receiveReceipt({ status })).toMatchObject({
      ok: true,
      value: { carrierMessageId: 'SM1', to: text.from, status: meaning, carrierStatus: status, replyId },
    });
  });

  it.each([
    ['teleported', 'teleported'],
    ['received', 'received'],
    ['+14155550101', 'unreadable'],
    ['constructor', 'constructor'],
  ])('with a word like %s concludes nothing', (status, carrierStatus) => {
    const receipt = receiveReceipt({ status });
    expect(receipt).toMatchObject({ ok: true, value: { carrierStatus } });
    expect(receipt.ok && receipt.value).not.toHaveProperty('status');
  });

  it('brings the error code', () => {
    expect(receiveReceipt({ status: 'undelivered', errorCode: '30003' })).toMatchObject({ value: { code: '30003' } });
  });

  it('without our own id, or with one that is none, still counts', () => {
    for (const value of [undefined, 'not-an-id']) {
      const receipt = receiveReceipt({ replyId: value! });
      expect(receipt).toMatchObject({ ok: true, value: { carrierMessageId: 'SM1' } });
      expect(receipt.ok && receipt.value).not.toHaveProperty('replyId');
    }
  });
});

describe('a request that is refused', () => {
  const good = received(twilioTextRequest(account, text));
  const json = received(twilioTextRequest(account, { ...text, as: 'json' }));
  const strange = { ...account, authToken: 'theirs' };

  it.each<[string, number, string, WebhookRequest]>([
    ['has no signature', 403, 'signature-missing', { ...good, headers: { ...good.headers, 'x-twilio-signature': '' } }],
    [
      'has a wrong signature',
      403,
      'signature-wrong',
      { ...good, headers: { ...good.headers, 'x-twilio-signature': 'AAAA' } },
    ],
    ['is signed with another token', 403, 'signature-wrong', received(twilioTextRequest(strange, text))],
    [
      'has another body',
      403,
      'signature-wrong',
      { ...good, rawBody: Buffer.concat([good.rawBody, Buffer.from('&Body=STOP')]) },
    ],
    ['came to another path', 403, 'signature-wrong', { ...good, path: `${good.path}?x=1` }],
    ['has another JSON body', 403, 'signature-wrong', { ...json, rawBody: Buffer.from('{}') }],
    ['has a JSON body without a hash', 403, 'signature-wrong', { ...json, path: good.path }],
    ['has no content type', 415, 'content-type-unsupported', { ...good, headers: { 'x-twilio-signature': 'AAAA' } }],
    ['is XML', 415, 'content-type-unsupported', { ...good, headers: { ...good.headers, 'content-type': 'text/xml' } }],
    [
      'is of another account',
      403,
      'account-mismatch',
      bare({ MessageSid: 'SM1', From: text.from, To: text.to, AccountSid: 'AC2' }),
    ],
    ['has no id', 400, 'body-malformed', bare({ From: text.from, To: text.to })],
    ['is from nobody', 400, 'body-malformed', bare({ MessageSid: 'SM1', To: text.to })],
    ['is to nobody', 400, 'body-malformed', bare({ MessageSid: 'SM1', From: text.from })],
    [
      'is from another channel',
      400,
      'body-malformed',
      bare({ MessageSid: 'SM1', From: 'whatsapp:+14155550101', To: text.to }),
    ],
  ])('%s', (_, status, code, request) => {
    expect(webhooks.receiveText(request)).toMatchObject({ ok: false, refusal: { status, code } });
  });

  it('says so without repeating what it was sent', () => {
    const refusal = webhooks.receiveText(bare({ MessageSid: 'SM1', From: 'whatsapp:+14155550101', To: text.to }));
    expect(JSON.stringify(refusal)).not.toContain('4155550101');
  });

  it.each<[string, Record<string, string>]>([
    ['no status', { MessageSid: 'SM1', To: text.from }],
    ['no message', { To: text.from, MessageStatus: 'sent' }],
    ['no phone', { MessageSid: 'SM1', MessageStatus: 'sent' }],
  ])('may be a receipt with %s', (_, fields) => {
    expect(webhooks.receiveReceipt(bare(fields, '/webhooks/twilio/main/receipts'))).toMatchObject({
      ok: false,
      refusal: { status: 400, code: 'body-malformed' },
    });
  });

  it('may be signed JSON that is no object', () => {
    for (const body of ['[]', '"text"', 'null', '{']) {
      const request = signedJson(body);
      expect(webhooks.receiveText(request)).toMatchObject({
        ok: false,
        refusal: { status: 400, code: 'body-malformed' },
      });
    }
  });
});

function signedJson(body: string): WebhookRequest {
  const path = `/webhooks/twilio/main/messages?bodySHA256=${createHash('sha256').update(body).digest('hex')}`;
  const signature = createHmac('sha1', account.authToken)
    .update(account.publicUrl + path)
    .digest('base64');
  return {
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-twilio-signature': signature },
    rawBody: Buffer.from(body),
  };
}

describe('where a proxy stands in between', () => {
  it('a path the proxy cuts off belongs to publicUrl', () => {
    const publicUrl = 'https://acme.example/sms/';
    const request = twilioTextRequest({ ...account, publicUrl: 'https://acme.example/sms' }, text);
    expect(new TwilioWebhooks({ ...account, publicUrl }).receiveText(received(request))).toMatchObject({ ok: true });
  });

  it('the headers a stranger can set change nothing', () => {
    const request = received(twilioTextRequest({ ...account, publicUrl: 'https://theirs.example' }, text));
    const headers = { ...request.headers, host: 'theirs.example', 'x-forwarded-host': 'theirs.example' };
    expect(webhooks.receiveText({ ...request, headers })).toMatchObject({
      ok: false,
      refusal: { code: 'signature-wrong' },
    });
  });
});

it('takes both tokens during a rotation', () => {
  const rotating = new TwilioWebhooks({ ...account, authToken: 'next', secondaryAuthToken: 'token' });
  for (const authToken of ['next', 'token']) {
    expect(rotating.receiveText(received(twilioTextRequest({ ...account, authToken }, text)))).toMatchObject({
      ok: true,
    });
  }
  expect(rotating.receiveText(received(twilioTextRequest({ ...account, authToken: 'old' }, text)))).toMatchObject({
    ok: false,
  });
});
