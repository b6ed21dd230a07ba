import { ParleyError, type Fact, type RecordedFact } from '@parley/contracts';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Appended } from '../port.js';
import { statements, type Row } from './schema.js';

/** A fact as it will stand; its position is filled in by the transaction. */
type PlacedFact = RecordedFact & { position: string };

export interface Append {
  readonly stream: string;
  readonly expected: number;
  readonly facts: readonly PlacedFact[];
  /** The facts as JSON, their positions empty. */
  readonly serialised: readonly string[];
}

export function prepareAppend(stream: string, expected: number, facts: readonly Fact[], recordedAt: string): Append {
  const placed = facts.map((fact, index) => {
    return { ...fact, stream, revision: expected + 1 + index, position: '', recordedAt } as PlacedFact;
  });
  return { stream, expected, facts: placed, serialised: placed.map((fact) => JSON.stringify(fact)) };
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
    this.lastRevision.setReturnArrays(true);
    this.idsFrom = db.prepare(statements.idsFrom);
    this.forwards = db.prepare(statements.forwards);
  }

  /** Stores all facts, or answers as the first time did, or throws before anything was written. */
  append(append: Append): Appended {
    const { stream, expected } = append;
    const last = (this.lastRevision.get(stream) as unknown as readonly number[] | undefined)?.[0] ?? -1;
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

  private store({ facts, serialised }: Append): Appended {
    facts.forEach((fact, index) => (fact.position = String(this.insertOne(fact, serialised[index]!))));
    return appended(facts);
  }

  private insertOne({ stream, revision, id, type }: PlacedFact, serialised: string) {
    try {
      return this.insert.run(stream, revision, id, type, serialised).lastInsertRowid;
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== UNIQUE_VIOLATED) throw error;
      throw new ParleyError(
        'fact-already-recorded',
        `Fact ${id} (${type}) stands elsewhere in the log: its cause established it before. Nothing was appended to ${stream}.`,
        { retryable: false, details: { stream, factId: id, type }, cause: error },
      );
    }
  }
}

function appended(facts: readonly RecordedFact[]): Appended {
  const last = facts.at(-1)!;
  return { revision: last.revision, position: last.position, facts };
}
