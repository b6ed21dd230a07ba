import type { RecordedFact } from '@parley/contracts';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import {
  appended,
  factAlreadyRecorded,
  standsIn,
  wrongExpectedRevision,
  type Append,
  type PlacedFact,
} from '../placed.js';
import type { Appended } from '../port.js';
import { statements, type Row } from './schema.js';

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
    throw wrongExpectedRevision(append, last);
  }

  /** What the same append answered before, where exactly its facts stand at exactly its place. */
  standing(append: Append): Appended | undefined {
    const { stream, expected, facts } = append;
    const ids = this.idsFrom.all(stream, expected + 1, facts.length).map((row) => String(row['id']));
    if (!standsIn(append, ids)) return undefined;
    const rows = this.forwards.all(stream, expected + 1, facts.length) as unknown as Row[];
    return appended(rows.map(this.decode));
  }

  private store({ facts, serialised }: Append): Appended {
    facts.forEach((fact, index) => (fact.position = String(this.insertOne(fact, serialised[index]!))));
    return appended(facts);
  }

  private insertOne(fact: PlacedFact, serialised: string) {
    try {
      return this.insert.run(fact.stream, fact.revision, fact.id, fact.type, serialised).lastInsertRowid;
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== UNIQUE_VIOLATED) throw error;
      throw factAlreadyRecorded(fact, error);
    }
  }
}
