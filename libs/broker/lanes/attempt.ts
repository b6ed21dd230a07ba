import { isParleyError } from '@parley/contracts';
import { halt, retry, type Message, type MessageHandler, type Outcome } from '../port.js';
import type { Time } from './time.js';

/** How one run of a handler ended. */
export type Verdict =
  | Outcome
  /** An engine is down: not the message’s fault, so this is never counted against it. */
  | { readonly kind: 'unavailable'; readonly because: string }
  /** Something is at its rate: the message waits for its turn, however many stand before it. */
  | { readonly kind: 'busy'; readonly because: string }
  /** The handler ignored the abort: it may run on, so its key must not be run again. */
  | { readonly kind: 'stuck'; readonly settled: Promise<unknown> }
  /** The consumer stopped first. */
  | { readonly kind: 'abandoned' };

const engineDown: ReadonlySet<string> = new Set([
  'event-store-unavailable',
  'broker-unavailable',
  'read-models-unavailable',
  'storage-unavailable',
]);
const atItsRate = 'sender-code-busy';

/** Runs handlers under a deadline; `abandon` aborts whatever runs. */
export class Attempts {
  private readonly running = new Map<() => void, Message>();

  constructor(
    private readonly handler: MessageHandler,
    /** Milliseconds: after the first the handler is aborted, after as many again it is given up. */
    private readonly deadline: number,
    private readonly time: Time,
    private readonly share: () => number,
  ) {}

  run(message: Message, attempt: number): Promise<Verdict> {
    return new Promise((resolve) => {
      const controller = new AbortController();
      let late = false;
      const end = (verdict: Verdict) => {
        cancelTimer();
        this.running.delete(abandon);
        resolve(verdict);
      };
      const abandon = () => {
        controller.abort(new DOMException('The consumer stops.', 'AbortError'));
        end({ kind: 'abandoned' });
      };
      let cancelTimer = this.time.after(this.deadline, () => {
        late = true;
        controller.abort(new DOMException('The handler’s deadline passed.', 'TimeoutError'));
        cancelTimer = this.time.after(this.deadline, () => end({ kind: 'stuck', settled }));
      });
      this.running.set(abandon, message);
      const settled = verdictOf(this.handler, message, {
        attempt,
        share: this.share(),
        signal: controller.signal,
      }).then((verdict) =>
        // What a late handler answers is ignored, except that it had to wait: that excuses the delay.
        end(late && !hadToWait(verdict) ? retry('handler-deadline') : verdict),
      );
    });
  }

  abandon(which: (message: Message) => boolean = () => true): void {
    for (const [abandon, message] of this.running) if (which(message)) abandon();
  }
}

async function verdictOf(
  handler: MessageHandler,
  message: Message,
  context: Parameters<MessageHandler>[1],
): Promise<Verdict> {
  try {
    const outcome: unknown = await handler(message, context);
    return isOutcome(outcome) ? outcome : halt('handler-returned-no-outcome');
  } catch (error) {
    if (!isParleyError(error)) return retry(`unexpected-error${classOf(error)}`);
    if (error.code === atItsRate) return { kind: 'busy', because: error.code };
    return engineDown.has(error.code) ? { kind: 'unavailable', because: error.code } : retry(error.code);
  }
}

/** Neither is the message’s fault. */
export function hadToWait({ kind }: Verdict): boolean {
  return kind === 'unavailable' || kind === 'busy';
}

function isOutcome(value: unknown): value is Outcome {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  if (value.kind === 'ack') return true;
  const known = value.kind === 'retry' || value.kind === 'park' || value.kind === 'halt';
  return known && 'because' in value && typeof value.because === 'string';
}

/** The class alone: the message of a foreign error may hold personal data. */
function classOf(error: unknown): string {
  const name = typeof error === 'object' && error !== null ? (error.constructor?.name ?? '') : '';
  return /^[A-Za-z]{1,60}$/.test(name) ? `: ${name}` : '';
}
