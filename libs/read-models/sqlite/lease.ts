import type { LeaseMark } from '../port.js';
import { fencedOff } from '../refusals.js';
import type { Statements } from './statements.js';

/** The one row that says who leads. Every method runs inside a transaction. */
export class Lease {
  constructor(private readonly statements: Statements) {}

  read(): LeaseMark {
    return markOf(this.statements.of('SELECT fence, beat, held FROM read_models').get()!);
  }

  take({ fence, beat, held }: LeaseMark): LeaseMark | undefined {
    return this.changed(
      'UPDATE read_models SET fence = fence + 1, beat = 0, held = 1 WHERE fence = ? AND beat = ? AND held = ?',
      fence,
      beat,
      held ? 1 : 0,
    );
  }

  beat({ fence }: LeaseMark): LeaseMark | undefined {
    return this.changed('UPDATE read_models SET beat = beat + 1 WHERE fence = ? AND held = 1', fence);
  }

  release({ fence }: LeaseMark): void {
    this.changed('UPDATE read_models SET held = 0 WHERE fence = ?', fence);
  }

  /** @throws ParleyError `fenced-off` where another took the lease since. */
  assertNewest(fence: number | undefined): void {
    const newest = this.read().fence;
    if (fence === undefined || fence >= newest) return;
    throw fencedOff(fence, newest);
  }

  private changed(sql: string, ...parameters: number[]): LeaseMark | undefined {
    const row = this.statements.of(`${sql} RETURNING fence, beat, held`).get(...parameters);
    return row && markOf(row);
  }
}

function markOf(row: Record<string, unknown>): LeaseMark {
  return { fence: Number(row['fence']), beat: Number(row['beat']), held: row['held'] === 1 };
}
