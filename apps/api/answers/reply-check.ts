import type { RuleRef, VerdictBasis } from '@parley/contracts';
import type { ReplyVerdict } from '@parley/conversation';
import { localTimeOf, type ContentTold, type Ruleset } from '@parley/conversation/judgement';
import { segmentsOf } from '@parley/carriers';
import { z } from 'zod';

const Instant = z.string();

export const ReplyCheck = z
  .object({
    verdict: z.enum(['approve', 'hold', 'reject']).describe('What would be decided if the reply were asked for now.'),
    reasons: z.array(z.string()).describe('Why, in plain words: what rejects or holds, else what is advised.'),
    rules: z
      .array(
        z.object({
          id: z.string(),
          version: z.string(),
          outcome: z.enum(['rejects', 'holds', 'advises']),
          reason: z.string(),
          says: z.string().optional().describe('What the rule asks for.'),
          source: z.string().optional(),
          confidence: z.enum(['A', 'B', 'C', 'K']).optional(),
        }),
      )
      .describe('Every rule that had something to say, those that decide first.'),
    lints: z
      .array(
        z.object({
          rule: z.string(),
          lint: z.string(),
          severity: z.enum(['refuses', 'advises']),
          reason: z.string(),
          spots: z
            .array(z.object({ from: z.int(), to: z.int() }))
            .describe('UTF-16 offsets in the text, `to` exclusive; empty where something is missing.'),
        }),
      )
      .describe('What is said about the words.'),
    whateverIsWritten: z.boolean().describe('It would be rejected with any other words, too.'),
    holdUntil: Instant.optional(),
    expiresAt: Instant.optional().describe('When the hours close: what is not out by then waits again.'),
    recipient: z
      .array(z.object({ zone: z.string(), now: z.string(), holdUntil: z.string().optional() }))
      .describe('Where the customer may be: what the clocks there show, without an offset.'),
    segments: z.object({
      count: z.int().describe('Billed parts; 0 without a text.'),
      encoding: z.enum(['GSM-7', 'UCS-2']),
      units: z.int(),
      left: z.int().describe('Units that still fit into the last part.'),
      beyondGsm: z.array(z.string()).describe('Characters that make the text UCS-2, each once.'),
    }),
    ruleset: z.string(),
    at: Instant,
  })
  .meta({ id: 'ReplyCheck', description: 'What would become of a reply. Nothing was recorded.' });
export type ReplyCheck = z.infer<typeof ReplyCheck>;

interface Checked {
  readonly text: string;
  readonly verdict: ReplyVerdict;
  readonly whateverIsWritten: boolean;
  readonly content: readonly ContentTold[];
  readonly basis?: VerdictBasis;
  readonly rules: Ruleset;
  readonly at: string;
}

export function replyCheckOf({ text, verdict, whateverIsWritten, content, basis, rules, at }: Checked): ReplyCheck {
  const spoken = spokenRules(verdict.rules, rules);
  const [first] = spoken;
  const holdUntil = verdict.kind === 'hold' ? verdict.until : undefined;
  return {
    verdict: verdict.kind,
    reasons: spoken.filter(({ outcome }) => outcome === first?.outcome).map(({ reason }) => reason),
    rules: spoken,
    lints: content.map(({ outcome, spots, ...told }) => ({
      ...told,
      severity: outcome === 'rejects' ? 'refuses' : 'advises',
      spots: spots.map(({ from, to }) => ({ from, to })),
    })),
    whateverIsWritten,
    ...(holdUntil === undefined ? {} : { holdUntil }),
    ...('expiresAt' in verdict && verdict.expiresAt !== undefined ? { expiresAt: verdict.expiresAt } : {}),
    recipient: (basis?.place.zones ?? []).map(({ zone, local }) => ({
      zone,
      now: local,
      ...(holdUntil === undefined ? {} : { holdUntil: localTimeOf(zone, Date.parse(holdUntil)) }),
    })),
    segments: billed(text),
    ruleset: verdict.ruleset,
    at,
  };
}

const outcomes = ['rejects', 'holds', 'advises'] as const;

/** The rules that did not simply pass, with what they ask for. A refusal of the configuration has no rule behind it. */
function spokenRules(refs: readonly RuleRef[], { rules }: Ruleset): ReplyCheck['rules'] {
  const spoken = refs.flatMap(({ id, version, reason = 'rejects' }) => {
    const [, outcome, words] = /^(rejects|holds|advises)(?:: (.*))?$/s.exec(reason) ?? [];
    if (outcome === undefined) return [];
    const rule = rules.find((each) => each.id === id);
    return [
      {
        id,
        version,
        outcome: outcome as (typeof outcomes)[number],
        reason: sentence(words ?? rule?.says ?? id.replaceAll('-', ' ')),
        ...(rule ? { says: rule.says, source: rule.source, confidence: rule.confidence } : {}),
      },
    ];
  });
  return outcomes.flatMap((outcome) => spoken.filter((rule) => rule.outcome === outcome));
}

const sentence = (words: string) =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`;

function billed(text: string): ReplyCheck['segments'] {
  if (text === '') return { count: 0, encoding: 'GSM-7', units: 0, left: 160, beyondGsm: [] };
  const { encoding, segments, units, parts } = segmentsOf(text);
  const alone = parts.length === 1;
  const room = encoding === 'GSM-7' ? (alone ? 160 : 153) : alone ? 70 : 67;
  const beyond = encoding === 'GSM-7' ? [] : [...new Set(text)].filter((each) => segmentsOf(each).encoding === 'UCS-2');
  const used = alone ? units : segmentsOf(parts.at(-1)!).units;
  return { count: segments, encoding, units, left: Math.max(0, room - used), beyondGsm: beyond.slice(0, 20) };
}
