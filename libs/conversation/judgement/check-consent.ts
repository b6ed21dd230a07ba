import type { VerdictBasis } from '@parley/contracts';
import { lapsesAt } from '../ledger/implied-consent.js';
import { passes, rejects, type Finding } from './input.js';
import type { RuleParameters } from './rules/rule.js';

/** Consent given, or implied by a purchase or an inquiry that is recent enough (CASL s. 10). */
export function checkConsent(
  { categories, purchaseMonths, inquiryMonths }: RuleParameters['consent'],
  { at, reply, consent }: VerdictBasis,
): Finding | undefined {
  if (!categories.includes(reply.category)) return undefined;
  if (asksForConsent(reply)) return { outcome: 'passes', reason: 'it asks for consent' };
  if (consent.status !== 'granted') return rejects(`a ${reply.category} text needs consent, and texting in is none`);
  const { implied } = consent;
  if (!implied) return passes;
  const months = implied.by === 'purchase' ? purchaseMonths : inquiryMonths;
  if (months === 0) return rejects(`consent that a ${implied.by} implies is not enough here`);
  return at < lapsesAt(implied, months)
    ? { outcome: 'passes', reason: `implied by a ${implied.by} of ${implied.at.slice(0, 10)}` }
    : rejects(`the ${implied.by} that implied consent is more than ${months} months old`);
}

/** Consent that an import brought without a source, or that a START after a STOP could not bring back, covers no marketing. */
export function checkMarketingConsent(
  _: RuleParameters['marketingConsent'],
  { reply, consent }: VerdictBasis,
): Finding | undefined {
  if (reply.category !== 'marketing' || consent.status !== 'granted') return undefined;
  if (asksForConsent(reply)) return { outcome: 'passes', reason: 'it asks for consent' };
  return consent.coversMarketing ? passes : rejects('nothing proves that the consent covers marketing: ask again');
}

/** Our own question: nobody can write another text in its name. */
const asksForConsent = ({ author, automatic }: VerdictBasis['reply']) =>
  author === 'system' && automatic === 'doubleOptInPrompt';
