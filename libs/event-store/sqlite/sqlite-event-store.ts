import { isParleyError, type Fact, type RecordedFact } from '@parley/contracts';
import { openDatabase, type EmbeddedDatabase } from '@parley/runtime/sqlite';
import type { StatementSync } from 'node:sqlite';
import { assertAppendable } from '../appendable.js';
import { Doorbell } from '../doorbell.js';
import { Paged } from '../paged.js';
import { prepareAppend } from '../placed.js';
import type { Appended, EventStore, LogFilter, Position, ReadOptions, SubscriptionItem } from '../port.js';
import { Upcasting, type StoredFact } from '../upcast.js';
import { Appender } from './append.js';
import { Log, PAGE, pagesOf } from './log.js';
import { numberOf } from './positions.js';
import { statements, steps, type Row } from './schema.js';
import { guarded, unavailable, unavailableOr } from './unavailable.js';

export interface SqliteEventStoreOptions {
  readonly file: string;
  /** Says when facts are recorded. */
  readonly clock: { now(): string };
  readonly upcasting?: Upcasting;
}

/** Opens the embedded event store: every append is on the disk before it is answered. */
export function openSqliteEventStore({
  file,
  clock,
  upcasting = new Upcasting(),
}: SqliteEventStoreOptions): EventStore {
  return guarded(() => {
    const database = openDatabase(file, { synchronous: 'FULL' });
    database.migrate('event-store', steps);
    return new SqliteEventStore(database, clock, upcasting);
  });
}

class SqliteEventStore implements EventStore {
  private readonly appender: Appender;
  private readonly forwards: StatementSync;
  private readonly backwards: StatementSync;
  private readonly headStatement: StatementSync;
  private readonly subscriptions = new Set<Doorbell>();
  private closed = false;

  constructor(
    private readonly database: EmbeddedDatabase,
    private readonly clock: { now(): string },
    private readonly upcasting: Upcasting,
  ) {
    this.appender = new Appender(database.db, this.decode);
    this.forwards = database.db.prepare(statements.forwards);
    this.backwards = database.db.prepare(statements.backwards);
    this.headStatement = database.db.prepare(statements.head);
  }

  async append(stream: string, expected: number, facts: readonly Fact[]): Promise<Appended> {
    assertAppendable(expected, facts);
    const append = prepareAppend(stream, expected, facts, this.clock.now());
    try {
      return await this.database.transact(() => this.appender.append(append));
    } catch (error) {
      if (!isParleyError(error, 'storage-unavailable') || this.closed) throw unavailableOr(error);
      // The commit may have reached the disk although it was answered with an error.
      const stands = guarded(() => this.appender.standing(append));
      if (stands) return stands;
      throw unavailableOr(error);
    }
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
    let at = numberOf(from);
    const log = this.reading(() => new Log(this.database.db, filter));
    const doorbell = new Doorbell();
    this.subscriptions.add(doorbell);
    const stopListening = this.database.onCommitted(doorbell.ring);
    signal?.addEventListener('abort', doorbell.ring);
    try {
      for (let announced = -1; !signal?.aborted;) {
        const head = this.headNumber();
        for await (const page of pagesOf(log, at, head)) {
          for (const row of page.rows) {
            if (signal?.aborted) return;
            yield { kind: 'fact', fact: this.decode(row) };
          }
          at = page.upTo;
        }
        if (signal?.aborted || this.headNumber() > at) continue;
        if (announced === at) await doorbell.wait();
        else yield { kind: 'caught-up', position: String((announced = at)) };
      }
    } finally {
      signal?.removeEventListener('abort', doorbell.ring);
      stopListening();
      this.subscriptions.delete(doorbell);
    }
  }

  async head(): Promise<Position | undefined> {
    const head = this.headNumber();
    return head === 0 ? undefined : String(head);
  }

  comparePositions(a: Position, b: Position): number {
    return numberOf(a) - numberOf(b);
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.database.close();
    this.closed = true;
    for (const doorbell of this.subscriptions) doorbell.ring();
  }

  private async *pagesOfStream(stream: string, options: ReadOptions): AsyncGenerator<readonly RecordedFact[]> {
    const forwards = options.direction !== 'backwards';
    const statement = forwards ? this.forwards : this.backwards;
    let from = options.from ?? (forwards ? 0 : Number.MAX_SAFE_INTEGER);
    for (let left = options.limit ?? Infinity; left > 0; left -= PAGE) {
      const wanted = Math.min(left, PAGE);
      const rows = this.reading(() => statement.all(stream, from, wanted) as unknown as Row[]);
      yield rows.map(this.decode);
      if (rows.length < wanted) return;
      from = rows.at(-1)!.revision + (forwards ? 1 : -1);
    }
  }

  private async *pagesOfLog(from?: Position, filter?: LogFilter): AsyncGenerator<readonly RecordedFact[]> {
    const start = numberOf(from);
    const log = this.reading(() => new Log(this.database.db, filter));
    for await (const page of pagesOf(log, start, this.headNumber())) yield page.rows.map(this.decode);
  }

  private headNumber(): number {
    return this.reading(() => Number(this.headStatement.get()!['position'] ?? 0));
  }

  /** One kind of error for all that can go wrong while reading; also ends whoever reads from a store that was closed. */
  private reading<T>(work: () => T): T {
    if (this.closed) throw unavailable(new Error('the store was closed'));
    return guarded(work);
  }

  private readonly decode = (row: Row): RecordedFact => {
    const fact = JSON.parse(row.fact) as StoredFact & { position: string };
    fact.position = String(row.position);
    return this.upcasting.upcast(fact);
  };
}
