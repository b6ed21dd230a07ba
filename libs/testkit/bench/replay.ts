import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { evolve, initialState, type ContactState } from '@parley/conversation';
import { openSqliteEventStore } from '@parley/event-store/sqlite';
import { aConversationHistory } from './history.js';
import { inFolder } from './material.js';
import { atLeast, print } from './report.js';
import { interleaved, perSecond } from './rounds.js';

/** 3: facts/s through upcast and fold against a bare page read and JSON.parse of the same rows. */
export async function measureReplay(): Promise<void> {
  await inFolder(async (folder) => {
    const file = join(folder, 'parley.db');
    const store = openSqliteEventStore({ file, clock: { now: () => '2026-11-20T15:00:00.000Z' } });
    let total = 0;
    for (let contact = 1; contact <= 1_000; contact += 1) {
      const { stream, facts } = aConversationHistory(contact, 5);
      await store.append(stream, -1, facts);
      total += facts.length;
    }
    const raw = new DatabaseSync(file, { readOnly: true });
    const page = raw.prepare('SELECT * FROM facts WHERE position > ? ORDER BY position LIMIT 1000');
    const ratio = await interleaved(
      () =>
        perSecond(total, async () => {
          const states = new Map<string, ContactState>();
          for await (const fact of store.readAll()) {
            states.set(fact.stream, evolve(states.get(fact.stream) ?? initialState, fact));
          }
        }),
      () =>
        perSecond(total, () => {
          for (let at = 0; ;) {
            const rows = page.all(at) as unknown as { position: number; fact: string }[];
            for (const row of rows) JSON.parse(row.fact);
            if (rows.length === 0) break;
            at = rows.at(-1)!.position;
          }
        }),
    );
    print(atLeast('3', `replay of ${total} facts with fold, to page read and JSON.parse`, ratio, 0.6), ratio);
    raw.close();
    await store.close();
  });
}
