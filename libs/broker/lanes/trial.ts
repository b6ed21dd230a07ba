import type { Message } from '../port.js';
import { hadToWait, type Verdict } from './attempt.js';
import type { LaneWork } from './lane-work.js';

export type Decision =
  | { readonly kind: 'handled' }
  | { readonly kind: 'again'; readonly in: number }
  | { readonly kind: 'park'; readonly because: string }
  /** The consumer halted or stops: the message stays where it is. */
  | { readonly kind: 'leave' };

/** One message before the handler: how often it was tried, and what follows from how that ended. */
export class Trial {
  attempts = 0;
  private strikes = 0;
  private waits = 0;

  constructor(
    private readonly work: LaneWork,
    private readonly message: Message,
  ) {}

  async next(): Promise<Decision> {
    this.attempts += 1;
    const verdict = await this.work.attempts.run(this.message, this.attempts);
    if (!hadToWait(verdict)) this.waits = 0;
    if (verdict.kind !== 'unavailable') this.work.awaitingEngine.delete(this);
    return this.decide(verdict);
  }

  private decide(verdict: Verdict): Decision {
    const { work, message } = this;
    switch (verdict.kind) {
      case 'ack':
        return { kind: 'handled' };
      case 'park':
        return { kind: 'park', because: verdict.because };
      case 'retry':
        this.strikes += 1;
        if (this.strikes >= work.settings.maxAttempts) return { kind: 'park', because: verdict.because };
        work.tell('retried', message, { because: verdict.because, attempt: this.attempts });
        return { kind: 'again', in: work.backoff(this.strikes) };
      case 'unavailable':
        this.waits += 1;
        work.awaitingEngine.add(this);
        work.tell('engine-unavailable', message, { because: verdict.because, attempt: this.attempts });
        return { kind: 'again', in: work.backoff(this.waits) };
      case 'busy':
        this.waits += 1;
        work.tell('awaits-turn', message, { because: verdict.because, attempt: this.attempts });
        return { kind: 'again', in: work.backoff(this.waits) };
      case 'stuck':
        this.rememberStray(verdict.settled);
        return { kind: 'park', because: 'handler-did-not-stop' };
      case 'halt':
        work.halt(verdict.because, message);
        return { kind: 'leave' };
      case 'abandoned':
        return { kind: 'leave' };
    }
  }

  private rememberStray(settled: Promise<unknown>): void {
    const { strays } = this.work;
    const { key } = this.message;
    strays.set(key, settled);
    void settled.then(() => strays.delete(key));
  }
}
