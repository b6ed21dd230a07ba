/** Steps of the component `loopback`; append, never change one. */
export const schema: readonly string[] = [
  `
  CREATE TABLE hand_overs (
    seq INTEGER PRIMARY KEY,
    reply_id TEXT NOT NULL UNIQUE,
    carrier_message_id TEXT NOT NULL,
    segments INTEGER NOT NULL,
    status TEXT NOT NULL,
    code TEXT
  ) STRICT;

  CREATE TABLE phone_messages (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    phone TEXT NOT NULL,
    code TEXT NOT NULL,
    direction TEXT NOT NULL,
    text TEXT NOT NULL,
    media TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX phone_messages_of ON phone_messages (phone, seq);

  CREATE TABLE receipts (
    seq INTEGER PRIMARY KEY,
    due_at INTEGER NOT NULL,
    sender_id TEXT NOT NULL,
    phone TEXT NOT NULL,
    reply_id TEXT NOT NULL,
    carrier_message_id TEXT NOT NULL,
    status TEXT NOT NULL,
    code TEXT
  ) STRICT;
  CREATE INDEX receipts_due ON receipts (due_at, seq);

  CREATE TABLE turned_away (reply_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  `,
];
