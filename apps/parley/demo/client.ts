import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverSentEvents } from './event-stream.js';

/** What `GET /api/v1/stream` sends: a fact of a conversation. */
export interface StreamedFact {
  readonly type: string;
  readonly contactId: string;
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly personal?: Readonly<Record<string, unknown>>;
}

const patience = 20_000;

/** The demo’s side of the HTTP API: a phone and an agent. */
export class DemoClient {
  private readonly early: StreamedFact[] = [];
  private readonly heard: StreamedFact[] = [];
  private contactId?: string;
  private tell: (fact: StreamedFact) => void = () => undefined;
  private readonly waiting = new Set<() => void>();
  private readonly ending = new AbortController();

  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Finds the process and the admin token where `npm start` left them. */
  static async connect(env: NodeJS.ProcessEnv): Promise<DemoClient> {
    const url = `http://127.0.0.1:${env['PORT'] ?? '8080'}`;
    const client = new DemoClient(url, tokenFrom(env));
    const ready = await fetch(`${url}/healthz/ready`).catch(() => undefined);
    if (!ready) throw new Error(`Nothing answers on ${url}. Start Parley in another terminal with: npm start`);
    if (!ready.ok) throw new Error(`Parley on ${url} is not ready yet: ${await ready.text()}`);
    return client;
  }

  /** Opens the stream of facts from now on; what comes before {@link about} is kept until then. */
  async listen(tell: (fact: StreamedFact) => void): Promise<void> {
    this.tell = tell;
    const response = await this.request('GET', '/api/v1/stream', undefined, { accept: 'text/event-stream' });
    void this.read(response.body!).catch((error: unknown) => {
      if (!this.ending.signal.aborted) throw error;
    });
  }

  /** Whose facts are told and waited for; others are none of the demo’s business. */
  about(contactId: string): void {
    this.contactId = contactId;
    for (const fact of this.early.splice(0)) this.hear(fact);
  }

  private async read(body: AsyncIterable<Uint8Array>) {
    for await (const event of serverSentEvents(body)) this.hear(JSON.parse(event.data) as StreamedFact);
  }

  private hear(fact: StreamedFact) {
    if (this.contactId === undefined) this.early.push(fact);
    if (fact.contactId !== this.contactId) return;
    this.tell(fact);
    this.heard.push(fact);
    for (const wake of this.waiting) wake();
  }

  /** Resolves with the first fact not yet waited for that fits, and forgets everything before it. */
  async until(what: string, fits: (fact: StreamedFact) => boolean): Promise<StreamedFact> {
    const deadline = AbortSignal.timeout(patience);
    for (;;) {
      const index = this.heard.findIndex(fits);
      if (index >= 0) return this.heard.splice(0, index + 1).at(-1)!;
      if (deadline.aborted) throw new Error(`Waited ${patience / 1000} s in vain for: ${what}`);
      await this.nextFact(deadline);
    }
  }

  private nextFact(deadline: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.waiting.delete(wake);
        deadline.removeEventListener('abort', wake);
        resolve();
      };
      this.waiting.add(wake);
      deadline.addEventListener('abort', wake);
    });
  }

  async get<T>(path: string): Promise<T> {
    return (await (await this.request('GET', path)).json()) as T;
  }

  async post<T>(path: string, body: object): Promise<T> {
    const text = await (await this.request('POST', path, body)).text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  close(): void {
    this.ending.abort();
  }

  private async request(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
    const response = await fetch(`${this.url}${path}`, {
      method,
      signal: this.ending.signal,
      headers: {
        authorization: `Bearer ${this.token}`,
        'parley-agent': 'demo-agent',
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${await response.text()}`);
    return response;
  }
}

function tokenFrom(env: NodeJS.ProcessEnv): string {
  if (env['PARLEY_ADMIN_TOKEN']) return env['PARLEY_ADMIN_TOKEN'];
  const file = join(env['PARLEY_DATA_DIR'] ?? 'data', 'secrets.json');
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { adminToken: string }).adminToken;
  } catch {
    throw new Error(
      `No admin token in ${file}. Start Parley first (npm start), or set PARLEY_ADMIN_TOKEN or PARLEY_DATA_DIR.`,
    );
  }
}
