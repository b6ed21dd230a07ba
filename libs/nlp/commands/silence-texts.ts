import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  countFeatures,
  normalise,
  readWish,
  sentencesOfText,
  shareOf,
  type Counter,
} from '@parley/conversation/routing';
import type { CorpusLine } from '../reading/parse-corpus.js';
import type { CountedText } from '../training/fit-silence.js';

/** A text that may be a wish to be texted no more, with what a careful reader takes it for. */
export interface JudgedText extends CountedText {
  /** The file it stands in: one hand, one mood. */
  readonly file: string;
  readonly text: string;
}

export const wishesFolder = 'libs/conversation/routing/wishes';
/** Files whose name begins so are kept for the end, and never opened here. */
const keptAside = 'held-back';

/** Wishes and what only looks like one, of every file that may be read. */
export function wishTexts(folder = wishesFolder): readonly JudgedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv') && !file.startsWith(keptAside))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .map((line) => line.split('\t'))
        .filter(([, , text]) => text !== undefined)
        .map(([label, , text]) => judged(file, text!.replaceAll('\\n', '\n'), chanceOfLabel[label!] ?? 0)),
    );
}

/** Labels that a wish for silence may hide under, or that nobody at a shop is asked about. */
const lesser: ReadonlySet<string> = new Set([
  'wrong_number',
  'subscription',
  'spam',
  'complaint',
  'chitchat',
  'off_topic',
  'other_language',
]);
/** How likely a reader takes a text of this label for a wish; of others nobody does. */
const chanceOfLabel: Readonly<Record<string, number>> = { optout: 1, doubt: 0.4 };
const weightOf = { wish: 1.5, lookalike: 1, everyday: 0.5, lesser: 0.25 };

/** A score that sees no wish: what is only likely by its wording is left for the score to judge, so it has to learn of it. */
const unmoved = () => 0;

/** What people write to a shop, as texts that ask for no silence; those that wording alone takes for a wish are left out. */
export function everydayTexts(corpus: readonly CorpusLine[]): readonly JudgedText[] {
  return corpus
    .filter(({ text }) => readWish(normalise(text), undefined, unmoved).wish?.keyword !== 'stop')
    .map(({ text, label }) => ({
      ...judged('corpus', text, 0),
      weight: lesser.has(label) ? weightOf.lesser : weightOf.everyday,
    }));
}

function judged(file: string, text: string, wish: number): JudgedText {
  return { file, text, wish, weight: wish === 1 ? weightOf.wish : weightOf.lookalike, ...counted(text) };
}

/** The rows of a text, each once, and what the score multiplies each with. */
function counted(text: string): Pick<CountedText, 'rows' | 'values'> {
  const timesOf = new Map<number, number>();
  const kindOf = new Map<number, number>();
  const counts = [0, 0, 0];
  const count: Counter = (row, kind) => {
    timesOf.set(row, (timesOf.get(row) ?? 0) + 1);
    if (!kindOf.has(row)) kindOf.set(row, kind);
    counts[kind]! += 1;
  };
  for (const sentence of sentencesOfText(text)) countFeatures(sentence, count);
  const rows = Int32Array.from(timesOf.keys());
  return {
    rows,
    values: Float32Array.from(rows, (row) => timesOf.get(row)! * shareOf(kindOf.get(row)!, counts[kindOf.get(row)!]!)),
  };
}
