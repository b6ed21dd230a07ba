import type { Language } from '@parley/contracts';

/**
 * Free wording of one language as data. A phrase is a regular expression over a clause of normalised words;
 * `<name>` stands for the alternatives of that name in the vocabulary, and a phrase begins and ends at a word’s edge.
 */
export interface Phrasebook {
  readonly language: Language;
  readonly vocabulary: Readonly<Record<string, string>>;
  /** Words that add heat but no meaning; they are taken out first. */
  readonly fillers: string;
  /** What a clause says, by kind; the first kind that matches counts. */
  readonly phrases: Readonly<Record<Wish, readonly string[]>>;
}

/**
 * - `guard`: looks like a wish but is none: a report, a quotation, another channel, another object.
 * - `keep`: the customer wants texts to go on.
 * - `stop`, `start`, `agent`: the wish of that keyword in other words.
 * - `doubt`: may be a wish to get no more texts; a person should look.
 */
export type Wish = 'guard' | 'keep' | 'stop' | 'start' | 'agent' | 'doubt';

const order: readonly Wish[] = ['guard', 'keep', 'stop', 'start', 'agent', 'doubt'];

export interface CompiledBook {
  readonly language: Language;
  /** The wish of one clause, or undefined where it has none. */
  wishOf(clause: string): Wish | undefined;
}

export function compile(book: Phrasebook): CompiledBook {
  const fillers = new RegExp(`(?<=^| )(?:${book.fillers}) |(?: (?:${book.fillers}))+$`, 'g');
  const patterns = order.map((wish) => [wish, patternOf(book, book.phrases[wish])] as const);
  return {
    language: book.language,
    wishOf: (clause) => {
      const plain = clause.replace(fillers, '');
      return patterns.find(([, pattern]) => pattern?.test(plain))?.[0];
    },
  };
}

function patternOf(book: Phrasebook, phrases: readonly string[]): RegExp | undefined {
  if (phrases.length === 0) return undefined;
  return new RegExp(`(?:^|(?<= ))(?:${phrases.map((phrase) => expand(book.vocabulary, phrase)).join('|')})(?= |$)`);
}

function expand(vocabulary: Phrasebook['vocabulary'], phrase: string): string {
  const expanded = phrase.replace(/<([a-z]+)>/g, (_, name: string) => {
    const alternatives = vocabulary[name];
    if (alternatives === undefined)
      throw new Error(`Phrase refers to <${name}>, which the vocabulary does not have: ${phrase}`);
    return `(?:${alternatives})`;
  });
  return expanded === phrase ? phrase : expand(vocabulary, expanded);
}
