import { RuleSwitch, type VerdictBasis } from '@parley/contracts';
import { currentRuleset, rulesets, type Rule, type Ruleset } from '@parley/conversation/judgement';
import { parse } from 'yaml';
import { z } from 'zod';
import { RuleFrame, RuleSchema } from './rule-schema.js';

/** What other verdicts would have been made from: another rule set, and settings laid over the recorded ones. */
export interface Against {
  readonly ruleset: Ruleset;
  /** Laid over the settings of the sender code as they were recorded. */
  readonly policy: Partial<Omit<VerdictBasis['policy'], 'rules' | 'country'>>;
  /** Laid over the brand’s switches as they were recorded, by rule id. */
  readonly switches: VerdictBasis['policy']['rules'];
}

const Whole = z.strictObject({ version: z.string().min(1), rules: z.array(RuleSchema).min(1) });

const Changes = z.strictObject({
  version: z.string().min(1).optional(),
  /** The rule set that is changed; without it the current one. */
  base: z.string().optional(),
  change: z.array(RuleFrame.partial().required({ id: true })).optional(),
  add: z.array(RuleSchema).optional(),
  remove: z.array(z.string()).optional(),
  switches: z.record(z.string(), RuleSwitch).optional(),
  settings: z
    .strictObject({
      quietHours: z.enum(['strict', 'liveConversation', 'off']),
      guardMinutes: z.number().min(0).max(120),
      replies: z.strictObject({
        to: z.enum(['texted-us', 'subscribers']),
        withinHours: z.number().positive().max(720),
      }),
      conversations: z.strictObject({ start: z.enum(['never', 'agents']) }),
      ageGate: z.strictObject({ minimumAge: z.int() }),
    })
    .partial()
    .optional(),
});
type Changes = z.infer<typeof Changes>;

/**
 * Reads a rule set, or changes to one, from YAML or JSON.
 * @throws Error that names each field, what is wrong and what to write
 */
export function readRulesetFile(name: string, text: string): Against {
  const data = parsed(name, text);
  if (isRecord(data) && 'rules' in data) {
    const ruleset = checked(name, Whole, data);
    return { ruleset: sound(name, ruleset), policy: {}, switches: {} };
  }
  return changed(name, checked(name, Changes, data));
}

function changed(name: string, changes: Changes): Against {
  const { version, base, change = [], add = [], remove = [], switches = {}, settings = {} } = changes;
  const from = base === undefined ? currentRuleset : rulesets.find((each) => each.version === base);
  if (!from) throw mistakes(name, [`base: no rule set is called ${base}. Fix: write one of ${versions()}`]);
  const known = new Set(from.rules.map(({ id }) => id));
  const lost = [
    ...change.flatMap(({ id }, at) => (known.has(id) ? [] : [`change[${at}].id: ${unknownRule(id)}`])),
    ...remove.flatMap((id, at) => (known.has(id) ? [] : [`remove[${at}]: ${unknownRule(id)}`])),
    ...Object.keys(switches).flatMap((id) => (known.has(id) ? [] : [`switches.${id}: ${unknownRule(id)}`])),
    ...Object.keys(switches).flatMap((id) => (isSwitchable(from, id) ? [] : [`switches.${id}: ${settled}`])),
  ];
  if (lost.length > 0) throw mistakes(name, lost);
  const rules = from.rules
    .filter(({ id }) => !remove.includes(id))
    .map((rule) =>
      withChange(
        name,
        rule,
        change.findIndex(({ id }) => id === rule.id),
        change,
      ),
    );
  const isSame = change.length + add.length + remove.length === 0;
  const ruleset = {
    version: version ?? (isSame ? from.version : `${from.version}, changed by ${name}`),
    rules: [...rules, ...add],
  };
  return { ruleset: sound(name, ruleset), policy: settings as Against['policy'], switches };
}

/** A rule with some of its fields replaced; of its parameters only those that are named, and null takes one away. */
function withChange(name: string, rule: Rule, at: number, changes: NonNullable<Changes['change']>): Rule {
  if (at < 0) return rule;
  const { parameters = {}, ...fields } = changes[at]!;
  const stated = Object.entries({ ...rule.parameters, ...parameters }).filter(([, value]) => value !== null);
  const wanted = { ...rule, ...fields, parameters: Object.fromEntries(stated) };
  const read = RuleSchema.safeParse(wanted);
  if (read.success) return read.data;
  throw mistakes(
    name,
    read.error.issues.map((issue) => said(issue, `change[${at}]`)),
  );
}

/** @throws Error where a rule stands twice, or frees a window that is none */
function sound(name: string, ruleset: Ruleset): Ruleset {
  const { rules } = ruleset;
  const ids = rules.map(({ id }) => id);
  const windows = new Set(['*', ...rules.flatMap((rule) => (rule.check === 'window' ? [rule.id] : []))]);
  const wrong = [
    ...ids.flatMap((id, at) =>
      ids.indexOf(id) === at ? [] : [`rules[${at}].id: ${id} stands twice. Fix: give each rule an id of its own`],
    ),
    ...rules.flatMap((rule, at) =>
      rule.check !== 'exemption'
        ? []
        : rule.parameters.frees
            .filter((id) => !windows.has(id))
            .map((id) => `rules[${at}].parameters.frees: ${id} is no window. Fix: name the id of a window, or "*"`),
    ),
  ];
  if (wrong.length > 0) throw mistakes(name, wrong);
  return ruleset;
}

function parsed(name: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const [first] = (error instanceof Error ? error.message : '').split('\n');
    throw mistakes(name, [`it is neither YAML nor JSON: ${first}. Fix: begin with what \`ops ruleset\` prints`]);
  }
}

function checked<Schema extends z.ZodType>(name: string, schema: Schema, data: unknown): z.infer<Schema> {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  throw mistakes(
    name,
    read.error.issues.map((issue) => said(issue)),
  );
}

/** `rules[3].parameters.weekdays: is the hours of one day, such as "09:00-20:00"` */
function said(issue: z.core.$ZodIssue, before = ''): string {
  const path = issue.path.reduce<string>(
    (at, part) => (typeof part === 'number' ? `${at}[${part}]` : at === '' ? String(part) : `${at}.${String(part)}`),
    before,
  );
  const place = path === '' ? 'the file' : path;
  if (issue.code === 'unrecognized_keys')
    return `${place}: nobody knows ${issue.keys.join(', ')}. Fix: take it out, or correct its name`;
  if (issue.code === 'invalid_value') return `${place}: ${issue.message}. Fix: write ${issue.values.join(' or ')}`;
  return `${place}: ${issue.message}. Fix: compare with what \`ops ruleset\` prints`;
}

function mistakes(name: string, lines: readonly string[]): Error {
  return new Error(
    `${name} is no rule set:\n${lines
      .slice(0, 20)
      .map((line) => `  ${line}.`)
      .join('\n')}`,
  );
}

const settled = 'is a rule that nobody may switch. Fix: change or remove the rule instead';
const unknownRule = (id: string) => `no rule is called ${id}. Fix: take an id that \`ops ruleset\` prints`;
const isSwitchable = ({ rules }: Ruleset, id: string) => rules.find((rule) => rule.id === id)?.unsettled !== undefined;
const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;
export const versions = (): string => rulesets.map(({ version }) => version).join(', ');
