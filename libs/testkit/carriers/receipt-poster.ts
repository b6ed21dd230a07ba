import { setTimeout as delay } from 'node:timers/promises';
import type { TakenText } from './taken-text.js';
import { signTwilioRequest } from './twilio-requests.js';

const LANES = 8;
const RETRY_MILLISECONDS = 100;

/** Posts status callbacks until each was answered: a process that is down gets them when it is back. */
export class ReceiptPoster {
  /** Answers other than 2xx that no repeat would change. */
  readonly refused: { readonly sid: string; readonly status: number }[] = [];
  posted = 0;
  private readonly waiting: (() => Promise<void>)[] = [];
  private readonly stopping = new AbortController();
  private readonly lanes = new Set<Promise<void>>();
  private whenIdle: (() => void)[] = [];

  constructor(
    private readonly authToken: string,
    private readonly deliverTo: string | (() => string) | undefined,
  ) {}

  /** The statuses of one text are posted one after another, those of different texts side by side. */
  post(text: TakenText, accountSid: string, statuses: readonly string[]): void {
    this.waiting.push(async () => {
      for (const status of statuses) await this.postOne(text, accountSid, status);
    });
    if (this.lanes.size >= LANES) return;
    const lane = this.run().finally(() => {
      this.lanes.delete(lane);
      if (this.lanes.size === 0) for (const idle of this.whenIdle.splice(0)) idle();
    });
    this.lanes.add(lane);
  }

  /** Resolves once nothing is left to be posted. */
  async settled(): Promise<void> {
    if (this.lanes.size > 0) await new Promise<void>((resolve) => this.whenIdle.push(resolve));
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.waiting.length = 0;
    await Promise.allSettled(this.lanes);
  }

  private async run(): Promise<void> {
    for (let job = this.waiting.shift(); job; job = this.waiting.shift()) await job().catch(() => undefined);
  }

  private async postOne(text: TakenText, accountSid: string, status: string): Promise<void> {
    text.status = status;
    const callback = new URL(text.statusCallback!);
    const { path, headers, body } = signTwilioRequest({
      publicUrl: callback.origin,
      path: callback.pathname + callback.search,
      authToken: this.authToken,
      fields: {
        MessageSid: text.sid,
        SmsSid: text.sid,
        MessageStatus: status,
        SmsStatus: status,
        To: text.to,
        From: text.from,
        AccountSid: accountSid,
        ApiVersion: '2010-04-01',
        ...(text.errorCode !== undefined ? { ErrorCode: text.errorCode } : {}),
      },
    });
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const answer = await this.send(path, { method: 'POST', headers, body, signal }).catch(() => undefined);
      await answer?.arrayBuffer().catch(() => undefined);
      if (answer && answer.status < 500) {
        this.posted += 1;
        if (!answer.ok) this.refused.push({ sid: text.sid, status: answer.status });
        return;
      }
      await delay(RETRY_MILLISECONDS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async send(path: string, request: RequestInit): Promise<Response> {
    const host = typeof this.deliverTo === 'function' ? this.deliverTo() : this.deliverTo;
    return fetch(`${host}${path}`, request);
  }
}
