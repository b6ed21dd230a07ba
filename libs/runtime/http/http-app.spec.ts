import { once } from 'node:events';
import { Agent, request as sendRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Controller, Get, Module, Post, Req } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { Registry } from 'prom-client';
import { ParleyError } from '@parley/contracts';
import { createLogger } from '../logging/logger.js';
import { createMetrics, httpMetrics } from '../metrics/metrics.js';
import { FieldsProblem } from './fields-problem.js';
import { createHttpApp } from './http-app.js';
import { ProblemError } from './problem.js';

@Controller()
class Shop {
  @Post('webhooks/:carrier/messages') webhook(@Req() request: FastifyRequest): unknown {
    const { body } = request;
    return Buffer.isBuffer(body) ? { bytes: body.length, hex: body.subarray(0, 8).toString('hex') } : { body };
  }
  @Post('api/replies') reply(): never {
    throw new FieldsProblem([{ field: 'media.0.url', problem: 'is no address' }]);
  }
  @Post('api/echo') echo(@Req() request: FastifyRequest): unknown {
    return { body: request.body ?? 'none' };
  }
  @Post('OAuth2/Token') token(@Req() request: FastifyRequest): unknown {
    return { form: String(request.body) };
  }
  @Get('simulator/phones/:number') fail(): never {
    throw new Error('SELECT * FROM secrets; phone +15145550199');
  }
  @Get('unavailable') unavailable(): never {
    throw new ParleyError('event-store-unavailable', 'disk sda1 is full', { retryable: true });
  }
  @Get('unknown-sender') unknownSender(): never {
    throw new ParleyError('sender-unknown', 'no sender code has this id', { retryable: false });
  }
  @Get('refused') refused(): never {
    throw new ProblemError(403, 'signature-wrong', 'The signature does not fit.', { 'retry-after': '7' });
  }
}

@Module({ controllers: [Shop] })
class ShopModule {}

describe('the HTTP edge', () => {
  let app: NestFastifyApplication;
  let registry: Registry;
  const log: string[] = [];

  beforeAll(async () => {
    registry = createMetrics();
    app = await createHttpApp(
      ShopModule,
      createLogger('test', 'debug', { write: (line) => void log.push(line) }),
      httpMetrics(registry),
    );
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());
  beforeEach(() => void log.splice(0));

  const post = (url: string, payload: string | Buffer, contentType?: string) =>
    app.inject({ method: 'POST', url, payload, headers: contentType ? { 'content-type': contentType } : {} });
  const problem = (status: number, code: string) => ({
    statusCode: status,
    headers: expect.objectContaining({ 'content-type': expect.stringContaining('application/problem+json') }),
    body: expect.stringContaining(`"code":"${code}"`),
  });

  describe('reads', () => {
    it.each([
      ['a form', 'application/x-www-form-urlencoded'],
      ['JSON', 'application/json'],
      ['a type nobody knows', 'application/x-parley'],
      ['no type at all', undefined],
    ])('a webhook with %s as the bytes it was', async (_what, type) => {
      const response = await post('/webhooks/twilio/messages', Buffer.from('00ff7b7d', 'hex'), type);
      expect(response.json()).toEqual({ bytes: 4, hex: '00ff7b7d' });
    });

    it('webhooks up to 64 KiB and not a byte more', async () => {
      const type = 'application/x-www-form-urlencoded';
      expect((await post('/webhooks/twilio/messages', Buffer.alloc(65_536), type)).statusCode).toBe(201);
      expect(await post('/webhooks/twilio/messages', Buffer.alloc(65_537), type)).toMatchObject(
        problem(413, 'body-too-large'),
      );
    });

    it('JSON elsewhere, up to 1 MiB, and an empty body as none', async () => {
      expect((await post('/api/echo', '{"a":1}', 'application/json; charset=utf-8')).json()).toEqual({
        body: { a: 1 },
      });
      expect((await post('/api/echo', '', 'application/json')).json()).toEqual({ body: 'none' });
      expect((await post('/api/echo', '', undefined)).json()).toEqual({ body: 'none' });
      expect(await post('/api/echo', '{"a":', 'application/json')).toMatchObject(problem(400, 'request-malformed'));
      expect(await post('/api/echo', '{"__proto__":{"admin":true}}', 'application/json')).toMatchObject(
        problem(400, 'request-malformed'),
      );
      const large = JSON.stringify('x'.repeat(1_100_000));
      expect(await post('/api/echo', large, 'application/json')).toMatchObject(problem(413, 'body-too-large'));
    });

    it('a form only where OAuth asks for one', async () => {
      const type = 'application/x-www-form-urlencoded';
      expect((await post('/OAuth2/Token', 'a=b&c=%20', type)).json()).toEqual({ form: 'a=b&c=%20' });
      expect(await post('/api/echo', 'a=b', type)).toMatchObject(problem(415, 'content-type-unsupported'));
    });
  });

  describe('refuses', () => {
    it('with a problem document that has every member of RFC 9457, our code and the request’s id', async () => {
      const response = await app.inject({
        url: '/refused',
        headers: { 'x-request-id': '9b2f6a52-5a53-4f6f-9f6e-0f6a52b2c3d4' },
      });
      expect(response).toMatchObject(problem(403, 'signature-wrong'));
      expect(response.json()).toEqual({
        type: 'urn:parley:problem:signature-wrong',
        title: 'Signature wrong',
        status: 403,
        detail: 'The signature does not fit.',
        code: 'signature-wrong',
        instance: 'urn:parley:request:9b2f6a52-5a53-4f6f-9f6e-0f6a52b2c3d4',
      });
      expect(response.headers).toMatchObject({
        'retry-after': '7',
        'x-request-id': '9b2f6a52-5a53-4f6f-9f6e-0f6a52b2c3d4',
      });
    });

    it('an address nobody serves without repeating it', async () => {
      for (const url of ['/simulator/+15145550199', '/%', '/api/echo']) {
        const response = await app.inject({ url });
        expect([400, 404]).toContain(response.statusCode);
        expect(response.headers['content-type']).toContain('application/problem+json');
        expect(response.body).not.toContain('5145550199');
      }
    });

    it('fields that do not fit, and lists each', async () => {
      const response = await post('/api/replies', '{}', 'application/json');
      expect(response).toMatchObject(problem(400, 'request-invalid'));
      expect(response.json()).toMatchObject({
        detail: expect.stringContaining('media.0.url'),
        errors: [{ field: 'media.0.url', problem: 'is no address' }],
      });
    });

    it('for now, with a time to try again, where an engine is out of reach', async () => {
      const response = await app.inject('/unavailable');
      expect(response).toMatchObject(problem(503, 'event-store-unavailable'));
      expect(response.headers['retry-after']).toBe('1');
      expect(response.body).not.toContain('sda1');
      expect(log.join()).toContain('sda1');
    });

    it('what our own errors blame on the caller with their own sentence', async () => {
      expect((await app.inject('/unknown-sender')).json()).toMatchObject({
        status: 404,
        code: 'sender-unknown',
        detail: 'No sender code has this id.',
      });
    });

    it('what broke inside without a word of it, and logs it without the number', async () => {
      const response = await app.inject('/simulator/phones/%2B15145550199');
      expect(response).toMatchObject(problem(500, 'internal'));
      expect(response.body).not.toMatch(/SELECT|secrets|5145550199/);
      expect(log.join()).toContain('SELECT * FROM secrets');
      expect(log.join()).toContain('/simulator/phones/:number');
      expect(log.join()).not.toContain('5145550199');
    });
  });

  it('measures by route pattern and counts problems by code', async () => {
    await app.inject('/simulator/phones/%2B15145550199');
    await app.inject('/nowhere/+15145550199');
    const metrics = await registry.metrics();
    expect(metrics).toMatch(
      /parley_http_request_seconds_count\{method="GET",route="\/simulator\/phones\/:number",status="500"\} \d/,
    );
    expect(metrics).toMatch(/route="unknown",status="404"/);
    expect(metrics).toMatch(/parley_http_problems_total\{code="internal"\} \d/);
    expect(metrics).not.toContain('5145550199');
  });

  it('takes no request id that might hold a number', async () => {
    const response = await app.inject({ url: '/nowhere', headers: { 'x-request-id': '15145550199' } });
    expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

it('serves what still arrives over open connections while it closes', async () => {
  const app = await createHttpApp(ShopModule, createLogger('test', 'silent'), httpMetrics(createMetrics()));
  const closing = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preClose', async () => {
      closing.resolve();
      await gate.promise;
    });
  await app.listen(0, '127.0.0.1');
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { port } = app.getHttpServer().address() as AddressInfo;
  const postWebhook = async () => {
    const request = sendRequest({ agent, port, method: 'POST', path: '/webhooks/twilio/messages' }).end('a=b');
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    response.resume();
    await once(response, 'end');
    return { status: response.statusCode, connection: response.headers.connection, reused: request.reusedSocket };
  };
  expect(await postWebhook()).toMatchObject({ status: 201, connection: 'keep-alive' });
  const closed = app.getHttpAdapter().close();
  await closing.promise;
  expect(await postWebhook()).toEqual({ status: 201, connection: 'close', reused: true });
  gate.resolve();
  await closed;
  agent.destroy();
});
