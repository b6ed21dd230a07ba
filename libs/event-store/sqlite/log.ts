import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import type { LogFilter } from '../port.js';
import { statements, type Row } from './schema.js';
import { guarded } from './unavailable.js';

/** Facts read at once: what bounds memory, and how long a page holds up the event loop. */
export const PAGE = 500;
/** Positions looked at per page where only some types are wanted. */
const WINDOW = 4_000;

export interface LogPage {
  readonly rows: readonly Row[];
  /** Everything up to here was looked at. */
  readonly upTo: number;
}

/** Reads the whole log in pages, in order of position. */
export class Log {
  private readonly types: readonly string[] | undefined;
  private readonly statement: StatementSync;

  constructor(db: DatabaseSync, filter: LogFilter | undefined) {
    this.types = filter?.types;
    this.statement = db.prepare(this.types ? statements.logOfTypes(this.types.length) : statements.log);
  }

  /** The next page after `from`, no further than `end`. */
  page(from: number, end: number): LogPage {
    const last = this.types ? Math.min(end, from + WINDOW) : end;
    const rows = guarded(() => this.statement.all(...this.parameters(from, last))) as unknown as Row[];
    return { rows, upTo: rows.length === PAGE ? rows[PAGE - 1]!.position : last };
  }

  private parameters(from: number, last: number): SQLInputValue[] {
    return [from, last, ...(this.types ?? []), PAGE];
  }
}

/** The pages between two positions; lets the event loop turn after each, so that a replay starves nobody. */
export async function* pagesOf(log: Log, from: number, end: number): AsyncGenerator<LogPage> {
  for (let at = from; at < end;) {
    const page = log.page(at, end);
    yield page;
    at = page.upTo;
    if (at < end) await setImmediate();
  }
}
