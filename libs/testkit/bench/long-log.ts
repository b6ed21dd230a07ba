import { openSqliteEventStore } from '@parley/event-store/sqlite';
import { aConversationHistory } from './history.js';

/** Contacts whose conversations take turns in the log. */
const AT_ONCE = 500;
const TEXTS_EACH = 5;

/** Writes a log of at least so many facts, as many contacts at once would; answers how many they are. */
export async function writeLongLog(file: string, atLeast: number): Promise<number> {
  const store = openSqliteEventStore({ file, clock: { now: () => '2026-11-20T15:00:00.000Z' } });
  let written = 0;
  for (let first = 1; written < atLeast; first += AT_ONCE) {
    const histories = Array.from({ length: AT_ONCE }, (_, n) => aConversationHistory(first + n, TEXTS_EACH));
    const step = Math.ceil(histories[0]!.facts.length / TEXTS_EACH);
    for (let from = 0; from < histories[0]!.facts.length; from += step) {
      await Promise.all(
        histories.map(({ stream, facts }) => store.append(stream, from - 1, facts.slice(from, from + step))),
      );
    }
    written += histories.reduce((sum, { facts }) => sum + facts.length, 0);
  }
  await store.close();
  return written;
}
