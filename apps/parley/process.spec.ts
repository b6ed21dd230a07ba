import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, ParleyProcess } from '@parley/testkit/process';

const root = resolve(__dirname, '../..');
const adminToken = 'a-token-for-this-very-spec';

/** Runs a program of ours to its end. */
async function run(script: string, env: NodeJS.ProcessEnv): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [join(root, 'deploy/run.cjs'), script], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  const printed = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.err += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...printed };
}

describe('the single process', () => {
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'parley-process-'))));
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('says where things are, shows a new admin token once, and goes in order when it is told to', async () => {
    const port = await freePort();
    const first = await ParleyProcess.start({ dataDir, port, adminToken: '' });
    const { adminToken: made } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as {
      adminToken: string;
    };
    for (const told of [`http://localhost:${port}`, '/api/docs', made, dataDir, 'built-in demo'])
      expect(first.printed).toContain(told);
    const live = (await (await first.request('GET', '/healthz/live')).json()) as { checks: object };
    expect(Object.keys(live.checks)).toEqual(
      expect.arrayContaining(['nlp-router', 'compliance', 'outbound-sender', 'csr-connector', 'api.timers']),
    );
    expect((await first.request('GET', '/api/docs-json')).status).toBe(200);
    const page = await (await first.request('GET', '/api/docs')).text();
    expect(page).not.toMatch(/(src|href)="https?:/);
    expect((await first.request('GET', '/')).status).toBe(200);
    expect(await first.stop()).toBe(0);

    const second = await ParleyProcess.start({ dataDir, port, adminToken: '' });
    expect(second.printed).not.toContain(made);
    expect(second.printed).toContain(join(dataDir, 'secrets.json'));
    expect(await second.stop()).toBe(0);
  }, 120_000);

  it('drains under load: exits 0, and what it answered 2xx for is there after the next start (pitfall 6)', async () => {
    const port = await freePort();
    const first = await ParleyProcess.start({ dataDir, port, adminToken });
    const accepted: { conversationId: string; messageId: string }[] = [];
    const texts = Array.from({ length: 200 }, (_, n) => async () => {
      const from = `+1415555${String(1000 + n)}`;
      const answer = await first.request('POST', '/simulator/texts', {
        from,
        to: '+18335550100',
        text: 'where is my order?',
      });
      if (answer.ok) accepted.push((await answer.json()) as (typeof accepted)[number]);
      if (accepted.length === 40) void stopping.resolve(first.stop());
    });
    const stopping = Promise.withResolvers<number | null>();
    await Promise.allSettled(texts.map((text) => text()));
    expect(await stopping.promise).toBe(0);
    expect(first.printed).not.toContain('could not be stopped in order');
    expect(accepted.length).toBeGreaterThanOrEqual(40);

    const second = await ParleyProcess.start({ dataDir, port, adminToken });
    const isThere = async ({ conversationId, messageId }: (typeof accepted)[number]) => {
      const answer = await second.request('GET', `/api/v1/conversations/${conversationId}/messages`);
      return answer.ok && (await answer.text()).includes(messageId);
    };
    let missing = accepted;
    for (const until = Date.now() + 20_000; missing.length > 0 && Date.now() < until;) {
      const there = await Promise.all(missing.map(isThere));
      missing = missing.filter((_, i) => !there[i]);
    }
    expect(missing).toEqual([]);
    expect(await second.stop()).toBe(0);
  }, 120_000);

  it('lets nobody else into its data folder, and lets the next one in after SIGKILL', async () => {
    const first = await ParleyProcess.start({ dataDir, port: await freePort(), adminToken });
    const env = { PARLEY_DATA_DIR: dataDir, PORT: String(await freePort()), PARLEY_CONFIG: '' };
    const second = await run('apps/parley/main', env);
    expect(second).toMatchObject({ code: 1, out: '' });
    expect(second.err).toContain(
      `Parley did not start: another Parley process is working in ${dataDir}: stop it, or set PARLEY_DATA_DIR`,
    );
    await first.kill();
    const third = await ParleyProcess.start({ dataDir, port: await freePort(), adminToken });
    expect(await third.stop()).toBe(0);
  }, 120_000);

  it('tells a service that wants to run alone what to set', async () => {
    const alone = await run('apps/ingest/main', { PARLEY_DATA_DIR: dataDir, PARLEY_CONFIG: '' });
    expect(alone.code).toBe(1);
    expect(alone.err).toContain('apps/ingest runs alone but the broker is embedded (SQLite)');
    expect(alone.err).toContain('or set PARLEY_KAFKA_BROKERS to what processes can share');
  }, 30_000);

  it('names a wrong configuration in plain words', async () => {
    const wrong = await run('apps/parley/main', { PARLEY_CONFIG: 'gone.yaml', PORT: 'x' });
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('PORT: is not a port number.');
    expect(wrong.err).toContain('the file gone.yaml cannot be read (ENOENT).');
    expect(wrong.err).not.toMatch(/\n\s+at /);
  }, 30_000);
});
