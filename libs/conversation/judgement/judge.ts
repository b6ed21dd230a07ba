import type { RuleRef, VerdictBasis } from '@parley/contracts';
import type { ReplyVerdict } from '../commands.js';
import { checkAckByCarrier, checkAckInTime, checkAcknowledgement, checkAckOnce } from './check-acknowledgement.js';
import { checkCap } from './check-cap.js';
import { checkConsent, checkMarketingConsent } from './check-consent.js';
import { checkContent } from './content/check-content.js';
import { checkQuietHours } from './check-quiet-hours.js';
import {
  checkBlocked,
  checkCarrierBlock,
  checkMayBeAnswered,
  checkPossibleRevocation,
  checkRevocationScope,
  checkSuppression,
  checkWrongNumber,
} from './check-recipient.js';
import { checkConversationClosed, checkHeldTooLong } from './check-waiting.js';
import type { Finding } from './input.js';
import { rulesInForce } from './rules/in-force.js';
import type { CheckName, Rule, RuleParameters, Ruleset } from './rules/rule.js';

type Check<Name extends CheckName> = (parameters: RuleParameters[Name], basis: VerdictBasis) => Finding | undefined;

/** Rules that speak for themselves. Windows and what lifts them are looked at together: {@link checkQuietHours}. */
const checks: { readonly [Name in Exclude<CheckName, 'window' | 'exemption'>]: Check<Name> } = {
  suppression: checkSuppression,
  revocationScope: checkRevocationScope,
  possibleRevocation: checkPossibleRevocation,
  wrongNumber: checkWrongNumber,
  carrierBlock: checkCarrierBlock,
  blocked: checkBlocked,
  acknowledgement: checkAcknowledgement,
  ackOnce: checkAckOnce,
  ackByCarrier: checkAckByCarrier,
  ackInTime: checkAckInTime,
  mayBeAnswered: checkMayBeAnswered,
  conversationClosed: checkConversationClosed,
  heldTooLong: checkHeldTooLong,
  consent: checkConsent,
  marketingConsent: checkMarketingConsent,
  cap: checkCap,
  content: checkContent,
};

interface Consulted {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** What a rule that decided says, by verdict. */
const deciding = { reject: 'rejects', hold: 'holds', approve: 'advises' } as const;

/**
 * The verdict on what was known, and on nothing else: the same basis under the same rule set has the same verdict, so
 * that any verdict of the past can be checked. Every rule consulted is named with its version: those that decided
 * first, then the rest with what they said.
 */
export function judge(basis: VerdictBasis, ruleset: Ruleset): ReplyVerdict {
  const inForce = rulesInForce(ruleset, basis);
  const consulted: Consulted[] = [];
  for (const rule of inForce) {
    if (rule.check === 'window' || rule.check === 'exemption') continue;
    const finding = (checks[rule.check] as Check<CheckName>)(rule.parameters, basis);
    if (finding) consulted.push({ rule, finding });
  }
  const quiet = checkQuietHours(inForce, basis);
  consulted.push(...quiet.findings);
  const named = `${ruleset.version}+tz.${basis.timeZoneData}`;

  if (consulted.some(({ finding }) => finding.outcome === 'rejects'))
    return { kind: 'reject', rules: refsOf(consulted, deciding.reject), ruleset: named };
  const holds = consulted.flatMap(({ finding }) => (finding.outcome === 'holds' ? [finding.until] : []));
  const latest = holds.sort().at(-1);
  if (latest !== undefined) {
    // What a cap lets go by night waits for the morning at once, and not for a second verdict.
    const { until, closesAt } = quiet.openingFrom(latest);
    return {
      kind: 'hold',
      until,
      rules: refsOf(consulted, deciding.hold),
      ruleset: named,
      ...(closesAt === undefined ? {} : { expiresAt: closesAt }),
    };
  }
  const closings = [
    quiet.closesAt,
    ...consulted.map(({ finding }) => ('closesAt' in finding ? finding.closesAt : undefined)),
  ];
  const expiresAt = closings.filter((closesAt) => closesAt !== undefined).sort()[0];
  return {
    kind: 'approve',
    rules: refsOf(consulted, deciding.approve),
    ruleset: named,
    ...(expiresAt === undefined ? {} : { expiresAt }),
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
export function decidingRules({ kind, rules }: Pick<ReplyVerdict, 'kind' | 'rules'>): readonly RuleRef[] {
  return rules.filter(({ reason }) => reason?.startsWith(deciding[kind]) ?? true);
}
