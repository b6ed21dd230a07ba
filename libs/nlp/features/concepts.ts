import { lexicon } from './lexicon.js';

/** What expressions may go on from a word, and what is meant where one ends. */
interface Branch {
  readonly concept?: string;
  readonly next: Map<string, Branch>;
}

const conceptOfWord = new Map<string, string>();
const expressions: Branch = { next: new Map() };
const beginnings: { readonly letters: string; readonly concept: string }[] = [];
for (const [concept, entries] of Object.entries(lexicon)) {
  for (const entry of entries) {
    if (entry.endsWith('*')) beginnings.push({ letters: entry.slice(0, -1), concept });
    else if (entry.includes('_')) addExpression(entry.split('_'), concept);
    else conceptOfWord.set(entry, concept);
  }
}
/** Letters that all beginnings have at least, by which they are looked up; the longest first. */
const shortest = Math.min(...beginnings.map(({ letters }) => letters.length));
const beginningsBy = new Map<string, { readonly letters: string; readonly concept: string }[]>();
for (const beginning of beginnings.sort((one, other) => other.letters.length - one.letters.length)) {
  const first = beginning.letters.slice(0, shortest);
  beginningsBy.set(first, [...(beginningsBy.get(first) ?? []), beginning]);
}

function addExpression(words: readonly string[], concept: string): void {
  let branch = expressions;
  for (const [at, word] of words.entries()) {
    const known = branch.next.get(word);
    const isLast = at === words.length - 1;
    const grown = isLast ? { next: known?.next ?? new Map(), concept } : (known ?? { next: new Map() });
    branch.next.set(word, grown);
    branch = grown;
  }
}

/** All concepts, in the order of their names. */
export const conceptNames: readonly string[] = Object.keys(lexicon).sort();
const numberOf = new Map(conceptNames.map((name, number) => [name, number]));

/** A concept is paired with so many of those that a text names after it, so that a long text does not name thousands of pairs. */
const reach = 5;

/**
 * The concepts that respelled words stand for, by their numbers among all, each once, in the order in which they are first
 * named: a line in one language then teaches the other. The words of an expression stand for it alone, and of two the longer counts.
 */
export function conceptsOf(words: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length;) {
    const expression = expressionAt(words, at);
    const concept = expression ? expression.concept : conceptOf(words[at]!);
    if (concept !== undefined && !found.includes(numberOf.get(concept)!)) found.push(numberOf.get(concept)!);
    at += expression ? expression.length : 1;
  }
  return found;
}

/** Where the concepts end that the one at a place is paired with; they begin behind it. */
export const endOfPairs = (concepts: readonly number[], at: number): number =>
  Math.min(concepts.length, at + 1 + reach);

function expressionAt(words: readonly string[], start: number): { concept: string; length: number } | undefined {
  let branch = expressions.next.get(words[start]!);
  let longest: { concept: string; length: number } | undefined;
  for (let at = start + 1; branch !== undefined && at < words.length; at += 1) {
    branch = branch.next.get(words[at]!);
    if (branch?.concept !== undefined) longest = { concept: branch.concept, length: at + 1 - start };
  }
  return longest;
}

/** A listed word counts before a beginning, a longer beginning before a shorter one. */
function conceptOf(word: string): string | undefined {
  const listed = conceptOfWord.get(word);
  if (listed !== undefined || word.length < shortest) return listed;
  return beginningsBy.get(word.slice(0, shortest))?.find(({ letters }) => word.startsWith(letters))?.concept;
}
