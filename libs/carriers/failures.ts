import type { FailureClass } from './port.js';
import { twilioFailures } from './twilio/errors.js';

/** Says what to do about an error code, be it the answer to a hand-over or part of a receipt. */
export function classifyFailure(carrier: string, code: string): FailureClass {
  const failure = carrier === 'twilio' || carrier === 'loopback' ? twilioFailures.get(code) : undefined;
  return failure
    ? { ...failure, known: true }
    : {
        class: 'permanent',
        note: `Code ${printable(code)} is in no table of ${carrier}: not sent again.`,
        known: false,
      };
}

function printable(code: string): string {
  return /^[\w.-]{1,40}$/.test(code) ? code : 'unreadable';
}
