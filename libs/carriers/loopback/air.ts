import type { ReceiptStatus } from '@parley/contracts';
import type { Clock } from '@parley/runtime';
import type { EmbeddedDatabase } from '@parley/runtime/sqlite';
import { openLoopbackFile } from './file.js';
import { keepMessage, messagesOf, type PhoneMessage } from './phone-messages.js';

export interface LoopbackReceipt {
  readonly seq: number;
  readonly senderId: string;
  readonly phone: string;
  readonly replyId: string;
  readonly carrierMessageId: string;
  readonly status: ReceiptStatus;
  readonly code?: string;
}

/**
 * The air of the simulator, as a phone hears it: what reached it, and the receipts it sends back. Nothing can be sent
 * with it.
 *
 * Errors: `storage-unavailable` (retryable).
 */
export class LoopbackAir {
  private constructor(
    private readonly file: EmbeddedDatabase,
    private readonly clock: Clock,
  ) {}

  static open(dataDir: string, clock: Clock): LoopbackAir {
    return new LoopbackAir(openLoopbackFile(dataDir), clock);
  }

  /** Shows on a phone what its owner typed; an id that is there already changes nothing. */
  recordTyped(phone: string, message: Omit<PhoneMessage, 'direction'>): Promise<void> {
    return this.file.transact((db) => keepMessage(db, phone, { ...message, direction: 'outbound' }));
  }

  /** The newest messages of a phone, at most 500, oldest first. */
  messagesOf(phone: string): readonly PhoneMessage[] {
    return messagesOf(this.file.db, phone);
  }

  /** Receipts whose time has come, in order. They come again until `delivered` was called. */
  dueReceipts(limit: number): readonly LoopbackReceipt[] {
    return this.file.db
      .prepare('SELECT * FROM receipts WHERE due_at <= ? ORDER BY due_at, seq LIMIT ?')
      .all(this.now(), limit)
      .map((row) => ({
        seq: Number(row['seq']),
        senderId: String(row['sender_id']),
        phone: String(row['phone']),
        replyId: String(row['reply_id']),
        carrierMessageId: String(row['carrier_message_id']),
        status: row['status'] as ReceiptStatus,
        ...(row['code'] === null ? {} : { code: String(row['code']) }),
      }));
  }

  /** Milliseconds until the next receipt is due; undefined where none is to come. */
  untilNextReceipt(): number | undefined {
    const due = this.file.db.prepare('SELECT min(due_at) AS due_at FROM receipts').get()!['due_at'];
    return due === null ? undefined : Math.max(0, Number(due) - this.now());
  }

  delivered(receipts: readonly LoopbackReceipt[]): Promise<void> {
    return this.file.transact((db) => {
      const forget = db.prepare('DELETE FROM receipts WHERE seq = ?');
      const conclude = db.prepare('UPDATE hand_overs SET status = ?, code = ? WHERE reply_id = ?');
      for (const { seq, status, code, replyId } of receipts) {
        forget.run(seq);
        conclude.run(status, code ?? null, replyId);
      }
    });
  }

  /** Calls back whenever something of this process was stored. Answers a function that ends it. */
  onChange(listener: () => void): () => void {
    return this.file.onCommitted(listener);
  }

  close(): void {
    this.file.close();
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}
