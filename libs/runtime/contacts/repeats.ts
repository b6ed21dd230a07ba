import { ParleyError, type Fact, type RecordedFact } from '@parley/contracts';
import type { EventStore } from '@parley/event-store';

/** A cause was carried out before and the decider did not notice. Safe to log. */
export interface UnnoticedRepeat {
  readonly stream: string;
  readonly cause: string;
  readonly types: readonly string[];
  /** Revision at which the first of its facts stands. */
  readonly revision: number;
}

/**
 * Called where the store says that a decided fact stands already. Answers the repeat where every one of the facts
 * stands in the stream and is about the same thing.
 * @throws ParleyError `cause-reused` where taking it for a repeat would lose something: another thing was decided for
 * the same cause, or the same cause was used for another contact.
 */
export async function unnoticedRepeat(
  store: EventStore,
  stream: string,
  facts: readonly Fact[],
): Promise<UnnoticedRepeat> {
  const wanted = new Set(facts.map((fact) => fact.id));
  const standing = new Map<string, RecordedFact>();
  for await (const fact of store.read(stream)) if (wanted.has(fact.id)) standing.set(fact.id, fact);
  const differing = facts.find((fact) => !sameSubject(fact, standing.get(fact.id)));
  if (differing) throw causeReused(stream, differing);
  const { cause } = facts[0]!;
  const revision = Math.min(...[...standing.values()].map((fact) => fact.revision));
  return { stream, cause, types: facts.map((fact) => fact.type), revision };
}

/** Fields of `data` that say what a fact is about. Others, such as instants, may differ between two tries. */
const subject = /Id$|^(tag|list|assignee|attempt)$/;

function sameSubject(decided: Fact, standing: RecordedFact | undefined): boolean {
  if (!standing || standing.senderId !== decided.senderId) return false;
  const subjectsOf = ({ data }: Fact) => Object.entries(data).filter(([name]) => subject.test(name));
  return JSON.stringify(subjectsOf(decided)) === JSON.stringify(subjectsOf(standing as Fact));
}

function causeReused(stream: string, { type, id, cause }: Fact): ParleyError {
  return new ParleyError(
    'cause-reused',
    `${cause} decided ${type} for ${stream} before, and otherwise; nothing was appended. Two commands need two causes.`,
    { retryable: false, details: { stream, type, factId: id } },
  );
}
