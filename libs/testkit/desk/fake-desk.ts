import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** What the desk does with one delivery instead of taking it. */
export type DeskFault =
  | { readonly kind: 'answer'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Reads the request and never answers. */
  | { readonly kind: 'hang' }
  /** Reads the request, takes it where `taken` is set, and closes the connection without an answer. */
  | { readonly kind: 'close'; readonly taken?: boolean };

export interface DeskDelivery {
  /** Place in the order of arrival, from 1. */
  readonly order: number;
  readonly webhookId: string;
  readonly signatureHolds: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  /** True where the desk keeps the text; a fault usually means that it does not. */
  readonly taken: boolean;
}

export interface FakeDeskOptions {
  readonly secret: string;
  /** 0 = any free port. */
  readonly port?: number;
  /** Decides the fate of each delivery; by default all are taken. Scripted faults come first. */
  readonly fate?: (delivery: Omit<DeskDelivery, 'taken'>) => DeskFault | undefined;
}

/** A help desk that lives outside: it checks signatures, keeps every delivery in order and misbehaves on demand. */
export class FakeDesk {
  /** Every request that was read to its end, whatever became of it. */
  readonly deliveries: DeskDelivery[] = [];
  private readonly script: (DeskFault | undefined)[] = [];
  private readonly waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  private readonly webhook: Webhook;
  private constructor(
    private readonly server: Server,
    private readonly options: FakeDeskOptions,
  ) {
    this.webhook = options.secret.startsWith('whsec_')
      ? new Webhook(options.secret)
      : new Webhook(Buffer.from(options.secret, 'utf8'), { format: 'raw' });
  }

  static async start(options: FakeDeskOptions): Promise<FakeDesk> {
    const server = createServer();
    const desk = new FakeDesk(server, options);
    server.on('request', (request, response) => void desk.receive(request, response));
    await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
    return desk;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  /** The next deliveries meet these, in order; `undefined` = taken. */
  next(...faults: (DeskFault | undefined)[]): void {
    this.script.push(...faults);
  }

  /** Deliveries the desk keeps, in order of arrival. */
  get taken(): readonly DeskDelivery[] {
    return this.deliveries.filter(({ taken }) => taken);
  }

  /** The words of what was taken, in order. */
  get texts(): readonly unknown[] {
    return this.taken.map(({ body }) => body['Text']);
  }

  /** Webhook ids that were taken more than once: there must be none. */
  get takenTwice(): readonly string[] {
    const ids = this.taken.map(({ webhookId }) => webhookId);
    return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  }

  /** Resolves once so many requests were read since the start. */
  async received(count: number): Promise<void> {
    if (this.deliveries.length >= count) return;
    await new Promise<void>((resolve) => this.waiting.push({ count, resolve }));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await bodyOf(request);
    if (raw === undefined) return;
    const arrived = {
      order: this.deliveries.length + 1,
      webhookId: String(request.headers['webhook-id'] ?? ''),
      signatureHolds: this.signed(raw, request),
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      body: parsed(raw),
    };
    const fate = arrived.signatureHolds ? this.fateOf(arrived) : { kind: 'answer' as const, status: 401 };
    const taken = fate === undefined || (fate.kind === 'close' && fate.taken === true) || isSuccess(fate);
    this.deliveries.push({ ...arrived, taken });
    if (fate === undefined) answer(response, 200, {}, { externalTicketId: `desk-${String(arrived.body['ticketId'])}` });
    else if (fate.kind === 'answer') answer(response, fate.status, fate.headers ?? {}, {});
    else if (fate.kind === 'close') request.socket.destroy();
    for (const { count, resolve } of this.waiting) if (this.deliveries.length >= count) resolve();
  }

  private fateOf(delivery: Omit<DeskDelivery, 'taken'>): DeskFault | undefined {
    return this.script.length > 0 ? this.script.shift() : this.options.fate?.(delivery);
  }

  /** The library’s own `sign`, over the time the request names: clocks of tests may stand still. */
  private signed(raw: string, { headers }: IncomingMessage): boolean {
    const at = new Date(Number(headers['webhook-timestamp']) * 1000);
    if (Number.isNaN(at.getTime())) return false;
    return this.webhook.sign(String(headers['webhook-id']), at, raw) === headers['webhook-signature'];
  }
}

function isSuccess(fault: DeskFault): boolean {
  return fault.kind === 'answer' && fault.status >= 200 && fault.status < 300;
}

/** Undefined where the sender went away before the end. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(raw: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(raw) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function answer(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: object,
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
