import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConnectionOptions } from 'node:tls';
import { isParleyError } from '@parley/contracts';
import { addressOf } from './address.js';

describe('the URL of a PostgreSQL event store', () => {
  let folder: string;
  let ca: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-'));
    ca = join(folder, 'ca.pem');
    writeFileSync(ca, 'the certificate');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const ssl = (query: string) => addressOf(`postgres://db.example/parley?${query}`).client.ssl;

  it('says who, where and in which schema', () => {
    expect(addressOf('postgresql://par%40ley:p%3Ass%2Fw@db.example:6000/facts?schema=acme')).toEqual({
      shown: 'db.example:6000/facts',
      schema: 'acme',
      client: {
        host: 'db.example',
        port: 6000,
        database: 'facts',
        user: 'par@ley',
        password: 'p:ss/w',
        ssl: false,
        application_name: 'parley',
      },
    });
  });

  it('has defaults for all but the host', () => {
    const { shown, schema, client } = addressOf('postgres://[::1]');
    expect({ shown, schema }).toEqual({ shown: '::1:5432/postgres', schema: 'parley' });
    expect(client).not.toHaveProperty('password');
    expect(addressOf('postgres:///facts?host=/run/postgresql').client).toMatchObject({
      host: '/run/postgresql',
      database: 'facts',
    });
  });

  it('means by sslmode what libpq means', () => {
    expect(ssl('sslmode=disable')).toBe(false);
    expect(ssl('sslmode=require')).toEqual({ rejectUnauthorized: false });
    const named = { ca: 'the certificate', checkServerIdentity: expect.any(Function) };
    for (const mode of ['require', 'verify-ca', 'verify-full']) {
      expect(ssl(`sslmode=${mode}&sslrootcert=${ca}`)).toEqual(named);
    }
  });

  it('checks the name of the server for verify-full alone', () => {
    const identity = (query: string) =>
      (ssl(query) as ConnectionOptions).checkServerIdentity as (host: string, certificate: object) => Error | undefined;
    const certificate = { subject: { CN: 'other.example' }, subjectaltname: 'DNS:other.example' };
    expect(identity('sslmode=verify-full')('db.example', certificate)).toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
    expect(identity('sslmode=verify-full')('db.example', { ...certificate, subjectaltname: 'DNS:db.example' })).toBe(
      undefined,
    );
    expect(identity('sslmode=verify-ca')('db.example', certificate)).toBe(undefined);
  });

  it.each([
    ['http://user:hidden@db.example/parley', /looks? like/],
    ['user:hidden@db.example', /looks? like/],
    ['postgres://user:hidden@db.example/parley?schema=Drop%20it', /schema/],
    ['postgres://user:hidden@db.example/parley?sslmode=prefer', /sslmode/],
    ['postgres://user:hidden@db.example/parley?sslmode=verify-full&sslrootcert=/nowhere', /sslrootcert.*ENOENT/],
    ['postgres://user:hidden@db.example/parley?sslrootcert=__CA__', /sslmode/],
    ['postgres://user:hidden@db.example/parley?connect_timeout=3', /connect_timeout/],
    ['postgres://user:hidden%@db.example/parley', /%25/],
  ])('refuses %s with the reason, and never repeats the password', (url, reason) => {
    try {
      addressOf(url.replace('__CA__', ca));
    } catch (error) {
      expect(isParleyError(error, 'event-store-url-invalid')).toBe(true);
      expect(error).toMatchObject({ retryable: false, message: expect.stringMatching(reason) });
      expect(JSON.stringify([String(error), error])).not.toContain('hidden');
      return;
    }
    throw new Error('it was taken');
  });
});
