import { ParleyError, type Headers } from '@parley/contracts';
import { openDatabase, type EmbeddedDatabase } from '@parley/runtime/sqlite';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { OutgoingMessage } from '../port.js';
import { spoolSchema } from './schema.js';

export interface SpooledMessage extends OutgoingMessage {
  readonly topic: string;
}

export interface SpoolBatch {
  readonly messages: readonly SpooledMessage[];
  /** Number of its last message. */
  readonly last: number;
  /** Nothing was behind it when it was read. */
  readonly isRest: boolean;
}

/** Messages of one batch, and characters of their values beyond which it is cut: well below what one Kafka request may hold. */
const BATCH_MESSAGES = 200;
const BATCH_CHARACTERS = 512 * 1024;

/**
 * What waits for the broker, in one SQLite file that only its owner may read: appended durably with group commit,
 * read from the front, removed once it was sent.
 */
export class SpoolFile {
  private sentThrough = 0;
  private readonly statements = new Map<string, StatementSync>();

  private constructor(private readonly database: EmbeddedDatabase) {}

  /** @throws ParleyError `storage-unavailable`, `storage-newer-than-code` */
  static open(file: string): SpoolFile {
    const database = openDatabase(file, { synchronous: 'FULL' });
    try {
      database.migrate('spool', spoolSchema);
      return new SpoolFile(database);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  /**
   * Resolves once all of them are durable; none of them is where it rejects.
   * @throws ParleyError `spool-full` (retryable) where the file already takes `maxBytes`, `storage-unavailable` (retryable)
   */
  async append(topic: string, messages: readonly OutgoingMessage[], keptAt: string, maxBytes: number): Promise<void> {
    await this.database.transact(() => {
      if (this.bytes() >= maxBytes) throw spoolFull();
      const insert = this.sql('INSERT INTO spool (topic, key, headers, value, kept_at) VALUES (?, ?, ?, ?, ?)');
      for (const { key, headers, value } of messages) {
        insert.run(topic, key, JSON.stringify(headers), value, Date.parse(keptAt));
      }
    });
  }

  /** The oldest messages that were not sent yet; undefined where there are none. */
  next(): SpoolBatch | undefined {
    const rows = this.sql('SELECT seq, topic, key, headers, value FROM spool WHERE seq > ? ORDER BY seq LIMIT ?').all(
      this.sentThrough,
      BATCH_MESSAGES,
    ) as unknown as { seq: number; topic: string; key: string; headers: string; value: string }[];
    let characters = 0;
    const cut = rows.findIndex(({ value }, at) => (characters += value.length) > BATCH_CHARACTERS && at > 0);
    const taken = cut === -1 ? rows : rows.slice(0, cut);
    if (taken.length === 0) return undefined;
    return {
      messages: taken.map(({ topic, key, headers, value }) => ({
        topic,
        key,
        headers: JSON.parse(headers) as Headers,
        value,
      })),
      last: taken.at(-1)!.seq,
      isRest: cut === -1 && rows.length < BATCH_MESSAGES,
    };
  }

  /** Removes a batch that was sent. It is not read again, even where the file cannot be written just now. */
  async remove({ last }: SpoolBatch): Promise<void> {
    this.sentThrough = last;
    await this.database.transact(() => this.sql('DELETE FROM spool WHERE seq <= ?').run(last));
  }

  /** How many messages wait, and since when (ISO instant) the oldest does. */
  waiting(): { readonly messages: number; readonly oldestAt?: string } {
    const first = this.sql('SELECT seq, kept_at FROM spool WHERE seq > ? ORDER BY seq LIMIT 1').get(this.sentThrough);
    if (!first) return { messages: 0 };
    const last = this.sql('SELECT max(seq) AS seq FROM spool').get()!;
    return {
      messages: Number(last['seq']) - Number(first['seq']) + 1,
      oldestAt: new Date(Number(first['kept_at'])).toISOString(),
    };
  }

  /** Bytes of the file that hold something; free ones inside it are used again first. */
  bytes(): number {
    const pragma = (name: string) => Number(this.sql(`PRAGMA ${name}`).get()![name]);
    return (pragma('page_count') - pragma('freelist_count')) * pragma('page_size');
  }

  /**
   * Gives the space of what was removed back to the disk, and with it the last traces of its texts: some 0.3 ms for each
   * megabyte, where nothing is left in the file.
   */
  shrink(): void {
    try {
      this.db.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // A full disk has no room for it: the free space inside the file is used by what comes next.
    }
  }

  close(): void {
    this.database.close();
  }

  private get db(): DatabaseSync {
    return this.database.db;
  }

  private sql(text: string): StatementSync {
    let statement = this.statements.get(text);
    if (!statement) this.statements.set(text, (statement = this.db.prepare(text)));
    return statement;
  }
}

function spoolFull(): ParleyError {
  return new ParleyError(
    'spool-full',
    'The spool holds as much as it may while the broker is away: bring the broker back, or raise PARLEY_SPOOL_MAX_MB.',
    { retryable: true },
  );
}
