import { type Fact, type RecordedFact } from '@parley/contracts';
import { assertAppendable } from '../appendable.js';
import { Doorbell } from '../doorbell.js';
import { Paged } from '../paged.js';
import { prepareAppend } from '../placed.js';
import type { Appended, EventStore, LogFilter, Position, ReadOptions, SubscriptionItem } from '../port.js';
import { Upcasting, type StoredFact } from '../upcast.js';
import { addressOf, type Address } from './address.js';
import { AT_ONCE } from './batches.js';
import { Bell } from './bell.js';
import { Connections, type Log } from './connections.js';
import { farthestReach, reach, type Reach } from './horizon.js';
import { pagesOf, type Row } from './log.js';
import { migrate } from './migrate.js';
import { beginning, comparePlaces, placeOf, positionOf } from './positions.js';
import { LAST_REVISION, PAGE, statements } from './schema.js';
import { unavailable } from './unavailable.js';
import { Writer } from './writer.js';

export interface PostgresEventStoreOptions {
  /** `postgres://user:password@host:port/database?schema=…&sslmode=…`: see `addressOf`. */
  readonly url: string;
  /** Says when facts are recorded. */
  readonly clock: { now(): string };
  readonly upcasting?: Upcasting;
  readonly log?: Log;
  readonly pace?: Pace;
}

/** How long a subscriber waits before it looks unasked, in milliseconds. */
export interface Pace {
  /** When nothing is known to be there: the safety net under the notices. */
  readonly slowPoll: number;
  /** When facts are kept back by a transaction that runs still; twice as long each time, up to the slow poll. */
  readonly heldPoll: number;
}

const usualPace: Pace = { slowPoll: 5_000, heldPoll: 10 };
/** Connections that read; those that write are as many as there are transactions at once, and one listens. */
const READERS = 3;

/**
 * Opens the event store in a schema of a PostgreSQL database (13 or later), which it makes where it is missing.
 * Every append is as durable as the server’s `synchronous_commit` says, and never less than on its disk.
 * @throws ParleyError `event-store-unavailable`, `event-store-url-invalid`, `event-store-unsuitable`, `storage-newer-than-code`
 */
export async function openPostgresEventStore(options: PostgresEventStoreOptions): Promise<EventStore> {
  const address = addressOf(options.url);
  await migrate(address);
  const store = new PostgresEventStore(address, options);
  await store.open();
  return store;
}

class PostgresEventStore implements EventStore {
  private readonly clock: { now(): string };
  private readonly upcasting: Upcasting;
  private readonly pace: Pace;
  private readonly reading: Connections;
  private readonly writing: Connections;
  private readonly writer: Writer;
  private readonly bell: Bell;
  private closing: Promise<void> | undefined;

  constructor(
    private readonly address: Address,
    { clock, upcasting = new Upcasting(), log, pace = usualPace }: PostgresEventStoreOptions,
  ) {
    this.clock = clock;
    this.upcasting = upcasting;
    this.pace = pace;
    this.reading = new Connections(address, READERS, log);
    this.writing = new Connections(address, AT_ONCE, log, 'SELECT keep_clock_ahead()');
    this.bell = new Bell(address, log);
    this.writer = new Writer({
      reading: this.reading,
      writing: this.writing,
      shown: address.shown,
      decode: this.decode,
      onStored: () => this.bell.tell(),
    });
  }

  async open(): Promise<void> {
    try {
      await this.writing.read('clock', 'SELECT ahead FROM log_clock');
      await this.bell.listen();
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async append(stream: string, expected: number, facts: readonly Fact[]): Promise<Appended> {
    assertAppendable(expected, facts);
    this.assertOpen();
    return this.writer.append(prepareAppend(stream, expected, facts, this.clock.now()));
  }

  read(stream: string, options: ReadOptions = {}): AsyncIterable<RecordedFact> {
    return new Paged(this.pagesOfStream(stream, options));
  }

  readAll(from?: Position, filter?: LogFilter): AsyncIterable<RecordedFact> {
    return new Paged(this.pagesOfLog(from, filter));
  }

  async *subscribeAll(
    from: Position | undefined,
    filter?: LogFilter,
    signal?: AbortSignal,
  ): AsyncGenerator<SubscriptionItem> {
    let at = placeOf(from);
    const doorbell = new Doorbell();
    this.bell.subscribers.add(doorbell);
    signal?.addEventListener('abort', doorbell.ring);
    try {
      let announced: Position | undefined;
      for (let pause = 0; !signal?.aborted;) {
        this.assertOpen();
        const { last = beginning, ...rest } =
          pause === 0 ? await reach(this.reading) : await farthestReach(this.reading);
        if (comparePlaces(last, at) > 0) {
          for await (const page of pagesOf(this.reading, at, { last, ...rest }, filter)) {
            for (const row of page.rows) {
              if (signal?.aborted) return;
              yield { kind: 'fact', fact: this.decode(row) };
            }
            at = page.upTo;
            this.assertOpen();
          }
        } else if (announced !== positionOf(at)) {
          yield { kind: 'caught-up', position: (announced = positionOf(at)) };
        } else {
          pause = rest.held ? Math.min(pause * 2 || this.pace.heldPoll, this.pace.slowPoll) : 0;
          await doorbell.wait(pause || this.pace.slowPoll);
        }
      }
    } finally {
      signal?.removeEventListener('abort', doorbell.ring);
      this.bell.subscribers.delete(doorbell);
    }
  }

  async head(): Promise<Position | undefined> {
    const { last } = await this.reachNow();
    return last && positionOf(last);
  }

  comparePositions(a: Position, b: Position): number {
    return comparePlaces(placeOf(a), placeOf(b));
  }

  close(): Promise<void> {
    return (this.closing ??= this.end());
  }

  private async end(): Promise<void> {
    const listening = this.bell.close();
    await this.writer.idle();
    await Promise.all([listening, this.reading.close(), this.writing.close()]);
  }

  private async *pagesOfStream(stream: string, options: ReadOptions): AsyncGenerator<readonly RecordedFact[]> {
    const forwards = options.direction !== 'backwards';
    const [name, text] = forwards
      ? (['forwards', statements.forwards] as const)
      : (['backwards', statements.backwards] as const);
    let from = options.from ?? (forwards ? 0 : LAST_REVISION);
    for (let left = options.limit ?? Infinity; left > 0; left -= PAGE) {
      const wanted = Math.min(left, PAGE);
      this.assertOpen();
      const rows = (await this.reading.read<Row>(name, text, [stream, Math.min(from, LAST_REVISION), wanted])).map(
        this.decode,
      );
      yield rows;
      if (rows.length < wanted) return;
      from = rows.at(-1)!.revision + (forwards ? 1 : -1);
    }
  }

  private async *pagesOfLog(from?: Position, filter?: LogFilter): AsyncGenerator<readonly RecordedFact[]> {
    const start = placeOf(from);
    const reached = await this.reachNow();
    for await (const page of pagesOf(this.reading, start, reached, filter)) {
      yield page.rows.map(this.decode);
      this.assertOpen();
    }
  }

  /** Past every append that was answered, unless another that began before is still on its way. */
  private async reachNow(): Promise<Reach> {
    this.assertOpen();
    const first = await reach(this.reading);
    return first.held ? farthestReach(this.reading) : first;
  }

  private assertOpen(): void {
    if (this.closing) throw unavailable(this.address.shown, new Error('the store was closed'));
  }

  private readonly decode = (row: Row): RecordedFact => {
    const fact = JSON.parse(row.fact) as StoredFact & { position: string };
    fact.position = positionOf({ tick: Number(row.tick), ordinal: row.ordinal });
    return this.upcasting.upcast(fact);
  };
}
