import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { addressOf } from '../address.js';
import { connect } from '../connections.js';
import { usualPace } from '../pace.js';

/** A schema of its own for one spec, and a connection to look at it and to get in the way. */
export interface Schema {
  readonly name: string;
  readonly url: string;
  readonly client: Client;
  /** The URL for a process that shows itself under this name to the server. */
  as(application: string): string;
  /** Appends of the process of that name draw their transaction id and then wait, until the answered function is called. */
  holdCommitsOf(application: string): Promise<() => Promise<void>>;
  /** Resolves once so many appends of the process of that name wait for a lock. */
  waiting(application: string, appends: number): Promise<void>;
  /** Resolves once the process of that name has no connection any more. */
  gone(application: string): Promise<void>;
  /** Ends every connection of the process of that name. */
  terminate(application: string): Promise<void>;
  /** Removes it, with everything in it. */
  drop(): Promise<void>;
}

/** `address`: a URL of a database where schemas can be made. The schema itself is made by who opens the event store. */
export async function aSchema(address: string): Promise<Schema> {
  const name = `spec_${randomBytes(6).toString('hex')}`;
  const named = new URL(address);
  named.searchParams.set('schema', name);
  const client = await connect({ address: addressOf(named.href), pace: usualPace });
  const shownAs = (application: string): string => `${name}_${application}`;
  const sessions = async (application: string, condition: string): Promise<number> => {
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::integer FROM pg_stat_activity WHERE application_name = $1 AND ${condition}`,
      [shownAs(application)],
    );
    return rows[0]!.count;
  };
  return {
    name,
    url: named.href,
    client,
    as(application) {
      const url = new URL(named);
      url.searchParams.set('application_name', shownAs(application));
      return url.href;
    },
    async holdCommitsOf(application) {
      const gate = `hashtextextended('${name}/${application}', 1)`;
      await client.query(`SELECT pg_advisory_lock(${gate})`);
      await client.query(`CREATE OR REPLACE FUNCTION hold_${application}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF current_setting('application_name') = '${shownAs(application)}' THEN PERFORM pg_advisory_xact_lock(${gate}); END IF;
          RETURN NULL;
        END $$`);
      await client.query(
        `CREATE OR REPLACE TRIGGER hold_${application} AFTER INSERT ON facts EXECUTE FUNCTION hold_${application}()`,
      );
      return async () => void (await client.query(`SELECT pg_advisory_unlock(${gate})`));
    },
    async waiting(application, appends) {
      while ((await sessions(application, `wait_event_type = 'Lock'`)) < appends);
    },
    async gone(application) {
      while ((await sessions(application, 'true')) > 0);
    },
    async terminate(application) {
      await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [
        shownAs(application),
      ]);
    },
    async drop() {
      await client.query(`DROP SCHEMA IF EXISTS ${name} CASCADE`);
      await client.end();
    },
  };
}
