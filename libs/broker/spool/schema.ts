/** One row a message, in the order of arrival. A number is never used twice, so what was sent can be told from what came since. */
export const spoolSchema: readonly string[] = [
  `
  CREATE TABLE spool (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    topic TEXT NOT NULL,
    key TEXT NOT NULL,
    headers TEXT NOT NULL,
    value TEXT NOT NULL,
    kept_at INTEGER NOT NULL
  ) STRICT;
  `,
];
