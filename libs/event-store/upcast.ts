import { catalogue, ParleyError, type RecordedFact } from '@parley/contracts';

/** The part of a fact that a version describes. */
export interface VersionedBody {
  readonly data: Readonly<Record<string, unknown>>;
  readonly personal?: Readonly<Record<string, unknown>>;
}

/** Turns one version of one kind of fact into the next. Pure; never changes its argument. */
export interface Upcaster {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  upcast(old: VersionedBody): VersionedBody;
}

/** A fact as it stands in a store, of whatever version it was written in. */
export type StoredFact = Omit<RecordedFact, 'type' | 'data' | 'personal'> & VersionedBody & { readonly type: string };

/** One step per older version of every kind of fact in the catalogue. Nothing was ever written in an older version so far. */
export const upcasters: readonly Upcaster[] = [];

/** Today’s version of each kind of fact. */
export const currentVersions: ReadonlyMap<string, number> = new Map(
  [...catalogue].map(([type, definition]) => [type, definition.version]),
);

/**
 * The one place where old facts become today’s: every adapter sends every fact it reads through here.
 * @throws ParleyError `upcasters-invalid` unless each older version of each type leads step by step to today’s.
 */
export class Upcasting {
  private readonly chains: ReadonlyMap<string, readonly Upcaster[]>;

  constructor(steps: readonly Upcaster[] = upcasters, current: ReadonlyMap<string, number> = currentVersions) {
    for (const step of steps) {
      if (!current.has(step.type)) throw invalid(`there is no fact of type ${step.type}`);
      if (step.to !== step.from + 1)
        throw invalid(`${step.type} goes from version ${step.from} to ${step.to}; a step leads to the next version`);
    }
    this.chains = new Map([...current].map(([type, version]) => [type, chainOf(type, version, steps)]));
  }

  /** @throws ParleyError `fact-version-unknown` where a newer release wrote the fact. */
  upcast(fact: StoredFact): RecordedFact {
    const chain = this.chains.get(fact.type);
    const today = (chain?.length ?? 0) + 1;
    if (fact.version === today && chain) return fact as RecordedFact;
    if (!chain || !(fact.version >= 1 && fact.version < today)) throw unknownVersion(fact);
    const body = chain.slice(fact.version - 1).reduce<VersionedBody>((old, step) => step.upcast(old), fact);
    return { ...fact, data: body.data, personal: body.personal, version: today } as RecordedFact;
  }
}

function chainOf(type: string, version: number, steps: readonly Upcaster[]): readonly Upcaster[] {
  const chain = steps.filter((step) => step.type === type).sort((a, b) => a.from - b.from);
  const found = chain.map((step) => step.from).join(', ');
  const needed = Array.from({ length: version - 1 }, (_, index) => index + 1).join(', ');
  if (found !== needed) {
    throw invalid(
      `${type} is at version ${version} and needs one step from each of [${needed}], but has steps from [${found}]`,
    );
  }
  return chain;
}

function invalid(problem: string): ParleyError {
  return new ParleyError('upcasters-invalid', `The upcasters do not form chains: ${problem}.`, { retryable: false });
}

function unknownVersion(fact: StoredFact): ParleyError {
  return new ParleyError(
    'fact-version-unknown',
    `${fact.type} version ${fact.version} (revision ${fact.revision} of ${fact.stream}) is unknown here: a newer release wrote it; start that release or a later one.`,
    { retryable: false, details: { type: fact.type, version: fact.version, revision: fact.revision } },
  );
}
