import { formFields, type Fields } from './fields.js';
import { hasSignedHash, isSigned, signatureOf } from './signature.js';

const token = '12345';
const U = 'https://mycompany.com/myapp.php?foo=1&bar=2';
const http = U.replace('https', 'http');
const withPort = (url: string, port: number) => url.replace('.com', `.com:${port}`);
const withUser = (user: string) => U.replace('://', `://${user}@`);

const fieldsOf = (record: Record<string, string | string[]>): Fields =>
  new Map(Object.entries(record).map(([name, value]) => [name, [value].flat()]));
const P = fieldsOf({
  CallSid: 'CA1234567890ABCDE',
  Caller: '+14158675309',
  Digits: '1234',
  From: '+14158675309',
  To: '+18005551212',
});
const none = fieldsOf({});

const body = '{"property": "value", "boolean": true}';
const hash = '0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620';
const emptyHash = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';

describe('signatures of Twilio’s own libraries', () => {
  it.each<[string, string, Fields, string]>([
    ['a form', U, P, 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
    ['https with a port, signed without', withPort(U, 1234), P, 'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
    ['https without port, signed with 443', U, P, 'kvajT1Ptam85bY51eRf/AJRuM3w='],
    ['https with 443, signed with it', withPort(U, 443), P, 'kvajT1Ptam85bY51eRf/AJRuM3w='],
    ['http with a port, signed with it', withPort(http, 1234), P, 'Zmvh+3yNM1Phv2jhDCwEM3q5ebU='],
    ['http without port, signed with 80', http, P, '0ZXoZLH/DfblKGATFgpif+LLRf4='],
    ['user and password in the URL', withUser('user:pass'), P, 'CukzLTc1tT5dXEDIHm/tKBanW10='],
    ['a user in the URL', withUser('user'), P, '2YRLlVAflCqxaNicjMpJcSTgzSs='],
    ['user and password, signed with 443', withUser('user:pass'), P, 'ZQFR1PTIZXF2MXB8ZnKCvnnA+rI='],
    ['an apostrophe, signed encoded', `${U}&Body=It's+amazing`, P, 'TfZzewPq8wqrGlMfyAud8+/IvJ0='],
    ['an apostrophe, signed as it came', `${U}&Body=It's+amazing`, P, 'dsq4Ehbj6cs+KdTkpF5sSSplOWw='],
    ['an encoded apostrophe', `${U}&Body=It%27s+amazing`, P, 'TfZzewPq8wqrGlMfyAud8+/IvJ0='],
    ['an apostrophe, signed with %20 for the plus', `${U}&Body=It%27s+amazing`, P, 'bD9iT2C/HNMwZ/yCH1s/5R2+wUs='],
    [
      'a repeated name',
      U,
      fieldsOf({ 'MessagingBinding.Address': ['+1325xxxxxxx', '+1415xxxxxxx'] }),
      '83O6e2vORAoJHUNzJjDWN1jz+BA=',
    ],
    [
      'a repeated name in another order',
      U,
      fieldsOf({ 'MessagingBinding.Address': ['+1415xxxxxxx', '+1325xxxxxxx'] }),
      '83O6e2vORAoJHUNzJjDWN1jz+BA=',
    ],
    [
      'a repeated value',
      U,
      fieldsOf({ Sid: 'CA123', SidAccount: 'AC123', Digits: ['5678', '1234', '1234'] }),
      'IK+Dwps556ElfBT0I3Rgjkr1wJU=',
    ],
    [
      'names that begin alike',
      U,
      new Map([...P, ['ReasonConferenceEnded', ['test']], ['Reason', ['Participant']]]),
      'vOEb5UThFn24KEfnOFLQY2AE5FY=',
    ],
    ['a small form', U, formFields('property=value&boolean=true'), 'NBdBDr/T/lgjI+tlgpXjKZQZs/k='],
    ['a URL with the hash of a body', `${U}&bodySHA256=${hash}`, none, 'a9nBmqA0ju/hNViExpshrM61xv4='],
    [
      'a URL with nothing but the hash',
      `https://mycompany.com/myapp.php?bodySHA256=${hash}`,
      none,
      'y77kIzt2vzLz71DgmJGsen2scGs=',
    ],
    [
      'a URL with the hash of {}, signed with 443',
      `${U}&bodySHA256=${emptyHash}`,
      none,
      'Ldidvp12m26NI7eqEvxnEpkd9Hc=',
    ],
  ])('%s', (_, url, fields, signature) => {
    expect(isSigned(signature, [token], url, fields)).toBe(true);
    expect(isSigned(signature, ['another token'], url, fields)).toBe(false);
    expect(isSigned(signature, [token], url.replace('mycompany', 'theircompany'), fields)).toBe(false);
    expect(isSigned(signature, [token], url, new Map([...fields, ['Extra', ['1']]]))).toBe(false);
  });

  it.each([
    ['an empty one', ''],
    ['a wrong one', 'WRONG_SIGNATURE'],
    ['one over names sorted together with their values', '95+Bu0JVPi0r/SsESZCVf0dWAjw='],
    ['the right one with more behind it', 'vOEb5UThFn24KEfnOFLQY2AE5FY=='],
  ])('refuses %s', (_, signature) => {
    const fields = new Map([...P, ['ReasonConferenceEnded', ['test']], ['Reason', ['Participant']]]);
    expect(isSigned(signature, [token], U, fields)).toBe(false);
  });
});

it('takes a signature without port for http with a port: a proxy may have mapped it', () => {
  expect(isSigned(signatureOf(token, http, P), [token], withPort(http, 1234), P)).toBe(true);
  expect(isSigned(signatureOf(token, http, P), [token], withPort(U, 1234), P)).toBe(false);
});

it('takes either of two tokens while they are rotated', () => {
  for (const signer of ['old', 'new']) {
    expect(isSigned(signatureOf(signer, U, P), ['new', 'old'], U, P)).toBe(true);
  }
  expect(isSigned(signatureOf('older', U, P), ['new', 'old'], U, P)).toBe(false);
});

it.each([
  'https://[2001:db8::1]:8443/in?a=1',
  'https://[2001:db8::1]/in',
  'https://h.example/a:b@c?d=e%20f+g&h=%C3%A9',
])('signs %s as it stands', (url) => {
  expect(isSigned(signatureOf(token, url, P), [token], url, P)).toBe(true);
});

describe('the hash of a body that is no form', () => {
  it.each([
    ['matches', `${U}&bodySHA256=${hash}`, body, true],
    ['matches alone in the query', `https://h.example/?bodySHA256=${hash}`, body, true],
    ['matches an empty object', `${U}&bodySHA256=${emptyHash}`, '{}', true],
    ['is of another body', `${U}&bodySHA256=${hash}`, `${body} `, false],
    ['is cut short', `${U}&bodySHA256=${hash.slice(0, -1)}`, body, false],
    ['is missing', U, body, false],
    ['is missing with the query', 'https://h.example/', body, false],
  ])('%s', (_, url, rawBody, holds) => {
    expect(hasSignedHash(url, Buffer.from(rawBody))).toBe(holds);
  });
});
