import { PassThrough } from 'node:stream';
import { once } from 'node:events';
import type { EventStore, Position, SubscriptionItem } from '@parley/event-store';
import type { ReadModelStore } from '@parley/read-models';
import type { RecordedFact } from '@parley/contracts';
import type { Logger } from 'pino';
import { comment, eventFrame, idFrame, retryFrame } from './frames.js';

export interface FeedOptions {
  /** Facts after this position; undefined = from the beginning of the log. */
  readonly after: Position | undefined;
  readonly wanted: (fact: RecordedFact) => boolean;
}

/** Bytes that may wait for a listener, in each half of its stream. */
const bufferSize = 16 * 1024;
/** Milliseconds between comments that keep proxies from closing a silent stream. */
const heartbeatMs = 15_000;

/**
 * Server-sent events of the log, one for each listener. A fact is sent once the read models hold it, so whoever hears
 * of a message can read it. A listener that reads slowly makes its feed wait; nothing piles up here.
 */
export class FactFeed {
  private readonly open = new Set<AbortController>();
  private closing = false;

  constructor(
    private readonly store: EventStore,
    private readonly readModels: ReadModelStore,
    private readonly logger: Pick<Logger, 'warn'>,
    private readonly heartbeat = heartbeatMs,
  ) {}

  /** Number of listeners. */
  get listeners(): number {
    return this.open.size;
  }

  /** The stream of one listener; it ends when the listener goes, when the feed is closed, or when the store fails. */
  start(options: FeedOptions): PassThrough {
    const out = new PassThrough({ highWaterMark: bufferSize });
    const life = new AbortController();
    this.open.add(life);
    const beat = setInterval(() => out.writableNeedDrain || out.write(comment('still here')), this.heartbeat);
    out.once('close', () => life.abort());
    life.signal.addEventListener('abort', () => {
      clearInterval(beat);
      this.open.delete(life);
      out.end();
    });
    if (this.closing) life.abort();
    void this.pour(out, options, life.signal)
      .catch((error: unknown) => {
        if (!life.signal.aborted)
          this.logger.warn({ err: error }, 'A stream of facts ended early; its listener comes again.');
      })
      .finally(() => life.abort());
    return out;
  }

  /** Ends every stream: listeners come back, to another process or to the next start, from where they were. */
  close(): Promise<void> {
    this.closing = true;
    for (const life of this.open) life.abort();
    return Promise.resolve();
  }

  private async pour(out: PassThrough, { after, wanted }: FeedOptions, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await write(out, retryFrame + (after === undefined ? comment('from the beginning') : idFrame(after)), signal);
    for await (const item of this.store.subscribeAll(after, undefined, signal)) {
      if (signal.aborted) return;
      const frame = await this.frameOf(item, wanted, signal);
      if (frame !== undefined && !signal.aborted) await write(out, frame, signal);
    }
  }

  private async frameOf(
    item: SubscriptionItem,
    wanted: FeedOptions['wanted'],
    signal: AbortSignal,
  ): Promise<string | undefined> {
    // Moves the listener on past facts it did not want, so that a reconnect does not read them again.
    if (item.kind === 'caught-up') return idFrame(item.position);
    if (!wanted(item.fact)) return undefined;
    await this.readModels.live.whenApplied(item.fact.position, signal);
    return eventFrame(item.fact);
  }
}

async function write(out: PassThrough, frame: string, signal: AbortSignal): Promise<void> {
  if (!out.write(frame)) await once(out, 'drain', { signal });
}
