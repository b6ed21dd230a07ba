import { streamNameFilter, type AllStreamSubscription } from '@eventstore/db-client';
import type { ReadEvent } from './events.js';
import type { Place } from './places.js';
import type { SteadyClient } from './steady-client.js';

/** Events the server looks at in one go, and so often between two signs of life while it finds nothing for us. */
const WINDOW = 512;
const WINDOWS_PER_CHECKPOINT = 2;

/** The server has gone on, or has nothing more for now; it comes in order with the events. */
export const sign = Symbol('sign');

/**
 * One catch-up subscription to our streams, filtered by the server, until it ends. Events are taken one by one: what
 * nobody takes stays in a buffer of some thirty, and then at the server (pitfall 20).
 */
export class Feed {
  private readonly subscription: AllStreamSubscription;
  private fault: Error | undefined;

  /** @param ring is called whenever there may be something to take. */
  constructor(client: SteadyClient, after: Place, streams: string, ring: () => void) {
    const filter = streamNameFilter({
      prefixes: [streams],
      maxSearchWindow: WINDOW,
      checkpointInterval: WINDOWS_PER_CHECKPOINT,
      // A mark of the server is no place to go on from: some versions then skip an event (pitfall 18).
      checkpointReached: () => signal(),
    });
    const subscription = client.subscribeToAll({ fromPosition: after, filter });
    const signal = (): void => void subscription.push(sign);
    const ended = (error?: Error): void => {
      this.fault ??= error ?? new Error('the server ended the subscription');
      ring();
    };
    subscription.on('confirmation', signal).on('readable', ring);
    subscription.on('caughtUp', signal).on('error', ended);
    subscription.on('end', ended).on('close', ended);
    this.subscription = subscription;
  }

  /** The next event or sign, undefined while there is none. Throws once the subscription is over. */
  take(): ReadEvent | typeof sign | undefined {
    if (this.fault) throw this.fault;
    const item = this.subscription.read() as { event?: ReadEvent } | typeof sign | null;
    if (item === null) return undefined;
    return item === sign ? sign : (item.event ?? sign);
  }

  get isEmpty(): boolean {
    return this.subscription.readableLength === 0;
  }

  close(): void {
    this.subscription.unsubscribe().catch(() => {});
    this.subscription.destroy();
  }
}
