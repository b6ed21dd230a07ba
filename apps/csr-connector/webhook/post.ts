import { request as httpRequest, type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
}

/**
 * - `answered`: there is a status, whatever it is. Redirects are not followed.
 * - `not-sent`: no connection came about, so not a byte of the request left.
 * - `lost`: the request went out and no status came back.
 */
export type Posted =
  | { readonly kind: 'answered'; readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }
  | { readonly kind: 'not-sent'; readonly because: string }
  | { readonly kind: 'lost'; readonly because: string };

const MAX_ANSWER = 64 * 1024;

/**
 * One POST over a connection of its own. A kept-alive one may be closed by the other side just as it is used again,
 * and then nobody can say whether the request was read. Never rejects.
 */
export function post({ url, headers, body, timeoutMs }: Post): Promise<Posted> {
  const target = new URL(url);
  const secure = target.protocol === 'https:';
  return new Promise((resolve) => {
    let connected = false;
    const request = (secure ? httpsRequest : httpRequest)(target, {
      method: 'POST',
      agent: false,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    });
    const timer = setTimeout(() => settle(connected ? lost('timeout') : notSent('connect-timeout')), timeoutMs);
    const settle = (posted: Posted): void => {
      clearTimeout(timer);
      resolve(posted);
      request.destroy();
    };
    request.on('socket', (socket) => socket.once(secure ? 'secureConnect' : 'connect', () => (connected = true)));
    request.on('error', (error) => settle(connected ? lost('connection-lost') : notSent(nameOf(error))));
    request.on('response', (response) => {
      clearTimeout(timer);
      void answerOf(request, response, timeoutMs).then(settle);
    });
    request.end(body);
  });
}

/** The status stands once it was read, even where the rest of the answer does not arrive. */
async function answerOf(request: ClientRequest, response: IncomingMessage, timeoutMs: number): Promise<Posted> {
  const timer = setTimeout(() => request.destroy(), timeoutMs);
  let body = '';
  try {
    response.setEncoding('utf8');
    for await (const chunk of response) {
      body += chunk;
      if (body.length > MAX_ANSWER) break;
    }
  } catch {
    body = '';
  } finally {
    clearTimeout(timer);
  }
  return { kind: 'answered', status: response.statusCode ?? 0, headers: response.headers, body };
}

const lost = (because: string): Posted => ({ kind: 'lost', because });
const notSent = (because: string): Posted => ({ kind: 'not-sent', because });

function nameOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ECONNREFUSED') return 'connection-refused';
  if (error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN') return 'host-not-found';
  return 'connection-failed';
}
