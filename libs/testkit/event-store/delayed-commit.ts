import type { EventStore } from '@parley/event-store';
import { all, aNote, idsOf, notes, stream, type EventStoreCase } from './harness.js';
import { Listener } from './listener.js';

/** Where positions are drawn before the commit, a reader can pass one that appears behind it (pitfall 16). */
export const delayedCommit: EventStoreCase = {
  name: 'never skips a fact whose commit was delayed, whoever goes on from where (pitfall 16)',
  timeout: 60_000,
  async run({ store, delayCommit }) {
    const listener = new Listener(store);
    await listener.untilCaughtUp();
    const release = await delayCommit?.();
    const late = store.append(stream('late'), -1, notes('late', 2));
    const others = Promise.all(
      Array.from({ length: 30 }, (_, name) => store.append(stream(name), -1, [aNote(name, 0)])),
    );
    let written = false;
    const followed = follow(store, () => written);
    if (release) await others;
    release?.();
    await Promise.all([late, others]);
    written = true;
    const log = idsOf(await all(store.readAll()));
    expect(log).toHaveLength(32);
    expect(await followed).toEqual(log);
    const head = await store.head();
    await listener.until(({ marks }) => marks.includes(head!));
    expect(idsOf(listener.facts)).toEqual(log);
    await listener.stop();
  },
};

/** Reads on from the last fact it saw, again and again, and once more after `done`. */
async function follow(store: EventStore, done: () => boolean): Promise<string[]> {
  const seen: string[] = [];
  let from: string | undefined;
  for (let last = false; !last;) {
    last = done();
    for await (const fact of store.readAll(from)) {
      from = fact.position;
      seen.push(fact.id);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return seen;
}
