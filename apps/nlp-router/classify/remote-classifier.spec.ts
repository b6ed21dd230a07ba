import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Classification, IntentGuess } from '@parley/conversation/routing';
import { Brand } from '@parley/runtime';
import { HandClock } from '@parley/testkit/reactors';
import { Registry } from 'prom-client';
import { RouterMetrics } from '../metrics.js';
import { ConfiguredClassifiers } from './configured-classifiers.js';

const remoteAnswer = {
  version: '2026-11-01',
  agent: 0.91234567,
  matters: [
    { label: 'refund', share: 0.2 },
    { label: 'size_exchange', share: 0.7 },
  ],
  unclear: { label: 'vague', share: 0.5 },
};
const localGuess: IntentGuess = {
  agent: 0.4,
  matters: [{ label: 'account', share: 0.6 }],
  unclear: { label: 'greeting', share: 0.8 },
};
const thresholds = { agentFrom: 0.25, intentFrom: 0.5 };
const local = { id: 'trained-softmax', version: 'abc', thresholds, classify: () => localGuess };

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void;
const json =
  (value: unknown): Answer =>
  (_, response) =>
    void response.end(JSON.stringify(value));
const status =
  (code: number): Answer =>
  (_, response) =>
    void response.writeHead(code).end('{}');

describe('a classifier on the network', () => {
  let server: Server;
  let sockets: Socket[];
  let answer: Answer;
  let asked: { readonly headers: IncomingMessage['headers']; readonly body: string }[];
  let clock: HandClock;
  let registry: Registry;
  let classifiers: ConfiguredClassifiers;
  let url: string;
  const timeoutMs = 500;

  const brandAt = (address: string, more = {}) =>
    Brand.parse({
      id: 'acme',
      name: 'Acme',
      helpContact: 'help@acme.example',
      senders: [{ id: 'main', code: '12345', country: 'US', carrier: { kind: 'loopback' } }],
      routing: { classifier: { kind: 'http', url: address, timeoutMs, labels: ['size_exchange'], ...more } },
    });
  const start = (address = url, more = {}) => {
    registry = new Registry();
    const brands = [brandAt(address, more)];
    classifiers = new ConfiguredClassifiers({ of: () => local }, brands, clock, new RouterMetrics(registry), () => 0.5);
  };
  const ask = (text = 'my boots are too small'): Promise<Classification> => classifiers.classify(brandAt(url), text);

  beforeEach(async () => {
    asked = [];
    answer = json(remoteAnswer);
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const body = Buffer.concat(parts).toString();
        asked.push({ headers: request.headers, body });
        answer(request, response, body);
      });
    });
    sockets = [];
    server.on('connection', (socket) => sockets.push(socket));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/classify`;
    clock = new HandClock();
    start();
  });
  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  it('answers in place of the model of this process, and is recorded as who answered', async () => {
    expect(await ask()).toEqual({
      by: { id: 'http', version: '2026-11-01' },
      guess: {
        agent: 0.9123,
        matters: [
          { label: 'size_exchange', share: 0.7 },
          { label: 'refund', share: 0.2 },
        ],
        unclear: { label: 'vague', share: 0.5 },
      },
      thresholds,
    });
    expect(asked.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      { brand: 'acme', text: 'my boots are too small' },
    ]);
    expect(asked[0]!.headers.authorization).toBeUndefined();
  });

  it('is shown the secret where there is one', async () => {
    start(url, { secret: 'a long secret' });
    await ask();
    expect(asked[0]!.headers.authorization).toBe('Bearer a long secret');
  });

  it('is sent whatever a customer writes', async () => {
    await ask('\ud800 "\u0000\u202e 🛑');
    expect(JSON.parse(asked[0]!.body)).toEqual({ brand: 'acme', text: '\ufffd "\u0000\u202e 🛑' });
  });

  const localBecause = (because: string) => ({
    by: { id: 'trained-softmax', version: 'abc', insteadOf: { id: 'http', because } },
    guess: localGuess,
  });

  it.each<[what: string, answer: Answer, because: string]>([
    ['never answers', () => undefined, 'timeout'],
    [
      'answers drop by drop',
      (_, response) => {
        response.write('{"version":');
        const drops = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drops));
      },
      'timeout',
    ],
    ['answers 500', status(500), 'http-500'],
    ['answers 404', status(404), 'http-404'],
    [
      'answers that it is elsewhere',
      (_, response) => void response.writeHead(307, { location: url }).end(),
      'http-307',
    ],
    ['hangs up', (request) => request.socket.destroy(), 'unreachable'],
    [
      'hangs up amid its answer',
      (request, response) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write('{"version"', () => request.socket.destroy());
      },
      'unreachable',
    ],
    ['answers in no JSON', (_, response) => void response.end('<html>'), 'answer-unreadable'],
    ['answers nothing', (_, response) => void response.end(), 'answer-unreadable'],
    ['answers bytes', (_, response) => void response.end(Buffer.of(0xff, 0xfe, 0, 1)), 'answer-unreadable'],
    ['answers null', json(null), 'answer-unreadable'],
    ['answers without a version', json({ ...remoteAnswer, version: undefined }), 'answer-unreadable'],
    ['answers a chance of two', json({ ...remoteAnswer, agent: 2 }), 'answer-unreadable'],
    ['answers a chance in words', json({ ...remoteAnswer, agent: 'high' }), 'answer-unreadable'],
    ['answers no matter', json({ ...remoteAnswer, matters: [] }), 'answer-unreadable'],
    ['answers an unknown matter', json({ ...remoteAnswer, matters: [{ label: 'x', share: 1 }] }), 'label-unknown'],
    ['answers an unknown kind', json({ ...remoteAnswer, unclear: { label: 'refund', share: 1 } }), 'label-unknown'],
    ['does not end', (_, response) => void response.end('x'.repeat(1_000_000)), 'answer-too-long'],
  ])('that %s is replaced by the model of this process', async (_, faulty, because) => {
    answer = faulty;
    const began = performance.now();
    expect(await ask()).toMatchObject(localBecause(because));
    // The deadline, and what a busy machine adds to it.
    expect(performance.now() - began).toBeLessThan(timeoutMs + 2_000);
    expect(await registry.metrics()).toContain(
      `parley_classifier_questions_total{brand="acme",outcome="${because}"} 1`,
    );
  });

  it('that closed a kept connection meanwhile is asked over a new one', async () => {
    await ask();
    const [socket] = sockets;
    socket!.destroy();
    expect((await ask()).by.id).toBe('http');
  });

  it('that nobody listens for is replaced, too', async () => {
    start('http://127.0.0.1:1/classify');
    expect(await ask()).toMatchObject(localBecause('unreachable'));
  });

  describe('that fails again and again', () => {
    beforeEach(async () => {
      answer = status(503);
      for (let time = 0; time < 5; time += 1) await ask();
    });

    it('is left alone, and texts do not wait for it', async () => {
      answer = json(remoteAnswer);
      expect(await ask()).toMatchObject(localBecause('resting'));
      expect(asked).toHaveLength(5);
      expect(await registry.metrics()).toContain('parley_classifier_resting{brand="acme"} 1');
    });

    it('is asked about one text after a rest, and again about all once it answers', async () => {
      clock.pass(5_000);
      let release = (): void => undefined;
      answer = (...all) => (release = () => json(remoteAnswer)(...all));
      const probe = ask();
      while (asked.length < 6) await new Promise((resolve) => setImmediate(resolve));
      expect(await ask()).toMatchObject(localBecause('resting'));
      release();
      expect((await probe).by).toEqual({ id: 'http', version: '2026-11-01' });
      answer = json(remoteAnswer);
      expect((await ask()).by.id).toBe('http');
      expect(await registry.metrics()).toContain('parley_classifier_resting{brand="acme"} 0');
    });

    it('rests for longer where it fails still', async () => {
      clock.pass(5_000);
      await ask();
      clock.pass(5_000);
      expect(await ask()).toMatchObject(localBecause('resting'));
      clock.pass(5_000);
      expect(await ask()).toMatchObject(localBecause('http-503'));
    });
  });

  it('of another brand is none of this brand’s', async () => {
    const other = { ...brandAt(url), id: 'other' };
    expect((await classifiers.classify(other, 'hello')).by).toEqual({ id: 'trained-softmax', version: 'abc' });
    expect(asked).toEqual([]);
  });
});
