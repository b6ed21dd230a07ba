import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { describeOn } from './describe-on.js';

/** Milliseconds. */
jest.setTimeout(60_000);
const UNTIL_GONE = 20_000;
const program = join('deploy', 'engines', 'main.cjs');

/** Starts engines as a process of their own whose temporary files lie in `folder`. */
function engines(folder: string, ...args: string[]) {
  return spawn(process.execPath, [program, ...args], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Where each engine listens, once that is printed for the tests. */
async function portsOf(child: ReturnType<typeof engines>): Promise<number[]> {
  let printed = '';
  for await (const text of child.stdout.setEncoding('utf8') as AsyncIterable<string>) {
    printed += text;
    const ports = [...printed.matchAll(/PARLEY_TEST_\w+='[^']*:(\d+)\b/g)].map(([, port]) => Number(port));
    if (ports.length === 2) return ports;
  }
  throw new Error(`It printed no two addresses:\n${printed}`);
}

async function isRefused(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return false;
  } catch {
    return true;
  } finally {
    socket.destroy();
  }
}

async function areGone(folder: string, ports: readonly number[]): Promise<boolean> {
  for (const deadline = Date.now() + UNTIL_GONE; Date.now() < deadline; await later(50)) {
    const refused = await Promise.all(ports.map(isRefused));
    if (readdirSync(folder).length === 0 && refused.every(Boolean)) return true;
  }
  return false;
}

describeOn('own-engines', 'the end of npm run engines', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-engines-spec-'));
    // PostgreSQL runs as somebody else, where this is root.
    chmodSync(folder, 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'leaves no process and no file behind after %s',
    async (signal) => {
      const child = engines(folder, '--only', 'postgres,mongodb');
      const exited = once(child, 'exit');
      const ports = await portsOf(child);
      expect(await Promise.all(ports.map(isRefused))).toEqual([false, false]);
      child.kill(signal);
      expect(await exited).toEqual(signal === 'SIGKILL' ? [null, 'SIGKILL'] : [0, null]);
      expect(await areGone(folder, ports)).toBe(true);
    },
  );

  it('takes the port that it is asked for, and refuses one that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const port = `mongodb=${(server.address() as AddressInfo).port}`;
    const command = ['run', process.execPath, '-p', 'process.env.PARLEY_TEST_MONGODB_URL'];
    const refused = engines(folder, '--only', 'mongodb', '--port', port, ...command);
    expect(await once(refused, 'exit')).toEqual([1, null]);
    server.close();
    await once(server, 'close');
    const child = engines(folder, '--only', 'mongodb', '--port', port, ...command);
    expect((await child.stdout.setEncoding('utf8').toArray()).join('')).toBe(`mongodb://127.0.0.1:${port.slice(8)}/\n`);
  });

  it('hands the addresses to a command, and its exit status back', async () => {
    const script = 'console.log(process.env.PARLEY_TEST_MONGODB_URL, process.env.PARLEY_MONGODB_URL); process.exit(7)';
    const child = engines(folder, '--only', 'mongodb', 'run', process.execPath, '-e', script);
    const exited = once(child, 'exit');
    const printed = (await child.stdout.setEncoding('utf8').toArray()).join('');
    expect(printed).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+\/ undefined\n$/);
    expect(await exited).toEqual([7, null]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('npm run engines', () => {
  it.each([
    [['--only', 'oracle'], 'There is no engine `oracle`.'],
    [
      ['--only', 'kafka,kafka-3.9'],
      'kafka and kafka-3.9 are told to the tests by the same variable: name one of them.',
    ],
    [['--port', 'kafka=many'], '--port wants <name>=<port>.'],
    [['run'], 'run wants a command.'],
    [['sprint'], '`sprint` is not understood.'],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    const exited = once(child, 'exit');
    const printed = (await child.stderr.setEncoding('utf8').toArray()).join('');
    expect(printed.split('\n')[0]).toBe(sentence);
    expect(await exited).toEqual([1, null]);
  });
});
