import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { type ReceiptStatus, uuidV5 } from '@parley/contracts';
import type { Clock } from '@parley/runtime';
import { openDatabase, type EmbeddedDatabase } from '@parley/runtime/sqlite';
import { classifyFailure } from '../failures.js';
import type { LookUpOutcome, OutgoingText, SendOutcome } from '../port.js';
import { segmentsOf } from '../segments.js';
import { keepMessage, messagesOf, type PhoneMessage } from './phone-messages.js';
import { type Rehearsal, rehearsalOf } from './rehearsals.js';
import { schema } from './schema.js';

export interface LoopbackReceipt {
  readonly seq: number;
  readonly senderId: string;
  readonly phone: string;
  readonly replyId: string;
  readonly carrierMessageId: string;
  readonly status: ReceiptStatus;
  readonly code?: string;
}

const HAND_OVERS_KEPT = 100_000;

/**
 * The air of the simulator: what was handed over, what the phones show, which receipts are still to come. Kept in a file
 * of its own, so that a killed process can be asked afterwards what it had handed over, and so that the services that
 * send and the one that receives may be different processes on one machine.
 *
 * Errors: `storage-unavailable` (retryable).
 */
export class LoopbackAir {
  private constructor(
    private readonly file: EmbeddedDatabase,
    private readonly clock: Clock,
  ) {}

  static open(dataDir: string, clock: Clock): LoopbackAir {
    const file = openDatabase(join(dataDir, 'loopback.db'), { synchronous: 'NORMAL' });
    file.migrate('loopback', schema);
    return new LoopbackAir(file, clock);
  }

  /** Takes a text as the phone’s rehearsal wants it. A reply that was taken before is answered alike and arrives once. */
  handOver(text: OutgoingText, senderId: string): Promise<SendOutcome> {
    const rehearsal = rehearsalOf(text.to);
    return this.file.transact((db) => {
      const known = handOverOf(db, text.replyId);
      if (known) return answerTo(rehearsal, known);
      if (isTurnedAway(db, rehearsal, text.replyId)) return refusedWith(rehearsal.refusal!.code);
      if (rehearsal.answerLost?.taken === false) return answerTo(rehearsal, undefined);
      this.take(db, text, senderId, rehearsal);
      return answerTo(rehearsal, handOverOf(db, text.replyId));
    });
  }

  lookUp(replyId: string): LookUpOutcome {
    return handOverOf(this.file.db, replyId) ?? { kind: 'not-found' };
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

  private take(db: DatabaseSync, text: OutgoingText, senderId: string, rehearsal: Rehearsal): void {
    const { replyId, to } = text;
    const carrierMessageId = `LB${uuidV5('loopback', replyId).replaceAll('-', '')}`;
    const { lastInsertRowid } = db
      .prepare(`INSERT INTO hand_overs (reply_id, carrier_message_id, segments, status) VALUES (?, ?, ?, 'queued')`)
      .run(replyId, carrierMessageId, segmentsOf(text.text).segments);
    db.prepare('DELETE FROM hand_overs WHERE seq <= ?').run(Number(lastInsertRowid) - HAND_OVERS_KEPT);
    const at = this.clock.now();
    keepMessage(db, to, {
      id: carrierMessageId,
      direction: 'inbound',
      code: text.from,
      text: text.text,
      media: text.media,
      at,
    });
    const announce = db.prepare(
      'INSERT INTO receipts (due_at, sender_id, phone, reply_id, carrier_message_id, status, code) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    for (const { afterMilliseconds, status, code } of rehearsal.receipts) {
      announce.run(this.now() + afterMilliseconds, senderId, to, replyId, carrierMessageId, status, code ?? null);
    }
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}

type HandedOver = Extract<LookUpOutcome, { kind: 'found' }>;

function handOverOf(db: DatabaseSync, replyId: string): HandedOver | undefined {
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

function isTurnedAway(db: DatabaseSync, { refusal }: Rehearsal, replyId: string): boolean {
  if (!refusal?.firstTimeOnly) return refusal !== undefined;
  return db.prepare('INSERT OR IGNORE INTO turned_away VALUES (?)').run(replyId).changes > 0;
}

function answerTo(rehearsal: Rehearsal, handedOver: HandedOver | undefined): SendOutcome {
  if (rehearsal.answerLost || !handedOver) return { kind: 'unknown', because: 'timeout' };
  return { kind: 'sent', carrierMessageId: handedOver.carrierMessageId, segments: handedOver.segments! };
}

function refusedWith(code: string): SendOutcome {
  const { note, retryAfterSeconds, ...failure } = classifyFailure('loopback', code);
  if (failure.class === 'unknown') return { kind: 'unknown', because: `loopback-${code}` };
  const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  return { kind: 'failed', code, class: failure.class, detail: note, ...wait };
}
