import type { DatabaseSync } from 'node:sqlite';
import type { ReceiptStatus } from '@parley/contracts';
import type { LookUpOutcome } from '../port.js';

export type HandedOver = Extract<LookUpOutcome, { kind: 'found' }> & { readonly segments: number };

const HAND_OVERS_KEPT = 100_000;

export function handOverOf(db: DatabaseSync, replyId: string): HandedOver | undefined {
  const row = db.prepare('SELECT * FROM hand_overs WHERE reply_id = ?').get(replyId);
  return (
    row && {
      kind: 'found',
      carrierMessageId: String(row['carrier_message_id']),
      status: row['status'] as ReceiptStatus,
      segments: Number(row['segments']),
      ...(row['code'] === null ? {} : { code: String(row['code']) }),
    }
  );
}

export function keepHandOver(db: DatabaseSync, replyId: string, carrierMessageId: string, segments: number): void {
  const { lastInsertRowid } = db
    .prepare(`INSERT INTO hand_overs (reply_id, carrier_message_id, segments, status) VALUES (?, ?, ?, 'queued')`)
    .run(replyId, carrierMessageId, segments);
  db.prepare('DELETE FROM hand_overs WHERE seq <= ?').run(Number(lastInsertRowid) - HAND_OVERS_KEPT);
}
