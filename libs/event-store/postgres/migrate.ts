import { ParleyError } from '@parley/contracts';
import type { Client } from 'pg';
import type { Address } from './address.js';
import { connect, type Site } from './connections.js';
import { steps } from './schema.js';
import { unavailable } from './unavailable.js';

/** Transaction ids of 64 bits. */
const OLDEST_SERVER = 130_000;
/** Milliseconds a process waits for another that migrates, and a step may take. */
const PATIENCE = 10 * 60_000;

/**
 * Brings the schema up to date, all steps or none, one process at a time. Takes no lock where there is nothing to do.
 * @throws ParleyError `event-store-unavailable`, `event-store-unsuitable`, `storage-newer-than-code`
 */
export async function migrate(site: Site, wanted: readonly string[] = steps): Promise<void> {
  const { address } = site;
  try {
    const client = await connect(site);
    try {
      await assertSuitable(client, address);
      if ((await appliedSteps(client, address)) === wanted.length) return;
      await bringUpToDate(client, address, wanted);
    } finally {
      await client.end();
    }
  } catch (error) {
    throw unavailable(address, error);
  }
}

async function bringUpToDate(client: Client, address: Address, wanted: readonly string[]): Promise<void> {
  const { schema } = address;
  const patient = { query_timeout: PATIENCE + 5_000 };
  await client.query('BEGIN');
  await client.query(`SET LOCAL statement_timeout = ${PATIENCE}`);
  await client.query({
    ...patient,
    text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))',
    values: [`parley/migrate/${schema}`],
  });
  const applied = await appliedSteps(client, address);
  if (applied > wanted.length) throw newerThanCode(address, applied, wanted.length);
  // CREATE … IF NOT EXISTS asks for the right to create even where there is nothing to create.
  const { rows } = await client.query('SELECT FROM pg_namespace WHERE nspname = $1', [schema]);
  if (rows.length === 0) await client.query(`CREATE SCHEMA ${schema}`);
  if (applied === 0)
    await client.query(`CREATE TABLE ${schema}.migrations (component text PRIMARY KEY, steps integer NOT NULL)`);
  for (const step of wanted.slice(applied)) await client.query({ ...patient, text: step });
  await client.query(
    `INSERT INTO ${schema}.migrations VALUES ('event-store', $1) ON CONFLICT (component) DO UPDATE SET steps = excluded.steps`,
    [wanted.length],
  );
  await client.query('COMMIT');
}

async function appliedSteps(client: Client, { schema }: Address): Promise<number> {
  // Read from the catalogue itself: to_regclass remembers what it did not find before the lock was taken.
  const there = await client.query(`SELECT FROM pg_tables WHERE schemaname = $1 AND tablename = 'migrations'`, [
    schema,
  ]);
  if (there.rows.length === 0) return 0;
  const { rows } = await client.query(`SELECT steps FROM ${schema}.migrations WHERE component = 'event-store'`);
  return Number(rows[0]?.steps ?? 0);
}

async function assertSuitable(client: Client, { shown }: Address): Promise<void> {
  const { rows } = await client.query(
    `SELECT current_setting('server_version_num')::integer AS version, current_setting('server_encoding') AS encoding`,
  );
  const { version, encoding } = rows[0] as { version: number; encoding: string };
  if (version < OLDEST_SERVER)
    throw unsuitable(shown, `PostgreSQL 13 or later is needed, and this is ${Math.floor(version / 10_000)}`);
  if (encoding !== 'UTF8')
    throw unsuitable(shown, `its encoding has to be UTF8, and is ${encoding}: create another database`);
}

function unsuitable(shown: string, problem: string): ParleyError {
  return new ParleyError('event-store-unsuitable', `The database at ${shown} cannot be the event store: ${problem}.`, {
    retryable: false,
  });
}

function newerThanCode({ shown, schema }: Address, applied: number, known: number): ParleyError {
  return new ParleyError(
    'storage-newer-than-code',
    `The schema ${schema} at ${shown} was written by a newer release of Parley (it is at step ${applied}, this release knows ${known}): start that release, or name another schema.`,
    { retryable: false, details: { applied, known } },
  );
}
