import { rawRequestOf } from './raw-request.js';

const request = {
  method: 'POST',
  path: '/webhooks/twilio/main/messages',
  headers: { 'x-twilio-signature': 's', authorization: 'Basic c2VjcmV0', cookie: 'session=1', host: '10.0.0.7' },
  rawBody: Buffer.from('Body=na%C3%AFve'),
};
const url = 'https://sms.acme.example/webhooks/twilio/main/messages';

it('keeps the request under the URL the carrier called, without what would let somebody in', () => {
  expect(rawRequestOf(request, url)).toEqual({
    method: 'POST',
    url,
    headers: { 'x-twilio-signature': 's', host: '10.0.0.7' },
    body: 'Body=na%C3%AFve',
    bodyEncoding: 'utf8',
  });
});

it('keeps bytes that are no UTF-8 as they came', () => {
  const rawBody = Buffer.from([0x42, 0xe9, 0xff]);
  const raw = rawRequestOf({ ...request, rawBody }, url);
  expect(raw.bodyEncoding).toBe('base64');
  expect(Buffer.from(raw.body, 'base64')).toEqual(rawBody);
});
