/** Append a step for every change; never change one that was released. */
export const steps: readonly string[] = [
  `CREATE TABLE facts (
     position INTEGER PRIMARY KEY,
     stream TEXT NOT NULL,
     revision INTEGER NOT NULL,
     id TEXT NOT NULL UNIQUE,
     type TEXT NOT NULL,
     fact TEXT NOT NULL,
     UNIQUE (stream, revision)
   ) STRICT`,
];

const columns = 'position, revision, fact';

/** Every statement the store runs: its specs look at the plan of each. */
export const statements = {
  insert: 'INSERT INTO facts (stream, revision, id, type, fact) VALUES (?, ?, ?, ?, ?)',
  lastRevision: 'SELECT revision FROM facts WHERE stream = ? ORDER BY revision DESC LIMIT 1',
  idsFrom: 'SELECT id FROM facts WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?',
  forwards: `SELECT ${columns} FROM facts WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?`,
  backwards: `SELECT ${columns} FROM facts WHERE stream = ? AND revision <= ? ORDER BY revision DESC LIMIT ?`,
  head: 'SELECT max(position) AS position FROM facts',
  log: `SELECT ${columns} FROM facts WHERE position > ? AND position <= ? ORDER BY position LIMIT ?`,
  /** `position <= ?` ends a window: a rare type must not make one page walk the whole log. */
  logOfTypes: (count: number) =>
    `SELECT ${columns} FROM facts WHERE position > ? AND position <= ? AND type IN (${Array(count).fill('?').join(', ')}) ORDER BY position LIMIT ?`,
} as const;

export interface Row {
  readonly position: number;
  readonly revision: number;
  /** The recorded fact, JSON; its `position` is empty, for only the transaction knows it. */
  readonly fact: string;
}
