import type { DatabaseSync } from 'node:sqlite';

export interface Listener {
  /** New records of a partition are durable; `end` is the offset the next one gets. */
  grew(topicId: number, partition: number, end: number): void;
  /** The file was looked at and could be read. */
  looked?(): void;
}

/** What all brokers of this process on one file have in common. */
export interface SharedState {
  readonly listeners: Set<Listener>;
  readonly groups: Set<string>;
}

const states = new WeakMap<DatabaseSync, SharedState>();

export function sharedStateOf(db: DatabaseSync): SharedState {
  let state = states.get(db);
  if (!state) states.set(db, (state = { listeners: new Set(), groups: new Set() }));
  return state;
}
