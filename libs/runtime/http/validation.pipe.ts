import { Injectable, ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { FieldsProblem, fieldName, type FieldProblem } from './fields-problem.js';
import { expectPlainInput } from './plain-input.js';

/**
 * Bodies and queries arrive as the class named at their parameter says, or are refused: unknown fields, too. A missing
 * body is an empty one; an optional field that is absent is absent from the instance as well.
 */
@Injectable()
export class RequestValidation extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      stopAtFirstError: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => new FieldsProblem(errors.flatMap((error) => problemsOf(error)).slice(0, 20)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if ((metadata.type !== 'body' && metadata.type !== 'query') || !this.toValidate(metadata)) return value;
    const input = value ?? {};
    expectPlainInput(input);
    return withoutAbsent((await super.transform(input, metadata)) as Record<string, unknown>);
  }
}

/** Names the fields and what is wrong with them, never what they held. */
function problemsOf(error: ValidationError, parent: readonly string[] = []): FieldProblem[] {
  const { property, constraints = {}, children = [] } = error;
  const path = [...parent, fieldName(property)];
  const own = Object.entries(constraints).map(([rule, message]) => ({
    field: path.join('.'),
    problem: rule === 'whitelistValidation' ? 'is not known here' : withoutSubject(message, property),
  }));
  return [...own, ...children.flatMap((child) => problemsOf(child, path))];
}

/** `text must be a string` → `must be a string` */
function withoutSubject(message: string, property: string): string {
  return message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
}

/** Declared fields are there from the start, as undefined; whoever spreads the instance must not find them. */
function withoutAbsent(instance: Record<string, unknown>): unknown {
  for (const name of Object.keys(instance)) if (instance[name] === undefined) delete instance[name];
  return instance;
}
