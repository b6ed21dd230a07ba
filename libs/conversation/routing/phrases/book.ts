import type { Language } from '@parley/contracts';
import { beginningsOf } from './beginnings.js';

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
 * - `likely`: a `stop` that is said of other things too: more than one in twenty of the texts in `wishes/` that it was found in
 *   are no wish. By itself it is a doubt.
 * - `doubt`: may be a wish to get no more texts; a person should look.
 */
export type Wish = 'guard' | 'keep' | 'stop' | 'likely' | 'start' | 'agent' | 'doubt';

const order: readonly Wish[] = ['guard', 'keep', 'stop', 'likely', 'start', 'agent', 'doubt'];

export interface CompiledBook {
  readonly language: Language;
  /** The wish of one clause, or undefined where it has none. */
  wishOf(clause: string): Wish | undefined;
}

export function compile(book: Phrasebook): CompiledBook {
  const fillers = new RegExp(`(?<=^| )(?:${book.fillers}) |(?: (?:${book.fillers}))+$`, 'g');
  const patterns = order.flatMap((wish) => patternsOf(book, wish));
  const possible = possibleWishes(patterns.map(({ beginnings }) => beginnings));
  return {
    language: book.language,
    wishOf: (clause) => {
      const plain = clause.replace(fillers, '');
      const wishes = possible(plain);
      return patterns.find(({ pattern }, at) => (wishes & (1 << at)) !== 0 && pattern.test(plain))?.wish;
    },
  };
}

/**
 * Tells, bit by bit, which patterns may match a clause, by how its words begin: most texts have no wish about texting,
 * and are spared the search. The beginnings stand in a tree, one letter a step.
 */
function possibleWishes(beginnings: readonly ReadonlySet<string>[]): (clause: string) => number {
  const letters = new Map<string, number>();
  for (const all of beginnings) for (const each of all) for (const letter of each) letters.set(letter, 0);
  const numbers = new Uint8Array(128);
  [...letters.keys()].forEach((letter, at) => (numbers[letter.charCodeAt(0)] = at + 1));
  const width = letters.size + 1;
  const next: number[] = new Array<number>(width).fill(0);
  const wishesAt: number[] = [0];
  beginnings.forEach((all, at) => {
    for (const beginning of all) {
      let node = 0;
      for (const letter of beginning) {
        const place = node * width + numbers[letter.charCodeAt(0)]!;
        if (next[place] === 0) {
          next[place] = wishesAt.length;
          wishesAt.push(0);
          for (let each = 0; each < width; each += 1) next.push(0);
        }
        node = next[place]!;
      }
      wishesAt[node]! |= 1 << at;
    }
  });
  const tree = Int32Array.from(next);
  const wishes = Int32Array.from(wishesAt);
  return (clause) => {
    let found = wishes[0]!;
    for (let start = 0, space = 0; space >= 0 && start < clause.length; start = space + 1) {
      for (let at = start, node = 0; at < clause.length; at += 1) {
        const letter = clause.charCodeAt(at);
        node = letter < 128 ? tree[node * width + numbers[letter]!]! : 0;
        if (node === 0) break;
        found |= wishes[node]!;
      }
      space = clause.indexOf(' ', start);
    }
    return found;
  };
}

interface Pattern {
  readonly wish: Wish;
  readonly pattern: RegExp;
  readonly beginnings: ReadonlySet<string>;
}

/** The phrases of a wish in one pattern, but for those that may begin with anything: these have one of their own. */
function patternsOf({ vocabulary, phrases }: Phrasebook, wish: Wish): readonly Pattern[] {
  const expanded = phrases[wish].map((phrase) => {
    const source = expand(vocabulary, phrase);
    return { source, beginnings: beginningsOf(source) };
  });
  return [true, false].flatMap((anyhow): Pattern[] => {
    const some = expanded.filter(({ beginnings }) => beginnings.has('') === anyhow);
    if (some.length === 0) return [];
    const alternatives = some.map(({ source }) => source).join('|');
    return [
      {
        wish,
        pattern: new RegExp(`(?:^|(?<= ))(?:${alternatives})(?= |$)`),
        beginnings: new Set(some.flatMap(({ beginnings }) => [...beginnings])),
      },
    ];
  });
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
