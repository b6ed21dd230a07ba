import type { Language } from '@parley/contracts';
import { telltales } from './telltales.js';
import { contentVersion } from './version.js';

const everyLanguage = ['en', 'fr', 'es'] as const satisfies readonly Language[];

/** Letters and marks that texts of a language are written with, where they are. */
const letters: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = { fr: /[éàâçœùûèêëîïô]/gi, es: /[éñ¿¡áíóú]/gi };
/** Letters count as so many words at most. */
const lettersCounted = 3;

/** Changes with the words, the letters and, by hand, with how they are weighed. */
export const languageVersion = contentVersion(
  'spoken-first',
  ...everyLanguage.map((language) => [...telltales[language]].join(' ')),
  ...Object.values(letters).map(({ source }) => source),
);

/**
 * The language to answer in. What several of the languages that are weighed share counts less for each. Those of the
 * sender code are weighed among themselves; another one is chosen only where the text is plainly written in it.
 * Where nothing tells, or two tie, it is the first of `languages`, the sender code’s own.
 * @param original the text as written; its accents are a hint
 * @param words the same text normalised
 */
export function languageOf(original: string, words: string, languages: readonly Language[]): Language {
  const first = languages[0] ?? 'en';
  const spoken = everyLanguage.filter((language) => language === first || languages.includes(language));
  const among = weigh(original, words, spoken);
  const ours = likeliest(among, first);
  const among3 = weigh(original, words, everyLanguage);
  const any = likeliest(among3, ours);
  return !spoken.includes(any) && among3[any] >= 1 && among3[any] > 2 * among[ours] ? any : ours;
}

type Scores = Record<Language, number>;

function likeliest(scores: Scores, first: Language): Language {
  return everyLanguage.reduce((best, each) => (scores[each] > scores[best] ? each : best), first);
}

function weigh(original: string, words: string, languages: readonly Language[]): Scores {
  const scores: Scores = { en: 0, fr: 0, es: 0 };
  for (const word of words.split(' ', 200)) {
    const speakers = languages.filter((language) => telltales[language].has(word));
    for (const language of speakers) scores[language] += 1 / speakers.length;
  }
  const sample = original.slice(0, 1000);
  for (const language of languages) {
    if (language === 'en') continue;
    scores[language] += Math.min(sample.match(letters[language])?.length ?? 0, lettersCounted);
  }
  return scores;
}
