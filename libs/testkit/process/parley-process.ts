import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as later } from 'node:timers/promises';
import { join } from 'node:path';

export interface ParleyProcessOptions {
  /** Of `apps`: a service that runs alone, or by default all of them in one process. */
  readonly app?: string;
  readonly dataDir: string;
  readonly port: number;
  readonly adminToken: string;
  /** A configuration file; by default the built-in demo. */
  readonly configFile?: string;
  /** Milliseconds the start may take. */
  readonly patience?: number;
  /** Of Node; by default those that make a stack trace readable. */
  readonly nodeFlags?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** A real program of ours, built, as a process of its own: the thing that is killed. */
export class ParleyProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly title: string,
    private readonly output: readonly string[],
    readonly url: string,
    private readonly adminToken: string,
  ) {}

  /** Resolves once the process says it is ready; rejects with what it printed where it does not. */
  static async start(options: ParleyProcessOptions): Promise<ParleyProcess> {
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PARLEY_')));
    const app = options.app ?? 'parley';
    const flags = options.nodeFlags ?? ['--enable-source-maps'];
    const child = spawn(process.execPath, [...flags, join('dist', 'apps', app, 'main.js')], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...inherited,
        PORT: String(options.port),
        PARLEY_DATA_DIR: options.dataDir,
        PARLEY_ADMIN_TOKEN: options.adminToken,
        ...(options.configFile === undefined ? {} : { PARLEY_CONFIG: options.configFile }),
        ...options.env,
      },
    });
    const output: string[] = [];
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output.push(text);
      });
    }
    const parley = new ParleyProcess(child, app, output, `http://127.0.0.1:${options.port}`, options.adminToken);
    await parley.ready(options.patience ?? 60_000);
    return parley;
  }

  /** Everything the process printed. */
  get printed(): string {
    return this.output.join('');
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** SIGKILL: nothing is said, nothing is flushed. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** SIGTERM; answers the exit code. */
  async stop(): Promise<number | null> {
    await this.end('SIGTERM');
    return this.child.exitCode;
  }

  /** A request with the admin token. Rejects where the process cannot be reached. */
  async request(
    method: string,
    path: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.adminToken}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const exited = once(this.child, 'exit');
    this.child.kill(signal);
    await exited;
  }

  private async ready(patience: number): Promise<void> {
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      if (this.child.exitCode !== null)
        throw new Error(`${this.title} ended (${this.child.exitCode}):\n${this.printed.slice(-5_000)}`);
      const answer = await fetch(`${this.url}/healthz/ready`).catch(() => undefined);
      if (answer?.ok) return;
      await later(50);
    }
    await this.kill();
    throw new Error(`${this.title} was not ready within ${patience} ms:\n${this.printed.slice(-5_000)}`);
  }
}
