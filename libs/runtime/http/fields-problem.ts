import { ProblemError } from './problem.js';

export interface FieldProblem {
  /** `media.0.url` */
  readonly field: string;
  readonly problem: string;
}

/** A body or query that does not fit: the document lists every field under `errors`. */
export class FieldsProblem extends ProblemError {
  constructor(
    readonly errors: readonly FieldProblem[],
    { status = 400, code = 'request-invalid' }: { readonly status?: 400 | 422; readonly code?: string } = {},
  ) {
    const fields = errors.map(({ field }) => field).join(', ');
    super(status, code, `These fields are not as they have to be: ${fields}. See \`errors\` for each.`);
  }
}

/** A field that is none of ours is the caller’s own word, so only what looks like a name is repeated. */
export function fieldName(word: unknown): string {
  return /^(\d{1,3}|[A-Za-z_][A-Za-z0-9_-]{0,39})$/.test(String(word)) ? String(word) : '?';
}
