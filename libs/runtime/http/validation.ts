import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { FieldsProblem, type FieldProblem } from './fields-problem.js';

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
