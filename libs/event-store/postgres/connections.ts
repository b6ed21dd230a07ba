import { Client, Pool, type ClientConfig, type QueryResultRow } from 'pg';
import type { Logger } from 'pino';
import type { Address } from './address.js';
import { lostConnection, unavailable } from './unavailable.js';

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;

/** Milliseconds. Together they bound every call: first the server gives up, then the client, who cannot know whether it still answers. */
const CONNECT = 4_000;
const STATEMENT = 7_000;
const ANSWER = 8_000;
/** An idle connection is closed after this long. */
const IDLE = 30_000;

/** What each session is set to, whatever the role or the database is: what is answered is durable, and each statement sees what was committed before it. */
const settle = `SELECT set_config('search_path', $1, false),
  set_config('statement_timeout', '${STATEMENT}', false),
  set_config('default_transaction_isolation', 'read committed', false),
  set_config('default_transaction_deferrable', 'off', false),
  set_config('synchronous_commit', CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on' ELSE current_setting('synchronous_commit') END, false)`;

/** Connections to one event store: so many at most, made when they are needed. */
export class Connections {
  private readonly pool: Pool;
  private readonly running = new Set<Promise<unknown>>();
  private closing: Promise<void> | undefined;

  /** `onConnect`: SQL that each new connection begins with. */
  constructor(
    private readonly address: Address,
    size: number,
    log: Log | undefined,
    onConnect?: string,
  ) {
    this.pool = new Pool({
      ...configOf(address),
      max: size,
      idleTimeoutMillis: IDLE,
      verify(client, settled) {
        const queries = onConnect === undefined ? [] : [onConnect];
        client
          .query(settle, [address.schema])
          .then(() => Promise.all(queries.map((query) => client.query(query))))
          .then(() => settled(), settled);
      },
    });
    this.pool.on('error', (error) => {
      log?.warn({ err: unavailable(address.shown, error) }, 'an idle connection to the event store was lost');
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

  /** As `run`, for what only reads: once more where the connection was lost. @throws ParleyError `event-store-unavailable` */
  async read<R extends QueryResultRow>(name: string, text: string, values: readonly unknown[] = []): Promise<R[]> {
    try {
      return await this.run<R>(name, text, values).catch((error: unknown) => {
        if (!lostConnection(error)) throw error;
        return this.run<R>(name, text, values);
      });
    } catch (error) {
      throw unavailable(this.address.shown, error);
    }
  }

  /** Waits for what is under way. */
  close(): Promise<void> {
    // A query that waits for a connection when the pool ends would wait until its time is up.
    return (this.closing ??= Promise.allSettled(this.running).then(() => this.pool.end()));
  }
}

/** A connection for itself. @throws whatever the driver throws */
export async function connect(address: Address): Promise<Client> {
  const client = new Client(configOf(address));
  // Who waits for an answer is told by its rejection; an error without anybody waiting would end the process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(settle, [address.schema]);
    return client;
  } catch (error) {
    void client.end().catch(() => undefined);
    throw error;
  }
}

const configOf = ({ client }: Address): ClientConfig => ({
  ...client,
  connectionTimeoutMillis: CONNECT,
  query_timeout: ANSWER,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
});
