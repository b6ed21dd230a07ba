import type { CorpusLine } from '../reading/parse-corpus.js';
import { sameWords } from '../reading/same-words.js';
import { type BrandLine, inOrder } from './brand-line.js';

/**
 * What a model of a brand is trained on: the house corpus and the lines of the brand, in one order whatever order they
 * came in. A text of the house that the brand files elsewhere is left out, and so is a line that the house has already.
 */
export function trainingLines(house: readonly CorpusLine[], lines: readonly BrandLine[]): readonly CorpusLine[] {
  const own = inOrder(lines).map(({ intent, lang, text }, at): CorpusLine => ({
    text,
    label: intent,
    language: lang,
    place: `brand:${at + 1}`,
  }));
  const labelOf = new Map(own.map(({ text, label }) => [sameWords(text), label]));
  const kept = house.filter(({ text, label }) => (labelOf.get(sameWords(text)) ?? label) === label);
  const known = new Set(kept.map(({ text }) => sameWords(text)));
  return [...kept, ...own.filter(({ text }) => !known.has(sameWords(text)))];
}

/** Whether a line was the brand’s. */
export const isOfBrand = ({ place }: CorpusLine): boolean => place.startsWith('brand:');
