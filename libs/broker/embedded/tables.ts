import { ParleyError, type Headers } from '@parley/contracts';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Message } from '../port.js';

export interface Topic {
  readonly id: number;
  readonly name: string;
  readonly partitions: number;
}

export interface NewRecord {
  readonly partition: number;
  readonly key: string;
  readonly headers: string;
  readonly value: string;
}

export interface GroupOffset {
  readonly topic: string;
  readonly partition: number;
  readonly committed: number;
}

/** The statements over the broker’s tables. Writes belong inside a transaction. */
export class BrokerTables {
  private readonly topics = new Map<string, Topic>();
  private readonly statements = new Map<string, StatementSync>();

  constructor(private readonly db: DatabaseSync) {}

  /** @throws ParleyError `topic-unknown` */
  topic(name: string): Topic {
    const topic = this.topics.get(name) ?? this.findTopic(name);
    if (!topic) {
      throw new ParleyError('topic-unknown', `There is no topic ${name}: make it with ensureTopics first.`, {
        retryable: false,
        details: { topic: name },
      });
    }
    this.topics.set(name, topic);
    return topic;
  }

  findTopic(name: string): Topic | undefined {
    return this.sql('SELECT id, name, partitions FROM broker_topics WHERE name = ?').get(name) as Topic | undefined;
  }

  allTopics(): readonly Topic[] {
    return this.sql('SELECT id, name, partitions FROM broker_topics ORDER BY id').all() as unknown as Topic[];
  }

  insertTopic(name: string, partitions: number): void {
    this.sql('INSERT INTO broker_topics (name, partitions) VALUES (?, ?)').run(name, partitions);
  }

  /** Appends in the order given; answers the next offset of each partition it wrote to. */
  append(topic: Topic, records: readonly NewRecord[], storedAt: number): Map<number, number> {
    const next = new Map<number, number>();
    const insert = this.sql('INSERT INTO broker_records VALUES (?, ?, ?, ?, ?, ?, ?)');
    for (const { partition, key, headers, value } of records) {
      const offset = next.get(partition) ?? this.end(topic.id, partition);
      insert.run(topic.id, partition, offset, key, headers, value, storedAt);
      next.set(partition, offset + 1);
    }
    return next;
  }

  /** The offset the next record gets. Retention leaves the last record of a partition, so this never falls back. */
  end(topicId: number, partition: number): number {
    const last = this.sql('SELECT max(offset) AS last FROM broker_records WHERE topic = ? AND partition = ?');
    return Number(last.get(topicId, partition)!['last'] ?? -1) + 1;
  }

  first(topicId: number, partition: number): number {
    const first = this.sql('SELECT min(offset) AS first FROM broker_records WHERE topic = ? AND partition = ?');
    return Number(first.get(topicId, partition)!['first'] ?? 0);
  }

  read(topic: Topic, partition: number, from: number, limit: number): Message[] {
    return this.sql(
      `SELECT offset, key, headers, value, stored_at FROM broker_records
       WHERE topic = ? AND partition = ? AND offset >= ? ORDER BY offset LIMIT ?`,
    )
      .all(topic.id, partition, from, limit)
      .map((row) => ({
        topic: topic.name,
        partition,
        offset: String(row['offset']),
        key: row['key'] as string,
        headers: JSON.parse(row['headers'] as string) as Headers,
        value: row['value'] as string,
        storedAt: new Date(row['stored_at'] as number).toISOString(),
      }));
  }

  committed(group: string, topicId: number, partition: number): number | undefined {
    const row = this.sql(
      'SELECT offset FROM broker_offsets WHERE consumer_group = ? AND topic = ? AND partition = ?',
    ).get(group, topicId, partition);
    return row?.['offset'] as number | undefined;
  }

  /** Never moves an offset back. */
  commit(group: string, topicId: number, partition: number, offset: number): void {
    this.sql(
      `INSERT INTO broker_offsets VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET offset = excluded.offset WHERE excluded.offset > broker_offsets.offset`,
    ).run(group, topicId, partition, offset);
  }

  groups(): string[] {
    const rows = this.sql('SELECT DISTINCT consumer_group AS name FROM broker_offsets ORDER BY consumer_group').all();
    return rows.map((row) => row['name'] as string);
  }

  offsetsOf(group: string): readonly GroupOffset[] {
    return this.sql(
      `SELECT t.name AS topic, o.partition, o.offset AS committed
       FROM broker_offsets o JOIN broker_topics t ON t.id = o.topic WHERE o.consumer_group = ? ORDER BY o.topic, o.partition`,
    ).all(group) as unknown as GroupOffset[];
  }

  /** What every group of the topic has committed; undefined where no group ever read it. */
  committedByAll(topicId: number, partition: number): number | undefined {
    const row = this.sql('SELECT min(offset) AS floor FROM broker_offsets WHERE topic = ? AND partition = ?');
    return (row.get(topicId, partition)!['floor'] as number | null) ?? undefined;
  }

  /** The oldest records of a partition: their offsets and when they were stored, in milliseconds. */
  oldest(topicId: number, partition: number, limit: number): readonly { offset: number; storedAt: number }[] {
    return this.sql(
      'SELECT offset, stored_at AS storedAt FROM broker_records WHERE topic = ? AND partition = ? ORDER BY offset LIMIT ?',
    ).all(topicId, partition, limit) as unknown as { offset: number; storedAt: number }[];
  }

  deleteThrough(topicId: number, partition: number, offset: number): void {
    this.sql('DELETE FROM broker_records WHERE topic = ? AND partition = ? AND offset <= ?').run(
      topicId,
      partition,
      offset,
    );
  }

  /** Changes whenever another connection has committed. */
  dataVersion(): number {
    return this.sql('PRAGMA data_version').get()!['data_version'] as number;
  }

  private sql(text: string): StatementSync {
    let statement = this.statements.get(text);
    if (!statement) this.statements.set(text, (statement = this.db.prepare(text)));
    return statement;
  }
}
