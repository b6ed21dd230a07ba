import type { Scope } from '@parley/runtime';
import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';
import { AccessTokens } from './access-tokens.js';

const id = `${'a'.repeat(26)}.main`;
const read = 'conversations:read';
const write = 'conversations:write';

const routes: readonly [method: 'GET' | 'POST' | 'PATCH' | 'PUT', path: string, scope: Scope, allowed: number][] = [
  ['GET', 'conversations', read, 200],
  ['GET', `conversations/${id}`, read, 404],
  ['GET', `conversations/${id}/messages`, read, 404],
  ['GET', `conversations/${id}/events`, read, 404],
  ['GET', `conversations/${id}/notes`, read, 404],
  ['GET', `conversations/${id}/at?revision=0`, read, 404],
  ['GET', 'stats/unread', read, 200],
  ['GET', `contacts/${'a'.repeat(26)}`, read, 404],
  ['PATCH', `contacts/${'a'.repeat(26)}`, write, 404],
  ['GET', `contacts/${'a'.repeat(26)}/consent`, read, 404],
  ['POST', `contacts/${'a'.repeat(26)}/consent`, 'consent:write', 404],
  ['POST', `contacts/${'a'.repeat(26)}/revocation`, 'consent:write', 404],
  ['POST', 'contacts/import', 'consent:write', 404],
  ['GET', `contacts/${'a'.repeat(26)}/dossier`, 'dossiers:read', 404],
  ['POST', `conversations/${id}/replies`, write, 404],
  ['POST', `conversations/${id}/assign`, write, 404],
  ['POST', `conversations/${id}/snooze`, write, 404],
  ['POST', `conversations/${id}/close`, write, 404],
  ['POST', `conversations/${id}/reopen`, write, 404],
  ['POST', `conversations/${id}/archive`, write, 404],
  ['POST', `conversations/${id}/read`, write, 404],
  ['POST', `conversations/${id}/unread`, write, 404],
  ['POST', `conversations/${id}/tags`, write, 404],
  ['POST', `conversations/${id}/notes`, write, 404],
  ['POST', `conversations/${id}/block`, write, 404],
  ['POST', `conversations/${id}/unblock`, write, 404],
  ['POST', `conversations/${id}/tickets/t/close`, write, 404],
  ['POST', `conversations/${id}/tickets/t/reopen`, write, 404],
  ['POST', `conversations/${id}/tickets/t/deliveries/m/resolve`, write, 404],
  ['POST', `conversations/${id}/unsubscribe`, 'consent:write', 404],
  ['GET', 'senders', 'senders:read', 200],
  ['GET', 'senders/main/settings', 'senders:read', 200],
  ['PUT', 'senders/main/settings', 'senders:write', 200],
  ['GET', 'stream?senderId=nobody', read, 404],
];
const bodies: Readonly<Record<string, object>> = {
  replies: { text: 'Hello' },
  snooze: { until: '2027-01-01T00:00:00Z' },
  notes: { text: 'A note' },
  resolve: { outcome: 'delivered' },
  settings: { quietHours: 'off' },
  consent: { channel: 'web' },
  revocation: { channel: 'voice' },
  import: { brandId: 'nobody', format: 'csv', file: 'phone' },
};

describe('access', () => {
  let service: HttpService;
  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
  });
  afterAll(() => service.close());

  const tokens = () =>
    new AccessTokens(
      { adminToken: service.adminToken, tokenKey: Buffer.alloc(32, 9) },
      acme.clients.map((client) => ({ ...client, scopes: [...client.scopes] })),
      service.clock,
    );
  const tokenOf = async (clientId: string) => {
    const client = acme.clients.find((candidate) => candidate.id === clientId)!;
    return (await tokens().issue({ ...client, scopes: [...client.scopes] })).token;
  };
  const holders: Readonly<Record<string, Scope>> = {
    reader: read,
    writer: write,
    keeper: 'consent:write',
    counsel: 'dossiers:read',
    clerk: 'senders:read',
    chief: 'senders:write',
  };

  describe.each(routes)('%s %s needs %s', (method, path, scope, allowed) => {
    const body = bodies[path.split('/').at(-1)!];
    const call = (token: string) =>
      service.call(method, `/api/v1/${path}`, { token, ...(method === 'GET' ? {} : { body }) });

    it('refuses whoever has no token, or a wrong one', async () => {
      const without = await call('');
      expect([without.status, without.body.code, without.headers['www-authenticate']]).toEqual([
        401,
        'token-missing',
        'Bearer realm="parley"',
      ]);
      const wrong = await call('parley_admin_token_of_the_specz');
      expect([wrong.status, wrong.body.code]).toEqual([401, 'token-invalid']);
      expect(wrong.headers['www-authenticate']).toContain('error="invalid_token"');
    });

    it('lets in the scope and nobody else', async () => {
      for (const [client, held] of Object.entries(holders)) {
        const answer = await call(await tokenOf(client));
        if (held === scope) {
          expect([client, answer.status]).toEqual([client, allowed]);
          continue;
        }
        expect([client, answer.status, answer.body.code]).toEqual([client, 403, 'scope-missing']);
        expect(answer.headers['www-authenticate']).toBe(
          `Bearer realm="parley", error="insufficient_scope", scope="${scope}"`,
        );
        expect(answer.headers['content-type']).toContain('application/problem+json');
      }
      expect((await call(service.adminToken)).status).toBe(allowed);
    });
  });

  it('ends with the hour', async () => {
    const token = await tokenOf('reader');
    service.clock.pass(59 * 60_000);
    expect((await service.call('GET', '/api/v1/conversations', { token })).status).toBe(200);
    service.clock.pass(2 * 60_000);
    expect(await service.call('GET', '/api/v1/conversations', { token })).toMatchObject({
      status: 401,
      body: { code: 'token-expired' },
    });
  });

  it('ends with the client, or with the scope, in tokens already issued', async () => {
    const token = await tokenOf('desk');
    const secrets = { adminToken: 'x', tokenKey: Buffer.alloc(32, 9) };
    const client = { id: 'desk', secret: 'another-secret', scopes: [read] as Scope[] };
    expect(await new AccessTokens(secrets, [], service.clock).holderOf(token)).toBe('invalid');
    expect(await new AccessTokens(secrets, [client], service.clock).holderOf(token)).toEqual({
      id: 'desk',
      scopes: new Set([read]),
    });
  });

  it('believes no token signed with another key', async () => {
    const forged = new AccessTokens({ adminToken: 'x', tokenKey: Buffer.alloc(32, 1) }, [], service.clock);
    const { token } = await forged.issue({ id: 'desk', secret: 'x', scopes: ['admin'] });
    expect((await service.call('GET', '/api/v1/conversations', { token })).body.code).toBe('token-invalid');
  });

  it('believes no token that is not signed at all', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const payload = { iss: 'parley', aud: 'parley-api', sub: 'desk', scope: 'admin', exp: 4_102_444_800 };
    const token = `${part({ alg: 'none', typ: 'JWT' })}.${part(payload)}.`;
    expect((await service.call('GET', '/api/v1/conversations', { token })).body.code).toBe('token-invalid');
  });

  it.each(['Jo Smith', 'jo@acme.example', '', 'x'.repeat(101), '+14155550123'])(
    'takes no agent id like “%s”',
    async (agent) => {
      const answer = await service.call('GET', '/api/v1/conversations', { headers: { 'parley-agent': agent } });
      expect([answer.status, answer.body.code]).toEqual([400, 'agent-id-invalid']);
    },
  );
});
