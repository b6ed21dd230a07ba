import type { Legible, Spot } from './legible.js';
import { spotOf, type Word } from './words.js';

/**
 * Words that tell what a text is about. A changed list is a new one with a version of its own, beside the old, so that
 * verdicts of the past can be judged again.
 */
export interface WordList {
  /** Name and version: `alcohol/1`. */
  readonly id: string;
  /** Lower case without accents; their plurals follow. Phrases have spaces between their words. */
  readonly terms: readonly string[];
  /** Phrases that hold such a word and mean something else: root beer, glue gun. The longest match counts. */
  readonly harmless?: readonly string[];
  /** Words that are colours, toys or scents as well: they count beside a certain one, or beside a companion. */
  readonly ambiguous?: readonly string[];
  /** Words that say in which sense an ambiguous one is meant: a bottle beside champagne. */
  readonly companions?: readonly string[];
}

interface Entry {
  readonly list: WordList;
  readonly words: readonly string[];
  readonly kind: 'certain' | 'ambiguous' | 'companion' | 'harmless';
}

export type Mentions = ReadonlyMap<WordList, readonly Spot[]>;

/** Looks for the words of all lists at once: the longest phrase that begins at a word counts, and is read as one. */
export function finderOf(lists: readonly WordList[]): (words: readonly Word[], legible: Legible) => Mentions {
  const byFirst = new Map<string, Entry[]>();
  for (const entry of lists.flatMap(entriesOf)) {
    const [first] = entry.words;
    byFirst.set(first!, [...(byFirst.get(first!) ?? []), entry]);
  }
  for (const entries of byFirst.values()) entries.sort((one, other) => other.words.length - one.words.length);

  return (words, legible) => {
    const mentions = new Map<WordList, Spot[]>();
    const sure = new Set<WordList>();
    for (let at = 0; at < words.length; at += 1) {
      const found = entryAt(byFirst, words, at);
      if (!found) continue;
      const { list, kind } = found;
      const last = at + found.words.length - 1;
      if (kind === 'certain' || kind === 'companion') sure.add(list);
      if (kind === 'certain' || kind === 'ambiguous') {
        const spots = mentions.get(list) ?? [];
        mentions.set(list, spots);
        spots.push(spotOf(legible, words[at]!, words[last]));
      }
      at = last;
    }
    for (const list of mentions.keys()) if (!sure.has(list)) mentions.delete(list);
    return mentions;
  };
}

function entryAt(byFirst: ReadonlyMap<string, readonly Entry[]>, words: readonly Word[], at: number) {
  const { word, readings } = words[at]!;
  if (!readings) return longest(byFirst.get(word), words, at);
  for (const reading of readings) {
    const entry = longest(byFirst.get(reading), words, at);
    if (entry) return entry;
  }
  return undefined;
}

function longest(entries: readonly Entry[] | undefined, words: readonly Word[], at: number): Entry | undefined {
  return entries?.find((entry) => {
    for (let ahead = 1; ahead < entry.words.length; ahead += 1)
      if (words[at + ahead]?.word !== entry.words[ahead]) return false;
    return true;
  });
}

/** Harmless phrases first: of two alike they count. */
function entriesOf(list: WordList): Entry[] {
  const { terms, harmless = [], ambiguous = [], companions = [] } = list;
  const entry = (phrase: string, kind: Entry['kind']) => ({ list, words: phrase.split(' '), kind });
  return [
    ...harmless.map((phrase) => entry(phrase, 'harmless')),
    ...terms.flatMap(withPlurals).map((phrase) => entry(phrase, 'certain')),
    ...ambiguous.flatMap(withPlurals).map((phrase) => entry(phrase, 'ambiguous')),
    ...companions.flatMap(withPlurals).map((phrase) => entry(phrase, 'companion')),
  ];
}

/** English, French and Spanish alike: -s, and -es after a consonant. */
function withPlurals(term: string): string[] {
  if (/[sxz]$/.test(term)) return [term];
  return /[aeiouy]$/.test(term) ? [term, `${term}s`] : [term, `${term}s`, `${term}es`];
}
