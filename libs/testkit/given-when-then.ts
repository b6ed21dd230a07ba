import { assertValidFact, type FactBody, type FactType } from '@parley/contracts';
import {
  decide,
  evolve,
  initialState,
  type Command,
  type CommandMeta,
  type ContactState,
  type Refusal,
} from '@parley/conversation';

/** A fact of the past; `at` defaults to {@link longAgo}. */
export type GivenFact<Type extends FactType = FactType> = Type extends FactType
  ? FactBody<Type> & { readonly at?: string }
  : never;

export const longAgo = '2026-03-02T15:00:00.000Z';
/** When commands are given unless the spec says otherwise. */
export const now = '2026-03-02T16:00:00.000Z';

/** `given(...facts).when(command).then(...facts)`: a story about what a command leads to. Only inside jest. */
export function given(...past: readonly GivenFact[]) {
  for (const fact of past) assertValidFact(fact);
  return { when: (command: Command, meta: Partial<CommandMeta> = {}) => new Story(stateAfter(past), command, meta) };
}

/** The state folded from the given facts. */
export function stateAfter(past: readonly GivenFact[]): ContactState {
  return past.reduce<ContactState>((state, fact) => evolve(state, { ...fact, at: fact.at ?? longAgo }), initialState);
}

class Story {
  private readonly meta: CommandMeta;

  constructor(
    private readonly state: ContactState,
    private readonly command: Command,
    meta: Partial<CommandMeta>,
  ) {
    this.meta = { at: now, cause: 'the-cause', actor: { kind: 'system' }, ...meta };
  }

  /** Exactly these facts, in this order, and each fits its schema. */
  then(...expected: readonly FactBody[]): void {
    const facts = this.facts();
    expect(facts).toEqual(expected);
    for (const fact of facts) assertValidFact(fact);
  }

  /** The command was carried out before, or changes nothing. */
  thenNothing(): void {
    expect(this.facts()).toEqual([]);
  }

  thenRefused(code: Refusal['code']): void {
    expect(this.decision()).toEqual({ ok: false, refusal: { code, detail: expect.any(String) } });
  }

  /** The decided facts, for what an equality cannot say. */
  facts(): readonly FactBody[] {
    const decision = this.decision();
    if (!decision.ok)
      throw new Error(`${this.command.type} was refused (${decision.refusal.code}): ${decision.refusal.detail}`);
    return decision.facts;
  }

  private decision() {
    return decide(this.state, this.command, this.meta);
  }
}
