import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A North American number as carriers write it: the usual case, and in its one spelling already. */
const NORTH_AMERICAN = /^\+1[2-9]\d{2}[2-9]\d{6}$/;

/**
 * One spelling per sender or recipient: E.164 for phone numbers written any way people and carriers write them in
 * `country`; short codes and alphanumeric senders stay as they are.
 */
export function normaliseAddress(address: string, country: CountryCode): string {
  if (NORTH_AMERICAN.test(address)) return address;
  const written = address.trim();
  if (/[a-z]/i.test(written) || /^\d{3,8}$/.test(written)) return written;
  return parsePhoneNumberFromString(written, country)?.number ?? written;
}
