import { z } from 'zod';
import { corpusLanguages } from '../reading/parse-corpus.js';

/** Characters of a line at most: four segments, more than customers write about one matter. */
export const longestLine = 640;
/** Lines of a brand at most: more would make training last minutes. */
export const mostLines = 5_000;

/** A text and what it stands for, in the words of a brand: a label of the house, or a matter of its own. */
export const BrandLine = z.strictObject({
  intent: z.string().max(40),
  lang: z.enum(corpusLanguages),
  text: z.string().max(longestLine),
  /** The house files the same text under another label; for this brand, this line counts. */
  overHouse: z.boolean().optional(),
});
export type BrandLine = Readonly<z.infer<typeof BrandLine>>;

/** The same lines in one order, whatever order they came in. */
export function inOrder(lines: readonly BrandLine[]): readonly BrandLine[] {
  const keyOf = ({ lang, intent, text }: BrandLine): string => JSON.stringify([lang, intent, text]);
  return lines
    .map((line) => ({ line, key: keyOf(line) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ line: { intent, lang, text, overHouse } }) => ({
      intent,
      lang,
      text,
      ...(overHouse ? { overHouse } : {}),
    }));
}
