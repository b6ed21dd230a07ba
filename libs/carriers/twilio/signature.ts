import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { parse as parseQuery, stringify as stringifyQuery } from 'node:querystring';
import type { Fields } from './fields.js';

/** `X-Twilio-Signature`: HMAC-SHA1 over the URL and each field by rising name, a repeated name with its unique values in order. */
export function signatureOf(token: string, url: string, fields: Fields): string {
  let signed = url;
  for (const name of [...fields.keys()].sort()) {
    for (const value of [...new Set(fields.get(name))].sort()) signed += name + value;
  }
  return createHmac('sha1', token).update(signed).digest('base64');
}

/** Was the request signed with one of the tokens, under any spelling of its URL that Twilio is known to sign? */
export function isSigned(signature: string, tokens: readonly string[], url: string, fields: Fields): boolean {
  const given = Buffer.from(signature);
  return spellingsOf(url).some((spelling) =>
    tokens.some((token) => {
      const expected = Buffer.from(signatureOf(token, spelling, fields));
      return given.length === expected.length && timingSafeEqual(given, expected);
    }),
  );
}

/** A body that is no form is not under the signature itself: the signed URL carries its hash. */
export function hasSignedHash(url: string, rawBody: Buffer): boolean {
  const query = url.indexOf('?');
  const claimed = query < 0 ? null : new URLSearchParams(url.slice(query)).get('bodySHA256');
  const actual = createHash('sha256').update(rawBody).digest('hex');
  return (
    claimed !== null && claimed.length === actual.length && timingSafeEqual(Buffer.from(claimed), Buffer.from(actual))
  );
}

const PARTS =
  /^(?<scheme>https?):\/\/(?<user>[^/?#@]*@)?(?<host>\[[^\]]*\]|[^/?#:]*)(?::(?<port>\d+))?(?<path>[^?#]*)(?<query>\?[^#]*)?/i;

/**
 * The URL as received, then with and without port, each with its query as received and re-encoded in the two ways
 * Twilio's own libraries do (`'` and `+` differ). Works on the text alone: `new URL` would already have changed it.
 *
 * The port is optional with `http` as well, as in twilio-go: whoever can sign the URL without it knows the token, and a
 * port mapped by a proxy must not lose a text.
 */
function spellingsOf(url: string): readonly string[] {
  const parts = PARTS.exec(url)?.groups;
  if (!parts) return [url];
  const { scheme, user = '', host, port, path, query = '' } = parts;
  const ports = port === undefined ? ['', scheme!.toLowerCase() === 'https' ? ':443' : ':80'] : [`:${port}`, ''];
  const queries =
    query === ''
      ? ['']
      : [query, new URL(query, 'https://host').search, `?${stringifyQuery(parseQuery(query.slice(1)))}`];
  return [...new Set(queries)].flatMap((one) =>
    ports.map((spelt) => `${scheme}://${user}${host}${spelt}${path}${one}`),
  );
}
