import { AutomaticText, Instant, ReplyCategory } from '@parley/contracts';
import {
  holidayCalendars,
  lintIds,
  type CheckName,
  type Rule,
  type RuleParameters,
} from '@parley/conversation/judgement';
import { z } from 'zod';

type Hours = NonNullable<RuleParameters['window']['weekdays']>;

const nothing = z.strictObject({});
const texts = z.array(AutomaticText);
const categories = z.array(ReplyCategory);
const most = (limit: number) => z.int().min(0).max(limit);
const names = (known: readonly string[], what: string) =>
  z.string().refine((name) => known.includes(name), { error: `is ${what}: ${known.join(', ')}` });

const day = /^([01]\d|2[0-3]):[0-5]\d-(?:([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const Hours = z.custom<Hours>(
  (hours) => typeof hours === 'string' && day.test(hours) && hours.slice(0, 5) < hours.slice(6),
  { error: 'is the hours of one day, such as "09:00-20:00"' },
);

/** What each check takes. */
const parameters = {
  suppression: z.strictObject({ exempt: texts }),
  revocationScope: z.strictObject({ scope: z.enum(['all', 'named']) }),
  possibleRevocation: z.strictObject({ categories }),
  wrongNumber: nothing,
  carrierBlock: nothing,
  blocked: nothing,
  acknowledgement: z.strictObject({ texts }),
  ackOnce: nothing,
  ackByCarrier: nothing,
  ackInTime: z.strictObject({ minutes: most(60) }),
  mayBeAnswered: nothing,
  conversationClosed: z.strictObject({ graceMinutes: most(10_080) }),
  heldTooLong: z.strictObject({ hours: most(720) }),
  consent: z.strictObject({ categories, purchaseMonths: most(120), inquiryMonths: most(120) }),
  marketingConsent: nothing,
  // Verdicts remember marketing texts for two days: a longer cap would count too few.
  cap: z.strictObject({ most: most(1_000), hours: most(48) }),
  content: z.strictObject({
    lint: names(lintIds, 'one of the lints'),
    binding: z.enum(['nobody', 'automatic', 'marketing', 'unrequested', 'everybody']),
    unlessAge: z.int().min(13).max(99).optional(),
    unlessConsent: z.boolean().optional(),
  }),
  window: z.strictObject({
    weekdays: Hours.optional(),
    saturdays: Hours.optional(),
    sundays: Hours.optional(),
    closedOn: names(holidayCalendars, 'one of the calendars').optional(),
    categories: categories.optional(),
  }),
  exemption: z.strictObject({
    frees: z.array(z.string()).min(1),
    when: z.enum(['liveConversation', 'answers', 'consent']),
    minutes: most(10_080).optional(),
  }),
} satisfies { readonly [Name in CheckName]: z.ZodType };

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;
type Undescribed = {
  [Name in CheckName]: RuleParameters[Name] extends DeepReadonly<z.input<(typeof parameters)[Name]>> ? never : Name;
}[CheckName];
/** A check, or a word of one, that is new in the core does not compile here until it is described above. */
const everythingIsDescribed: [Undescribed] extends [never] ? true : Undescribed = true;
void everythingIsDescribed;

export const checkNames = Object.keys(parameters) as readonly CheckName[];

/** A rule without its parameters, which depend on the check. */
export const RuleFrame = z.strictObject({
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/, { error: 'is letters, digits and hyphens, at most 64' }),
  version: z.string().min(1).max(32),
  check: z.enum(checkNames as [CheckName, ...CheckName[]]),
  jurisdiction: z.string().regex(/^(any|EU|[A-Z]{2}|[A-Z]{2}-[A-Z0-9]{1,3})$/, {
    error: 'is any, EU, a country such as US, or a state such as US-FL',
  }),
  effectiveFrom: Instant,
  effectiveTo: Instant.optional(),
  parameters: z.record(z.string(), z.unknown()),
  says: z.string().min(1),
  source: z.string().min(1),
  confidence: z.enum(['A', 'B', 'C', 'K']),
  unsettled: z.strictObject({ why: z.string().min(1), standard: z.enum(['on', 'off']) }).optional(),
});

/** A rule as a file has it, with the parameters of its check. */
export const RuleSchema = RuleFrame.transform((rule, context): Rule => {
  const read = parameters[rule.check].safeParse(rule.parameters);
  if (read.success) return { ...rule, parameters: read.data as RuleParameters[CheckName] } as Rule;
  for (const issue of read.error.issues)
    context.issues.push({ ...issue, path: ['parameters', ...issue.path], input: rule.parameters } as never);
  return z.NEVER;
});
