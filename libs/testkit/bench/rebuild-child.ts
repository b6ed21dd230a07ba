import { join } from 'node:path';
import { openSqliteEventStore } from '@parley/event-store/sqlite';
import { Projector } from '@parley/read-models/projectors';
import { openSqliteReadModels } from '@parley/read-models/sqlite';

/**
 * Replays a whole log into new read models, as a rebuild does. Arguments: the folder, and how often to look, in facts.
 * Says `{facts, resident}` (bytes, after a collection) at each look and at the end.
 */
export interface Look {
  readonly facts: number;
  readonly resident: number;
  readonly done: boolean;
}

const [folder, every] = process.argv.slice(2) as [string, string];
const BATCH = 1_000;
const clock = { now: () => '2026-11-20T15:00:00.000Z' };
const store = openSqliteEventStore({ file: join(folder, 'parley.db'), clock });
const readModels = await openSqliteReadModels({
  file: join(folder, 'read-models.db'),
  comparePositions: (a, b) => store.comparePositions(a, b),
});
const writer = await readModels.writer(await readModels.createGeneration());
const projector = new Projector(writer, { remembered: 10_000 });
let facts = 0;
let last = '';

const write = () => writer.write(projector.drain(), last);
const look = (done: boolean) => {
  globalThis.gc!();
  process.send!({ facts, resident: process.memoryUsage.rss(), done } satisfies Look);
};

process.once('disconnect', () => process.exit());
for await (const fact of store.readAll()) {
  await projector.apply(fact);
  last = fact.position;
  facts += 1;
  if (facts % BATCH === 0) await write();
  if (facts % Number(every) === 0) look(false);
}
await write();
look(true);
await readModels.close();
await store.close();
process.disconnect();
