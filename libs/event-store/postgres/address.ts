import { readFileSync } from 'node:fs';
import { checkServerIdentity, type ConnectionOptions } from 'node:tls';
import { ParleyError } from '@parley/contracts';
import type { ClientConfig } from 'pg';

/** Where the facts are kept, and how to get there. */
export interface Address {
  /** Host, port and database: what may be shown. */
  readonly shown: string;
  readonly schema: string;
  /** Holds the password: never show it. */
  readonly client: ClientConfig;
}

const DEFAULT_SCHEMA = 'parley';
const known = ['schema', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'application_name', 'host'];

/**
 * Reads `postgres://user:password@host:port/database?schema=…&sslmode=…&sslrootcert=…&sslcert=…&sslkey=…&application_name=…`.
 * `sslmode` means what it means to libpq; those that try without TLS where TLS fails are refused. `host` may name the
 * folder of a Unix socket.
 * @throws ParleyError `event-store-url-invalid`, which never repeats the URL: it may hold a password.
 */
export function addressOf(url: string): Address {
  const parsed = URL.parse(url);
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw invalid(
      'it has to look like postgres://user:password@host:5432/database, special characters percent-encoded',
    );
  }
  const settings = parsed.searchParams;
  const unknown = [...settings.keys()].filter((name) => !known.includes(name));
  if (unknown.length > 0) throw invalid(`it takes ${known.join(', ')} and nothing else, but not ${unknown.join(', ')}`);
  const schema = settings.get('schema') ?? DEFAULT_SCHEMA;
  if (!/^[a-z_][a-z0-9_]{0,47}$/.test(schema)) {
    throw invalid('schema is at most 48 lower-case letters, digits and underscores, a letter first');
  }
  const host = settings.get('host') ?? (parsed.hostname.replace(/^\[(.*)\]$/, '$1') || 'localhost');
  const port = Number(parsed.port || 5432);
  const database = decoded(parsed.pathname.slice(1)) || decoded(parsed.username) || 'postgres';
  return {
    shown: `${host}:${port}/${database}`,
    schema,
    client: {
      host,
      port,
      database,
      ...(parsed.username && { user: decoded(parsed.username) }),
      ...(parsed.password && { password: decoded(parsed.password) }),
      ssl: tlsOf(settings, host),
      application_name: settings.get('application_name') ?? 'parley',
    },
  };
}

function tlsOf(settings: URLSearchParams, host: string): ConnectionOptions | false {
  const mode = settings.get('sslmode') ?? 'disable';
  const ca = fileOf(settings, 'sslrootcert');
  const cert = fileOf(settings, 'sslcert');
  const key = fileOf(settings, 'sslkey');
  const identity = { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) };
  switch (mode) {
    case 'disable':
      if (ca ?? cert ?? key) throw invalid('it names certificates but no sslmode that uses them: verify-full');
      return false;
    case 'require':
      return ca ? { ...identity, checkServerIdentity: anyName } : { ...identity, rejectUnauthorized: false };
    case 'verify-ca':
      return { ...identity, checkServerIdentity: anyName };
    case 'verify-full':
      // The driver names no host where it is an address, and Node would then check for `localhost`.
      return { ...identity, checkServerIdentity: (_, certificate) => checkServerIdentity(host, certificate) };
    default:
      throw invalid('sslmode is one of disable, require, verify-ca, verify-full');
  }
}

const anyName = (): undefined => undefined;

function fileOf(settings: URLSearchParams, name: string): string | undefined {
  const file = settings.get(name);
  if (file === null) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw invalid(`${name} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}): ${file}`);
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw invalid('a % in the user, password or database is written as %25');
  }
}

function invalid(problem: string): ParleyError {
  return new ParleyError('event-store-url-invalid', `The URL of the event store is wrong: ${problem}.`, {
    retryable: false,
  });
}
