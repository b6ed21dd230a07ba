import { isForAgents, type Label } from '../labels.js';
import type { CorpusLine } from '../reading/parse-corpus.js';
import type { Chance } from '../training/chance.js';
import type { LabelledText } from '../training/scorer.js';
import { fillers } from './fillers.js';
import { inShorthand } from './shorthand.js';
import { withSlips } from './slips.js';

/** How many spoiled copies of each line are learnt beside it, and how spoiled. Shares are 0 to 1. */
export interface AugmentSettings {
  readonly copies: number;
  readonly slips: number;
  readonly shorthand: number;
  /** Of the copies, the share that gets a greeting, a closing or a story around it. */
  readonly wrapped: number;
  /** Of the copies of a matter for an agent, the share that a line nobody can act upon is put before. */
  readonly mixed: number;
}

export const augmentSettings: AugmentSettings = { copies: 4, slips: 0.15, shorthand: 0.5, wrapped: 0.5, mixed: 0.15 };

/** What stays itself with a greeting or a story before it, beside matters for agents. */
const wrappable: ReadonlySet<string> = new Set<Label>([
  'wrong_number',
  'chitchat',
  'off_topic',
  'praise',
  'spam',
  'vague',
]);
/** Small words that a matter may follow; the text is then about the matter. */
const beforeMatters: ReadonlySet<string> = new Set<Label>(['greeting', 'ack', 'praise', 'chitchat', 'emoji_only']);

/**
 * Every line as it stands and in spoiled copies: slips, short spellings, marks left out, greetings, closings, stories,
 * and a line about nothing before it. Case and accents are left alone, because features do not see them. What a copy
 * is made of comes from these lines alone, so that nothing of a line that was held out gets in.
 */
export function augment(lines: readonly CorpusLine[], settings: AugmentSettings, chance: Chance): LabelledText[] {
  const asides = lines.filter(({ label }) => beforeMatters.has(label));
  return lines.flatMap((line) => [
    { text: line.text, label: line.label },
    ...Array.from({ length: settings.copies }, () => ({
      text: spoiled(line, asides, settings, chance),
      label: line.label,
    })),
  ]);
}

function spoiled(line: CorpusLine, asides: readonly CorpusLine[], settings: AugmentSettings, chance: Chance): string {
  let text = line.text;
  const forAgents = isForAgents(line.label);
  if ((forAgents || wrappable.has(line.label)) && chance.random() < settings.wrapped) text = wrapped(line, chance);
  if (forAgents && asides.length > 0 && chance.random() < settings.mixed) text = `${chance.pick(asides).text} ${text}`;
  text = inShorthand(text, chance.random() * settings.shorthand, chance);
  if (chance.random() < 0.5) text = text.replace(/[?!.,]/g, ' ');
  return withSlips(text, chance.random() * 2 * settings.slips, chance);
}

function wrapped({ text, language, label }: CorpusLine, chance: Chance): string {
  // One time in ten the small words are in the other language.
  const other = language === 'en' ? 'fr' : 'en';
  const { greetings, closings, stories } = fillers[chance.random() < 0.1 ? other : language];
  const parts = [text];
  if (label !== 'vague' && chance.random() < 0.4) parts.unshift(chance.pick(stories));
  if (chance.random() < 0.5) parts.unshift(chance.pick(greetings));
  if (chance.random() < 0.4) parts.push(chance.pick(closings));
  return parts.join(' ');
}
