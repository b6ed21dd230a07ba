import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from './environment.js';
import { problemLine } from './problem.js';
import type { Variables } from './variables.js';

const brokers = { PARLEY_KAFKA_BROKERS: 'a.example:9092' };

describe('the engines of the environment', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-environment-'));
    writeFileSync(join(folder, 'ca.pem'), '-----BEGIN CERTIFICATE-----\nca\n');
    writeFileSync(join(folder, 'cert.pem'), '-----BEGIN CERTIFICATE-----\ncert\n');
    writeFileSync(join(folder, 'key.pem'), '-----BEGIN PRIVATE KEY-----\nkey\n');
    writeFileSync(join(folder, 'other.txt'), 'words');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const read = (env: Variables) => {
    const { environment, problems } = readEnvironment(env, folder);
    expect(problems).toEqual([]);
    return environment;
  };
  const complaints = (env: Variables) => readEnvironment(env, folder).problems.map((each) => problemLine('', each));

  it('are the embedded ones where none is named', () => {
    const environment = read({});
    expect(environment).toMatchObject({ partitions: 12, spool: true, spoolMaxMegabytes: 1024 });
    expect([environment.eventStoreUrl, environment.kafka, environment.mongodbUrl]).toEqual(Array(3).fill(undefined));
  });

  it.each(['esdb', 'esdb+discover', 'kurrentdb', 'kurrentdb+discover', 'postgres', 'postgresql'])(
    'may keep the facts at a %s:// address',
    (scheme) => {
      const url = `${scheme}://user:pass@db.example:2113/x?tls=true`;
      expect(read({ PARLEY_EVENT_STORE_URL: url }).eventStoreUrl).toBe(url);
    },
  );

  it('may be a Kafka with certificates, a password, copies and a prefix', () => {
    expect(
      read({
        PARLEY_KAFKA_BROKERS: 'a.example:9092, [::1]:9093,c:9094',
        PARLEY_KAFKA_TLS: 'on',
        PARLEY_KAFKA_CA_FILE: 'ca.pem',
        PARLEY_KAFKA_CERT_FILE: 'cert.pem',
        PARLEY_KAFKA_KEY_FILE: join(folder, 'key.pem'),
        PARLEY_KAFKA_SASL: 'scram-sha-512',
        PARLEY_KAFKA_USERNAME: 'parley',
        PARLEY_KAFKA_PASSWORD: 'open sesame',
        PARLEY_KAFKA_COMPRESSION: 'none',
        PARLEY_KAFKA_REPLICATION: '3',
        PARLEY_KAFKA_PREFIX: 'eu.parley-',
        PARLEY_PARTITIONS: '24',
      }),
    ).toMatchObject({
      kafka: {
        brokers: ['a.example:9092', '[::1]:9093', 'c:9094'],
        tls: {
          ca: expect.stringContaining('\nca\n'),
          cert: expect.stringContaining('\ncert\n'),
          key: expect.stringContaining('\nkey\n'),
        },
        sasl: { mechanism: 'scram-sha-512', username: 'parley', password: 'open sesame' },
        compression: 'none',
        replication: 3,
        prefix: 'eu.parley-',
      },
      partitions: 24,
    });
  });

  it('may be a Kafka in the open, or one whose certificate Node knows', () => {
    expect(read(brokers).kafka).toEqual({ brokers: ['a.example:9092'], compression: 'gzip' });
    expect(read({ ...brokers, PARLEY_KAFKA_TLS: 'on' }).kafka).toMatchObject({ tls: {} });
  });

  it.each<[env: Variables, line: string]>([
    [{ PARLEY_EVENT_STORE_URL: 'postgres://' }, 'PARLEY_EVENT_STORE_URL: names no host. Fix: give the whole address'],
    [{ PARLEY_MONGODB_URL: 'mongodb://user:pass@/parley' }, 'PARLEY_MONGODB_URL: names no host.'],
    [{ PARLEY_KAFKA_BROKERS: 'a:9092,b' }, 'PARLEY_KAFKA_BROKERS: entry 2 is not host:port. Fix: list brokers as'],
    [{ PARLEY_KAFKA_BROKERS: 'kafka://a:9092' }, 'PARLEY_KAFKA_BROKERS: entry 1 is not host:port.'],
    [{ ...brokers, PARLEY_KAFKA_TLS: 'yes' }, 'PARLEY_KAFKA_TLS: is not one of on, off.'],
    [{ ...brokers, PARLEY_KAFKA_CA_FILE: 'ca.pem' }, 'PARLEY_KAFKA_CA_FILE: is set, but PARLEY_KAFKA_TLS is not on.'],
    [
      { ...brokers, PARLEY_KAFKA_TLS: 'on', PARLEY_KAFKA_CA_FILE: 'gone.pem' },
      'PARLEY_KAFKA_CA_FILE: names a file that cannot be read (ENOENT). Fix: name a file that the user Parley runs as',
    ],
    [
      { ...brokers, PARLEY_KAFKA_TLS: 'on', PARLEY_KAFKA_CA_FILE: 'other.txt' },
      'PARLEY_KAFKA_CA_FILE: names a file that is not in PEM form.',
    ],
    [
      { ...brokers, PARLEY_KAFKA_TLS: 'on', PARLEY_KAFKA_CERT_FILE: 'cert.pem' },
      'PARLEY_KAFKA_KEY_FILE: is not set, but PARLEY_KAFKA_CERT_FILE is. Fix: set both, or neither.',
    ],
    [
      { ...brokers, PARLEY_KAFKA_TLS: 'on', PARLEY_KAFKA_KEY_FILE: 'key.pem' },
      'PARLEY_KAFKA_CERT_FILE: is not set, but PARLEY_KAFKA_KEY_FILE is.',
    ],
    [
      { ...brokers, PARLEY_KAFKA_SASL: 'kerberos', PARLEY_KAFKA_USERNAME: 'u', PARLEY_KAFKA_PASSWORD: 'p' },
      'PARLEY_KAFKA_SASL: is not one of plain, scram-sha-256, scram-sha-512.',
    ],
    [
      { ...brokers, PARLEY_KAFKA_SASL: 'plain', PARLEY_KAFKA_USERNAME: 'u' },
      'PARLEY_KAFKA_PASSWORD: is not set, but PARLEY_KAFKA_SASL is.',
    ],
    [
      { ...brokers, PARLEY_KAFKA_PASSWORD: 'p', PARLEY_KAFKA_USERNAME: 'u' },
      'PARLEY_KAFKA_SASL: is not set, but PARLEY_KAFKA_USERNAME is.',
    ],
    [{ ...brokers, PARLEY_KAFKA_COMPRESSION: 'zstd' }, 'PARLEY_KAFKA_COMPRESSION: is not one of gzip, none.'],
    [
      { ...brokers, PARLEY_KAFKA_REPLICATION: '0' },
      'PARLEY_KAFKA_REPLICATION: is not a number that can stand here. Fix: set it to a whole number from 1 to 100.',
    ],
    [{ ...brokers, PARLEY_KAFKA_PREFIX: 'a b' }, 'PARLEY_KAFKA_PREFIX: cannot begin the name of a topic.'],
    [{ PARLEY_KAFKA_TLS: 'on' }, 'PARLEY_KAFKA_TLS: is set, but PARLEY_KAFKA_BROKERS is not.'],
    [{ PARLEY_KAFKA_PREFIX: 'a.' }, 'PARLEY_KAFKA_PREFIX: is set, but PARLEY_KAFKA_BROKERS is not.'],
    [{ PARLEY_PARTITIONS: '1.5' }, 'PARLEY_PARTITIONS: is not a number that can stand here.'],
    [{ PARLEY_SPOOL: 'maybe' }, 'PARLEY_SPOOL: is not one of on, off.'],
    [{ PARLEY_SPOOL_MAX_MB: '-1' }, 'PARLEY_SPOOL_MAX_MB: is not a number that can stand here.'],
    [{ PARLEY_API_URL: 'api:8087' }, 'PARLEY_API_URL: does not begin with http:// or https://.'],
    [{ PARLEY_INGEST_URL: 'http:///x' }, 'PARLEY_INGEST_URL: names no host.'],
  ])('refuse %j', (env, line) => {
    expect(complaints(env)).toContainEqual(expect.stringContaining(line));
  });

  it('name what goes together once, however it is torn apart', () => {
    const torn = { ...brokers, PARLEY_KAFKA_SASL: 'plain' };
    expect(complaints(torn)).toHaveLength(2);
    expect(complaints({ ...brokers, PARLEY_KAFKA_USERNAME: 'u', PARLEY_KAFKA_PASSWORD: 'p' })).toHaveLength(1);
  });

  it('are never shown by what refuses them', () => {
    const secret = 'sesame';
    const lines = complaints({
      PARLEY_EVENT_STORE_URL: `mysql://u:${secret}@db`,
      PARLEY_MONGODB_URL: `http://u:${secret}@db`,
      PARLEY_KAFKA_BROKERS: `${secret}@a:9092`,
      PARLEY_KAFKA_SASL: secret,
      PARLEY_KAFKA_PASSWORD: secret,
      PARLEY_KAFKA_PREFIX: `${secret} ${secret}`,
      PARLEY_API_URL: `ftp://u:${secret}@db`,
    });
    expect(lines.length).toBeGreaterThan(6);
    expect(lines.join('\n')).not.toContain(secret);
  });
});
