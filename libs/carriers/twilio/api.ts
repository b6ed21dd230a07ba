/** What one call of the Twilio API needs to know of the account. */
export interface TwilioAccount {
  readonly accountSid: string;
  readonly authToken: string;
  readonly secondaryAuthToken?: string | undefined;
  readonly apiBaseUrl: string;
  readonly timeoutSeconds: number;
}

export type ApiAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly headers: Headers; readonly body: unknown }
  /** Nothing left this machine. */
  | { readonly kind: 'not-written'; readonly because: string }
  /** It left, and what became of it is not known. */
  | { readonly kind: 'no-answer'; readonly because: string };

/** The Messages resource of the account. */
export function messagesUrl(account: TwilioAccount): URL {
  const base = account.apiBaseUrl.replace(/\/+$/, '');
  return new URL(`${base}/2010-04-01/Accounts/${encodeURIComponent(account.accountSid)}/Messages.json`);
}

/**
 * Calls the API within `timeoutSeconds`. A 401 proves that nothing was done, so the other token is tried then: while
 * they are rotated either may be the one that counts. Redirects are not followed: they would carry the token elsewhere.
 */
export async function callTwilio(
  account: TwilioAccount,
  url: URL,
  form: URLSearchParams | undefined,
  signal: AbortSignal,
): Promise<ApiAnswer> {
  const answer = await call(account, account.authToken, url, form, signal);
  const rejected = answer.kind === 'answered' && answer.status === 401;
  if (!rejected || account.secondaryAuthToken === undefined) return answer;
  return call(account, account.secondaryAuthToken, url, form, signal);
}

async function call(
  account: TwilioAccount,
  token: string,
  url: URL,
  form: URLSearchParams | undefined,
  signal: AbortSignal,
): Promise<ApiAnswer> {
  if (signal.aborted) return { kind: 'not-written', because: 'stopped-before-sending' };
  const timeout = AbortSignal.timeout(account.timeoutSeconds * 1_000);
  try {
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      headers: {
        authorization: `Basic ${Buffer.from(`${account.accountSid}:${token}`).toString('base64')}`,
        accept: 'application/json',
      },
      ...(form ? { body: form } : {}),
      redirect: 'manual',
      signal: AbortSignal.any([signal, timeout]),
    });
    const text = await response.text();
    return { kind: 'answered', status: response.status, headers: response.headers, body: parsed(text) };
  } catch (error) {
    if (timeout.aborted) return { kind: 'no-answer', because: 'timeout' };
    if (signal.aborted) return { kind: 'no-answer', because: 'stopped-while-sending' };
    const reason = reasonOf(error);
    return isBeforeWriting(reason)
      ? { kind: 'not-written', because: `connection-${reason.code.toLowerCase()}` }
      : { kind: 'no-answer', because: 'connection-lost' };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Reason {
  readonly code: string;
  readonly syscall?: string;
}

/** `fetch` hides the reason one cause down and, where a host has several addresses, in the first of several errors. */
function reasonOf(error: unknown): Reason {
  const { cause } = error as { cause?: Reason & { errors?: readonly Reason[] } };
  return cause?.errors?.[0] ?? (typeof cause?.code === 'string' ? cause : { code: '' });
}

/** Faults of finding, reaching or trusting the host come before the first byte of the request; all others may not. */
function isBeforeWriting({ code, syscall }: Reason): boolean {
  return (
    syscall === 'connect' ||
    syscall === 'getaddrinfo' ||
    code === 'UND_ERR_CONNECT_TIMEOUT' ||
    /^(CERT_|ERR_TLS_|ERR_SSL_WRONG_VERSION|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(code)
  );
}
