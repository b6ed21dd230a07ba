import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { ApiModule } from '../api.module.js';

describe('the token endpoint', () => {
  let service: HttpService;
  beforeAll(async () => {
    service = await startHttpService({ module: ApiModule, config: acme });
  });
  afterAll(() => service.close());

  const credentials = { grant_type: 'client_credentials', client_id: 'desk', client_secret: 'desk-secret-000001' };
  const ask = (payload: string | object, headers: Record<string, string> = {}) =>
    service.app.inject({
      method: 'POST',
      url: '/OAuth2/Token',
      payload,
      headers: {
        ...(typeof payload === 'string' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
        ...headers,
      },
    });
  const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;

  it.each([
    ['a form', () => ask(new URLSearchParams(credentials).toString())],
    ['JSON', () => ask(credentials)],
    ['HTTP Basic', () => ask('grant_type=client_credentials', { authorization: basic('desk', 'desk-secret-000001') })],
  ])('takes the credentials as %s', async (_, asked) => {
    const answer = await asked();
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' });
    expect(answer.json()).toMatchObject({
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'conversations:read conversations:write',
    });
    expect(await service.call('GET', '/api/v1/conversations', { token: answer.json().access_token })).toMatchObject({
      status: 200,
    });
  });

  it('gives fewer scopes where fewer are asked for', async () => {
    const answer = await ask({ ...credentials, scope: 'conversations:read' });
    expect(answer.json()).toMatchObject({ scope: 'conversations:read' });
    const token = answer.json().access_token as string;
    expect((await service.call('GET', '/api/v1/conversations', { token })).status).toBe(200);
    expect((await service.call('POST', '/api/v1/conversations/x/read', { token })).status).toBe(403);
  });

  it.each([
    ['no grant type', { client_id: 'desk', client_secret: 'desk-secret-000001' }, 400, 'invalid_request'],
    ['another grant', { ...credentials, grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['a wrong secret', { ...credentials, client_secret: 'desk-secret-000002' }, 401, 'invalid_client'],
    ['another client’s secret', { ...credentials, client_secret: 'reader-secret-0001' }, 401, 'invalid_client'],
    ['an unknown client', { ...credentials, client_id: 'nobody' }, 401, 'invalid_client'],
    [
      'the admin token of an unknown client',
      { ...credentials, client_id: 'x', client_secret: 'parley_admin_token_of_the_specs' },
      401,
      'invalid_client',
    ],
    ['no credentials', { grant_type: 'client_credentials' }, 401, 'invalid_client'],
    ['a scope it has not', { ...credentials, scope: 'conversations:read admin' }, 400, 'invalid_scope'],
    ['a parameter that is no text', { ...credentials, client_id: 7 }, 400, 'invalid_request'],
    ['a list', [credentials], 400, 'invalid_request'],
  ])('refuses %s in the words of RFC 6749', async (_, payload, status, error) => {
    const answer = await ask(payload);
    expect([answer.statusCode, answer.json().error]).toEqual([status, error]);
    expect(answer.headers['content-type']).toContain('application/json');
    expect(answer.headers['www-authenticate']).toBe(
      status === 401 ? 'Basic realm="parley", charset="UTF-8"' : undefined,
    );
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('refuses credentials in two places, and a header that is not Basic', async () => {
    const twice = await ask(credentials, { authorization: basic('desk', 'desk-secret-000001') });
    const bearer = await ask('grant_type=client_credentials', { authorization: 'Bearer x' });
    expect([twice.json().error, bearer.json().error]).toEqual(['invalid_request', 'invalid_request']);
  });
});
