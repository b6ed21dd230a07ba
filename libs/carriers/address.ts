import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * One spelling per sender or recipient: E.164 for phone numbers written any way people and carriers write them in
 * `country`; short codes and alphanumeric senders stay as they are.
 */
export function normaliseAddress(address: string, country: CountryCode): string {
  const written = address.trim();
  if (/[a-z]/i.test(written) || /^\d{3,8}$/.test(written)) return written;
  return parsePhoneNumberFromString(written, country)?.number ?? written;
}
