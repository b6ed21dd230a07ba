import { Injectable, StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { FieldsProblem, fieldName, type FieldProblem } from '@parley/runtime';

interface Issue {
  readonly message: string;
  readonly path?: readonly unknown[];
  /** zod’s own word for fields a strict object does not know. */
  readonly keys?: readonly string[];
}

/**
 * Checks a body against the schema named at the parameter: for what shares its schema with the configuration file. All
 * other bodies and queries are classes. A missing body is an empty one.
 */
@Injectable()
export class Validated extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: (issues) => new FieldsProblem(issues.slice(0, 20).flatMap(problemsOf)) });
  }

  override transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    return super.transform(metadata.type === 'body' ? ((value ?? {}) as T) : value, metadata);
  }
}

/** Names the fields and what is wrong with them, never what they held. */
function problemsOf({ message, path = [], keys }: Issue): FieldProblem[] {
  const at = path.map(nameOf);
  if (!keys) return [{ field: at.join('.') || 'request', problem: message }];
  return keys.slice(0, 20).map((key) => ({ field: [...at, nameOf(key)].join('.'), problem: 'is not known here' }));
}

function nameOf(part: unknown): string {
  return fieldName(typeof part === 'object' && part !== null && 'key' in part ? part.key : part);
}
