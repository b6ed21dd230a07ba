import type { Fact, RecordedFact } from '@parley/contracts';
import { BACKWARDS, END, FORWARDS, START, type ReadStreamOptions } from '@eventstore/db-client';
import type pino from 'pino';
import { assertAppendable } from '../appendable.js';
import { Paged } from '../paged.js';
import type { Appended, EventStore, LogFilter, Position, ReadOptions, SubscriptionItem } from '../port.js';
import { Upcasting } from '../upcast.js';
import { Appender } from './appender.js';
import { asked, Connection } from './connection.js';
import { Events, type ReadEvent } from './events.js';
import { failureOf, streamDeleted } from './failures.js';
import { Follower, type Pace } from './follower.js';
import { Head } from './head.js';
import { originOf } from './origin.js';
import { pageOf, PAGE } from './page.js';
import { compare, placeOf, positionOf, type Place } from './places.js';
import { SteadyClient } from './steady-client.js';
import { parseServerUrl } from './url.js';

export interface EventStoreDbOptions {
  /** As `parseServerUrl` reads it: `esdb://` or `kurrentdb://`, with or without `+discover`. */
  readonly url: string;
  /** Says when facts are recorded. */
  readonly clock: { now(): string };
  readonly upcasting?: Upcasting;
  readonly log?: Pick<pino.Logger, 'info' | 'warn' | 'error'>;
  /** Milliseconds; for those who cannot wait that long. */
  readonly pace?: Partial<Pace>;
  /** 0 (inclusive) to 1 (exclusive): spreads the subscribers of many processes over time. */
  readonly random?: () => number;
}

/**
 * Opens the store on a server that was reached once. Errors beside those of the port:
 * `event-store-url-invalid`, `event-store-unsupported` (the server is too old), `stream-deleted`.
 */
export async function openEventStoreDb(options: EventStoreDbOptions): Promise<EventStore> {
  const url = parseServerUrl(options.url);
  if (url.withoutEffect.length > 0) {
    options.log?.warn(`The URL of the event store has settings without effect: ${url.withoutEffect.join(', ')}.`);
  }
  const connection = new Connection((generation) => new SteadyClient(url, generation), url.defaultDeadline);
  const events = new Events(url.prefix);
  try {
    const store = new EventStoreDb(connection, events, await originOf(connection, events), options);
    await store.head();
    return store;
  } catch (error) {
    await connection.close();
    throw failureOf(error);
  }
}

class EventStoreDb implements EventStore {
  private readonly finder: Head;
  private readonly appender: Appender;
  private readonly follower: Follower;
  private readonly upcasting: Upcasting;

  constructor(
    private readonly connection: Connection,
    private readonly events: Events,
    origin: Place,
    private readonly options: EventStoreDbOptions,
  ) {
    const { upcasting = new Upcasting(), random = Math.random, log } = options;
    this.upcasting = upcasting;
    this.finder = new Head(connection, events, origin);
    this.appender = new Appender(connection, events, async (stream, from, count, patience) =>
      this.factsOf(await this.page(stream, BigInt(from), 'forwards', count, patience)),
    );
    this.follower = new Follower({
      connection,
      events,
      origin,
      head: this.finder,
      decode: this.decode,
      log,
      random,
      pace: options.pace ?? {},
    });
  }

  async append(stream: string, expected: number, facts: readonly Fact[]): Promise<Appended> {
    assertAppendable(expected, facts);
    const appended = await asked(this.appender.append({ stream, expected, facts }, this.options.clock.now()));
    this.finder.saw(placeOf(appended.position));
    return appended;
  }

  read(stream: string, options: ReadOptions = {}): AsyncIterable<RecordedFact> {
    return new Paged(this.pagesOf(stream, options));
  }

  readAll(from?: Position, filter?: LogFilter): AsyncIterable<RecordedFact> {
    return this.follower.readAll(from, filter);
  }

  subscribeAll(from: Position | undefined, filter?: LogFilter, signal?: AbortSignal): AsyncIterable<SubscriptionItem> {
    return this.follower.subscribeAll(from, filter, signal);
  }

  async head(): Promise<Position | undefined> {
    const place = await asked(this.finder.find());
    return place && positionOf(place);
  }

  comparePositions(a: Position, b: Position): number {
    return compare(placeOf(a), placeOf(b));
  }

  async close(): Promise<void> {
    this.follower.close();
    await this.connection.close();
  }

  private async *pagesOf(stream: string, options: ReadOptions): AsyncGenerator<readonly RecordedFact[]> {
    const { direction = 'forwards', limit = Infinity } = options;
    let from = options.from === undefined ? undefined : BigInt(options.from);
    for (let left = limit; left > 0; left -= PAGE) {
      const wanted = Math.min(left, PAGE);
      const events = await asked(this.page(stream, from, direction, wanted));
      const [first, last] = [events[0], events.at(-1)];
      if (direction === 'forwards' && first && first.revision !== (from ?? 0n)) throw streamDeleted(stream);
      yield this.factsOf(events);
      if (!last || events.length < wanted || (direction === 'backwards' && last.revision === 0n)) return;
      from = last.revision + (direction === 'forwards' ? 1n : -1n);
    }
  }

  /** @param from by default the beginning, or the end when reading backwards */
  private async page(
    stream: string,
    from: bigint | undefined,
    direction: 'forwards' | 'backwards',
    maxCount: number,
    patience?: number,
  ): Promise<ReadEvent[]> {
    const forwards = direction === 'forwards';
    const options: ReadStreamOptions = {
      direction: forwards ? FORWARDS : BACKWARDS,
      fromRevision: from ?? (forwards ? START : END),
      maxCount,
      requiresLeader: true,
    };
    const name = this.events.nameOf(stream);
    const page = await this.connection.call(
      (client, signal) => pageOf(client.readStream(name, options), signal),
      patience,
    );
    return page.flatMap(({ event }) => event ?? []);
  }

  private factsOf(events: readonly ReadEvent[]): RecordedFact[] {
    return events.filter((event) => this.events.isFact(event)).map(this.decode);
  }

  private readonly decode = (event: ReadEvent): RecordedFact => this.upcasting.upcast(this.events.decode(event));
}
