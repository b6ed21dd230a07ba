import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ReceiptPoster } from './receipt-poster.js';
import type { TakenText } from './taken-text.js';

/** What goes wrong with one hand-over. `taken` says whether the text counts as handed over all the same. */
export type Fault =
  /** The connection stays open and silent. */
  | { readonly kind: 'silence'; readonly taken: boolean }
  /** The connection is cut. */
  | { readonly kind: 'reset'; readonly taken: boolean }
  /** An HTTP answer other than 201, with a Twilio error where `code` is given. */
  | {
      readonly kind: 'answer';
      readonly taken: boolean;
      readonly status: number;
      readonly code?: number;
      readonly headers?: Readonly<Record<string, string>>;
    };

export interface FakeTwilioOptions {
  readonly accountSid: string;
  readonly authToken: string;
  /** Where status callbacks are posted instead of their own host, such as `http://127.0.0.1:8080`; they are signed for their own. */
  readonly deliverReceiptsTo?: string | (() => string);
  /** Statuses posted back for a text, in this order: repeat or disorder them at will. Default `sent`, `delivered`. */
  readonly receipts?: (text: TakenText) => readonly string[];
  /** Its own count of a text’s segments. Without it a text is not counted yet, as Twilio answers for messaging services: 0. */
  readonly segmentsOf?: (body: string) => number;
  /** What goes wrong with the n-th hand-over (from 0) to be asked for. */
  readonly fault?: (form: URLSearchParams, n: number) => Fault | undefined;
}

/** Twilio's Messages API on a port of its own: creates, lists, fails on demand, posts signed receipts. */
export class FakeTwilio {
  /** In the order in which they were taken. */
  readonly taken: TakenText[] = [];
  /** Hand-overs asked for, taken or not. */
  asked = 0;
  readonly receipts: ReceiptPoster;
  private readonly server: Server;

  private constructor(private readonly options: FakeTwilioOptions) {
    this.receipts = new ReceiptPoster(options.authToken, options.deliverReceiptsTo);
    this.server = createServer((request, response) => {
      this.serve(request, response).catch(() => response.destroy());
    });
  }

  static async start(options: FakeTwilioOptions): Promise<FakeTwilio> {
    const fake = new FakeTwilio(options);
    fake.server.listen(0, '127.0.0.1');
    await once(fake.server, 'listening');
    return fake;
  }

  /** For `apiBaseUrl`. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await this.receipts.stop();
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { accountSid, authToken } = this.options;
    const url = new URL(request.url!, this.url);
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const credentials = Buffer.from(`${accountSid}:${authToken}`).toString('base64');
    if (request.headers.authorization !== `Basic ${credentials}`) return refuse(response, 401, 20003);
    if (url.pathname !== `/2010-04-01/Accounts/${accountSid}/Messages.json`) return refuse(response, 404, 20404);
    if (request.method === 'GET') return this.list(url, response);
    this.create(new URLSearchParams(body), response);
  }

  private create(form: URLSearchParams, response: ServerResponse): void {
    const fault = this.options.fault?.(form, this.asked);
    this.asked += 1;
    const text = fault && !fault.taken ? undefined : this.take(form);
    switch (fault?.kind) {
      case 'silence':
        return;
      case 'reset':
        response.destroy();
        return;
      case 'answer':
        return refuse(response, fault.status, fault.code, fault.headers);
      default:
        json(response, 201, this.resourceOf(text!));
    }
  }

  private take(form: URLSearchParams): TakenText {
    const statusCallback = form.get('StatusCallback');
    const service = form.get('MessagingServiceSid');
    const validity = form.get('ValidityPeriod');
    const replyId = statusCallback === null ? null : new URL(statusCallback).searchParams.get('reply');
    const text: TakenText = {
      sid: `SM${this.taken.length.toString(16).padStart(32, '0')}`,
      from: form.get('From') ?? '',
      to: form.get('To') ?? '',
      body: form.get('Body') ?? '',
      mediaUrls: form.getAll('MediaUrl'),
      at: new Date().toISOString(),
      status: 'queued',
      ...(statusCallback === null ? {} : { statusCallback }),
      ...(replyId === null ? {} : { replyId }),
      ...(service === null ? {} : { messagingServiceSid: service }),
      ...(validity === null ? {} : { validityPeriod: validity }),
    };
    this.taken.push(text);
    if (statusCallback !== null && this.options.deliverReceiptsTo !== undefined) {
      this.receipts.post(text, this.options.accountSid, this.options.receipts?.(text) ?? ['sent', 'delivered']);
    }
    return text;
  }

  private list(url: URL, response: ServerResponse): void {
    const query = url.searchParams;
    const size = Number(query.get('PageSize') ?? 50);
    const page = Number(query.get('Page') ?? 0);
    const matching = this.taken
      .filter(({ to, from }) => [null, to].includes(query.get('To')) && [null, from].includes(query.get('From')))
      .reverse();
    const messages = matching.slice(page * size, (page + 1) * size);
    const next = new URL(url);
    next.searchParams.set('Page', String(page + 1));
    json(response, 200, {
      messages: messages.map((text) => this.resourceOf(text)),
      next_page_uri: matching.length > (page + 1) * size ? next.pathname + next.search : null,
    });
  }

  /** A Message as Twilio prints it, shortened by what nobody reads. */
  private resourceOf(text: TakenText): unknown {
    const date = new Date(text.at).toUTCString().replace('GMT', '+0000');
    return {
      sid: text.sid,
      account_sid: this.options.accountSid,
      from: text.from,
      to: text.to,
      body: text.body,
      direction: 'outbound-api',
      status: text.status,
      num_segments: String(this.options.segmentsOf?.(text.body) ?? 0),
      num_media: String(text.mediaUrls.length),
      date_created: date,
      date_updated: date,
      date_sent: text.status === 'queued' ? null : date,
      error_code: text.errorCode === undefined ? null : Number(text.errorCode),
      error_message: null,
      api_version: '2010-04-01',
    };
  }
}

function refuse(
  response: ServerResponse,
  status: number,
  code?: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (code === undefined) {
    response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Not Twilio</h1>');
    return;
  }
  const message = "The 'To' number +14155550101 is what a real message would name.";
  json(response, status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status });
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
