import type { ApiAnswer } from './api.js';
import { outcomeOf } from './outcome.js';

const answered = (status: number, body: unknown, headers: Record<string, string> = {}): ApiAnswer => ({
  kind: 'answered',
  status,
  headers: new Headers(headers),
  body,
});
const error = (code: number, status: number) => ({
  code,
  message: "The 'To' number +14155550101 is not a valid phone number.",
  more_info: `https://www.twilio.com/docs/errors/${code}`,
  status,
});
const created = {
  account_sid: 'AC00000000000000000000000000000000',
  sid: 'SM11111111111111111111111111111111',
  status: 'queued',
  num_segments: '2',
  error_code: null,
  direction: 'outbound-api',
};

describe('what an answer to a hand-over means', () => {
  it.each<[string, ApiAnswer, object]>([
    ['201', answered(201, created), { kind: 'sent', carrierMessageId: created.sid, segments: 2 }],
    [
      '201 through a messaging service',
      answered(201, { ...created, num_segments: '0' }),
      { kind: 'sent', carrierMessageId: created.sid },
    ],
    ['201 without a sid', answered(201, { status: 'queued' }), { kind: 'unknown', because: 'answer-unreadable' }],
    ['201 cut short', answered(201, undefined), { kind: 'unknown', because: 'answer-unreadable' }],
    ['a STOP at Twilio', answered(400, error(21610, 400)), { kind: 'failed', class: 'opted-out', code: '21610' }],
    ['no phone number', answered(400, error(21211, 400)), { kind: 'failed', class: 'permanent', code: '21211' }],
    ['a wrong token', answered(401, error(20003, 401)), { kind: 'failed', class: 'permanent', code: '20003' }],
    ['a code nobody knows', answered(400, error(29999, 400)), { kind: 'failed', class: 'permanent', code: '29999' }],
    [
      'too many requests',
      answered(429, error(20429, 429)),
      { kind: 'failed', class: 'retry', code: '20429', retryAfterSeconds: 5 },
    ],
    [
      'too many requests, for so long',
      answered(429, error(20429, 429), { 'retry-after': '37' }),
      { class: 'retry', retryAfterSeconds: 37 },
    ],
    [
      'too many requests, until then',
      answered(429, error(20429, 429), {
        'retry-after': 'Fri, 20 Nov 2026 15:02:00 GMT',
        date: 'Fri, 20 Nov 2026 15:00:30 GMT',
      }),
      { class: 'retry', retryAfterSeconds: 90 },
    ],
    [
      'too many requests, shorter than our own wait',
      answered(429, error(21611, 429), { 'retry-after': '1' }),
      { class: 'retry', retryAfterSeconds: 3600 },
    ],
    [
      '429 of a proxy',
      answered(429, undefined, { 'retry-after': '7' }),
      { kind: 'failed', class: 'retry', code: '429', retryAfterSeconds: 7 },
    ],
    [
      'a fault while Twilio had the text',
      answered(500, error(20500, 500)),
      { kind: 'unknown', because: 'twilio-20500' },
    ],
    [
      'Twilio away',
      answered(503, error(20503, 503)),
      { kind: 'failed', class: 'retry', code: '20503', retryAfterSeconds: 30 },
    ],
    ['a 5xx with a code nobody knows', answered(500, error(29999, 500)), { kind: 'unknown', because: 'twilio-29999' }],
    ['502 of a proxy', answered(502, undefined), { kind: 'unknown', because: 'http-502' }],
    ['504 of a proxy', answered(504, '<html>'), { kind: 'unknown', because: 'http-504' }],
    ['408', answered(408, undefined), { kind: 'unknown', because: 'http-408' }],
    ['a redirect', answered(307, undefined), { kind: 'failed', class: 'permanent', code: 'http-307' }],
    ['403 of a proxy', answered(403, '<html>'), { kind: 'failed', class: 'permanent', code: 'http-403' }],
    [
      'no connection',
      { kind: 'not-written', because: 'connection-econnrefused' },
      { kind: 'failed', class: 'retry', code: 'connection-econnrefused' },
    ],
    [
      'a connection lost',
      { kind: 'no-answer', because: 'connection-lost' },
      { kind: 'unknown', because: 'connection-lost' },
    ],
    ['a timeout', { kind: 'no-answer', because: 'timeout' }, { kind: 'unknown', because: 'timeout' }],
  ])('%s', (_, answer, outcome) => {
    expect(outcomeOf(answer)).toMatchObject(outcome);
  });

  it('says nothing that names the customer', () => {
    for (const code of [21211, 21610, 20429, 29999]) {
      expect(JSON.stringify(outcomeOf(answered(400, error(code, 400))))).not.toContain('4155550101');
    }
  });
});
