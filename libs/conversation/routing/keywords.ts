import type { Keyword, Language } from '@parley/contracts';
import { keywordLists, politeWords } from './keyword-lists.js';
import type { Normalised } from './normalise.js';
import { disguise, meantKeyword, undisguised } from './slips.js';

export interface FoundKeyword {
  readonly keyword: Keyword;
  /** Language of the word; undefined for words that several languages share. */
  readonly language?: Language;
  /** 1 for the word itself, less for a typed slip. */
  readonly confidence: number;
}

/** Where several are meant, the first of these counts. */
const priority: readonly Keyword[] = ['stop', 'help', 'start', 'agent'];

const byWords = new Map<string, FoundKeyword>();
for (const keyword of priority) {
  for (const language of ['any', 'en', 'fr', 'es'] as const) {
    for (const words of keywordLists[keyword][language]) {
      if (!byWords.has(words))
        byWords.set(words, { keyword, ...(language === 'any' ? {} : { language }), confidence: 1 });
    }
  }
}
const allKeywords = [...byWords.keys()];
const mostWords = Math.max(...allKeywords.map((words) => words.split(' ').length));

/**
 * The keyword a whole text is, disguises and typed slips included; undefined where the text says more than that.
 * Polite words around it, repetition, the brand’s name and the sender code after it (STOP to 55512) do not count.
 * @param brand the brand’s name, normalised
 */
export function findKeyword(text: Normalised, brand = ''): FoundKeyword | undefined {
  if (text.loneStopSign) return { keyword: 'stop', confidence: 1 };
  // Longer than any keyword with its courtesies: spare long texts the search.
  if (text.whole === '' || text.whole.length > 120) return undefined;
  const named = brand === '' ? text.whole : ` ${text.whole} `.replace(` ${brand} `, ' ').trim();
  const words = wordsIn(named || text.whole);
  const bare = unwrapped(withoutCode(words));
  const together = words.length > 1 ? [words.join('')] : [];
  return (
    exactly(words) ??
    (bare.length === words.length ? undefined : exactly(bare)) ??
    exactly(together) ??
    slipOf(words) ??
    (words.length === 2 ? slipOf(together) : undefined) ??
    slipOf(unwrapped(words))
  );
}

/** The keyword that a clause is by itself; slips do not count here. */
export function keywordOfClause(clause: string): FoundKeyword | undefined {
  if (clause.length > 60) return undefined;
  const words = wordsIn(clause);
  const bare = unwrapped(words);
  return exactly(words) ?? (bare.length === words.length ? undefined : exactly(bare));
}

/** Content of the lists, for the version of whatever is built on them. */
export const keywordContent = (): string => JSON.stringify([keywordLists, [...politeWords]]);

function exactly(words: readonly string[]): FoundKeyword | undefined {
  const whole = words.length > mostWords ? undefined : byWords.get(words.length === 1 ? words[0]! : words.join(' '));
  if (whole || words.length < 2) return whole;
  // STOP STOP STOP, or every word the carrier’s footer offered: STOP END QUIT.
  const first = byWords.get(words[0]!);
  return first && words.every((word) => byWords.get(word)?.keyword === first.keyword) ? first : undefined;
}

/** The words, their disguises taken off. */
function wordsIn(text: string): readonly string[] {
  const words = text.split(' ');
  return disguise.test(text) ? words.map(undisguised) : words;
}

function slipOf(words: readonly string[]): FoundKeyword | undefined {
  if (words.length !== 1) return undefined;
  const meant = meantKeyword(words[0]!, allKeywords);
  return meant ? { ...byWords.get(meant)!, confidence: 0.9 } : undefined;
}

function unwrapped(words: readonly string[]): readonly string[] {
  let from = 0;
  let to = words.length;
  while (from < to - 1 && politeWords.has(words[from]!)) from += 1;
  while (to > from + 1 && politeWords.has(words[to - 1]!)) to -= 1;
  return words.slice(from, to);
}

/** Five to eleven digits at the end name the sender code that the customer wants rid of. */
function withoutCode(words: readonly string[]): readonly string[] {
  if (words.length < 2 || !/^\d{5,11}$/.test(words.at(-1)!)) return words;
  const before = words.slice(0, -1);
  return ['to', 'au', 'a', 'al', 'from'].includes(before.at(-1)!) ? before.slice(0, -1) : before;
}
