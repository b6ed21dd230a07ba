import { type Fact, type RecordedFact } from '@parley/contracts';
import { assertAppendable } from '../appendable.js';
import { Doorbell } from '../doorbell.js';
import { Paged } from '../paged.js';
import { prepareAppend } from '../placed.js';
import type { Appended, EventStore, LogFilter, Position, ReadOptions, SubscriptionItem } from '../port.js';
import { Upcasting, type StoredFact } from '../upcast.js';
import { addressOf } from './address.js';
import { AT_ONCE } from './batches.js';
import { Bell } from './bell.js';
import { Connections, type Log, type Site } from './connections.js';
import { farthestReach, reach, type Reach } from './horizon.js';
import { pagesOf, type Row } from './log.js';
import { migrate } from './migrate.js';
import { usualPace, type Pace } from './pace.js';
import { comparePlaces, placeOf, positionOf } from './positions.js';
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
  /** How long it waits for what; only specs are in a hurry. */
  readonly pace?: Pace;
}

/** Connections that read; those that write are as many as there are transactions at once, and one listens. */
const READERS = 3;

/**
 * Opens the event store in a schema of a PostgreSQL database (13 or later), which it makes where it is missing.
 * Every append is as durable as the server’s `synchronous_commit` says, and never less than on its disk.
 * @throws ParleyError `event-store-unavailable`, `event-store-url-invalid`, `event-store-unsuitable`, `storage-newer-than-code`
 */
export async function openPostgresEventStore(options: PostgresEventStoreOptions): Promise<EventStore> {
  const { url, pace = usualPace, log } = options;
  const site = { address: addressOf(url), pace, log };
  await migrate(site);
  const store = new PostgresEventStore(site, options);
  await store.open();
  return store;
}

class PostgresEventStore implements EventStore {
  private readonly clock: { now(): string };
  private readonly upcasting: Upcasting;
  private readonly reading: Connections;
  private readonly writing: Connections;
  private readonly writer: Writer;
  private readonly bell: Bell;
  private closing: Promise<void> | undefined;

  constructor(
    private readonly site: Site,
    { clock, upcasting = new Upcasting() }: PostgresEventStoreOptions,
  ) {
    this.clock = clock;
    this.upcasting = upcasting;
    this.reading = new Connections(site, READERS);
    this.writing = new Connections(site, AT_ONCE, 'SELECT keep_clock_ahead()');
    this.bell = new Bell(site);
    this.writer = new Writer({
      reading: this.reading,
      writing: this.writing,
      address: site.address,
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
    const { pace } = this.site;
    let at = placeOf(from);
    const doorbell = new Doorbell();
    this.bell.subscribers.add(doorbell);
    signal?.addEventListener('abort', doorbell.ring);
    try {
      let announced: Position | undefined;
      for (let pause = 0; !signal?.aborted;) {
        const reached = await this.reach();
        if (reached.last && comparePlaces(reached.last, at) > 0) {
          for await (const page of pagesOf(this.reading, at, reached, filter)) {
            for (const row of page.rows) {
              if (signal?.aborted) return;
              yield { kind: 'fact', fact: this.decode(row) };
            }
            at = page.upTo;
            this.assertOpen();
          }
          continue;
        }
        if (announced !== positionOf(at)) yield { kind: 'caught-up', position: (announced = positionOf(at)) };
        pause = reached.held ? Math.min(pause * 2 || pace.heldPoll, pace.slowPoll) : 0;
        await doorbell.wait(pause || pace.slowPoll);
      }
    } finally {
      signal?.removeEventListener('abort', doorbell.ring);
      this.bell.subscribers.delete(doorbell);
    }
  }

  async head(): Promise<Position | undefined> {
    const { last } = await this.reach();
    return last && positionOf(last);
  }

  comparePositions(a: Position, b: Position): number {
    return comparePlaces(placeOf(a), placeOf(b));
  }

  close(): Promise<void> {
    return (this.closing ??= this.end());
  }

  private async end(): Promise<void> {
    await this.writer.idle();
    await Promise.all([this.bell.close(), this.reading.close(), this.writing.close()]);
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
    const reached = await this.reach();
    for await (const page of pagesOf(this.reading, start, reached, filter)) {
      yield page.rows.map(this.decode);
      this.assertOpen();
    }
  }

  /** Past every append that was answered, unless another that began before is still on its way. */
  private async reach(): Promise<Reach> {
    this.assertOpen();
    const seen = await reach(this.reading);
    return seen.held ? farthestReach(this.reading) : seen;
  }

  private assertOpen(): void {
    if (this.closing) throw unavailable(this.site.address, new Error('the store was closed'));
  }

  private readonly decode = (row: Row): RecordedFact => {
    const fact = JSON.parse(row.fact) as StoredFact & { position: string };
    fact.position = positionOf({ tick: Number(row.tick), ordinal: row.ordinal });
    return this.upcasting.upcast(fact);
  };
}
