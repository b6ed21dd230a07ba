import type { DatabaseSync } from 'node:sqlite';
import type { Position } from '@parley/event-store';
import { generationLive, generationMoved, generationUnknown } from '../refusals.js';
import { dropGenerationSchema, generationSchema } from './schema.js';
import type { Statements } from './statements.js';

/** The pointer, the generations and the mark of what was published. Writing methods run inside a transaction. */
export class Generations {
  constructor(private readonly statements: Statements) {}

  isEmpty(): boolean {
    return this.statements.of('SELECT 1 FROM read_models').get() === undefined;
  }

  /** The first process to come makes generation 1 and points at it. */
  ensureOne(db: DatabaseSync): void {
    if (!this.isEmpty()) return;
    const number = this.create(db);
    this.statements.of('INSERT INTO read_models (only, live) VALUES (1, ?)').run(number);
  }

  live(): number {
    return Number(this.statements.of('SELECT live FROM read_models').get()!['live']);
  }

  numbers(): number[] {
    const rows = this.statements.of('SELECT number FROM generations ORDER BY number').all();
    return rows.map((row) => Number(row['number']));
  }

  create(db: DatabaseSync): number {
    const row = this.statements.of('INSERT INTO generations DEFAULT VALUES RETURNING number').get()!;
    const number = Number(row['number']);
    db.exec(generationSchema(number));
    return number;
  }

  drop(db: DatabaseSync, generation: number): void {
    if (generation === this.live()) throw generationLive(generation);
    this.assertKnown(generation);
    db.exec(dropGenerationSchema(generation));
    this.statements.of('DELETE FROM generations WHERE number = ?').run(generation);
  }

  switchTo(generation: number, from: number): void {
    this.assertKnown(generation);
    const live = this.live();
    if (live !== from) throw generationMoved(live, from);
    this.statements.of('UPDATE read_models SET live = ?').run(generation);
  }

  moveCheckpoint(generation: number, checkpoint: Position): void {
    this.statements.of('UPDATE generations SET checkpoint = ? WHERE number = ?').run(checkpoint, generation);
  }

  published(): Position | undefined {
    return (this.statements.of('SELECT published FROM read_models').get()!['published'] as string | null) ?? undefined;
  }

  markPublished(position: Position): void {
    this.statements.of('UPDATE read_models SET published = ?').run(position);
  }

  assertKnown(generation: number): void {
    if (this.statements.of('SELECT 1 FROM generations WHERE number = ?').get(generation)) return;
    throw generationUnknown(generation);
  }
}
