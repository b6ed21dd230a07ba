import { ParleyError } from '@parley/contracts';
import type { Time } from '../lanes/time.js';
import { bounded, CALL_DEADLINE } from './bounded.js';
import type { Link } from './connections.js';
import { typeOf } from './errors.js';

/** A client that is made when it is needed, and made anew after a call it did not answer or whose connection broke. */
export class Renewable<T> {
  private current: { readonly link: Link<T>; readonly connected: Promise<void> } | undefined;
  private closed = false;

  constructor(
    private readonly make: () => Link<T>,
    private readonly time: Time,
  ) {}

  /** Rejects as kafkajs does, or with `broker-unavailable` when the patience (milliseconds) is over. */
  async use<R>(work: (client: T) => Promise<R>, patience = CALL_DEADLINE): Promise<R> {
    if (this.closed) throw new ParleyError('broker-unavailable', 'This broker was closed.', { retryable: true });
    const mine = (this.current ??= this.open());
    try {
      return await bounded(
        mine.connected.then(() => work(mine.link.client)),
        this.time,
        patience,
      );
    } catch (error) {
      // What a broker answered with is about the call; anything else is about the connection.
      if (typeOf(error) === undefined) this.drop(mine);
      throw error;
    }
  }

  close(): void {
    this.closed = true;
    if (this.current) this.drop(this.current);
  }

  private open() {
    const link = this.make();
    return { link, connected: link.connect() };
  }

  private drop(which: NonNullable<typeof this.current>): void {
    if (this.current === which) this.current = undefined;
    which.link.end();
  }
}
