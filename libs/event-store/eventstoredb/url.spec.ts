import { readFileSync } from 'node:fs';
import { parseServerUrl } from './url.js';

describe('the URL of an event store', () => {
  it('names one server, with TLS unless it says otherwise', () => {
    expect(parseServerUrl('esdb://store.example')).toMatchObject({
      hosts: [{ address: 'store.example', port: 2113 }],
      discover: false,
      tls: true,
      prefix: '',
      nodePreference: 'leader',
      defaultDeadline: 10_000,
    });
    expect(parseServerUrl('kurrentdb://127.0.0.1:21130/?tls=false&connection_name=nlp')).toMatchObject({
      hosts: [{ address: '127.0.0.1', port: 21_130 }],
      tls: false,
      connectionName: 'nlp',
    });
  });

  it('names a cluster, by one name or by several members', () => {
    const byName = parseServerUrl('kurrentdb+discover://cluster.example:2113?nodePreference=readOnlyReplica');
    expect(byName).toMatchObject({ discover: true, nodePreference: 'read_only_replica' });
    const byMembers = parseServerUrl('esdb://a:1,b:2,c?gossipTimeout=5000&maxDiscoverAttempts=3');
    expect(byMembers).toMatchObject({ discover: true, gossipTimeout: 5, maxDiscoverAttempts: 3 });
    expect(byMembers.hosts).toEqual([
      { address: 'a', port: 1 },
      { address: 'b', port: 2 },
      { address: 'c', port: 2113 },
    ]);
  });

  it('takes user and password as they were meant', () => {
    expect(parseServerUrl('esdb://ops%40acme:p%3Aa%2Fs%25s@h').credentials).toEqual({
      username: 'ops@acme',
      password: 'p:a/s%s',
    });
  });

  it('names the files of certificates and keys', () => {
    const file = encodeURIComponent(__filename);
    const url = `esdb://h?tlsCAFile=${file}&userCertFile=${file}&userKeyFile=${file}`;
    const content = readFileSync(__filename);
    expect(parseServerUrl(url)).toMatchObject({ tlsCAFile: content, userCertFile: content, userKeyFile: content });
  });

  it('tells which settings change nothing', () => {
    expect(parseServerUrl('esdb://h?tlsVerifyCert=false').withoutEffect).toEqual(['tlsVerifyCert']);
  });

  it.each([
    ['another scheme', 'http://admin:hunter2@h'],
    ['no host', 'esdb://admin:hunter2@'],
    ['a port that is none', 'esdb://admin:hunter2@h:x'],
    ['an @ in the password', 'esdb://admin:hunter2@@h'],
    ['a broken escape', 'esdb://admin:hunter2%@h'],
    ['an unknown setting', 'esdb://admin:hunter2@h?tsl=false'],
    ['a setting without a value', 'esdb://admin:hunter2@h?tls'],
    ['neither true nor false', 'esdb://admin:hunter2@h?tls=no'],
    ['no number', 'esdb://admin:hunter2@h?defaultDeadline=soon'],
    ['a preference that is none', 'esdb://admin:hunter2@h?nodePreference=best'],
    ['a keep-alive the server would end the connection for', 'esdb://admin:hunter2@h?keepAliveInterval=1000'],
    ['a certificate without its key', `esdb://admin:hunter2@h?userCertFile=${__filename}`],
    ['a file that is not there', 'esdb://admin:hunter2@h?tlsCAFile=/nowhere/ca.pem'],
    ['a prefix of the server’s own streams', 'esdb://admin:hunter2@h?prefix=$x'],
    ['a prefix that others would take for a contact', 'esdb://admin:hunter2@h?prefix=x.contact-x'],
  ])('is refused with %s, and no word of the password', (_, url) => {
    let refusal: { code?: string; message?: string } = {};
    try {
      parseServerUrl(url);
    } catch (error) {
      refusal = error as typeof refusal;
    }
    expect(refusal.code).toBe('event-store-url-invalid');
    expect(refusal.message).not.toContain('hunter2');
  });
});
