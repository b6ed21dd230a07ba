import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { dockerAnswers } = createRequire(import.meta.url)('./docker.cjs') as {
  dockerAnswers(env: Record<string, string>): Promise<boolean>;
};

describe('whether Docker answers', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-docker-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Asks where a daemon of this behaviour listens. */
  async function asked(daemon: RequestListener): Promise<boolean> {
    const socket = join(folder, 'docker.sock');
    const server = createServer(daemon).listen(socket);
    await once(server, 'listening');
    const answer = await dockerAnswers({ DOCKER_HOST: `unix://${socket}` });
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
    return answer;
  }

  it('is so where a daemon says that it is well', async () => {
    expect(await asked((request, response) => response.writeHead(request.url === '/_ping' ? 200 : 404).end('OK'))).toBe(
      true,
    );
  });

  it('is not so where the daemon is broken, silent or not there', async () => {
    expect(await asked((_, response) => response.writeHead(500).end())).toBe(false);
    expect(await asked(() => undefined)).toBe(false);
    expect(await dockerAnswers({ DOCKER_HOST: `unix://${join(folder, 'none.sock')}` })).toBe(false);
  });
});
