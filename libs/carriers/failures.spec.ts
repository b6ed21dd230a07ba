import { classifyFailure } from './failures.js';
import { twilioFailures } from './twilio/errors.js';

it.each([
  ['21610', 'opted-out'],
  ['30007', 'permanent'],
  ['30003', 'retry'],
  ['20500', 'unknown'],
])('Twilio %s is %s', (code, kind) => {
  expect(classifyFailure('twilio', code)).toMatchObject({ class: kind, known: true });
});

it('never sends again for a code it does not know, and says so', () => {
  expect(classifyFailure('twilio', '39999')).toMatchObject({ class: 'permanent', known: false });
  expect(classifyFailure('elsewhere', '21610')).toMatchObject({ class: 'permanent', known: false });
});

it('gives each code that may be retried a wait', () => {
  for (const [code, failure] of twilioFailures) {
    if (failure.class === 'retry') expect([code, failure.retryAfterSeconds]).toEqual([code, expect.any(Number)]);
  }
});
