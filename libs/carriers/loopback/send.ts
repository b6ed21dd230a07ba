import type { DatabaseSync } from 'node:sqlite';
import { uuidV5 } from '@parley/contracts';
import type { Clock } from '@parley/runtime';
import type { EmbeddedDatabase } from '@parley/runtime/sqlite';
import { classifyFailure } from '../failures.js';
import type { CarrierSender, LookUpOutcome, OutgoingText, SendOutcome } from '../port.js';
import { segmentsOf } from '../segments.js';
import { type HandedOver, handOverOf, keepHandOver } from './hand-overs.js';
import { keepMessage } from './phone-messages.js';
import { type Rehearsal, rehearsalOf } from './rehearsals.js';

/**
 * Hands texts to the phones of the simulator, each as its rehearsal wants it. A reply that was taken before is answered
 * alike and arrives once.
 *
 * Errors: `storage-unavailable` (retryable).
 */
export class LoopbackSender implements CarrierSender {
  readonly kind = 'loopback';

  constructor(
    private readonly file: EmbeddedDatabase,
    private readonly senderId: string,
    private readonly clock: Clock,
  ) {}

  send(text: OutgoingText): Promise<SendOutcome> {
    const rehearsal = rehearsalOf(text.to);
    return this.file.transact((db) => {
      const known = handOverOf(db, text.replyId);
      if (known) return answerTo(rehearsal, known);
      if (isTurnedAway(db, rehearsal, text.replyId)) return refusedWith(rehearsal.refusal!.code);
      if (rehearsal.answerLost?.taken === false) return answerTo(rehearsal, undefined);
      this.take(db, text, rehearsal);
      return answerTo(rehearsal, handOverOf(db, text.replyId));
    });
  }

  lookUp(text: OutgoingText): Promise<LookUpOutcome> {
    return Promise.resolve(handOverOf(this.file.db, text.replyId) ?? { kind: 'not-found' });
  }

  private take(db: DatabaseSync, { replyId, from, to, text, media }: OutgoingText, rehearsal: Rehearsal): void {
    const id = `LB${uuidV5('loopback', replyId).replaceAll('-', '')}`;
    const at = this.clock.now();
    keepHandOver(db, replyId, id, segmentsOf(text).segments);
    keepMessage(db, to, { id, direction: 'inbound', code: from, text, media, at });
    const announce = db.prepare(
      'INSERT INTO receipts (due_at, sender_id, phone, reply_id, carrier_message_id, status, code) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    for (const { afterMilliseconds, status, code } of rehearsal.receipts) {
      announce.run(Date.parse(at) + afterMilliseconds, this.senderId, to, replyId, id, status, code ?? null);
    }
  }
}

function isTurnedAway(db: DatabaseSync, { refusal }: Rehearsal, replyId: string): boolean {
  if (!refusal?.firstTimeOnly) return refusal !== undefined;
  return db.prepare('INSERT OR IGNORE INTO turned_away VALUES (?)').run(replyId).changes > 0;
}

function answerTo(rehearsal: Rehearsal, handedOver: HandedOver | undefined): SendOutcome {
  if (rehearsal.answerLost || !handedOver) return { kind: 'unknown', because: 'timeout' };
  return { kind: 'sent', carrierMessageId: handedOver.carrierMessageId, segments: handedOver.segments };
}

function refusedWith(code: string): SendOutcome {
  const { note, retryAfterSeconds, ...failure } = classifyFailure('loopback', code);
  if (failure.class === 'unknown') return { kind: 'unknown', because: `loopback-${code}` };
  const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  return { kind: 'failed', code, class: failure.class, detail: note, ...wait };
}
