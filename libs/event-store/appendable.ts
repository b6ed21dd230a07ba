import { assertValidFact, catalogue, ParleyError, type Fact } from '@parley/contracts';

/**
 * What every adapter checks before it appends anything.
 * @throws ParleyError `fact-invalid`: nothing may be stored then.
 */
export function assertAppendable(expected: number, facts: readonly Fact[]): void {
  if (!Number.isInteger(expected) || expected < -1)
    throw invalid('the expected revision is -1 or the revision of the last fact');
  if (facts.length === 0) throw invalid('an append holds at least one fact');
  if (new Set(facts.map((fact) => fact.id)).size < facts.length) throw invalid('two facts of one append share an id');
  for (const fact of facts) {
    assertValidFact(fact);
    const { version } = catalogue.get(fact.type)!;
    if (fact.version !== version) {
      throw invalid(`${fact.type} is written as version ${version} today, and never as version ${fact.version}`);
    }
  }
}

function invalid(problem: string): ParleyError {
  return new ParleyError('fact-invalid', `Nothing was appended: ${problem}.`, { retryable: false });
}
