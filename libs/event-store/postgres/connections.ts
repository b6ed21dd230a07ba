import { Client, Pool, type ClientBase, type ClientConfig, type QueryResultRow } from 'pg';
import type { Logger } from 'pino';
import type { Address } from './address.js';
import type { Pace } from './pace.js';
import { lostConnection, unavailable } from './unavailable.js';

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

/** What all connections to one event store have in common. */
export interface Site {
  readonly address: Address;
  readonly pace: Pace;
  readonly log?: Log | undefined;
}

/** Milliseconds after which an idle connection is closed. */
const IDLE = 30_000;

/**
 * Whatever the role or the database is set to: what is answered is durable, and each statement sees what was committed
 * before it. Every read follows an index in its order, while a planner that knows little of the table would rather sort
 * all of it; and what it thinks of the few rows that are sorted must not make it compile them.
 */
const settings = `SELECT set_config('search_path', $1, false),
  set_config('statement_timeout', $2, false),
  set_config('default_transaction_isolation', 'read committed', false),
  set_config('default_transaction_read_only', 'off', false),
  set_config('enable_sort', 'off', false),
  set_config('jit', 'off', false),
  set_config('synchronous_commit', CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on' ELSE current_setting('synchronous_commit') END, false)`;

/** Connections to one event store: so many at most, made when they are needed. */
export class Connections {
  private readonly pool: Pool;
  private readonly running = new Set<Promise<unknown>>();
  private closing: Promise<void> | undefined;

  /** `first`: SQL that each new connection begins with. */
  constructor(
    private readonly site: Site,
    private readonly size: number,
    first?: string,
  ) {
    this.pool = new Pool({
      ...configOf(site),
      max: size,
      idleTimeoutMillis: IDLE,
      // The pool waits for the promise, though its types do not say so.
      onConnect: (client): unknown => begin(client, site, first),
    });
    this.pool.on('error', (error) => {
      site.log?.warn({ err: unavailable(site.address, error) }, 'an idle connection to the event store was lost');
    });
  }

  /** Runs one prepared statement as a transaction of its own. @throws whatever the driver throws */
  async run<R extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<R[]> {
    if (this.closing) throw new Error('the store was closed');
    const running = this.pool.query<R>({ name, text, values: [...values] });
    this.running.add(running);
    try {
      return (await running).rows;
    } finally {
      this.running.delete(running);
    }
  }

  /** As `run`, for what only reads: again where the connection was lost. @throws ParleyError `event-store-unavailable` */
  async read<R extends QueryResultRow>(name: string, text: string, values: readonly unknown[] = []): Promise<R[]> {
    for (let lost = 0; ; lost += 1) {
      try {
        return await this.run<R>(name, text, values);
      } catch (error) {
        // Each of those that lie ready may turn out to be gone; the next one is new.
        if (!lostConnection(error) || lost === this.size) throw unavailable(this.site.address, error);
      }
    }
  }

  /** Waits for what is under way. */
  close(): Promise<void> {
    // A query that waits for a connection when the pool ends would wait until its time is up.
    return (this.closing ??= Promise.allSettled(this.running).then(() => this.pool.end()));
  }
}

/** A connection for itself. @throws whatever the driver throws */
export async function connect(site: Site): Promise<Client> {
  const client = new Client(configOf(site));
  // Who waits for an answer is told by its rejection; an error without anybody waiting would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await begin(client, site);
    return client;
  } catch (error) {
    void client.end().catch(() => undefined);
    throw error;
  }
}

async function begin(client: ClientBase, { address, pace }: Site, first?: string): Promise<void> {
  await client.query(settings, [address.schema, String(pace.statement)]);
  if (first !== undefined) await client.query(first);
}

const configOf = ({ address, pace }: Site): ClientConfig => ({
  ...address.client,
  connectionTimeoutMillis: pace.connect,
  query_timeout: pace.answer,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
});
