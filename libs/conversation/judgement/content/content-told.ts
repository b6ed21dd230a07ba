import type { ReplyVerdict } from '../../commands.js';
import type { Reply } from '../../state.js';
import type { SenderPolicy } from '../input.js';
import type { Ruleset } from '../rules/rule.js';
import { asWritten } from './content-findings.js';
import type { Spot } from './legible.js';
import { lintsIn } from './lints.js';

export interface ContentTold {
  /** Id of the rule that spoke, and of the lint it spoke of. */
  readonly rule: string;
  readonly lint: string;
  readonly outcome: 'rejects' | 'advises';
  /** In plain words. */
  readonly reason: string;
  readonly spots: readonly Spot[];
}

/** What the verdict has to say about the words of a reply, and where in them. */
export function contentTold(
  reply: Reply,
  policy: SenderPolicy,
  { rules }: Pick<ReplyVerdict, 'rules'>,
  ruleset: Ruleset,
): ContentTold[] {
  const lintOf = new Map(
    ruleset.rules.flatMap((rule) => (rule.check === 'content' ? [[rule.id, rule.parameters.lint] as const] : [])),
  );
  const found = new Map(lintsIn(...asWritten(reply, policy)).map((linted) => [linted.lint, linted.spots]));
  return rules.flatMap(({ id, reason = '' }) => {
    const lint = lintOf.get(id);
    const spots = lint === undefined ? undefined : found.get(lint);
    const [, outcome, words] = /^(rejects|advises): (.*)$/s.exec(reason) ?? [];
    if (lint === undefined || !spots || outcome === undefined) return [];
    return [{ rule: id, lint, outcome: outcome as 'rejects' | 'advises', reason: words!, spots }];
  });
}
