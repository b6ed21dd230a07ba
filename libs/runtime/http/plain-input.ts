import { FieldsProblem, fieldName } from './fields-problem.js';

/** Levels of objects and lists in one another; our bodies have three. */
const DEEPEST = 8;
/** Values of a whole body, at every level. */
const MOST_VALUES = 10_000;

/**
 * Refuses what must not reach the making of an instance: a list or a bare value, more depth or width than any body of
 * ours has, and names that every object has (`__proto__`, `constructor`, `toString`), which would be passed over there.
 */
export function expectPlainInput(input: unknown): asserts input is object {
  if (!isObject(input) || Array.isArray(input)) throw refused('request', 'must be an object');
  let level: readonly object[] = [input];
  for (let depth = 1, values = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw refused('request', 'is nested too deeply');
    const name = level.flatMap((value) => Object.keys(value)).find((key) => key in Object.prototype);
    if (name !== undefined) throw refused(fieldName(name), 'is not known here');
    const members = level.flatMap((value): unknown[] => Object.values(value));
    values += members.length;
    if (values > MOST_VALUES) throw refused('request', 'holds too many values');
    level = members.filter(isObject);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function refused(field: string, problem: string): FieldsProblem {
  return new FieldsProblem([{ field, problem }]);
}
