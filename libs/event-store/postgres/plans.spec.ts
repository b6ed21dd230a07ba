import type { EventStore } from '@parley/event-store';
import { systemClock } from '@parley/runtime';
import { describeOn } from '@parley/testkit/engines';
import { aNote, aTag, notes, stream } from '@parley/testkit/event-store';
import { openPostgresEventStore } from './index.js';
import { statements } from './schema.js';
import { aSchema, type Schema } from './testing/a-schema.js';

const FACTS = 10_000;

describeOn('postgres', 'the plans of the PostgreSQL event store', (address) => {
  let schema: Schema;
  let store: EventStore;

  beforeAll(async () => {
    schema = await aSchema(address);
    store = await openPostgresEventStore({ url: schema.url, clock: systemClock });
    for (let at = 0; at < FACTS; at += 1_000) {
      await Promise.all(
        Array.from({ length: 10 }, (_, name) =>
          store.append(stream(name), at / 10 - 1, [aTag(name, at), ...notes(name, 99, at + 1)]),
        ),
      );
    }
    await store.append(stream('long'), -1, notes('long', 1_000));
    await store.close();
  }, 60_000);
  afterAll(() => schema.drop());

  async function planOf(name: keyof typeof statements, ...values: unknown[]): Promise<string> {
    const literals = values.map((value) =>
      value === null ? 'NULL' : Array.isArray(value) ? `'{${value.join(',')}}'` : `'${String(value)}'`,
    );
    await schema.client.query(`PREPARE ${name} AS ${statements[name]}`);
    const { rows } = await schema.client.query(
      `EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) EXECUTE ${name} ${literals.length > 0 ? `(${literals.join(', ')})` : ''}`,
    );
    await schema.client.query(`DEALLOCATE ${name}`);
    return rows.map((row) => String(row['QUERY PLAN'])).join('\n');
  }

  // What the planner makes of a prepared statement, with and without its parameters, before and after the first ANALYZE.
  describe.each(['before', 'after'])('%s the first ANALYZE', (when) => {
    beforeAll(() => (when === 'after' ? schema.client.query('ANALYZE facts') : undefined));

    describe.each(['force_custom_plan', 'force_generic_plan'])('with %s', (mode) => {
      beforeAll(() => schema.client.query(`SET plan_cache_mode = ${mode}`));

      it.each(['forwards', 'backwards'] as const)('reads a stream %s by its revisions', async (direction) => {
        const plan = await planOf(direction, stream('long'), 500, 100);
        expect(plan).toMatch(/Index Scan (Backward )?using facts_one_per_revision/);
        expect(plan).not.toMatch(/Seq Scan|Sort|Bitmap/);
      });

      it('reads the log in its order, without sorting', async () => {
        const plan = await planOf('log', 0, 0, '9007199254740991');
        expect(plan).toMatch(/Index Scan using facts_in_log_order/);
        expect(plan).not.toMatch(/Seq Scan|Sort|Bitmap/);
      });

      it('looks at no more than a window of the log for some types', async () => {
        const plan = await planOf('logOfTypes', 0, 0, '9007199254740991', ['TagAdded']);
        expect(plan).toMatch(/Index Scan using facts_in_log_order on facts \(actual rows=2000[. ]/);
        expect(plan).not.toMatch(/Seq Scan|Bitmap/);
      });

      it('finds how far readers may go at the end of the log', async () => {
        const plan = await planOf('reach', null);
        expect(plan).toMatch(/Index (Only )?Scan Backward using facts_in_log_order/);
        expect(plan).not.toMatch(/Seq Scan on facts|Sort|Bitmap/);
      });
    });
  });

  it('has appended all of it without one scan of the table, though nothing was known about it when that began', async () => {
    const writing = await openPostgresEventStore({ url: schema.as('writing'), clock: systemClock });
    await writing.append(stream('more'), -1, [aNote('more', 0)]);
    await expect(writing.append(stream('again'), -1, [aNote('more', 0)])).rejects.toMatchObject({
      code: 'fact-already-recorded',
    });
    await writing.close();
    // A session counts for the statistics once it has ended.
    await schema.gone('writing');
    const { rows } = await schema.client.query(
      `SELECT seq_scan::integer AS scans, idx_scan::integer AS lookups, n_tup_ins::integer AS stored FROM pg_stat_user_tables WHERE relid = 'facts'::regclass`,
    );
    expect(rows[0].stored).toBeGreaterThan(FACTS);
    expect(rows[0].lookups).toBeGreaterThan(FACTS);
    expect(rows[0].scans).toBeLessThanOrEqual(ANALYZED);
  });
});

/** ANALYZE reads a sample without a scan; making the indexes of the empty table is counted as one each. */
const ANALYZED = 3;
