import { lettersOf, mended } from './grammar/grammar.js';
import { normalise, type Clause } from './normalise.js';
import { remembered } from './remembered.js';

/*
 * What the score counts in a text, by number and without a name. A linear sum over these is all that is learnt, so they have to say
 * what matters: words, words that stand near each other, groups of letters (for slips and for forms of a word nobody
 * thought of), and what the words do, by the letters of the grammar, which are the same in three languages.
 */

/** Changed by hand with what is counted, and how; a spec asks for it. The weights are then fitted anew. */
export const featuresVersion = '1';

/** Rows that features are spread over; two in one row are rare and harmless. */
export const silenceRows = 2 ** 17;

/** Kinds of features. Each is summed by itself, because a text has many more of one than of another. */
export const kinds = { words: 0, groups: 1, grammar: 2 } as const;
export type Kind = (typeof kinds)[keyof typeof kinds];

/** What takes the features of a sentence. */
export type Counter = (row: number, kind: Kind) => void;

/** Words so many places apart, at most, are a pair. */
const reach = 3;
/** Lengths of groups of letters, edges of the word counted as letters. */
const shortestGroup = 3;
const longestGroup = 5;
/** Letters of a word, and words of a sentence, that are read: what is longer is no word and no sentence. */
const longestWord = 24;
const mostWords = 150;

/** Stands between two clauses of a sentence, before its first word, and after its last one. */
const edge = 0x2f;
const comma = 0x2c;

/** The clauses of each sentence, mended: pairs do not reach from one into the next. */
export function sentencesOf(clauses: readonly Clause[]): readonly (readonly string[])[] {
  const sentences: string[][] = [];
  let last = -1;
  for (const { text, sentence } of clauses) {
    if (sentence !== last) sentences.push([]);
    last = sentence;
    sentences.at(-1)!.push(mended(text));
  }
  return sentences;
}

/** The same of a text as it was written. */
export const sentencesOfText = (text: string): readonly (readonly string[])[] => sentencesOf(normalise(text).clauses);

/** Gives every feature of a sentence to `count`, in an order that only the sentence decides. */
export function countFeatures(sentence: readonly string[], count: Counter): void {
  countWords(sentence, count);
  countLetters(lettersMostKnown(sentence), count);
}

interface WordFacts {
  readonly hash: number;
  readonly groups: readonly number[];
}

/** What a word counts for wherever it stands. */
const factsOf = remembered(20_000, (word): WordFacts => {
  if (/^\d+$/.test(word)) return { hash: 0x30, groups: [] };
  const edged = `^${word.slice(0, longestWord)}$`;
  const groups: number[] = [];
  for (let from = 0; from < edged.length; from += 1) {
    let hash = fnvOffset;
    for (let length = 1; length <= longestGroup && from + length <= edged.length; length += 1) {
      hash = Math.imul(hash ^ edged.charCodeAt(from + length - 1), fnvPrime);
      if (length >= shortestGroup) groups.push(rowOf(mixed(hash, 71)));
    }
  }
  let hash = fnvOffset;
  for (let at = 0; at < edged.length; at += 1) hash = Math.imul(hash ^ edged.charCodeAt(at), fnvPrime);
  return { hash, groups };
});

/** Hashes of the words that came last, the latest at the end: pairs are made of them. */
const window = new Int32Array(reach);

function countWords(sentence: readonly string[], count: Counter): void {
  window.fill(0);
  window[reach - 1] = edge;
  let read = 0;
  for (let at = 0; at < sentence.length && read < mostWords; at += 1) {
    if (at > 0) pairUp(comma, count);
    for (const word of sentence[at]!.split(' ')) {
      if ((read += 1) > mostWords) break;
      const { hash, groups } = factsOf(word);
      count(rowOf(mixed(hash, 11)), kinds.words);
      for (let group = 0; group < groups.length; group += 1) count(groups[group]!, kinds.groups);
      pairUp(hash, count);
    }
  }
  pairUp(edge, count);
}

function pairUp(hash: number, count: Counter): void {
  for (let apart = 1; apart <= reach; apart += 1) {
    const before = window[reach - apart]!;
    if (before !== 0) count(rowOf(mixed(mixed(before, 20 + apart), hash)), kinds.words);
  }
  for (let at = 1; at < reach; at += 1) window[at - 1] = window[at]!;
  window[reach - 1] = hash;
}

const unknown = 'u'.charCodeAt(0);
const border = '/'.charCodeAt(0);
/** Letters a letter is paired with, and letters that are read. */
const lettersAhead = 4;
const mostLetters = 80;

/** The letters of the language that knows most of the words. */
function lettersMostKnown(sentence: readonly string[]): string {
  let best = '';
  let most = -Infinity;
  for (const letters of lettersOf(sentence)) {
    let known = 0;
    for (let at = 0; at < letters.length; at += 1) {
      const code = letters.charCodeAt(at);
      if (code !== border) known += code === unknown ? -1 : 1;
    }
    if (known > most) {
      most = known;
      best = letters;
    }
  }
  return best;
}

/** Each letter, each with the next four, and each three in a row; words that do nothing are passed over. */
function countLetters(letters: string, count: Counter): void {
  const end = Math.min(letters.length, mostLetters);
  for (let at = 0; at < end; at += 1) {
    const code = letters.charCodeAt(at);
    if (code === border || code === unknown) continue;
    count(rowOf(mixed(code, 81)), kinds.grammar);
    let second = 0;
    for (let next = at + 1, seen = 0; next < end && seen < lettersAhead; next += 1) {
      const other = letters.charCodeAt(next);
      if (other === border) break;
      if (other === unknown) continue;
      seen += 1;
      count(rowOf(mixed(mixed(code, 91), other)), kinds.grammar);
      if (seen === 1) second = other;
      if (seen === 2) count(rowOf(mixed(mixed(mixed(code, 101), second), other)), kinds.grammar);
    }
  }
}

const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** Two hashes in one, the order counts. Multipliers of xxHash (Yann Collet, BSD) spread them. */
function mixed(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 7) ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0xc2b2ae35) ^ (hash >>> 13);
}

const rowOf = (hash: number): number => ((hash >>> 15) ^ hash) & (silenceRows - 1);
