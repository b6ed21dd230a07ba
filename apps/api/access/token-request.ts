import type { FastifyRequest } from 'fastify';

/** What a client asks of the token endpoint, before anything of it is believed. */
export interface TokenRequest {
  readonly grantType?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly scope?: string;
}

/** RFC 6749 §5.2, with the status it goes with. */
export interface OAuthRefusal {
  readonly status: 400 | 401;
  readonly error: 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope';
  readonly error_description: string;
}

/** Credentials may stand in the body or in the `Authorization` header, but only in one of them (RFC 6749 §2.3). */
export function readTokenRequest(request: Pick<FastifyRequest, 'headers' | 'body'>): TokenRequest | OAuthRefusal {
  const fields = fieldsOf(request.body);
  if (!fields) return invalid('Send the parameters as a form or as a JSON object, each of them once.');
  const basic = basicCredentials(request.headers.authorization);
  if (basic === 'malformed') return invalid('The Authorization header is not HTTP Basic with a client id and secret.');
  if (basic && (fields.has('client_id') || fields.has('client_secret'))) {
    return invalid('Send the client credentials in the header or in the body, not in both.');
  }
  return {
    grantType: fields.get('grant_type'),
    clientId: basic?.id ?? fields.get('client_id'),
    clientSecret: basic?.secret ?? fields.get('client_secret'),
    scope: fields.get('scope'),
  };
}

function invalid(description: string): OAuthRefusal {
  return { status: 400, error: 'invalid_request', error_description: description };
}

/** A form arrives parsed, or as text where the server leaves forms alone. */
function fieldsOf(body: unknown): ReadonlyMap<string, string> | undefined {
  if (typeof body === 'string' || Buffer.isBuffer(body)) {
    const form = [...new URLSearchParams(body.toString())];
    const fields = new Map(form);
    return fields.size === form.length ? fields : undefined;
  }
  if (typeof body !== 'object' || body === null) return undefined;
  const entries = Object.entries(body).filter(([, value]) => value !== null && value !== undefined);
  return entries.every((entry): entry is [string, string] => typeof entry[1] === 'string')
    ? new Map(entries)
    : undefined;
}

function basicCredentials(authorization: string | undefined): { id: string; secret: string } | undefined | 'malformed' {
  if (authorization === undefined) return undefined;
  const encoded = /^Basic +([A-Za-z0-9+/=_-]+)$/i.exec(authorization)?.[1];
  const [, id, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString('utf8')) ?? [];
  if (id === undefined || secret === undefined) return 'malformed';
  try {
    return { id: formDecoded(id), secret: formDecoded(secret) };
  } catch {
    return 'malformed';
  }
}

function formDecoded(value: string): string {
  return decodeURIComponent(value.replaceAll('+', ' '));
}
