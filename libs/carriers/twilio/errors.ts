import type { FailureClass } from '../port.js';

type Failure = Omit<FailureClass, 'known'>;

const minutes = (count: number) => count * 60;
const hours = (count: number) => count * 3_600;

const later = (retryAfterSeconds: number, note: string): Failure => ({ class: 'retry', retryAfterSeconds, note });
/** One more attempt, for what may have been a phone switched off. */
const once = (retryAfterSeconds: number, note: string): Failure => ({
  ...later(retryAfterSeconds, note),
  maxAttempts: 2,
});
const never = (note: string): Failure => ({ class: 'permanent', note });

/**
 * What to do about each code of Twilio's, be it the answer to a hand-over or the `ErrorCode` of a receipt.
 * Twilio splits codes over time, so a code that is not here is not sent again and shows up as unknown to Parley.
 * Source of the codes: https://www.twilio.com/docs/api/errors; what to do about them is Parley's decision.
 */
export const twilioFailures: ReadonlyMap<string, Failure> = new Map<string, Failure>([
  // Too much at once.
  ['429', later(5, 'Too many requests to the Twilio API.')],
  ['20429', later(5, 'Too many requests to the Twilio API.')],
  ['14107', later(60, 'The sender code texts faster than Twilio lets it.')],
  ['21611', later(hours(1), 'Twilio’s queue of this sender code is full.')],
  ['30001', later(minutes(5), 'Twilio’s queue overflowed.')],
  ['30017', later(minutes(10), 'The network of the customer’s carrier is congested.')],
  ['30022', later(minutes(1), 'The rate of the 10DLC campaign is used up.')],
  [
    '30023',
    later(hours(6), 'The daily cap of the 10DLC brand at T-Mobile is used up; it is reset at midnight Pacific time.'),
  ],
  ['30027', later(hours(6), 'The daily limit at T-Mobile is used up; it is reset at midnight Pacific time.')],
  // Faults that pass.
  ['20503', later(30, 'Twilio’s API is unavailable and took nothing.')],
  ['30410', later(minutes(5), 'The customer’s carrier did not answer Twilio in time.')],
  ['30003', once(minutes(30), 'The phone cannot be reached.')],
  ['30008', once(minutes(30), 'The customer’s carrier gave no reason.')],
  // Twilio broke while it had the request.
  ['20500', { class: 'unknown', note: 'Twilio failed while it had the request.' }],
  // The customer’s wish.
  ['21610', { class: 'opted-out', note: 'The customer texted STOP to this sender code at Twilio.' }],
  // The number cannot be texted.
  ['21211', never('The number is not a phone number.')],
  ['21612', never('Twilio has no way from this sender code to this number.')],
  ['21614', never('The number is no mobile number.')],
  ['21635', never('The number is a landline.')],
  ['30005', never('The number does not exist or is out of service.')],
  ['30006', never('The number is a landline or its carrier cannot be reached.')],
  ['30011', never('The number cannot receive media.')],
  // The carrier or the content stands in the way: sending again only adds to the complaint.
  ['21602', never('The text is empty.')],
  ['21617', never('The text is longer than 1600 characters.')],
  ['21619', never('The text is empty.')],
  ['21620', never('Twilio refused a media URL.')],
  ['21623', never('There are more than ten media files.')],
  ['30004', never('The customer or their carrier blocks this sender code.')],
  ['30007', never('The text was filtered as unwanted.')],
  ['30012', never('The validity period is shorter than Twilio takes.')],
  ['30019', never('The media are larger than the carrier takes.')],
  ['30036', never('The validity period ran out before the text could be delivered.')],
  // Our own configuration: every text of the sender code fails until it is put right.
  ['20003', never('Twilio does not know the account or its token: check accountSid and authToken.')],
  ['20404', never('Twilio does not know the account: check accountSid and apiBaseUrl.')],
  ['21212', never('The sender code is not a number Twilio can send from.')],
  ['21408', never('The Twilio account may not text this country: see its geographic permissions.')],
  ['21606', never('The sender code cannot text this number.')],
  ['21608', never('A trial account may text verified numbers only.')],
  ['21703', never('The messaging service has no sender.')],
  ['21705', never('Twilio does not know the messaging service: check messagingServiceSid.')],
  ['30002', never('The Twilio account is suspended.')],
  ['30018', never('The country demands a registered sender.')],
  ['30024', never('The sender code is not provisioned at the customer’s carrier.')],
  ['30032', never('The toll-free number is not verified.')],
  ['30034', never('The number is not registered for 10DLC.')],
]);
