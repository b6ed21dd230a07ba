import { twilioTextRequest } from '@parley/testkit/carriers';
import { account, senders } from '../nothing-lost/town.js';
import type { Post } from './poster.js';

/** The n-th number: as many as there are, all in one area code. */
export const numberOf = (n: number): string => `+1415${String(2_000_000 + (n % 7_999_999)).padStart(7, '0')}`;

export const sidOf = (n: number): string => `SM${n.toString(16).padStart(32, '0')}`;

/** A text from the n-th number to the first sender code, as the carrier posts it. */
export function signedText(n: number, text: string): Post {
  const [sender] = senders;
  const fields = { messageSid: sidOf(n), from: numberOf(n), to: sender.code, text };
  return twilioTextRequest({ ...account, senderId: sender.id }, fields);
}
