import type { Language } from '@parley/contracts';
import { isPlain } from './respelled.js';
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
  const hints = hintsOf(original, words);
  const among = weigh(hints, spoken);
  const ours = likeliest(among, first);
  const among3 = weigh(hints, everyLanguage);
  const any = likeliest(among3, ours);
  return !spoken.includes(any) && among3[any] >= 1 && among3[any] > 2 * among[ours] ? any : ours;
}

type Scores = Record<Language, number>;

function likeliest(scores: Scores, first: Language): Language {
  return everyLanguage.reduce((best, each) => (scores[each] > scores[best] ? each : best), first);
}

/** What tells a language in a text. */
interface Hints {
  /** The languages of each telling word. */
  readonly words: readonly (readonly Language[])[];
  readonly letters: Readonly<Record<Exclude<Language, 'en'>, number>>;
}

const speakersOf = new Map<string, Language[]>();
for (const language of everyLanguage)
  for (const word of telltales[language]) speakersOf.set(word, [...(speakersOf.get(word) ?? []), language]);

function hintsOf(original: string, words: string): Hints {
  const telling: (readonly Language[])[] = [];
  for (const word of words.split(' ', 200)) {
    const speakers = speakersOf.get(word);
    if (speakers) telling.push(speakers);
  }
  const sample = original.slice(0, 1000);
  const counted = (each: RegExp): number => Math.min(sample.match(each)?.length ?? 0, lettersCounted);
  return {
    words: telling,
    letters: isPlain(sample) ? { fr: 0, es: 0 } : { fr: counted(letters.fr), es: counted(letters.es) },
  };
}

function weigh(hints: Hints, languages: readonly Language[]): Scores {
  const scores: Scores = { en: 0, fr: 0, es: 0 };
  for (const speakers of hints.words) {
    let weighed = 0;
    for (const language of speakers) if (languages.includes(language)) weighed += 1;
    for (const language of speakers) if (languages.includes(language)) scores[language] += 1 / weighed;
  }
  for (const language of languages) if (language !== 'en') scores[language] += hints.letters[language];
  return scores;
}
