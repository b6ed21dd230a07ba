import { ratesPatterns } from '../wording/index.js';
import { passes, rejects, type Finding, type JudgementInput } from './input.js';
import type { Authors, RuleParameters } from './rules/rule.js';

export function checkBrandName({ binding }: RuleParameters['brandName'], input: JudgementInput): Finding {
  if (plain(input.reply.text).includes(plain(input.sender.brandName))) return passes;
  return lacking('the brand’s name', binding, input);
}

export function checkRates(
  { binding, senderCountry }: RuleParameters['rates'],
  input: JudgementInput,
): Finding | undefined {
  if (input.sender.country !== senderCountry) return undefined;
  if (ratesPatterns.some((pattern) => pattern.test(input.reply.text))) return passes;
  return lacking('the wording that rates may apply', binding, input);
}

/** An agent’s answer in a conversation names the brand seldom; it is told, not stopped. */
function lacking(what: string, binding: Authors, { reply }: JudgementInput): Finding {
  const bound = binding === 'everybody' || reply.automatic !== undefined;
  return bound ? rejects(`${what} is missing`) : { outcome: 'advises', reason: `${what} is missing` };
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
