import { isOnCalendar, ReplyCategory } from '@parley/contracts';
import { ruleSetNames, rulesNamed } from '@parley/conversation/judgement';
import { z } from 'zod';

const instant = z
  .string()
  .regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/,
    'is an instant such as 2026-11-20T15:00:00Z, with a zone',
  )
  .refine(isOnCalendar, 'is no instant of the calendar');

/** What a line may say. Whatever it leaves out is the most ordinary case: an agent of a US brand who may text this customer. */
export const JudgeLine = z.strictObject({
  /** Anything by which whoever asks knows the answer again: it comes back with it. */
  id: z.union([z.string(), z.number()]).optional(),
  number: z.string().regex(/^\+[1-9]\d{6,14}$/, 'is a number such as +12125550121 (E.164)'),
  at: instant,
  category: ReplyCategory,
  /** Whose rules hold instead of those of the number: `US-FED`, `US-FL`, `CA-UTR`, … */
  ruleset: z
    .string()
    .refine((name) => rulesNamed(name) !== undefined, `is one of ${ruleSetNames.join(', ')}, or the id of a rule`)
    .optional(),
  /** Before closing; the settings of no sender code are looked at, so that it is 0 where the line does not say. */
  guardMinutes: z.number().min(0).max(720).optional(),
  /** ISO 3166-1 alpha-2 of the sender code. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is a country such as US')
    .optional(),
  /** ZIP or Canadian postal code on file: adds its state and zones. */
  postalCode: z.string().min(1).optional(),
  state: z
    .string()
    .regex(/^(?:US|CA)-[A-Z]{2}$/, 'is a state such as US-FL')
    .optional(),
  consent: z.enum(['granted', 'none', 'revoked']).optional(),
  /** The customer’s last text; without it they have just texted. */
  textedAt: instant.optional(),
  quietHours: z.enum(['strict', 'liveConversation', 'off']).optional(),
});
export type JudgeLine = z.infer<typeof JudgeLine>;

const example = '{"number":"+12125550121","at":"2026-11-20T15:00:00Z","category":"marketing"}';

/** Throws with what is wrong with the line and what it should be. */
export function readLine(text: string): JudgeLine {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error(`is not JSON: write it as ${example}`);
  }
  const read = JudgeLine.safeParse(json);
  if (read.success) return read.data;
  throw new Error(read.error.issues.map(said).join('; '));
}

function said(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys.join(', ')}: nobody knows; a line may say ${Object.keys(JudgeLine.shape).join(', ')}`;
  if (issue.code === 'invalid_value') return `${field} is one of ${issue.values.join(', ')}`;
  if (field === '') return `a line is an object: write it as ${example}`;
  if (issue.code === 'invalid_type') return `${field} is missing or no ${issue.expected}: write it as ${example}`;
  return `${field} ${issue.message}`;
}
