import type { RuleRef } from '@parley/contracts';
import type { ReplyVerdict } from '../commands.js';
import { checkAckByCarrier, checkAckInTime, checkAcknowledgement, checkAckOnce } from './check-acknowledgement.js';
import { checkQuietHours } from './check-quiet-hours.js';
import { checkBlocked, checkConsent, checkMayBeAnswered, checkSuppression } from './check-recipient.js';
import { checkBrandName, checkRates } from './check-wording.js';
import type { Finding, JudgementInput } from './input.js';
import { zoneCorrectionsVersion } from './local-time/zone-corrections.js';
import type { CheckName, Rule, RuleParameters } from './rules/rule.js';

type Check<Name extends CheckName> = (parameters: RuleParameters[Name], input: JudgementInput) => Finding | undefined;

/** Rules that speak for themselves. Windows and the live conversation are looked at together: {@link checkQuietHours}. */
const checks: { readonly [Name in Exclude<CheckName, 'window' | 'liveConversation'>]: Check<Name> } = {
  suppression: checkSuppression,
  blocked: checkBlocked,
  acknowledgement: checkAcknowledgement,
  ackOnce: checkAckOnce,
  ackByCarrier: checkAckByCarrier,
  ackInTime: checkAckInTime,
  mayBeAnswered: checkMayBeAnswered,
  consent: checkConsent,
  brandName: checkBrandName,
  rates: checkRates,
};

interface Consulted {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** What a rule that decided says, by verdict. */
const deciding = { reject: 'rejects', hold: 'holds', approve: 'advises' } as const;

/**
 * The verdict on one reply, from everything known at `now`. Pure: the same input has the same verdict, so that any
 * verdict of the past can be checked. Every rule consulted is named with its version: those that decided first,
 * then the rest with what they said.
 */
export function judgeReply(input: JudgementInput): ReplyVerdict {
  const inForce = input.ruleset.rules.filter(
    (rule) => rule.effectiveFrom <= input.now && (rule.effectiveTo === undefined || input.now < rule.effectiveTo),
  );
  const spoken = inForce.flatMap((rule): Consulted[] => {
    if (rule.check === 'window' || rule.check === 'liveConversation') return [];
    const finding = (checks[rule.check] as Check<CheckName>)(rule.parameters, input);
    return finding ? [{ rule, finding }] : [];
  });
  const quiet = checkQuietHours(inForce, input);
  const consulted = [...spoken, ...quiet.findings];
  const ruleset = `${input.ruleset.version}+tz.${input.timeZoneData}.${zoneCorrectionsVersion}`;

  if (consulted.some(({ finding }) => finding.outcome === 'rejects')) {
    return { kind: 'reject', rules: refsOf(consulted, deciding.reject), ruleset };
  }
  const holds = consulted.flatMap(({ finding }) => (finding.outcome === 'holds' ? [finding.until] : []));
  if (holds.length > 0)
    return { kind: 'hold', until: holds.sort().at(-1)!, rules: refsOf(consulted, deciding.hold), ruleset };
  return {
    kind: 'approve',
    rules: refsOf(consulted, deciding.approve),
    ruleset,
    ...(quiet.closesAt === undefined ? {} : { expiresAt: quiet.closesAt }),
  };
}

function refsOf(consulted: readonly Consulted[], first: Finding['outcome']): RuleRef[] {
  const decided = consulted.filter(({ finding }) => finding.outcome === first);
  const rest = consulted.filter(({ finding }) => finding.outcome !== first);
  return [...decided, ...rest].map(({ rule, finding }) => ({
    id: rule.id,
    version: rule.version,
    reason: finding.reason === undefined ? finding.outcome : `${finding.outcome}: ${finding.reason}`,
  }));
}

/** The rules that decided a verdict, or advise on an approved reply; the others were consulted and let it pass. */
export function decidingRules({ kind, rules }: ReplyVerdict): readonly RuleRef[] {
  return rules.filter(({ reason }) => reason?.startsWith(deciding[kind]) ?? true);
}
