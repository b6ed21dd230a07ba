import { catalogue, type FactType } from './catalogue.js';
import { ParleyError } from '../error.js';
import type { FactBody } from './fact.js';

/**
 * Checks a fact against its schema before it is appended.
 * @throws ParleyError `fact-invalid` naming the type and the fields, never their values.
 */
export function assertValidFact(fact: FactBody): void {
  const definition = catalogue.get(fact.type);
  if (!definition) throw invalid(fact.type, ['type is not in the catalogue']);
  const problems = [
    ...issuesOf('data', definition.data.safeParse(fact.data)),
    ...(definition.personal ? issuesOf('personal', definition.personal.safeParse(fact.personal ?? {})) : []),
  ];
  if (!definition.personal && fact.personal !== undefined) problems.push('personal: this fact has none');
  if (problems.length > 0) throw invalid(fact.type, problems);
}

function issuesOf(
  part: string,
  result: { success: boolean; error?: { issues: readonly { path: PropertyKey[]; message: string }[] } },
) {
  return (result.error?.issues ?? []).map(
    (issue) => `${[part, ...issue.path.map(String)].join('.')}: ${issue.message}`,
  );
}

function invalid(type: FactType, problems: string[]): ParleyError {
  return new ParleyError('fact-invalid', `${type} does not match its schema: ${problems.join('; ')}`, {
    retryable: false,
    details: { type },
  });
}
