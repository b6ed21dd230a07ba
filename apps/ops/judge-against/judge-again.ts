import { conversationIdOf, type FactData } from '@parley/contracts';
import { decidingRules, flips, rejudge, type VerdictFact } from '@parley/conversation/judgement';
import type { EventStore } from '@parley/event-store';
import type { Against } from './ruleset-file.js';

/** A recorded verdict, and what it would be. */
export interface Side {
  readonly verdict: 'approve' | 'hold' | 'reject';
  readonly until?: string;
  /** The rules that decide, with what they say. */
  readonly rules: readonly { readonly id: string; readonly version: string; readonly reason?: string }[];
}

interface Place {
  readonly replyId: string;
  readonly conversationId: string;
  /** When it was judged. */
  readonly at: string;
}
export type Flip = Place & { readonly kind: 'flip'; readonly category: string; readonly old: Side; readonly new: Side };
export type NotJudged = Place & { readonly kind: 'not-rejudged'; readonly because: string };

export interface Period {
  /** First instant that counts. */
  readonly from?: string;
  /** First instant that does not. */
  readonly to?: string;
  readonly brandId?: string;
}

export interface Progress {
  readonly facts: number;
  readonly at: string;
}

const because = {
  claim: 'made by the claim of a sender, which looks only at what changed since the verdict',
  'opt-out': 'made by an opt-out, which cancels what is on its way',
  'no-basis': 'recorded before verdicts kept what they were made from',
  configuration: 'the sender code was not in the configuration',
} as const;

const types = ['ReplyApproved', 'ReplyHeld', 'ReplyRejected'] as const;

/**
 * Judges every recorded verdict again, in the order of the log, and yields those that would flip and those that cannot
 * be judged; `onJudged` is told of every one that was. It reads, and holds one fact at a time.
 */
export async function* judgeAgain(
  store: Pick<EventStore, 'readAll'>,
  against: Against,
  { from, to, brandId }: Period,
  onJudged: (progress: Progress) => void = () => undefined,
): AsyncGenerator<Flip | NotJudged> {
  let facts = 0;
  for await (const fact of store.readAll(undefined, { types })) {
    if (brandId !== undefined && fact.brandId !== brandId) continue;
    if ((from !== undefined && fact.at < from) || (to !== undefined && fact.at >= to)) continue;
    const found = judgedAgain(fact as VerdictFact, against);
    if (found?.kind !== 'not-rejudged') onJudged({ facts: (facts += 1), at: fact.at });
    if (found) yield found;
  }
}

function judgedAgain(fact: VerdictFact, against: Against): Flip | NotJudged | undefined {
  const { contactId, senderId = '', at, data } = fact;
  const place: Place = { replyId: data.replyId, conversationId: conversationIdOf(contactId, senderId), at };
  const judged = rejudge(underOtherSettings(fact, against), against.ruleset);
  if (!judged.ok) return { kind: 'not-rejudged', ...place, because: whyNot(data.ruleset) };
  if (!flips(judged)) return undefined;
  const { recorded, verdict } = judged;
  return {
    kind: 'flip',
    ...place,
    category: data.basis!.reply.category,
    old: sideOf(recorded),
    new: sideOf(verdict),
  };
}

/** The fact with the settings of its basis as they would have been. */
function underOtherSettings(fact: VerdictFact, { policy, switches }: Against): VerdictFact {
  const { basis } = fact.data as FactData<VerdictFact['type']>;
  if (!basis) return fact;
  const { policy: recorded } = basis;
  const rules = { ...recorded.rules, ...switches };
  return {
    ...fact,
    data: { ...fact.data, basis: { ...basis, policy: { ...recorded, ...policy, rules } } },
  } as VerdictFact;
}

function whyNot(ruleset: string): string {
  return ruleset === 'claim' || ruleset === 'opt-out' || ruleset === 'configuration'
    ? because[ruleset]
    : because['no-basis'];
}

function sideOf({ kind, rules, ...verdict }: Parameters<typeof decidingRules>[0] & { readonly until?: string }): Side {
  const deciding = kind === 'approve' ? [] : decidingRules({ kind, rules });
  return {
    verdict: kind,
    ...(verdict.until === undefined ? {} : { until: verdict.until }),
    rules: deciding.map(({ id, version, reason }) => ({
      id,
      version,
      ...(reason === undefined ? {} : { reason: reason.replace(/^(?:rejects|holds)(?:: )?/, '') }),
    })),
  };
}
