import { fourDigits, type IntentGuess } from '@parley/conversation/routing';
import { z } from 'zod';

const Share = z.number().min(0).max(1);
const Candidate = z.object({ label: z.string().min(1).max(64), share: Share });

/** What a classifier on the network answers. Fields that are not named here are ignored. */
const Answer = z.object({
  /** Changes with anything that could change an answer. */
  version: z.string().regex(/^[\w.:-]{1,64}$/),
  /** The chance that an agent is needed, calibrated. */
  agent: Share,
  /** Matters for agents, likeliest first or not. */
  matters: z.array(Candidate).min(1).max(200),
  /** The likeliest kind, given that nobody can act upon the text. */
  unclear: Candidate,
});

/** Labels a brand may be answered in. */
export interface KnownLabels {
  readonly matters: ReadonlySet<string>;
  readonly unclear: ReadonlySet<string>;
}

export type ReadAnswer =
  | { readonly ok: true; readonly version: string; readonly guess: IntentGuess }
  | { readonly ok: false; readonly because: 'answer-unreadable' | 'label-unknown' };

/** Reads an answer of somebody else’s making: what is not exactly understood is no answer. Never throws. */
export function readAnswer(body: string, known: KnownLabels): ReadAnswer {
  const parsed = Answer.safeParse(jsonOf(body));
  if (!parsed.success) return { ok: false, because: 'answer-unreadable' };
  const { version, agent, matters, unclear } = parsed.data;
  if (!matters.every(({ label }) => known.matters.has(label)) || !known.unclear.has(unclear.label))
    return { ok: false, because: 'label-unknown' };
  const rounded = ({ label, share }: z.infer<typeof Candidate>) => ({ label, share: fourDigits(share) });
  const ranked = matters
    .map(rounded)
    .sort((a, b) => b.share - a.share || (a.label < b.label ? -1 : 1))
    .slice(0, 3);
  return { ok: true, version, guess: { agent: fourDigits(agent), matters: ranked, unclear: rounded(unclear) } };
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
