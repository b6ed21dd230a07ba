import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { HttpClassifierConfig } from '@parley/runtime';

export type Asked =
  | { readonly kind: 'answered'; readonly body: string }
  /** `timeout`, `unreachable`, `http-<status>`, `answer-too-long`. */
  | { readonly kind: 'failed'; readonly because: string };

/** Bytes of an answer that are read. */
const longest = 64 * 1024;
const kept = { keepAlive: true };

/**
 * Asks over HTTP: `{brand, text}` by POST, under a bearer token where there is a secret. The deadline covers everything
 * from the connection to the last byte of the answer. Redirects are not followed. What comes back never rejects.
 */
export function remoteAsker({ url, timeoutMs, secret }: HttpClassifierConfig) {
  const target = new URL(url);
  const secure = target.protocol === 'https:';
  const request = secure ? httpsRequest : httpRequest;
  const agent = secure ? new HttpsAgent(kept) : new HttpAgent(kept);
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
  };

  const post = (body: string, deadline: AbortSignal, again: boolean): Promise<Asked> =>
    new Promise((resolve) => {
      const length = Buffer.byteLength(body);
      const asking = request(target, {
        method: 'POST',
        agent,
        headers: { ...headers, 'content-length': length },
        signal: deadline,
      });
      asking.on('response', (response) => resolve(answerOf(response, deadline)));
      asking.on('error', () => {
        // A kept connection may be closed by the other side just as it is used again: a question can be asked twice.
        const stale = asking.reusedSocket && again && !deadline.aborted;
        resolve(stale ? post(body, deadline, false) : cutShort(deadline));
      });
      asking.end(body);
    });

  return (brand: string, text: string): Promise<Asked> =>
    post(JSON.stringify({ brand, text: text.toWellFormed() }), AbortSignal.timeout(timeoutMs), true);
}

async function answerOf(response: IncomingMessage, deadline: AbortSignal): Promise<Asked> {
  if (response.statusCode !== 200) {
    response.destroy();
    return failed(`http-${response.statusCode}`);
  }
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      length += part.byteLength;
      if (length > longest) return failed('answer-too-long');
      parts.push(part);
    }
  } catch {
    return cutShort(deadline);
  }
  return { kind: 'answered', body: Buffer.concat(parts).toString('utf8') };
}

const failed = (because: string): Asked => ({ kind: 'failed', because });
const cutShort = (deadline: AbortSignal): Asked => failed(deadline.aborted ? 'timeout' : 'unreachable');
