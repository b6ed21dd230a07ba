import type { Broker } from '@parley/broker';
import type { EventStore } from '@parley/event-store';
import type { ReadModelStore } from '@parley/read-models';

export interface LagLine {
  /** A consumer group, or the projection, which reads the event store. */
  readonly reader: string;
  readonly source: string;
  /** Messages or facts stored and not yet dealt with. */
  readonly behind: number;
}

/** How far every reader is behind what it reads. */
export async function* lag(store: EventStore, broker: Broker, readModels: ReadModelStore): AsyncGenerator<LagLine> {
  yield {
    reader: 'conversation-projection',
    source: 'event store',
    behind: await factsAfter(store, await readModels.live.checkpoint()),
  };
  yield {
    reader: 'conversation-projection (topic)',
    source: 'event store',
    behind: await factsAfter(store, await readModels.published()),
  };
  for (const group of await broker.groups()) {
    const behind = new Map<string, number>();
    for (const { topic, committed, end } of await broker.lag(group)) {
      behind.set(topic, (behind.get(topic) ?? 0) + Number(BigInt(end) - BigInt(committed)));
    }
    for (const [topic, count] of behind) yield { reader: group, source: topic, behind: count };
  }
}

/** Counted one by one: positions are opaque, and whoever is behind is rarely far behind. */
async function factsAfter(store: EventStore, position: string | undefined): Promise<number> {
  let count = 0;
  for await (const _ of store.readAll(position)) count += 1;
  return count;
}
