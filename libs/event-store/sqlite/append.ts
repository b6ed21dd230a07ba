import { ParleyError, type Fact, type RecordedFact } from '@parley/contracts';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Appended } from '../port.js';
import { statements, type Row } from './schema.js';

export interface Append {
  readonly stream: string;
  readonly expected: number;
  readonly facts: readonly Fact[];
  /** The facts as JSON, in the same order. */
  readonly serialised: readonly string[];
  readonly recordedAt: string;
}

const UNIQUE_VIOLATED = 2067;

/** The writing statements, run inside the transaction of whoever calls. */
export class Appender {
  private readonly insert: StatementSync;
  private readonly lastRevision: StatementSync;
  private readonly idsFrom: StatementSync;
  private readonly forwards: StatementSync;

  constructor(
    db: DatabaseSync,
    private readonly decode: (row: Row) => RecordedFact,
  ) {
    this.insert = db.prepare(statements.insert);
    this.lastRevision = db.prepare(statements.lastRevision);
    this.idsFrom = db.prepare(statements.idsFrom);
    this.forwards = db.prepare(statements.forwards);
  }

  /** Stores all facts, or answers as the first time did, or throws before anything was written. */
  append(append: Append): Appended {
    const { stream, expected } = append;
    const last = Number(this.lastRevision.get(stream)?.['revision'] ?? -1);
    if (last === expected) return this.store(append);
    const before = this.standing(append);
    if (before) return before;
    throw new ParleyError(
      'wrong-expected-revision',
      `${stream} stands at revision ${last}, not at ${expected}: read it again and decide again.`,
      { retryable: false, details: { stream, expected, actual: last } },
    );
  }

  /** What the same append answered before, where exactly its facts stand at exactly its place. */
  standing({ stream, expected, facts }: Append): Appended | undefined {
    const ids = this.idsFrom.all(stream, expected + 1, facts.length);
    if (ids.length < facts.length || !facts.every((fact, index) => fact.id === ids[index]!['id'])) return undefined;
    const rows = this.forwards.all(stream, expected + 1, facts.length) as unknown as Row[];
    return appended(rows.map(this.decode));
  }

  private store({ stream, expected, facts, serialised, recordedAt }: Append): Appended {
    return appended(
      facts.map((fact, index) => {
        const revision = expected + 1 + index;
        const position = this.insertOne(stream, revision, fact, serialised[index]!, recordedAt);
        return { ...fact, stream, revision, position: String(position), recordedAt } as RecordedFact;
      }),
    );
  }

  private insertOne(stream: string, revision: number, fact: Fact, serialised: string, recordedAt: string) {
    try {
      return this.insert.run(stream, revision, fact.id, fact.type, recordedAt, serialised).lastInsertRowid;
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== UNIQUE_VIOLATED) throw error;
      throw new ParleyError(
        'fact-already-recorded',
        `Fact ${fact.id} (${fact.type}) stands elsewhere in the log: its cause established it before. Nothing was appended to ${stream}.`,
        { retryable: false, details: { stream, factId: fact.id, type: fact.type }, cause: error },
      );
    }
  }
}

function appended(facts: readonly RecordedFact[]): Appended {
  const last = facts.at(-1)!;
  return { revision: last.revision, position: last.position, facts };
}
