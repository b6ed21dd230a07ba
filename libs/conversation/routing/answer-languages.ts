import type { Language } from '@parley/contracts';
import { languageOf } from './language.js';
import type { FoundWish } from './revocation.js';

export interface AnswerLanguages {
  readonly language: Language;
  /** A second language that the answer is owed in, after the first. */
  readonly alsoIn?: Language;
}

export interface Asked {
  readonly text: string;
  readonly languages: readonly Language[];
  /** Country of the sender code, ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** Where carriers know STOP, START and INFO as English words; a French carrier knows them as French ones. */
const englishCarriers: ReadonlySet<string> = new Set(['US', 'CA']);

/**
 * The language to answer in: the one of the keyword, else of the text around it. Words that several languages share
 * are English ones for carriers of North America, so STOP is answered in English, and INFO in Canada in both.
 * @param words the text, normalised
 */
export function answerLanguages(
  { text, languages, country = '' }: Asked,
  words: string,
  wish?: FoundWish,
): AnswerLanguages {
  if (wish?.language) return { language: wish.language };
  const keyword = wish && wish.keyword !== 'agent';
  if (!keyword || !englishCarriers.has(country) || !languages.includes('en'))
    return { language: languageOf(text, words, languages) };
  if (wish.keyword === 'help' && country === 'CA' && languages.includes('fr')) return { language: 'en', alsoIn: 'fr' };
  return { language: languageOf(text, words, ['en', ...languages]) };
}
