import { ParleyError, type Actor } from '@parley/contracts';
import { BrandLine, fewestLines, hasErrors, isLabel, type LineFinding, seemsPersonal } from '@parley/nlp/brands';
import type { IntentsDesk } from './intents-desk.js';
import type { ProposedText } from './proposals.js';

/** What a person changes of a proposal while approving it: names and numbers of customers are better left out. */
export type ApprovedAs = Partial<Pick<BrandLine, 'intent' | 'lang' | 'text' | 'overHouse'>>;

export interface Approval {
  readonly taken: boolean;
  /** Of the line alone, and of it beside all others. */
  readonly findings: readonly LineFinding[];
  readonly line: BrandLine;
}

/**
 * Copies the line of a proposal into the book, from where the next candidate takes it; where something is wrong with
 * it, nothing is copied. A number or an address is wrong here: no erasure of the customer reaches the book.
 * @throws ParleyError `line-incomplete`
 */
export async function approveProposal(
  desk: Pick<IntentsDesk, 'linesToTeach' | 'check' | 'decide'>,
  proposal: ProposedText,
  as: ApprovedAs,
  actor: Actor,
): Promise<Approval> {
  const line = lineOf(proposal, as);
  const lines = await desk.linesToTeach(proposal.brandId);
  const others = lines.filter((each) => each.text !== line.text || each.intent !== line.intent);
  const checked = await desk.check([...others, line]);
  const number = others.length + 1;
  const findings = [
    ...checked.filter((finding) => finding.line === number && finding.code !== 'personal'),
    ...asOfCustomer(line, number),
    ...besideNoOther(line, number, others),
  ];
  if (hasErrors(findings)) return { taken: false, findings, line };
  await desk.decide({ brandId: proposal.brandId, proposalId: proposal.id, decision: 'approved', line }, actor);
  return { taken: true, findings, line };
}

/** Who writes lines is only warned of what may be a number; this text is a customer’s. */
function asOfCustomer({ text }: BrandLine, line: number): LineFinding[] {
  if (!seemsPersonal(text)) return [];
  const message = `Line ${line}: its text seems to hold a number or an address, and no erasure would find it here: give the text without.`;
  return [{ severity: 'error', code: 'personal', line, message }];
}

/** A line alone cannot be learnt of: it would keep every training from beginning. */
function besideNoOther({ intent }: BrandLine, line: number, others: readonly BrandLine[]): LineFinding[] {
  if (isLabel(intent) || others.some((other) => other.intent === intent)) return [];
  const message = `Line ${line}: no line teaches the intent ${intent}: name one of the house or of your own, or import ${fewestLines} lines of it first.`;
  return [{ severity: 'error', code: 'intent-untaught', line, intent, message }];
}

function lineOf(proposal: ProposedText, as: ApprovedAs): BrandLine {
  const parsed = BrandLine.safeParse({
    intent: as.intent ?? proposal.intent,
    lang: as.lang ?? proposal.language,
    text: as.text ?? proposal.text,
    ...(as.overHouse ? { overHouse: true } : {}),
  });
  if (parsed.success) return parsed.data;
  const field = String(parsed.error.issues[0]?.path[0]);
  throw new ParleyError(
    'line-incomplete',
    `The text cannot be taught as it stands, because of its ${field}: name lang as en or fr, or a text of at most 640 characters, while approving`,
    { retryable: false, details: { field } },
  );
}
