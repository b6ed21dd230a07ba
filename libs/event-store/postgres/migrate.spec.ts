import { systemClock } from '@parley/runtime';
import { describeOn } from '@parley/testkit/engines';
import { aNote, logOf, stream } from '@parley/testkit/event-store';
import { addressOf } from './address.js';
import { openPostgresEventStore } from './index.js';
import { migrate } from './migrate.js';
import { usualPace } from './pace.js';
import { steps } from './schema.js';
import { aSchema, type Schema } from './testing/a-schema.js';

describeOn('postgres', 'the migrations of the PostgreSQL event store', (address) => {
  let schema: Schema;
  const open = () => openPostgresEventStore({ url: schema.url, clock: systemClock });
  const migrating = (wanted?: readonly string[]) =>
    migrate({ address: addressOf(schema.url), pace: usualPace }, wanted);
  const tables = async () => {
    const { rows } = await schema.client.query<{ name: string }>(
      'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1',
    );
    return rows.map(({ name }) => name);
  };

  beforeEach(async () => {
    schema = await aSchema(address);
  });
  afterEach(() => schema.drop());

  it('are done once by however many processes start at the same time', async () => {
    const stores = await Promise.all(Array.from({ length: 8 }, open));
    await Promise.all(stores.map((store, n) => store.append(stream(n), -1, [aNote(n, 0)])));
    expect(await logOf(stores[0]!)).toHaveLength(8);
    await Promise.all(stores.map((store) => store.close()));
    expect(await tables()).toEqual(['facts', 'log_clock', 'migrations']);
  });

  it('add what is missing, and nothing twice', async () => {
    await migrating();
    await migrating([...steps, 'CREATE TABLE later (x integer)']);
    await migrating([...steps, 'CREATE TABLE later (x integer)']);
    expect(await tables()).toEqual(['facts', 'later', 'log_clock', 'migrations']);
  });

  it('leave nothing behind where a step fails', async () => {
    await migrating();
    const failing = migrating([...steps, 'CREATE TABLE later (x integer); SELECT 1/0']);
    await expect(failing).rejects.toMatchObject({ code: 'event-store-unavailable', details: { sqlState: '22012' } });
    expect(await tables()).toEqual(['facts', 'log_clock', 'migrations']);
    await (await open()).close();
  });

  it('refuse a schema that a newer release wrote', async () => {
    await migrating([...steps, 'CREATE TABLE later (x integer)']);
    await expect(open()).rejects.toMatchObject({
      code: 'storage-newer-than-code',
      retryable: false,
      details: { applied: steps.length + 1, known: steps.length },
    });
  });

  it('ask for no right to create schemas where the schema stands', async () => {
    const role = `${schema.name}_role`;
    await schema.client.query(`CREATE SCHEMA ${schema.name}`);
    await schema.client.query(`CREATE ROLE ${role} LOGIN PASSWORD 'spec'`);
    try {
      await schema.client.query(`GRANT USAGE, CREATE ON SCHEMA ${schema.name} TO ${role}`);
      const url = new URL(schema.url);
      url.username = role;
      url.password = 'spec';
      const store = await openPostgresEventStore({ url: url.href, clock: systemClock });
      await store.append(stream('a'), -1, [aNote('a', 0)]);
      expect(await logOf(store)).toHaveLength(1);
      await store.close();
    } finally {
      await schema.client.query(`DROP OWNED BY ${role} CASCADE; DROP ROLE ${role}`);
    }
  });
});
