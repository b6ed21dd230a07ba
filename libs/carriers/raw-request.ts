import { isUtf8 } from 'node:buffer';
import type { RawRequest } from '@parley/contracts';
import type { WebhookRequest } from './port.js';

/** Headers that let somebody in elsewhere: evidence is kept for years, and by more people than may know these. */
const secretHeaders = new Set(['authorization', 'proxy-authorization', 'cookie', 'x-api-key', 'x-auth-token']);

/** What is kept of a webhook: all of it but secrets, under the URL the carrier called. */
export function rawRequestOf(request: WebhookRequest, url: string): RawRequest {
  const bodyEncoding = isUtf8(request.rawBody) ? 'utf8' : 'base64';
  return {
    method: request.method,
    url,
    headers: Object.fromEntries(Object.entries(request.headers).filter(([name]) => !secretHeaders.has(name))),
    body: request.rawBody.toString(bodyEncoding),
    bodyEncoding,
  };
}
