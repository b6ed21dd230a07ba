import { acme, startHttpService, type HttpService } from '@parley/testkit/http-service';
import { tokens } from '@parley/runtime';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { HealthChecks } from '../../libs/runtime/health/health-checks.js';
import { ConsoleAloneModule } from './console-alone.module.js';
import { ConsoleModule } from './console.module.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A service of a few lines, which notes what it is asked. */
class Upstream {
  readonly asked: string[] = [];
  readonly requests: IncomingMessage[] = [];
  answer: Answer = (_, response) => void response.end('{}');
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      this.asked.push(`${request.method} ${request.url}`);
      this.requests.push(request);
      void this.answer(request, response);
    });
  }

  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    if (this.server.listening) await new Promise((resolve) => this.server.close(resolve));
  }
}

describe('a console that runs alone', () => {
  let api: Upstream;
  let ingest: Upstream;
  let service: HttpService;
  let url: string;

  beforeAll(async () => {
    api = new Upstream();
    ingest = new Upstream();
    service = await startHttpService({
      module: ConsoleAloneModule,
      config: acme,
      env: { PARLEY_API_URL: `${await api.start()}/inner/`, PARLEY_INGEST_URL: await ingest.start() },
    });
    await service.app.listen(0, '127.0.0.1');
    url = `http://127.0.0.1:${(service.app.getHttpServer().address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await service.close();
    await api.stop();
    await ingest.stop();
  });
  beforeEach(() => {
    for (const each of [api, ingest]) {
      each.asked.length = 0;
      each.requests.length = 0;
      each.answer = (_, response) => void response.end('{}');
    }
  });

  const problemOf = async (response: Response) => {
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    return (await response.json()) as { status: number; code: string; detail: string };
  };

  it('passes what the page asks for on to the service whose it is, and answers what that answers', async () => {
    let body = '';
    api.answer = async (request, response) => {
      body = await text(request);
      response.writeHead(202, { 'content-type': 'application/json', 'x-own': 'yes' }).end('{"id":"r1"}');
    };
    const sent = JSON.stringify({ text: 'Grüße', media: [] });
    const response = await fetch(`${url}/api/v1/conversations/c.main/replies?limit=2&q=a%2Bb`, {
      method: 'POST',
      headers: { authorization: 'Bearer t', 'content-type': 'application/json', 'idempotency-key': 'k' },
      body: sent,
    });
    expect([response.status, response.headers.get('x-own'), await response.text()]).toEqual([
      202,
      'yes',
      '{"id":"r1"}',
    ]);
    expect(api.asked).toEqual(['POST /inner/api/v1/conversations/c.main/replies?limit=2&q=a%2Bb']);
    expect(body).toBe(sent);
    expect(api.requests[0]!.headers).toMatchObject({ authorization: 'Bearer t', 'idempotency-key': 'k' });
    expect(api.requests[0]!.headers['x-request-id']).toBe(response.headers.get('x-request-id'));
  });

  it.each([
    ['POST', '/OAuth2/Token', 'application/x-www-form-urlencoded', 'grant_type=client_credentials'],
    ['PUT', '/api/v1/senders/main/settings', 'application/json', '{}'],
    ['GET', '/api/docs', undefined, undefined],
  ])('%s %s goes to the API', async (method, path, type, body) => {
    let seen = '';
    api.answer = async (request, response) => {
      seen = await text(request);
      response.end();
    };
    await fetch(`${url}${path}`, { method, headers: type ? { 'content-type': type } : {}, body });
    expect([api.asked, seen]).toEqual([[`${method} /inner${path}`], body ?? '']);
  });

  it('the simulator is ingest’s', async () => {
    await fetch(`${url}/simulator/phones/%2B14155550123/messages`);
    expect(ingest.asked).toEqual(['GET /simulator/phones/%2B14155550123/messages']);
    expect(api.asked).toEqual([]);
  });

  it.each([
    '/metrics/x',
    '/webhooks/twilio/main/messages',
    '/connectors/gorgias/main',
    '/sms/v1/ShortCode',
    '/apiary',
    '/simulatorx/texts',
    '/api/../metrics',
    '/api/%2e%2e/metrics',
    '/api/..%2fmetrics',
    '/simulator/..%2fwebhooks/twilio/main/messages',
    '/simulator/%2e%2e/webhooks/twilio/main/messages',
    '//api/v1/conversations',
  ])('nothing else is passed on: %s', async (path) => {
    // `fetch` would tidy the path up before it asks.
    const answer = await service.app.inject({ method: 'GET', url: path });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect([...api.asked, ...ingest.asked]).toEqual([]);
  });

  it('serves its own page and health itself', async () => {
    expect((await fetch(`${url}/`)).headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await fetch(`${url}/console/main.js`)).status).toBe(200);
    expect([...api.asked, ...ingest.asked]).toEqual([]);
  });

  it('events come through one by one as they are sent, and the service learns when the page is closed', async () => {
    const left = Promise.withResolvers<void>();
    let out!: ServerResponse;
    api.answer = (_, response) => {
      out = response;
      response.on('close', () => left.resolve());
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('retry: 2000\n\n');
    };
    const page = new AbortController();
    const response = await fetch(`${url}/api/v1/stream`, { signal: page.signal });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe('retry: 2000\n\n');
    for (const id of [1, 2, 3]) {
      // The next event is sent once this one has arrived: a buffer anywhere would hang here.
      out.write(`id: ${id}\ndata: {}\n\n`);
      expect((await reader.read()).value).toBe(`id: ${id}\ndata: {}\n\n`);
    }
    page.abort();
    await left.promise;
  });

  it('an error of the service is its own', async () => {
    api.answer = (_, response) => {
      response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '1' });
      response.end('{"code":"event-store-unavailable"}');
    };
    const response = await fetch(`${url}/api/v1/conversations`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await problemOf(response)).toEqual({ code: 'event-store-unavailable' });
    expect(api.asked).toHaveLength(1);
  });

  it('an answer that breaks off before it began is said to be of unknown outcome', async () => {
    api.answer = (request) => void request.socket.destroy();
    const response = await fetch(`${url}/api/v1/conversations/c.main/replies`, { method: 'POST', body: '{}' });
    expect(await problemOf(response)).toMatchObject({ status: 502, code: 'service-answer-broken' });
    expect(api.asked).toHaveLength(1);
  });

  it('a service that cannot be reached is named, and asked again when it is back', async () => {
    const health = service.app.get<HealthChecks>(tokens.health);
    expect((await health.readiness()).checks).toMatchObject({
      api: { ok: true, detail: { ready: true } },
      ingest: { ok: true },
    });
    await ingest.stop();
    const response = await fetch(`${url}/simulator/texts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from: '+14155550123', to: '+18335550100', text: 'secret words' }),
    });
    expect(response.headers.get('retry-after')).toBe('2');
    const problem = await problemOf(response);
    expect(problem).toMatchObject({ status: 503, code: 'service-unreachable' });
    expect(problem.detail).toContain('ingest');
    expect(await health.readiness()).toMatchObject({
      status: 'failing',
      checks: { api: { ok: true }, ingest: { ok: false, detail: { error: 'not reachable' } } },
    });
    expect(service.log.join('')).not.toMatch(/4155550123|secret words|127\.0\.0\.1/);
  });
});

it('a console without the address of the API does not start, and says what to set', async () => {
  await expect(startHttpService({ module: ConsoleAloneModule, config: acme })).rejects.toMatchObject({
    code: 'setting-missing',
    message: expect.stringContaining('PARLEY_API_URL'),
  });
});

it('shows no token to a service whose certificate nobody vouches for', async () => {
  const pem = (label: string, der: string) => `-----BEGIN ${label}-----\n${der}\n-----END ${label}-----\n`;
  const asked: string[] = [];
  const impostor = createTlsServer(
    { key: pem('PRIVATE KEY', selfSigned.key), cert: pem('CERTIFICATE', selfSigned.certificate) },
    ({ url }, response) => {
      asked.push(url!);
      response.end('{}');
    },
  ).listen(0, 'localhost');
  await once(impostor, 'listening');
  const { port } = impostor.address() as AddressInfo;
  const env = { PARLEY_API_URL: `https://localhost:${port}` };
  const service = await startHttpService({ module: ConsoleAloneModule, config: acme, env });
  const answer = await service.call('GET', '/api/v1/conversations');
  await service.close();
  impostor.close();
  impostor.closeAllConnections();
  expect([answer.status, answer.body.code, asked]).toEqual([502, 'service-not-trusted', []]);
});

/** Made for this spec: for `localhost`, signed by itself, base64. */
const selfSigned = {
  key: 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgxwB5+Z5lhJZygN5RrIW/rubw8r97tH3LXVolyA8bIyOhRANCAASuL/jnzmEyZQVHPbKODhnWzi7gZSBUbC5d2K55SX8OnJhrJTt/oPtVhWMrAnvQzmlC4QYBJ+NtyiCVcb6MYQzR',
  certificate:
    'MIIBfzCCASWgAwIBAgIUYswewjvowM+gn+ShFw76jD98PJQwCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTE2MDU1MVoYDzIxMjYxMDI4MTYwNTUxWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASuL/jnzmEyZQVHPbKODhnWzi7gZSBUbC5d2K55SX8OnJhrJTt/oPtVhWMrAnvQzmlC4QYBJ+NtyiCVcb6MYQzRo1MwUTAdBgNVHQ4EFgQUs6HQ3DdWrCr4Iaz/saQFT7ruq2owHwYDVR0jBBgwFoAUs6HQ3DdWrCr4Iaz/saQFT7ruq2owDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAziYFyVL6cndUKX/XrrviT4b/5NYnd6o3gGPA+TD008cCIGsCQrAGAzLgTgsJeW1JkkE/LaA/+nR0o6IswiMWHnWu',
};

it('where all services share a process nothing is passed on, whatever is set', async () => {
  const upstream = new Upstream();
  const address = await upstream.start();
  const env = { PARLEY_API_URL: address, PARLEY_INGEST_URL: address };
  const service = await startHttpService({ module: ConsoleModule, config: acme, env });
  expect((await service.app.inject({ url: '/api/v1/conversations' })).statusCode).toBe(404);
  expect(upstream.asked).toEqual([]);
  await service.close();
  await upstream.stop();
});
