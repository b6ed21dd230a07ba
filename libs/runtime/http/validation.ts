import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { ProblemError } from './problem.js';

export interface FieldProblem {
  /** `media.0.url` */
  readonly field: string;
  readonly problem: string;
}

/** A body or query that does not fit: the document lists every field under `errors`. */
export class FieldsProblem extends ProblemError {
  constructor(readonly errors: readonly FieldProblem[]) {
    const fields = errors.map(({ field }) => field).join(', ');
    super(400, 'request-invalid', `These fields are not as they have to be: ${fields}. See \`errors\` for each.`);
  }
}

/** Unknown fields are refused, known ones arrive as the class says. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => new FieldsProblem(errors.flatMap((error) => fieldProblems(error))),
  });
}

function fieldProblems(error: ValidationError, parent = ''): FieldProblem[] {
  const field = parent === '' ? error.property : `${parent}.${error.property}`;
  const own = Object.values(error.constraints ?? {}).map((problem) => ({ field, problem }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldProblems(child, field))];
}
