import type { FactData, RecordedFact } from '@parley/contracts';
import type { ReplyVerdict } from '../commands.js';
import { judge } from './judge.js';
import { rulesetOf } from './rules/rulesets.js';
import type { Ruleset } from './rules/rule.js';

export type VerdictFact = RecordedFact<'ReplyApproved' | 'ReplyHeld' | 'ReplyRejected'>;
type Recorded = Pick<VerdictFact, 'type' | 'data'>;

const kinds = { ReplyApproved: 'approve', ReplyHeld: 'hold', ReplyRejected: 'reject' } as const;

export type Rejudged =
  /** Recorded before bases were kept, by the claim of a sender, or by a configuration that lacks the sender code. */
  | { readonly ok: false; readonly because: 'no-basis' | 'ruleset-unknown' }
  | {
      readonly ok: true;
      readonly recorded: Pick<ReplyVerdict, 'kind' | 'rules'> & { readonly until?: string };
      readonly verdict: ReplyVerdict;
      /** The verdict is the recorded one, to the last rule and instant. */
      readonly same: boolean;
    };

/** Judges a recorded verdict again, from the fact alone: by the rule set it names, or by another one. */
export function rejudge({ type, data }: Recorded, against?: Ruleset): Rejudged {
  const { basis, rules, ruleset } = data as FactData<VerdictFact['type']>;
  if (!basis) return { ok: false, because: 'no-basis' };
  const book = against ?? rulesetOf(ruleset);
  if (!book) return { ok: false, because: 'ruleset-unknown' };
  const verdict = judge(basis, book);
  const recorded = {
    kind: kinds[type as keyof typeof kinds],
    rules,
    ...('until' in data ? { until: data.until } : {}),
  };
  return { ok: true, recorded, verdict, same: isSame(recorded, verdict, data) };
}

function isSame(
  recorded: Pick<ReplyVerdict, 'kind' | 'rules'>,
  verdict: ReplyVerdict,
  data: Recorded['data'],
): boolean {
  const { kind, rules, ruleset } = verdict;
  const [ours, theirs] = [
    { ...verdict, basis: undefined },
    { ...data, basis: undefined },
  ] as Record<string, unknown>[];
  return (
    kind === recorded.kind &&
    ruleset === data.ruleset &&
    JSON.stringify(rules) === JSON.stringify(recorded.rules) &&
    ours!['until'] === theirs!['until'] &&
    ours!['expiresAt'] === theirs!['expiresAt']
  );
}

/** Whether another rule set would have decided otherwise, whatever it says in passing. */
export function flips({ recorded, verdict }: Extract<Rejudged, { ok: true }>): boolean {
  if (recorded.kind !== verdict.kind) return true;
  return verdict.kind === 'hold' && verdict.until !== recorded.until;
}
