import { setTimeout as pause } from 'node:timers/promises';
import { closed, failureOf, isNotLeader, ofTheConnection } from './failures.js';
import type { SteadyClient } from './steady-client.js';

/** Milliseconds between two connections: a server that is away is not dialled more often. */
const RENEWAL = 1_000;
const LEADER_TRIES = 5;

/** Calls that end in time, through a client that is replaced once it may have lost its server. */
export class Connection {
  private generation = 0;
  private client: SteadyClient;
  private renewedAt = -Infinity;
  private readonly closing = new AbortController();

  constructor(
    private readonly dial: (generation: number) => SteadyClient,
    /** Milliseconds a call may take. */
    readonly patience: number,
  ) {
    this.client = dial(this.generation);
  }

  /** @throws ParleyError `event-store-unavailable` once it was closed */
  current(): SteadyClient {
    if (this.closing.signal.aborted) throw closed();
    return this.client;
  }

  /**
   * Rejects with what the client said, or `event-store-unavailable` after `patience`; the signal then tells the work to
   * let go. A server that is not the leader has named it, and the client goes there by itself.
   */
  async call<T>(work: (client: SteadyClient, signal: AbortSignal) => Promise<T>, patience = this.patience): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      const client = this.current();
      try {
        return await this.within(patience, (signal) => work(client, signal));
      } catch (error) {
        this.heard(client, error);
        if (!isNotLeader(error) || tries === LEADER_TRIES) throw error;
        await pause(20 * tries);
      }
    }
  }

  /** Takes note of how a client failed. */
  heard(client: SteadyClient, error: unknown): void {
    if (client !== this.client || !ofTheConnection(error) || this.closing.signal.aborted) return;
    const now = performance.now();
    if (now - this.renewedAt < RENEWAL) return;
    this.renewedAt = now;
    this.client = this.dial((this.generation += 1));
    void client.end();
  }

  async close(): Promise<void> {
    this.closing.abort();
    await Promise.race([
      this.client.dispose().then(() => this.client.end()),
      pause(RENEWAL, undefined, { ref: false }),
    ]);
  }

  private async within<T>(patience: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const over = new AbortController();
    const end = (): void => over.abort(closed());
    this.closing.signal.addEventListener('abort', end);
    const timer = setTimeout(() => over.abort(timedOut(patience)), patience);
    const ended = new Promise<never>((_, reject) => {
      over.signal.addEventListener('abort', () => reject(over.signal.reason as Error));
    });
    try {
      return await Promise.race([work(over.signal), ended]);
    } finally {
      clearTimeout(timer);
      this.closing.signal.removeEventListener('abort', end);
    }
  }
}

/** An error of the connection, as the client’s own of this kind. */
function timedOut(patience: number): Error {
  return Object.assign(new Error(`no answer within ${patience} ms`), { type: 'deadline-exceeded' });
}

/** As `Connection.call`, with errors of the port. */
export async function asked<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw failureOf(error);
  }
}
