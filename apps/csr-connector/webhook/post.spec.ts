import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { post, type Posted } from './post.js';

const servers: { close(done: () => void): unknown; closeAllConnections?: () => void }[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections?.();
    await new Promise<void>((resolve) => server.close(resolve));
  }
});

async function serving(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

const posting = (url: string, timeoutMs = 2_000): Promise<Posted> =>
  post({ url, headers: { 'content-type': 'application/json' }, body: '{"Text":"é"}', timeoutMs });

describe('a POST to an endpoint', () => {
  it('answers status, headers and body', async () => {
    let read = '';
    const url = await serving((request, response) => {
      request.on('data', (chunk) => (read += String(chunk)));
      request.on('end', () => response.writeHead(201, { 'x-seen': 'yes' }).end('{"ticketId":7}'));
    });
    expect(await posting(url)).toMatchObject({
      kind: 'answered',
      status: 201,
      body: '{"ticketId":7}',
      headers: { 'x-seen': 'yes' },
    });
    expect(read).toBe('{"Text":"é"}');
  });

  it('does not follow redirects', async () => {
    let requests = 0;
    const url = await serving((_, response) => {
      requests += 1;
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    expect(await posting(url)).toMatchObject({ kind: 'answered', status: 307 });
    expect(requests).toBe(1);
  });

  it('knows that nothing left where nobody listens', async () => {
    const url = await serving(() => undefined);
    await new Promise<void>((resolve) => servers.pop()!.close(resolve));
    expect(await posting(url)).toEqual({ kind: 'not-sent', because: 'connection-refused' });
  });

  it('knows that nothing left where the host has no address', async () => {
    expect(await posting('http://desk.invalid/hook')).toEqual({ kind: 'not-sent', because: 'host-not-found' });
  });

  it('knows that nothing left where TLS did not come about', async () => {
    const plain = createSocketServer((socket) => socket.end('not TLS', () => socket.destroy()));
    servers.push(plain);
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
    const { port } = plain.address() as AddressInfo;
    expect(await posting(`https://127.0.0.1:${port}/hook`)).toEqual({ kind: 'not-sent', because: 'connection-failed' });
  });

  it('cannot know where no answer comes in time', async () => {
    const url = await serving(() => undefined);
    expect(await posting(url, 100)).toEqual({ kind: 'lost', because: 'timeout' });
  });

  it('cannot know where the connection ends without an answer', async () => {
    const url = await serving((request) => request.resume().on('end', () => request.socket.destroy()));
    expect(await posting(url)).toEqual({ kind: 'lost', because: 'connection-lost' });
  });

  it('believes the status even where the rest of the answer is lost or never ends', async () => {
    const cut = await serving((request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"tick');
      setImmediate(() => request.socket.destroy());
    });
    expect(await posting(cut)).toMatchObject({ kind: 'answered', status: 200, body: '' });
    const endless = await serving((_, response) => response.writeHead(200).write('{'));
    expect(await posting(endless, 100)).toMatchObject({ kind: 'answered', status: 200 });
  });

  it('reads no more of an answer than it needs', async () => {
    const url = await serving((_, response) => {
      response.writeHead(200);
      const more = (): void => {
        while (response.writable && response.write('x'.repeat(10_000)));
        response.once('drain', more);
      };
      more();
    });
    const posted = await posting(url);
    expect(posted.kind === 'answered' && posted.body.length).toBeLessThan(200_000);
  });
});
