import type { DatabaseSync } from 'node:sqlite';
import type { Media } from '@parley/contracts';

/** A message as its phone shows it. */
export interface PhoneMessage {
  readonly id: string;
  /** As the phone sees it: `outbound` is what its owner typed. */
  readonly direction: 'inbound' | 'outbound';
  /** The sender code at the other end. */
  readonly code: string;
  readonly text: string;
  readonly media: readonly Media[];
  /** ISO instant. */
  readonly at: string;
}

const MESSAGES_PER_PHONE = 500;
const MESSAGES_KEPT = 50_000;

/** A message whose id is there already changes nothing. */
export function keepMessage(db: DatabaseSync, phone: string, message: PhoneMessage): void {
  const { id, code, direction, text, media, at } = message;
  const { changes, lastInsertRowid } = db
    .prepare(
      'INSERT OR IGNORE INTO phone_messages (id, phone, code, direction, text, media, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(id, phone, code, direction, text, JSON.stringify(media), at);
  if (changes === 0) return;
  db.prepare('DELETE FROM phone_messages WHERE seq <= ?').run(Number(lastInsertRowid) - MESSAGES_KEPT);
}

/** The newest messages of a phone, oldest first. */
export function messagesOf(db: DatabaseSync, phone: string): readonly PhoneMessage[] {
  return db
    .prepare('SELECT * FROM phone_messages WHERE phone = ? ORDER BY seq DESC LIMIT ?')
    .all(phone, MESSAGES_PER_PHONE)
    .map((row) => ({
      id: String(row['id']),
      direction: row['direction'] as PhoneMessage['direction'],
      code: String(row['code']),
      text: String(row['text']),
      media: JSON.parse(String(row['media'])) as Media[],
      at: String(row['at']),
    }))
    .reverse();
}
