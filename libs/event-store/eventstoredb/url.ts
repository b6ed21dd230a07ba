import { ParleyError } from '@parley/contracts';
import { readFileSync } from 'node:fs';
import type { Credentials, EndPoint, NodePreference } from '@eventstore/db-client';

/** What an `esdb://` or `kurrentdb://` URL says. Times in milliseconds. */
export interface ServerUrl {
  readonly hosts: readonly EndPoint[];
  /** Ask the hosts for the members of the cluster, and take the one that is preferred. */
  readonly discover: boolean;
  readonly credentials?: Credentials;
  /** Put before every stream name: installations that share a server have one each. */
  readonly prefix: string;
  readonly tls: boolean;
  /** What stands in the files that the URL names. */
  readonly tlsCAFile?: Buffer;
  readonly userCertFile?: Buffer;
  readonly userKeyFile?: Buffer;
  readonly connectionName: string;
  /** How long a call may take. */
  readonly defaultDeadline: number;
  readonly keepAliveInterval: number;
  readonly keepAliveTimeout: number;
  readonly maxDiscoverAttempts: number;
  readonly discoveryInterval: number;
  /** In seconds, as this client wants it. */
  readonly gossipTimeout: number;
  readonly nodePreference: NodePreference;
  /** Settings that stand in the URL and have no effect here. */
  readonly withoutEffect: readonly string[];
}

const preferences = ['leader', 'follower', 'read_only_replica', 'random'] as const;
const DEFAULT_PORT = 2113;
const flat = (name: string): string => name.toLowerCase().replace(/[_-]/g, '');

/**
 * Reads the URL of a server or of a cluster. Not left to the client: it knows `esdb` alone, and prints what it does not
 * know together with the password.
 * @throws ParleyError `event-store-url-invalid`: says what is wrong, and never quotes user or password.
 */
export function parseServerUrl(url: string): ServerUrl {
  const match = /^(?:esdb|kurrentdb)(\+discover)?:\/\/(?:([^:@/?]+):([^@/?]*)@)?([^@/?]+)\/?(?:\?(.*))?$/.exec(
    url.trim(),
  );
  if (!match) {
    throw invalid('it has the form esdb://user:password@host:2113?key=value (%40 for an @ in a password, and so on)');
  }
  const [, discover, user, password, hosts, query] = match;
  const settings = settingsOf(query ?? '');
  const parsed = {
    hosts: hosts!.split(',').map(hostOf),
    discover: discover !== undefined || hosts!.includes(','),
    ...(user === undefined ? {} : { credentials: { username: decoded(user), password: decoded(password!) } }),
    prefix: settings.text('prefix') ?? '',
    tls: settings.flag('tls', true),
    ...settings.files('tlsCAFile', 'userCertFile', 'userKeyFile'),
    connectionName: settings.text('connectionName') ?? 'parley',
    defaultDeadline: settings.number('defaultDeadline', 10_000, 1),
    keepAliveInterval: settings.number('keepAliveInterval', 10_000, -1),
    keepAliveTimeout: settings.number('keepAliveTimeout', 10_000, -1),
    maxDiscoverAttempts: settings.number('maxDiscoverAttempts', 10, 1),
    discoveryInterval: settings.number('discoveryInterval', 100, 0),
    // Other clients count it in milliseconds: never longer than this client would wait by itself.
    gossipTimeout: Math.min(5, settings.number('gossipTimeout', 5, 1)),
    nodePreference: settings.oneOf('nodePreference', preferences, 'leader'),
    withoutEffect: settings.withoutEffect('tlsVerifyCert', 'throwOnAppendFailure'),
  };
  settings.refuseOthers();
  if (parsed.keepAliveInterval > -1 && parsed.keepAliveInterval < 10_000)
    throw invalid('keepAliveInterval is -1 (off) or 10000 milliseconds at least');
  if (!/^(?!\$)(?!.*contact-)[\w.-]{0,64}$/.test(parsed.prefix))
    throw invalid('prefix has up to 64 letters, digits, dots, hyphens and underscores, and no contact- in it');
  if ((parsed.userCertFile === undefined) !== (parsed.userKeyFile === undefined))
    throw invalid('userCertFile and userKeyFile come together');
  return parsed;
}

function hostOf(host: string): EndPoint {
  const match = /^([\w.-]+)(?::(\d{1,5}))?$/.exec(host.trim());
  if (!match) throw invalid('each host is a name or an IPv4 address, with a colon and its port where that is not 2113');
  return { address: match[1]!, port: Number(match[2] ?? DEFAULT_PORT) };
}

function settingsOf(query: string) {
  const given = new Map<string, string>();
  for (const pair of query.split('&').filter(Boolean)) {
    const at = pair.indexOf('=');
    if (at < 1) throw invalid('after the question mark stand key=value, separated by &');
    given.set(flat(pair.slice(0, at)), decoded(pair.slice(at + 1)));
  }
  const take = (name: string): string | undefined => {
    const value = given.get(flat(name));
    given.delete(flat(name));
    return value;
  };
  return {
    text: take,
    flag(name: string, otherwise: boolean): boolean {
      const value = take(name) ?? String(otherwise);
      if (value !== 'true' && value !== 'false') throw invalid(`${name} is true or false`);
      return value === 'true';
    },
    number(name: string, otherwise: number, least: number): number {
      const value = take(name) ?? String(otherwise);
      if (!/^-?\d{1,9}$/.test(value) || Number(value) < least) throw invalid(`${name} is a whole number from ${least}`);
      return Number(value);
    },
    oneOf<T extends string>(name: string, values: readonly T[], otherwise: T): T {
      const value = take(name) ?? otherwise;
      const found = values.find((each) => flat(each) === flat(value));
      if (!found) throw invalid(`${name} is one of ${values.join(', ')}`);
      return found;
    },
    files<Name extends string>(...names: readonly Name[]): { [name in Name]?: Buffer } {
      const named = names.flatMap((name) => ((file) => (file ? [[name, contentOf(name, file)]] : []))(take(name)));
      return Object.fromEntries(named) as { [name in Name]?: Buffer };
    },
    withoutEffect: (...names: readonly string[]): string[] => names.filter((name) => take(name) !== undefined),
    refuseOthers(): void {
      if (given.size > 0) throw invalid(`there is no setting ${[...given.keys()].join(', ')}`);
    },
  };
}

function contentOf(name: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw invalid(`the file of ${name} cannot be read (${(error as { code?: string }).code ?? 'unknown'})`);
  }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw invalid('a % begins two hexadecimal digits; %25 stands for itself');
  }
}

function invalid(problem: string): ParleyError {
  return new ParleyError('event-store-url-invalid', `The URL of the event store cannot be used: ${problem}.`, {
    retryable: false,
  });
}
